"""The agenda: what came of a consultation, what organisations say to it, and what is being done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from bot.chat.action import Action
from bot.chat.message import Button, Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.chat.speech import Speech, escape
from bot.language.europe import LANGUAGES
from bot.opinion.rank import lowest, majorities
from handlers.citizen import pictures, start
from handlers.citizen.card import AskAgenda, Begin, excerpt
from handlers.citizen.members import admits
from storage import agenda, measures, organisations, staff, translations
from storage.agenda import Cells, Item
from storage.catalogue import Briefing
from storage.organisations import Voice
from storage.tables import Measure, Round, RoundKind, RoundState, Stance

PAGE = 10
"""Places that are shown at once."""
LABEL = 40
"""Characters of a proposal on a button."""
LONGEST = 3_300
"""Characters of one page about a proposal: what every channel shows in one message."""
LINES = 15
"""Countries in one block of a page."""


@dataclass(frozen=True, slots=True)
class AskItem(Action):
    """Show a page about a published proposal."""

    code: ClassVar[str] = "ai"
    proposal: int
    page: int


@dataclass(frozen=True, slots=True)
class AskCountries(Action):
    """Show what each country thinks of a published proposal, as a picture."""

    code: ClassVar[str] = "iv"
    proposal: int


@dataclass(frozen=True, slots=True)
class Follow(Action):
    """Be told what becomes of a proposal (1), or no longer (0)."""

    code: ClassVar[str] = "af"
    proposal: int
    wanted: int


def published(turn: Turn) -> dict[int, tuple[Briefing, Round]]:
    """Return the consultations that have an agenda which the person may see, with the round that made it; the newest first."""
    found = {}
    for briefing in sorted(turn.catalogue.briefings.values(), key=lambda one: -one.id):
        round_ = agenda.current(turn.catalogue.rounds.get(briefing.id, ()), turn.now)
        if round_ is not None and _may_see(turn, briefing.id):
            found[briefing.id] = briefing, round_
    return found


def _may_see(turn: Turn, consultation: int) -> bool:
    """Whether a consultation is for everybody, or the person is a member, speaks for an organisation in it, or looks after it."""
    if admits(turn, consultation):
        return True
    if any(one.consultation_id == consultation for one in organisations.of(turn.db, turn.who.id)):
        return True
    member = staff.of(turn.db, turn.who.id)
    return member is not None and member.looks_after(consultation)


def command(turn: Turn) -> Reply:
    """Show the agenda of the person's consultation, or let them choose among those that have one."""
    return _choose(turn, turn.who.consultation or 0)


def _choose(turn: Turn, wanted: int) -> Reply:
    say, there = turn.say, published(turn)
    if wanted not in there and len(there) > 1:
        rows = tuple((Press(_question(turn, one), AskAgenda(one.id, 0)),) for one, _ in there.values())
        return Reply(say("agenda-which"), (*rows, _begin(turn)), replaces=True)
    chosen = wanted if wanted in there else next(iter(there), 0)
    if chosen:
        return show(turn, AskAgenda(chosen, 0))
    return Reply(_later(turn, wanted) or say("agenda-none"), (_begin(turn),), replaces=True)


def _later(turn: Turn, wanted: int) -> Markup:
    """Return the way to the results of a national round that is published before the European one, if there is one."""
    for consultation in (wanted, *sorted(turn.catalogue.briefings, reverse=True)):
        rounds = turn.catalogue.rounds.get(consultation, ())
        page = page_of(turn, consultation)
        if page and any(one.state(turn.now) is RoundState.PUBLISHED for one in rounds):
            return Markup(f"{turn.say('agenda-later')}\n\n{page}")
    return Markup()


def show(turn: Turn, action: AskAgenda) -> Reply:
    """Show a page of an agenda: first what is on it, then what came behind."""
    say, there = turn.say, published(turn)
    if not action.consultation:
        return command(turn)
    if action.consultation not in there:
        return start.stale(turn)
    briefing, round_ = there[action.consultation]
    # Published by its date, perhaps a moment ago.
    agenda.settle(turn.db, round_.id or 0, turn.now)
    places = agenda.places(turn.db, round_.id or 0)
    page = action.page if 0 <= action.page * PAGE < places else 0
    first, last = page * PAGE + 1, (page + 1) * PAGE
    items = agenda.of(turn.db, round_.id or 0, first, last)
    words, far = words_of(turn, items), measures.latest(turn.db, [one.proposal for one in items])
    lines = [say("agenda-title", question=_question(turn, briefing)), say("agenda-note"), _rule(turn, round_)]
    lines = lines if items else [say("agenda-none")]
    for one in items:
        if one.place > round_.best and one.place in (first, round_.best + 1):
            lines.append(say("agenda-behind"))
        done = [say.plain(f"progress-{far[one.proposal]}")] if one.proposal in far else []
        lines.append(Markup(f"{one.place}. {escape(words[one.proposal])}\n<i>{' · '.join([_line(say, one), *done])}</i>"))
    lines.append(page_of(turn, briefing.id))
    rows: list[tuple[Button, ...]] = [
        (Press(f"{one.place}. {excerpt(words[one.proposal], LABEL)}", AskItem(one.proposal, 0)),) for one in items
    ]
    if last < places:
        rows.append((Press(say.plain("invite-next"), AskAgenda(briefing.id, page + 1)),))
    rows += [
        (Press(_question(turn, one), AskAgenda(one.id, 0)),) for one, _ in there.values() if one.id != briefing.id and not page
    ]
    rows.append((Press(say.plain("back"), AskAgenda(briefing.id, page - 1)),) if page else _begin(turn))
    return Reply(Markup("\n\n".join(line for line in lines if line)), tuple(rows), replaces=True)


def page_of(turn: Turn, consultation: int) -> Markup:
    """Return a link to the public page of a consultation's published results; nothing where it is for members only."""
    briefing = turn.catalogue.briefings.get(consultation)
    if briefing is None or briefing.members:
        return Markup()
    address = escape(f"{turn.rules.address}/results/{turn.say.language}/{briefing.slug}")
    return Markup(f'<a href="{address}">{escape(turn.say.plain("agenda-page"))}</a>')


def _begin(turn: Turn) -> tuple[Button, ...]:
    return (Press(turn.say.plain("back"), Begin()),)


def _question(turn: Turn, briefing: Briefing) -> str:
    return briefing.question.get(turn.say.language, briefing.slug)


def _rule(turn: Turn, round_: Round) -> Markup:
    if round_.kind != RoundKind.EUROPEAN:
        return Markup()
    members = turn.catalogue.briefings[round_.consultation_id].members
    return turn.say("agenda-balanced-groups" if members else "agenda-balanced")


def words_of(turn: Turn, items: Sequence[Item]) -> dict[int, str]:
    """Return the sentences of proposals as the reader reads them, by their numbers."""
    read = translations.find_all(turn.db, [one.proposal for one in items], turn.say.language)
    return {
        one.proposal: read[one.proposal].text
        if one.language != turn.say.language and one.proposal in read
        else turn.catalogue.briefings[one.consultation].sentence(one.language, one.text)
        for one in items
    }


def _source(turn: Turn, one: Item) -> Markup:
    """Return what is to be said of a sentence that was written in another language."""
    if one.language == turn.say.language:
        return Markup()
    read = translations.find(turn.db, one.proposal, turn.say.language)
    key = "card-original" if read is None else "card-translated" if read.reviewed else "card-machine"
    return turn.say(key, language=LANGUAGES[one.language])


def _line(say: Speech, one: Item) -> Markup:
    """Return what the votes said; of a handful of people nothing."""
    if one.few:
        return say("agenda-few")
    return say(
        "results-line", votes=one.votes, share=say.percent(one.share), low=say.percent(one.low), high=say.percent(one.high)
    )


def find(turn: Turn, proposal: int) -> tuple[Item, Round] | None:
    """Return a published proposal with the round that published it; None for anything else."""
    if not 0 < proposal < 1 << 31:
        return None
    there = published(turn).get(agenda.consultation_of(turn.db, proposal) or 0)
    found = agenda.item(turn.db, there[1].id or 0, proposal) if there else None
    return (found, there[1]) if found and there else None


def item(turn: Turn, action: AskItem, *, toast: str = "") -> Reply:
    """Show a page about a proposal: its result, what organisations say to it, what is being done."""
    say, found = turn.say, find(turn, action.proposal)
    if found is None:
        return start.stale(turn)
    one, round_ = found
    pages = _pages(
        [
            *_head(turn, one, round_),
            *_cells(turn, one, round_),
            *_voices(say, organisations.voices(turn.db, one.proposal)),
            *_measures(say, measures.of(turn.db, one.proposal)),
        ]
    )
    page = action.page if 0 <= action.page < len(pages) else 0
    rows: list[tuple[Button, ...]] = []
    if page + 1 < len(pages):
        rows.append((Press(say.plain("invite-next"), AskItem(one.proposal, page + 1)),))
    if _cells_of(turn, one, round_)[0]:
        members = turn.catalogue.briefings[one.consultation].members
        rows.append((Press(say.plain("groups-button" if members else "countries-button"), AskCountries(one.proposal)),))
    # To consent there has to be something open.
    if start.consented(turn) or turn.catalogue.open_round(one.consultation, turn.now):
        followed = agenda.follows(turn.db, turn.who.id, one.proposal)
        label = say.plain("agenda-unfollow" if followed else "agenda-follow")
        rows.append((Press(label, Follow(one.proposal, int(not followed))),))
    back = AskItem(one.proposal, page - 1) if page else AskAgenda(one.consultation, (one.place - 1) // PAGE)
    rows.append((Press(say.plain("back"), back),))
    return Reply(Markup("\n\n".join(pages[page])), tuple(rows), replaces=True, toast=toast)


def _pages(blocks: Sequence[Markup]) -> list[list[Markup]]:
    """Return the blocks in pages that fit a message."""
    pages: list[list[Markup]] = [[]]
    for block in blocks:
        if pages[-1] and sum(len(one) + 2 for one in pages[-1]) + len(block) > LONGEST:
            pages.append([])
        pages[-1].append(block)
    return pages


def _head(turn: Turn, one: Item, round_: Round) -> list[Markup]:
    say = turn.say
    place = say("agenda-place", place=say.number(one.place), count=say.number(agenda.places(turn.db, round_.id or 0)))
    lines = [
        say("card-proposal", proposal=words_of(turn, [one])[one.proposal]),
        _source(turn, one),
        Markup(f"{place}\n{_line(say, one)}"),
        _rule(turn, round_),
    ]
    return [line for line in lines if line]


def _cells(turn: Turn, one: Item, round_: Round) -> list[Markup]:
    """Return the result by country or group, without those that would tell what single people think."""
    say, (telling, hidden) = turn.say, _cells_of(turn, one, round_)
    order = sorted(telling, key=lambda country: (-telling[country][0] / telling[country][1], country))
    names = {country: turn.place(country, one.consultation) for country in order}
    lines = [
        say(
            "agenda-cell",
            country=names[country],
            share=say.percent(telling[country][0] / telling[country][1]),
            votes=say.number(telling[country][1]),
        )
        for country in order
    ]
    blocks = [Markup("\n".join(lines[start : start + LINES])) for start in range(0, len(lines), LINES)]
    ending = []
    if (least := lowest(telling)) and len(telling) > 1:
        share = say.percent(telling[least][0] / telling[least][1])
        ending.append(say("agenda-lowest", country=names[least], share=share))
        ending.append(say("agenda-majorities", number=say.number(majorities(telling)), count=say.number(len(telling))))
    if hidden:
        ending += [say("agenda-hidden"), *([say("agenda-evened")] if round_.kind == RoundKind.EUROPEAN else [])]
    return [*blocks, Markup("\n".join(ending))] if ending else blocks


def _cells_of(turn: Turn, one: Item, round_: Round) -> tuple[Cells, bool]:
    """Return the votes by country or group as far as they may be shown, and whether some may not."""
    if one.few:
        return {}, False
    return agenda.cells(turn.db, round_.id or 0, one.proposal)


def by_country(turn: Turn, action: AskCountries) -> Reply:
    """Show what each country thinks of a proposal, as a picture below the words."""
    say, found = turn.say, find(turn, action.proposal)
    if found is None:
        return start.stale(turn)
    one, round_ = found
    telling, hidden = _cells_of(turn, one, round_)
    if not telling:
        return item(turn, AskItem(one.proposal, 0))
    members, text = turn.catalogue.briefings[one.consultation].members, words_of(turn, [one])[one.proposal]
    rule = [pictures.bare(_rule(turn, round_))] if _rule(turn, round_) else []
    drawn = pictures.by_country(
        say,
        text,
        (one.votes, one.share, one.low, one.high),
        [(turn.place(country, one.consultation), *pair) for country, pair in telling.items()],
        [*rule, *([say.plain("agenda-hidden")] if hidden else [])],
        groups=members,
    )
    back = Press(say.plain("back"), AskItem(one.proposal, 0))
    return Reply(Markup(f"{say('card-proposal', proposal=text)}\n\n{_line(say, one)}"), ((back,),), picture=drawn)


def _voices(say: Speech, voices: Sequence[Voice]) -> list[Markup]:
    """Return what organisations say, side by side: those who support it, who do so on a condition, who oppose it."""
    blocks = [say("agenda-voices")] if voices else []
    for stance in Stance:
        mine = [voice for voice in voices if voice.stance is stance]
        if mine:
            blocks.append(Markup(f"<i>{say(f'stance-{stance.value}')}</i>"))
            blocks += [_voice(say, voice) for voice in mine]
    return blocks


def _voice(say: Speech, voice: Voice) -> Markup:
    if not voice.text:
        return Markup(f"• {escape(voice.name)}")
    return Markup(f"• {say('agenda-said', name=voice.name, text=voice.text)}{_in(say, voice.language)}")


def _measures(say: Speech, done: Sequence[Measure]) -> list[Markup]:
    blocks = [say("agenda-measures")] if done else []
    return [*blocks, *(measure(say, one.progress, one.day, one.text, one.language) for one in done)]


def measure(say: Speech, progress: str, day: int, text: str, language: str) -> Markup:
    """Return what is being done, in the words that the organiser wrote, with the language of these where it is another."""
    said = say("agenda-measure", state=say.plain(f"progress-{progress}"), date=say.date(day), text=text)
    return Markup(f"{said}{_in(say, language)}")


def _in(say: Speech, language: str) -> str:
    return "" if language == say.language else f" ({LANGUAGES[language]})"


def follow(turn: Turn, action: Follow) -> Reply:
    """Note whether the person wishes to be told what becomes of a proposal."""
    if find(turn, action.proposal) is None:
        return start.stale(turn)
    agenda.follow(turn.db, turn.who.id, action.proposal, wanted=bool(action.wanted))
    toast = turn.say.plain("agenda-followed" if action.wanted else "agenda-unfollowed")
    return item(turn, AskItem(action.proposal, 0), toast=toast)


def compose(say: Speech, kind: str, facts: Mapping[str, Any], quoted: str) -> Reply | None:
    """Return the message that something is on the agenda or being done about it; None: it is not one of these."""
    if kind == agenda.ON_AGENDA:
        lines = [say("notice-agenda", place=say.number(facts["place"]))]
    elif kind == measures.TOLD:
        lines = [say("notice-measure"), measure(say, facts["progress"], facts["day"], facts["text"], facts["language"])]
    else:
        return None
    lines.insert(1, Markup(f"<i>{escape(quoted)}</i>"))
    rows = ((Press(say.plain("agenda-open"), AskItem(facts["proposal"], 0)),), (Press(say.plain("go-on"), Begin()),))
    return Reply(Markup("\n\n".join(lines)), rows, language=say.language)


ROUTES = Routes(commands={"agenda": command}, actions={AskAgenda: show, AskItem: item, AskCountries: by_country})
CONSENTED = Routes(actions={Follow: follow}, consented=True)
