"""A member's code: asking for it, looking at it, and using it up once its owner has consented.

Until then it waits, encrypted, for a day at most (`storage.members.claim`): who only looks and leaves can use it again, here or
in another app. The consent deletes it; what remains is the group, and a bit among five million that is nobody's.
"""

from dataclasses import dataclass
from typing import ClassVar

from bot import watch
from bot.chat.action import Action
from bot.chat.message import Markup, Press, Reply
from bot.chat.router import Turn
from handlers.citizen import tries
from handlers.citizen.card import Begin
from handlers.citizen.members import admits, claimed
from storage import codes, members
from storage.catalogue import Briefing
from storage.codes import Codes

ASKS = "member code"


@dataclass(frozen=True, slots=True)
class AskCode(Action):
    """Ask for the code of a member."""

    code: ClassVar[str] = "mc"


def ask(turn: Turn, _: AskCode | None = None, *, note: str = "") -> Reply:
    """Ask for the code; which consultation there is for members is not told."""
    turn.who.dialogue.asks = ASKS
    lines = [turn.say(key) for key in (note, "member-code-prompt") if key]
    return Reply(Markup("\n\n".join(lines)), _back(turn), replaces=True)


def is_one(turn: Turn, text: str) -> bool:
    """Whether a text that nobody asked for is a member's code."""
    return codes.looks_like_one(text) and Codes(turn.keys).read(text) is not None


def take(turn: Turn, text: str) -> Briefing | Reply:
    """Let a code wait for the person's consent and return its consultation, or what there is to say instead."""
    if tries.spent(turn):
        return Reply(turn.say("too-fast"), _back(turn), replaces=True)
    known = Codes(turn.keys)
    code = known.read(text)
    briefing = turn.catalogue.briefings.get(code.consultation) if code else None
    if code is None or briefing is None or str(code.group) not in briefing.groups:
        tries.note(turn)
        return _refuse(turn, "member-code-wrong")
    if turn.catalogue.open_round(briefing.id, turn.now) is None:
        return _refuse(turn, "member-code-closed")
    if admits(turn, briefing.id):
        return briefing
    if members.is_used(turn.db, code.consultation, code.serial):
        return _refuse(turn, "member-code-used")
    members.claim(turn.db, turn.keys, turn.who.id, known.write(code), turn.now)
    return briefing


def use(turn: Turn, briefing: Briefing) -> Reply | None:
    """Use up the code that waits, and make the person a member; else say why that cannot be."""
    code = claimed(turn, briefing.id)
    if code is not None and members.join(turn.db, turn.who, code):
        return None
    drop(turn)
    return _refuse(turn, "member-code-used")


def drop(turn: Turn) -> None:
    """Forget the code that waits."""
    members.drop_claim(turn.db, turn.who.id)


def _refuse(turn: Turn, key: str) -> Reply:
    watch.REFUSALS.labels(key).inc()
    return ask(turn, note=key)


def _back(turn: Turn) -> tuple[tuple[Press, ...], ...]:
    """Return the way back to what is for everybody, if there is anything."""
    elsewhere = turn.catalogue.open_consultation(None, turn.now) or turn.who.group
    return ((Press(turn.say.plain("back"), Begin()),),) if elsewhere else ()
