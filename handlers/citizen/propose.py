"""Writing a proposal: words, language, similar ones, a last look, and off to the moderators."""

import hashlib
import re
from dataclasses import dataclass, replace
from functools import partial
from typing import ClassVar

from bot import watch
from bot.chat.action import Action
from bot.chat.message import Markup, Press, Reply, Rows
from bot.chat.router import Routes, Turn
from bot.chat.speech import escape
from bot.language import check
from bot.language.check import LONGEST, SHORTEST, characters, tidy
from bot.language.detect import Guess, detect
from bot.language.europe import LANGUAGES
from bot.opinion.similar import ALIKE, Match
from handlers.citizen import card
from handlers.citizen.alike import look_for
from handlers.citizen.card import Back, Propose
from handlers.citizen.mine import AskMine
from handlers.citizen.places import rows_of
from handlers.moderator.card import allowed
from handlers.organiser.rounds import SWITCH, switch
from storage import drafts, proposals, suspensions, votes
from storage.drafts import Draft
from storage.tables import Role, RoundKind
from storage.votes import Standing

ASKS = "proposal"
SIMILAR = 3
"""Similar proposals that are shown."""
CANDIDATES = 12
"""Those that are looked at: some may have been withdrawn or hidden since."""
QUOTES = "\"'“”„«»‘’‚‹›"
MARKS = " ….:,"
"""What may stand between the opening words and the others."""
DOTS = r"(?: |…|\.\.\.)"


@dataclass(frozen=True, slots=True)
class WrittenIn(Action):
    """The draft is in this language; an empty one shows them all."""

    code: ClassVar[str] = "dl"
    language: str


@dataclass(frozen=True, slots=True)
class VoteOn(Action):
    """Vote on a similar proposal."""

    code: ClassVar[str] = "vo"
    proposal: int


@dataclass(frozen=True, slots=True)
class AllTheSame(Action):
    """The similar proposals are not mine."""

    code: ClassVar[str] = "da"


@dataclass(frozen=True, slots=True)
class Send(Action):
    """Send the draft whose hash begins with `words`."""

    code: ClassVar[str] = "dy"
    words: str

    @property
    def word(self) -> str:
        """Return the term that may be typed."""
        return "yes"


@dataclass(frozen=True, slots=True)
class Edit(Action):
    """Write it anew."""

    code: ClassVar[str] = "de"


@dataclass(frozen=True, slots=True)
class Cancel(Action):
    """Throw the draft away."""

    code: ClassVar[str] = "dx"


def propose(turn: Turn, _: Propose | None = None) -> Reply:
    """Go on with the draft, or ask for a proposal; what was typed after the command is one."""
    if SWITCH.fullmatch(turn.argument.strip()) and allowed(turn, Role.ORGANISER):
        return switch(turn, turn.argument)
    if refusal := _barred(turn):
        return refusal
    if turn.argument:
        return write(turn, turn.argument)
    draft = drafts.find(turn.db, turn.keys, turn.who.id)
    return _prompt(turn) if draft is None else _go_on(turn, draft)


def write(turn: Turn, text: str) -> Reply:
    """Take a text as the proposal."""
    if refusal := _barred(turn):
        return refusal
    text = _without_opening(turn, tidy(text), turn.say.language)
    if refusal := _too_short_or_long(turn, text) or _faulty(turn, text, ""):
        return refusal
    # The first guess loads a library, and all others would wait.
    guess: Guess = turn.think(("language", text), partial(detect, text, turn.say.language))
    if guess.language is not None:
        return _go_on(turn, Draft(_without_opening(turn, text, guess.language), guess.language))
    _keep(turn, Draft(text))
    likely = (Press(LANGUAGES[guess.best], WrittenIn(guess.best)), Press(LANGUAGES[guess.second], WrittenIn(guess.second)))
    rows = (likely, (Press(turn.say.plain("other-language"), WrittenIn("")),), _cancel_row(turn))
    return Reply(Markup(f"{turn.say('propose-language')}\n\n{escape(text)}"), rows, replaces=True)


def written_in(turn: Turn, action: WrittenIn) -> Reply:
    """Take the language that the author names."""
    draft = drafts.find(turn.db, turn.keys, turn.who.id)
    if draft is None:
        return card.refuse(turn, "button-old")
    if action.language not in LANGUAGES:
        presses = [Press(name, WrittenIn(code)) for code, name in LANGUAGES.items()]
        return Reply(turn.say("propose-language"), (*rows_of(presses, 3), _cancel_row(turn)), replaces=True)
    return _go_on(turn, Draft(_without_opening(turn, draft.text, action.language), action.language))


def _go_on(turn: Turn, draft: Draft) -> Reply:
    """Do the next step with a draft: its language, its words, similar ones, the last look."""
    if not draft.language:
        return write(turn, draft.text)
    _keep(turn, draft)
    if refusal := _too_short_or_long(turn, draft.text) or _faulty(turn, draft.text, draft.language) or _foreign(turn, draft):
        return refusal
    if _is_repeat(turn, draft):
        drafts.drop(turn.db, turn.who.id)
        return Reply(turn.say("propose-own-repeat"), _leave_rows(turn), replaces=True)
    look = look_for(turn, draft.text, draft.language, CANDIDATES, ALIKE)
    matches: list[Match] = [] if look is None else turn.think(("similar", draft.text, draft.language), look)
    standings = [(match, votes.standing(turn.db, turn.who.id, match.proposal, turn.now)) for match in matches]
    found = [(match, standing) for match, standing in standings if standing is not None and standing.open and not standing.own]
    if found and found[0][0].same:
        drafts.drop(turn.db, turn.who.id)
        return _list(turn, "propose-repeat", [found[0][1]], ())
    if not found or draft.unlike:
        return _preview(turn, draft)
    rows: Rows = ((Press(turn.say.plain("propose-all-the-same"), AllTheSame()),), _edit_row(turn))
    return _list(turn, "propose-similar", [standing for _, standing in found[:SIMILAR]], rows)


def _list(turn: Turn, key: str, found: list[Standing], rows: Rows) -> Reply:
    say = turn.say
    lines = [f"{place}. {escape(card.sentence(turn, standing))}" for place, standing in enumerate(found, 1)]
    choices = tuple(
        Press(say.plain("propose-vote-on", number=place), VoteOn(standing.proposal)) for place, standing in enumerate(found, 1)
    )
    return Reply(Markup("\n\n".join([say(key), *lines])), (choices, *(rows or _leave_rows(turn))), replaces=True)


def _preview(turn: Turn, draft: Draft) -> Reply:
    say = turn.say
    lines = [
        say("card-proposal", proposal=_sentence(turn, draft)),
        say("propose-facts", language=LANGUAGES[draft.language], count=characters(draft.text), longest=LONGEST),
    ]
    if flags := check.flags(check.check(draft.text, draft.language, turn.rules.words)):
        lines.append(Markup("\n".join([say("check-flagged"), *(f"• {say(flag)}" for flag in flags)])))
    lines.append(say("propose-preview-note"))
    rows = ((Press(say.plain("propose-send"), Send(_hash(draft))), Press(say.plain("propose-edit"), Edit())), _cancel_row(turn))
    return Reply(Markup("\n\n".join(lines)), rows, replaces=True)


def all_the_same(turn: Turn, _: AllTheSame) -> Reply:
    """Go on with the draft although there are similar ones."""
    draft = drafts.find(turn.db, turn.keys, turn.who.id)
    if draft is None or not draft.language:
        return card.refuse(turn, "button-old")
    draft = replace(draft, unlike=True)
    _keep(turn, draft)
    return _preview(turn, draft)


def send(turn: Turn, action: Send) -> Reply:
    """Hand the proposal in."""
    who, say = turn.who, turn.say
    draft = drafts.find(turn.db, turn.keys, who.id)
    if draft is None or action.words != _hash(draft):
        return card.refuse(turn, "button-old")
    round_ = turn.catalogue.open_round(who.consultation or 0, turn.now)
    if refusal := _barred(turn):
        return refusal
    if _is_repeat(turn, draft):
        return _go_on(turn, draft)
    sent = proposals.sent_lately(turn.db, who.id, turn.now)
    if len(sent) >= turn.rules.proposals_per_day:
        watch.REFUSALS.labels("propose-limit").inc()
        again = sent[len(sent) - turn.rules.proposals_per_day] + proposals.DAY
        text = say("propose-limit", count=len(sent), time=say.moment(again, who.country))
        return Reply(text, _leave_rows(turn), replaces=True)
    faults = check.check(draft.text, draft.language, turn.rules.words)
    if check.refusals(faults):
        return _go_on(turn, draft)
    number = proposals.submit(
        turn.db,
        who.id,
        consultation=who.consultation or 0,
        round_=(round_.id or 0) if round_ else 0,
        language=draft.language,
        country=who.place,
        text=draft.text,
        flags=" ".join(check.flags(faults)),
        now=turn.now,
    )
    drafts.drop(turn.db, who.id)
    return Reply(say("propose-sent", number=str(number)), _leave_rows(turn), replaces=True)


def edit(turn: Turn, _: Edit) -> Reply:
    """Ask for the text anew, the old one before one's eyes."""
    draft = drafts.find(turn.db, turn.keys, turn.who.id)
    if draft is None:
        return _prompt(turn)
    turn.who.dialogue.asks = ASKS
    text = Markup(f"{turn.say('propose-edit-prompt')}\n\n<code>{escape(draft.text)}</code>")
    return Reply(text, (_cancel_row(turn),), replaces=True)


def cancel(turn: Turn, _: Cancel) -> Reply:
    """Throw the draft away and go on voting."""
    drafts.drop(turn.db, turn.who.id)
    return card.view(turn, toast=turn.say.plain("propose-cancelled"))


def vote_on(turn: Turn, action: VoteOn) -> Reply:
    """Show a similar proposal as a card."""
    if action.proposal >= 1 << 31:
        return card.refuse(turn, "proposal-unknown")
    return card.show(turn, action.proposal)


def looks_like_one(turn: Turn, text: str) -> bool:
    """Whether a text that nobody asked for may be meant as a proposal; it is kept as a draft then, if there is none yet."""
    text = _without_opening(turn, tidy(text), turn.say.language)
    if text.startswith("/") or " " not in text or not SHORTEST <= characters(text) <= LONGEST:
        return False
    if not card.proposing(turn) or drafts.find(turn.db, turn.keys, turn.who.id) is not None:
        return False
    if check.refusals(check.check(text, "", turn.rules.words)):
        return False
    _keep(turn, Draft(text))
    return True


def _barred(turn: Turn) -> Reply | None:
    """Say that nobody may propose now, or that this person may not for a while."""
    if not card.proposing(turn):
        return card.refuse(turn, "propose-closed")
    suspension = suspensions.present(turn.db, turn.who.id, turn.now)
    if suspension is None:
        return None
    time = turn.say.moment(suspension.until, turn.who.country)
    return card.view(turn, toast=turn.say.plain("propose-suspended", time=time))


def _prompt(turn: Turn) -> Reply:
    turn.who.dialogue.asks = ASKS
    text = turn.say("propose-prompt", opening=_opening(turn, turn.say.language), shortest=SHORTEST, longest=LONGEST)
    return Reply(text, (_cancel_row(turn),), replaces=True)


def _too_short_or_long(turn: Turn, text: str) -> Reply | None:
    count, say = characters(text), turn.say
    if count < SHORTEST:
        return _again(turn, say("propose-too-short", count=count, shortest=SHORTEST))
    if count > LONGEST:
        return _again(turn, say("propose-too-long", count=count, longest=LONGEST))
    return None


def _faulty(turn: Turn, text: str, language: str) -> Reply | None:
    refusals = check.refusals(check.check(text, language, turn.rules.words))
    if not refusals:
        return None
    for key in refusals:
        watch.REFUSALS.labels(key).inc()
    return _again(turn, Markup("\n".join([turn.say("check-refused"), *(f"• {turn.say(key)}" for key in refusals)])))


def _foreign(turn: Turn, draft: Draft) -> Reply | None:
    """Say in which languages people in this country propose, where that matters."""
    consultation = turn.who.consultation or 0
    round_ = turn.catalogue.open_round(consultation, turn.now)
    spoken = turn.catalogue.briefings[consultation].languages.get(turn.who.place, ())
    if round_ is None or round_.kind != RoundKind.NATIONAL or draft.language in spoken or not spoken:
        return None
    return _again(turn, turn.say("propose-country-language", languages=", ".join(LANGUAGES[one] for one in spoken)))


def _again(turn: Turn, text: Markup) -> Reply:
    turn.who.dialogue.asks = ASKS
    return Reply(text, (_cancel_row(turn),))


def _without_opening(turn: Turn, text: str, language: str) -> str:
    return without_opening(text, _opening(turn, language))


def without_opening(text: str, opening: str) -> str:
    """Return a tidy text without quotation marks around it and without the opening words, or their end, if they are repeated."""
    words = [re.escape(word) for word in opening.rstrip(MARKS).split()]
    whole = " ".join(words)
    # First, since the mark at the end may be another one's: "We should" teach "media literacy"
    quoted = rf"{DOTS}*[{QUOTES}] *{whole}[{MARKS}]*[{QUOTES}][{MARKS}]+"
    if words and (found := re.match(quoted, text, re.IGNORECASE)):
        return text[found.end() :]
    if len(text) > 1 and text[0] in QUOTES and text[-1] in QUOTES:
        text = text[1:-1].strip()
    # The end alone may be a word like others, such as the Bulgarian for yes: only dots part it from what follows.
    ends = [" ".join(words[start:]) + f"{DOTS}+" for start in range(1, len(words))]
    repeated = "|".join([f"{whole}[{MARKS}]+", *ends, ""] if words else [])
    return re.sub(f"^{DOTS}*(?:{repeated})", "", text, count=1, flags=re.IGNORECASE)


def _is_repeat(turn: Turn, draft: Draft) -> bool:
    round_ = turn.catalogue.open_round(turn.who.consultation or 0, turn.now)
    own = proposals.own_texts(turn.db, turn.who.id, round_.id or 0) if round_ else []
    return draft.text.casefold() in (text.casefold() for text in own)


def _opening(turn: Turn, language: str) -> str:
    return turn.catalogue.briefings[turn.who.consultation or 0].opening.get(language, "")


def _sentence(turn: Turn, draft: Draft) -> str:
    return turn.catalogue.briefings[turn.who.consultation or 0].sentence(draft.language, draft.text)


def _keep(turn: Turn, draft: Draft) -> None:
    drafts.keep(turn.db, turn.keys, turn.who.id, draft, turn.now)


def _hash(draft: Draft) -> str:
    return hashlib.sha256(f"{draft.language} {draft.text}".encode()).hexdigest()[:16]


def _cancel_row(turn: Turn) -> tuple[Press, ...]:
    return (Press(turn.say.plain("cancel"), Cancel()),)


def _edit_row(turn: Turn) -> tuple[Press, ...]:
    return (Press(turn.say.plain("propose-edit"), Edit()), *_cancel_row(turn))


def _leave_rows(turn: Turn) -> Rows:
    return ((Press(turn.say.plain("go-on"), Back()), Press(turn.say.plain("button-mine"), AskMine())),)


ROUTES = Routes(
    commands={"propose": propose},
    actions={
        Propose: propose,
        WrittenIn: written_in,
        VoteOn: vote_on,
        AllTheSame: all_the_same,
        Send: send,
        Edit: edit,
        Cancel: cancel,
    },
    texts={ASKS: write},
    consented=True,
)
