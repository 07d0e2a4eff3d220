"""A double of the Bot API: a real HTTP server, as strict as Telegram."""

from tests.bot_api.people import Group, Query, User
from tests.bot_api.server import BotApi

__all__ = ["BotApi", "Group", "Query", "User"]
