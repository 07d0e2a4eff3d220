"""The commands in the app's menu: everybody's, and before them those of whoever has a role."""

from bot.chat.speech import Speech
from storage.staff import Member
from storage.tables import Role

COMMANDS = (
    "start", "propose", "mine", "results", "agenda", "consultations", "settings", "language", "country", "link",
    "rules", "privacy", "export", "forget", "help",
)  # fmt: skip
"""Everybody's, in this order; each has its ``command-…`` message."""
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


def menu(say: Speech, member: Member | None) -> tuple[tuple[str, str], ...]:
    """Return what somebody's own menu holds: the commands of their role first, then everybody's."""
    mine = [word for word, role in STAFF_COMMANDS.items() if member is not None and member.may(role)]
    return tuple((word, say.plain(f"command-{word}")) for word in (*mine, *COMMANDS))
