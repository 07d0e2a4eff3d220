"""What stands on the screen while voting: a card, the summary of a batch, or that nothing is left."""

from dataclasses import dataclass
from typing import ClassVar

from bot import watch
from bot.chat.action import Action
from bot.chat.message import Button, Markup, Press, Reply, Rows
from bot.chat.router import Turn
from bot.language.europe import LANGUAGES
from bot.opinion.serve import unplanned
from bot.serving import Pooled
from handlers.citizen import members, question
from storage import people, translations, votes
from storage.catalogue import Pool
from storage.tables import Choice, RoundState
from storage.tables.vote import REASONS
from storage.translations import Version
from storage.votes import Standing

BATCH = 12
"""Cards between two summaries."""
INVITE_AFTER = 6
"""Cards after which writing a proposal is offered, once."""
EXCERPT = 60
"""Characters of the last proposal that are repeated under the next card."""
TICK = "✓ "
ELSEWHERE = "link-elsewhere"
"""Says that people of another country vote on a proposal."""
_SOURCES = {False: "card-machine", True: "card-translated"}
"""What is said of a translation, by whether a person has looked at it."""
LATELY = 3
"""Cards of which the next differs in its author and theme, where it can."""


@dataclass(frozen=True, slots=True)
class Cast(Action):
    """Vote on a proposal."""

    code: ClassVar[str] = "v"
    proposal: int
    choice: Choice

    @property
    def word(self) -> str:
        """Return the term that may be typed."""
        return self.choice.name.lower()


@dataclass(frozen=True, slots=True)
class Skip(Action):
    """Go on without a vote."""

    code: ClassVar[str] = "s"
    proposal: int

    @property
    def word(self) -> str:
        """Return the term that may be typed."""
        return "skip"


@dataclass(frozen=True, slots=True)
class Why(Action):
    """Give or take back a second-level answer; `reason` is its place under the vote, 0 to 2."""

    code: ClassVar[str] = "w"
    proposal: int
    choice: Choice
    reason: int


@dataclass(frozen=True, slots=True)
class Change(Action):
    """Show a proposal again with one's own vote."""

    code: ClassVar[str] = "ch"
    proposal: int

    @property
    def word(self) -> str:
        """Return the term that may be typed."""
        return "change"


@dataclass(frozen=True, slots=True)
class Withdraw(Action):
    """Remove one's vote."""

    code: ClassVar[str] = "wd"
    proposal: int


@dataclass(frozen=True, slots=True)
class Begin(Action):
    """Go on where the person is: at the next question of the start, or at a card."""

    code: ClassVar[str] = "b"


@dataclass(frozen=True, slots=True)
class Back(Action):
    """Show the card again."""

    code: ClassVar[str] = "k"

    @property
    def word(self) -> str:
        """Return the term that may be typed."""
        return "back"


@dataclass(frozen=True, slots=True)
class GoOn(Action):
    """Begin the next batch."""

    code: ClassVar[str] = "g"

    @property
    def word(self) -> str:
        """Return the term that may be typed."""
        return "next"


@dataclass(frozen=True, slots=True)
class Stop(Action):
    """Enough for now."""

    code: ClassVar[str] = "x"


@dataclass(frozen=True, slots=True)
class More(Action):
    """Show what else there is."""

    code: ClassVar[str] = "m"

    @property
    def word(self) -> str:
        """Return the term that may be typed."""
        return "more"


@dataclass(frozen=True, slots=True)
class Propose(Action):
    """Write a proposal, or go on with the draft."""

    code: ClassVar[str] = "pr"

    @property
    def word(self) -> str:
        """Return the term that may be typed."""
        return "propose"


@dataclass(frozen=True, slots=True)
class Original(Action):
    """Show the card in its own words (1), or in the reader's language again (0)."""

    code: ClassVar[str] = "og"
    proposal: int
    wanted: int

    @property
    def word(self) -> str:
        """Return the term that may be typed."""
        return "original" if self.wanted else "translation"


@dataclass(frozen=True, slots=True)
class Doubt(Action):
    """Say that the card's translation is wrong."""

    code: ClassVar[str] = "td"
    proposal: int


@dataclass(frozen=True, slots=True)
class AskAgenda(Action):
    """Show a page of a consultation's agenda; 0 is the person's own consultation."""

    code: ClassVar[str] = "ag"
    consultation: int
    page: int

    @property
    def word(self) -> str:
        """Return the term that may be typed."""
        return "agenda"


@dataclass(frozen=True, slots=True)
class TellMe(Action):
    """Be told when there are new proposals, or not (any more)."""

    code: ClassVar[str] = "t"
    wanted: int


def view(turn: Turn, *, toast: str = "", last: Standing | None = None) -> Reply:
    """Return what stands on the person's screen now; `last` is the last vote, where the caller has just read it."""
    dialogue = turn.who.dialogue
    if last is None and dialogue.last:
        last = votes.standing(turn.db, turn.who.id, dialogue.last, turn.now)
    if last is not None and (last.choice is None or not last.open):
        last = None
    linked = _linked(turn)
    if linked is not None:
        return _card(turn, linked, toast, last)
    if question.is_due(turn):
        return question.ask(turn, toast)
    if dialogue.answered >= BATCH:
        return _summary(turn, toast, last)
    proposal = _current(turn) or _serve(turn)
    if proposal is None:
        return _nothing_left(turn, toast, last)
    return _card(turn, proposal, toast, last)


def show(turn: Turn, proposal: int) -> Reply:
    """Show a proposal that the person asked for by a link, a search or a list; their vote on it does not count as served."""
    standing = votes.standing(turn.db, turn.who.id, proposal, turn.now)
    if standing is not None and standing.choice is not None:
        return view(turn, toast=turn.say.plain(f"already-{standing.choice.name.lower()}"), last=standing)
    if refusal := why_not(turn, standing):
        return refuse(turn, refusal)
    turn.who.dialogue.link = proposal
    return view(turn)


def why_not(turn: Turn, standing: Standing | None) -> str:
    """Return the key of the sentence that says why the person cannot vote on a proposal; empty if they can."""
    place = members.place_in(turn, standing.consultation) if standing else ""
    if standing is None or not place:
        return "proposal-unknown"
    if standing.own:
        return "proposal-own"
    if not standing.open:
        return "proposal-closed"
    # They may have gone over to another country since.
    held = turn.catalogue.briefings[standing.consultation].takes(place)
    elsewhere = not held or (standing.national and standing.country != place)
    return ELSEWHERE if elsewhere and standing.choice is None else ""


def refuse(turn: Turn, key: str) -> Reply:
    """Say in a notice why nothing was done, and show where the person is."""
    watch.REFUSALS.labels(key).inc()
    return view(turn, toast=turn.say.plain(key))


def put_back(turn: Turn) -> None:
    """Take back the card that was served but not answered: another language or country has other cards."""
    dialogue = turn.who.dialogue
    turn.who.seen.discard(dialogue.card)
    dialogue.card = 0


def sentence(turn: Turn, proposal: Standing) -> str:
    """Return the whole proposal, its opening words included, in the reader's language where it is translated."""
    return text_of(turn, proposal.proposal, proposal.consultation, proposal.language, proposal.text)


def text_of(turn: Turn, number: int, consultation: int, language: str, text: str) -> str:
    """Return a proposal of this number, consultation, language and text as the reader reads it."""
    version = translations.find(turn.db, number, turn.say.language) if language != turn.say.language else None
    return version.text if version else turn.catalogue.briefings[consultation].sentence(language, text)


def version_read(turn: Turn, proposal: Standing) -> int | None:
    """Return the translation in which the person reads a proposal; None: in its own words."""
    if turn.who.dialogue.read[:1] == [proposal.proposal]:
        return turn.who.dialogue.read[1] or None
    version = version_of(turn, proposal)
    return version.id if version else None


def version_of(turn: Turn, proposal: Standing) -> Version | None:
    """Return the translation of a proposal into the reader's language; None: it is written in it, or not translated."""
    if proposal.language == turn.say.language:
        return None
    return translations.find(turn.db, proposal.proposal, turn.say.language)


def vote_row(turn: Turn, proposal: int, chosen: Choice | None = None) -> tuple[Button, ...]:
    """Return the three votes, in the one order; `chosen` bears a tick."""
    return tuple(
        Press(
            (TICK if choice is chosen else "") + turn.say.plain(f"vote-{choice.name.lower()}"),
            Cast(proposal, choice),
        )
        for choice in (Choice.AGREE, Choice.NEUTRAL, Choice.DISAGREE)
    )


def _linked(turn: Turn) -> Standing | None:
    """Return the proposal that a link led to, while it waits for an answer."""
    who, number = turn.who, turn.who.dialogue.link
    if not number:
        return None
    standing = votes.standing(turn.db, turn.who.id, number, turn.now)
    if standing is None or standing.choice is not None or why_not(turn, standing):
        who.dialogue.link = 0
        return None
    if number not in who.seen:
        who.seen.add(number)
        who.linked.add(number)
        who.dialogue.shown_at = turn.now
    return standing


def _current(turn: Turn) -> Standing | None:
    """Return the card that the person was shown and has not answered, if it can still be voted on."""
    card = turn.who.dialogue.card
    if not card:
        return None
    proposal = votes.standing(turn.db, turn.who.id, card, turn.now)
    wanted = proposal is not None and proposal.open and proposal.choice is None and proposal.consultation == turn.who.consultation
    return proposal if wanted else None


def _serve(turn: Turn) -> Standing | None:
    """Choose a proposal, and note that it was served."""
    who = turn.who
    who.dialogue.card = 0
    key = turn.catalogue.pool_key(who.consultation or 0, turn.say.language, who.place, turn.now)
    pool = turn.catalogue.pools.get(key) if key else None
    if key is None or pool is None:
        return None
    planned = turn.plans.get(key)
    while (number := _choose(turn, planned, pool)) is not None:
        who.seen.add(number)
        proposal = votes.standing(turn.db, who.id, number, turn.now)
        # What the memory offers may have been closed a moment ago; the database has the last word.
        if proposal is not None and proposal.open and not proposal.own and proposal.choice is None:
            who.dialogue.card = number
            who.dialogue.lately = [number, *who.dialogue.lately][:LATELY]
            who.dialogue.shown_at = turn.now
            return proposal
    return None


def _choose(turn: Turn, planned: Pooled | None, pool: Pool) -> int | None:
    """Return a proposal by the plan; what was accepted since it was made comes when all else is seen."""
    seen, random = turn.who.seen, turn.random
    number = planned.choose(seen, turn.who.dialogue.lately, random) if planned else None
    return unplanned(pool.numbers, pool.proposals, seen, random) if number is None else number


def _card(turn: Turn, proposal: Standing, toast: str, last: Standing | None) -> Reply:
    say, number = turn.say, proposal.proposal
    version = version_of(turn, proposal)
    in_own_words = version is None or turn.who.dialogue.original == number
    turn.who.dialogue.read = [number, 0 if version is None or in_own_words else version.id]
    own = turn.catalogue.briefings[proposal.consultation].sentence(proposal.language, proposal.text)
    lines = [
        say("card-proposal", proposal=own if version is None or in_own_words else version.text),
        members.author(turn, proposal),
    ]
    rows: Rows = (
        vote_row(turn, number),
        (Press(say.plain("skip"), Skip(number)), Press(say.plain("more"), More())),
    )
    if proposal.language != say.language:
        key = "card-original" if in_own_words or version is None else _SOURCES[version.reviewed]
        lines.append(say(key, language=LANGUAGES[proposal.language]))
    if version is not None:
        original = Press(say.plain("button-original"), Original(number, 1))
        back = (Press(say.plain("button-translation"), Original(number, 0)), Press(say.plain("button-doubt"), Doubt(number)))
        rows = (*rows, back if in_own_words else (original,))
    if _invites(turn, number):
        lines.append(say("propose-invite"))
        rows = (*rows, (Press(say.plain("button-propose"), Propose()),))
    return _screen(turn, lines, rows, toast, last)


def proposing(turn: Turn) -> bool:
    """Whether people may propose now, in the person's country."""
    consultation = turn.who.consultation or 0
    round_ = turn.catalogue.open_round(consultation, turn.now)
    if round_ is None or not round_.proposing or round_.state(turn.now) is not RoundState.OPEN:
        return False
    return turn.who.place in turn.catalogue.briefings[consultation].proposing


def _invites(turn: Turn, card: int) -> bool:
    """Whether to offer writing a proposal under this card: under the seventh, and under no other ever again."""
    dialogue = turn.who.dialogue
    if dialogue.answered == INVITE_AFTER and not dialogue.invited and proposing(turn):
        dialogue.invited = card
    return dialogue.invited == card


def _summary(turn: Turn, toast: str, last: Standing | None) -> Reply:
    say, dialogue = turn.say, turn.who.dialogue
    counts = {name: say.number(getattr(dialogue, name)) for name in ("agree", "neutral", "disagree", "skipped")}
    lines = [
        say("summary", count=dialogue.answered),
        say("summary-counts", **counts),
        say("summary-question"),
    ]
    rows = ((Press(say.plain("go-on"), GoOn()), Press(say.plain("stop"), Stop())),)
    return _screen(turn, lines, rows, toast, last)


def _nothing_left(turn: Turn, toast: str, last: Standing | None) -> Reply:
    say = turn.say
    lines = [say("nothing-left")]
    if people.awaits_more(turn.db, turn.who):
        lines.append(say("privacy-tell-me"))
        tell = Press(say.plain("do-not-tell-me"), TellMe(0))
    else:
        lines.append(say("nothing-left-offer"))
        tell = Press(say.plain("tell-me"), TellMe(1))
    return _screen(turn, lines, ((tell,), (Press(say.plain("more"), More()),)), toast, last)


def _screen(turn: Turn, lines: list[Markup], rows: Rows, toast: str, last: Standing | None) -> Reply:
    """Put what concerns the last vote under any of the three."""
    if last is not None and last.choice is not None:
        choice, say = last.choice, turn.say
        quoted = excerpt(sentence(turn, last))
        lines = [*lines, say(f"last-vote-{choice.name.lower()}", proposal=quoted)]
        reasons = tuple(
            Press(
                (TICK if last.reasons >> place & 1 else "") + say.plain(f"reason-{name.replace('_', '-')}"),
                Why(last.proposal, choice, place),
            )
            for place, name in enumerate(REASONS[choice])
        )
        rows = (*rows, reasons, (Press(say.plain("change-vote"), Change(last.proposal)),))
    return Reply(Markup("\n\n".join(lines)), rows, replaces=True, toast=toast)


def excerpt(text: str, length: int = EXCERPT) -> str:
    """Return the beginning of a text, whole words, without the full stop of its end."""
    text = text.rstrip(" .")  # it is quoted inside a sentence
    if len(text) <= length:
        return text
    # After a space that does not break, or the dots might stand on a line of their own.
    return text[:length].rsplit(" ", 1)[0].rstrip(" ,;:") + "\u00a0…"
