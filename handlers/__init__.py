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
    rules,
    settings,
    share,
    start,
    tell,
    vote,
)
from handlers.moderator import queue

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
    rules.ROUTES,
    help_.ROUTES,
    queue.ROUTES,
)

DEFAULTS = Defaults(
    opened=start.opened,
    consented=start.consented,
    gate=start.gate,
    allowed=queue.allowed,
    unknown=help_.not_understood,
    stop=settings.stop_all,
    stale=start.stale,
    unreadable=help_.unreadable,
    crowd=help_.crowd,
    searched=share.searched,
)

COMMANDS = help_.COMMANDS
NOTICES = notices.compose
