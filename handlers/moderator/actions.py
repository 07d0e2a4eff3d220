"""What the buttons of moderators mean."""

from dataclasses import dataclass
from typing import ClassVar

from bot.chat.action import Action


@dataclass(frozen=True, slots=True)
class AskQueue(Action):
    """Show what waits."""

    code: ClassVar[str] = "q"

    @property
    def word(self) -> str:
        """Return the term that may be typed."""
        return "queue"


@dataclass(frozen=True, slots=True)
class Accept(Action):
    """Accept a proposal, or let it stay; of a suspension: end it."""

    code: ClassVar[str] = "qa"
    proposal: int

    @property
    def word(self) -> str:
        """Return the term that may be typed."""
        return "accept"


@dataclass(frozen=True, slots=True)
class AskRule(Action):
    """Ask which rule a proposal breaks."""

    code: ClassVar[str] = "qw"
    proposal: int

    @property
    def word(self) -> str:
        """Return the term that may be typed."""
        return "refuse"


@dataclass(frozen=True, slots=True)
class Refuse(Action):
    """Refuse a proposal; `rule` is its place in the public rules, from 1."""

    code: ClassVar[str] = "qr"
    proposal: int
    rule: int


@dataclass(frozen=True, slots=True)
class Stand(Action):
    """Leave everything as it was decided before."""

    code: ClassVar[str] = "qk"
    proposal: int


@dataclass(frozen=True, slots=True)
class Look(Action):
    """Show a proposal that one holds again."""

    code: ClassVar[str] = "ql"
    proposal: int


@dataclass(frozen=True, slots=True)
class Leave(Action):
    """Leave a proposal to others, and go on behind it: `priority` and `since` are its place."""

    code: ClassVar[str] = "qn"
    proposal: int
    priority: int
    since: int


@dataclass(frozen=True, slots=True)
class Undo(Action):
    """Take back what one decided a moment ago."""

    code: ClassVar[str] = "qu"
    proposal: int

    @property
    def word(self) -> str:
        """Return the term that may be typed."""
        return "undo"


@dataclass(frozen=True, slots=True)
class AskMore(Action):
    """Show what else can be done with a proposal."""

    code: ClassVar[str] = "qm"
    proposal: int


@dataclass(frozen=True, slots=True)
class AskCorrection(Action):
    """Ask for the words with their spelling corrected."""

    code: ClassVar[str] = "qc"
    proposal: int


@dataclass(frozen=True, slots=True)
class AskWhich(Action):
    """Ask which proposal says the same."""

    code: ClassVar[str] = "qd"
    proposal: int


@dataclass(frozen=True, slots=True)
class Same(Action):
    """Another proposal says the same: with `merge` 1 it is a duplicate, else refused as proposed already."""

    code: ClassVar[str] = "qs"
    proposal: int
    other: int
    merge: int


@dataclass(frozen=True, slots=True)
class SetTheme(Action):
    """Say which theme it belongs to, by its place in the list; -1 asks."""

    code: ClassVar[str] = "qt"
    proposal: int
    theme: int


@dataclass(frozen=True, slots=True)
class SetLanguageOf(Action):
    """Say which language it is written in; an empty one asks."""

    code: ClassVar[str] = "qg"
    proposal: int
    language: str


@dataclass(frozen=True, slots=True)
class Postpone(Action):
    """Let it wait for so many hours; 0 asks."""

    code: ClassVar[str] = "qp"
    proposal: int
    hours: int


@dataclass(frozen=True, slots=True)
class PassOn(Action):
    """Leave it to a lead moderator."""

    code: ClassVar[str] = "qo"
    proposal: int


@dataclass(frozen=True, slots=True)
class AllOfAuthor(Action):
    """Take all that waits of its author."""

    code: ClassVar[str] = "qe"
    proposal: int


@dataclass(frozen=True, slots=True)
class DecideAll(Action):
    """Decide on all of its author alike: 0 accepts, otherwise the rule that they break; -1 asks which."""

    code: ClassVar[str] = "qf"
    proposal: int
    rule: int


@dataclass(frozen=True, slots=True)
class Suspend(Action):
    """Suspend its author, for a rule and so many hours; 0 asks."""

    code: ClassVar[str] = "qx"
    proposal: int
    rule: int
    hours: int


@dataclass(frozen=True, slots=True)
class Lift(Action):
    """End its author's suspension."""

    code: ClassVar[str] = "qz"
    proposal: int


@dataclass(frozen=True, slots=True)
class AskShown(Action):
    """Ask what of the queue shall be shown."""

    code: ClassVar[str] = "qi"


@dataclass(frozen=True, slots=True)
class Show(Action):
    """Show of the queue only a language, a reason, a consultation; empty or 0: all."""

    code: ClassVar[str] = "qj"
    language: str
    why: str
    consultation: int


@dataclass(frozen=True, slots=True)
class Again(Action):
    """Decide again on what was decided."""

    code: ClassVar[str] = "qv"
    proposal: int


@dataclass(frozen=True, slots=True)
class AskTranslations(Action):
    """Show the translation that comes next."""

    code: ClassVar[str] = "tq"
