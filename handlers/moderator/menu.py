"""The commands in the app's menu of those who have a role."""

from bot.chat.speech import Speech
from handlers.citizen.help_ import COMMANDS
from storage.staff import Member
from storage.tables import Role

STAFF_COMMANDS = {
    "queue": Role.MODERATOR,
    "history": Role.MODERATOR,
    "translate": Role.MODERATOR,
    "signals": Role.MODERATOR,
    "team": Role.LEAD,
    "summary": Role.LEAD,
    "log": Role.LEAD,
    "consultation": Role.ORGANISER,
    "round": Role.ORGANISER,
    "stock": Role.ORGANISER,
    "finalists": Role.ORGANISER,
    "positions": Role.ORGANISER,
    "measure": Role.ORGANISER,
    "translations": Role.ORGANISER,
    "jobs": Role.OPERATOR,
    "broadcast": Role.ORGANISER,
}
"""Commands of those who have at least this role; each has its ``command-…`` message."""


def menu(say: Speech, member: Member) -> tuple[tuple[str, str], ...]:
    """Return what somebody's own menu holds: their commands first, then everybody's."""
    mine = [word for word, role in STAFF_COMMANDS.items() if member.may(role)]
    return tuple((word, say.plain(f"command-{word}")) for word in (*mine, *COMMANDS))
