"""What is said and done, on any channel. This list is the bot's table of contents."""

from bot.chat.router import Defaults, Routes
from handlers.citizen import (
    help_,
    language,
    leave,
    link,
    mine,
    more,
    notices,
    privacy,
    propose,
    report,
    results,
    settings,
    share,
    start,
    tell,
    vote,
)

ROUTES: tuple[Routes, ...] = (
    start.ROUTES,
    language.ROUTES,
    vote.ROUTES,
    tell.ROUTES,
    propose.ROUTES,
    mine.ROUTES,
    report.ROUTES,
    share.ROUTES,
    results.ROUTES,
    settings.ROUTES,
    settings.STOP,
    more.ROUTES,
    privacy.ROUTES,
    privacy.CONSENTED,
    leave.ROUTES,
    link.ROUTES,
    help_.ROUTES,
)

DEFAULTS = Defaults(
    opened=start.opened,
    consented=start.consented,
    gate=start.gate,
    unknown=help_.not_understood,
    stop=settings.stop_all,
    stale=start.stale,
    unreadable=help_.unreadable,
    crowd=help_.crowd,
    searched=share.searched,
)

COMMANDS = help_.COMMANDS
NOTICES = notices.compose
