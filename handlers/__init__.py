"""What is said and done, on any channel. This list is the bot's table of contents."""

from bot.chat.router import Defaults, Routes
from handlers.citizen import help_, language, more, privacy, start, tell, vote

ROUTES: tuple[Routes, ...] = (
    start.ROUTES,
    language.ROUTES,
    vote.ROUTES,
    tell.ROUTES,
    more.ROUTES,
    privacy.ROUTES,
    help_.ROUTES,
)

DEFAULTS = Defaults(
    opened=start.opened,
    gate=start.gate,
    unknown=help_.not_understood,
    stale=start.stale,
    unreadable=help_.unreadable,
    crowd=help_.crowd,
)

COMMANDS = ("start", "language", "country", "privacy", "help")
"""The commands in the app's menu, in this order; each has its ``command-…`` message."""
