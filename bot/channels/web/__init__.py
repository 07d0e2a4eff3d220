"""The web chat: a page of ours, spoken to over a WebSocket or, where that is blocked, by long polling."""

from bot.channels.web.channel import Web
from bot.channels.web.server import Server

__all__ = ["Server", "Web"]
