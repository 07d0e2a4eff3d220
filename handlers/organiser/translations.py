"""How far the finalists' translations are: having them made, a file of them, and which ones people vote on otherwise."""

import csv
import io
from dataclasses import dataclass
from typing import ClassVar

from bot.chat.action import Action
from bot.chat.message import Document, Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.consultation.translations import COLUMNS
from bot.language.europe import LANGUAGES
from bot.opinion.compare import Sample, suspicious
from handlers.citizen.card import Begin
from handlers.moderator.actions import AskTranslations
from handlers.organiser.rounds import briefing_for, rounds_of
from storage import translation_figures, translation_tasks
from storage.tables import Role, Round, RoundKind

BAR = 20
"""Squares of the bar."""
SHOWN = 20
"""Suspicious translations that are named: what fits a message."""


@dataclass(frozen=True, slots=True)
class AskProgress(Action):
    """Show how far it is."""

    code: ClassVar[str] = "tg"


@dataclass(frozen=True, slots=True)
class Fill(Action):
    """Have translated what is missing."""

    code: ClassVar[str] = "tb"


@dataclass(frozen=True, slots=True)
class AskFile(Action):
    """Send all of them as a file."""

    code: ClassVar[str] = "tf"


@dataclass(frozen=True, slots=True)
class Compare(Action):
    """Name the translations whose readers vote otherwise."""

    code: ClassVar[str] = "tc"


def show(turn: Turn, _: AskProgress | None = None, *, note: str = "") -> Reply:
    """Show how far it is."""
    say, one = turn.say, round_of(turn)
    back = (Press(say.plain("back"), Begin()),)
    if one is None:
        return Reply(say("translations-none"), (back,), replaces=True)
    found = translation_figures.progress(turn.db, one.id or 0)
    numbers = {
        name: say.number(getattr(found, name))
        for name in ("done", "wanted", "machine", "reviewed", "waiting", "asked", "people", "review")
    }
    full = BAR * found.done // found.wanted if found.wanted else 0
    lines = [Markup(note)] if note else []
    lines += [
        say("translations-title"),
        Markup("▓" * full + "░" * (BAR - full)),
        say("translations-progress", **{name: numbers[name] for name in ("done", "wanted", "machine", "reviewed")}),
        say("translations-left", **{name: numbers[name] for name in ("waiting", "asked", "people", "review")}),
    ]
    if missing := translation_figures.missing(turn.db, one.id or 0):
        listed = ", ".join(f"{LANGUAGES[language]} {say.number(count)}" for language, count in missing.items())
        lines.append(say("translations-missing", languages=listed))
    if found.fault:
        lines.append(say(f"translations-fault-{found.fault}" if found.fault in _FAULTS else "translations-fault-other"))
    if not turn.rules.engine:
        lines.append(say("translations-no-engine"))
    rows = (
        (Press(say.plain("translations-begin"), Fill()), Press(say.plain("translations-refresh"), AskProgress())),
        (Press(say.plain("translations-file"), AskFile()), Press(say.plain("translations-compare"), Compare())),
        (Press(say.plain("translations-queue"), AskTranslations()), *back),
    )
    return Reply(Markup("\n\n".join(lines)), rows, replaces=True)


_FAULTS = ("quota", "busy", "settings", "unreachable")


def begin(turn: Turn, _: Fill) -> Reply:
    """Put down what is missing, for the machine if there is one, else for people."""
    one = round_of(turn)
    if one is None:
        return show(turn)
    count = translation_tasks.want(turn.db, one.id or 0, turn.now, machine=bool(turn.rules.engine))
    return show(turn, note=turn.say("translations-begun", count=turn.say.number(count)))


def file(turn: Turn, _: AskFile) -> Reply:
    """Send all of them as a file that `polyphony translations import` reads back."""
    one = round_of(turn)
    if one is None:
        return show(turn)
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow(COLUMNS)
    table.writerows(translation_figures.rows(turn.db, one.id or 0))
    body = written.getvalue().encode("utf-8-sig")  # spreadsheet programs know UTF-8 by that
    return Reply(turn.say("translations-file-note"), document=Document("translations.csv", body))


def compare(turn: Turn, _: Compare) -> Reply:
    """Name the translations whose readers vote otherwise than the readers of the original and of other translations."""
    say, one = turn.say, round_of(turn)
    number = (one.id or 0) if one else 0
    found = turn.look_up(("compare", number), lambda db: translation_figures.compare(db, number)) if number else []
    named = suspicious(
        Sample(each.proposal, each.language, each.agree, each.votes, each.others_agree, each.others) for each in found
    )
    lines = [say("compare-title")]
    for each in named[:SHOWN]:
        shares = {"share": say.percent(each.share), "others": say.percent(each.others_share)}
        lines.append(say("compare-line", number=str(each.proposal), language=LANGUAGES[each.language], **shares))
    if not named:
        lines.append(say("compare-none"))
    return Reply(Markup("\n".join(lines)), ((Press(say.plain("back"), AskProgress()),),), replaces=True)


def round_of(turn: Turn) -> Round | None:
    """Return the European round of the consultation that the person looks after."""
    briefing = briefing_for(turn, 0)
    mine = rounds_of(turn, briefing) if briefing else []
    return next((one for one in mine if one.kind == RoundKind.EUROPEAN), None)


ROUTES = Routes(
    commands={"translations": show},
    actions={AskProgress: show, Fill: begin, AskFile: file, Compare: compare},
    role=Role.ORGANISER,
)
