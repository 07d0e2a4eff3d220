"""A proposal as a moderator sees it, and the next one."""

from collections.abc import Callable
from dataclasses import replace

from bot.chat.message import Button, Markup, Press, Reply, Rows
from bot.chat.router import Turn
from bot.chat.speech import escape
from bot.language.europe import LANGUAGES
from bot.opinion.similar import ALIKE, Match
from handlers.citizen.alike import look_through
from handlers.citizen.card import Begin
from handlers.citizen.rules import number_of
from handlers.moderator.actions import Accept, AskMore, AskRule, AskShown, AskTranslations, Leave, Stand, Undo
from storage import matters, proposals, queue, staff, translation_queue
from storage.catalogue import pool_key_of
from storage.matters import Matter
from storage.queue import Item
from storage.staff import Member
from storage.tables import ProposalState, Role, Why

SIMILAR = 3
"""Similar proposals that are shown, of each kind."""
_DECIDED = (ProposalState.REFUSED, ProposalState.MERGED)


def allowed(turn: Turn, role: Role) -> bool:
    """Whether the person may do what this role may."""
    member = staff.of(turn.db, turn.who.id)
    return member is not None and member.may(role)


def me(turn: Turn) -> Member:
    """Return the role of the person, who has one."""
    member = staff.of(turn.db, turn.who.id)
    assert member is not None, "the route lets nobody else in"  # noqa: S101 a promise of the router
    return member


def next_(turn: Turn, *, after: Item | None = None, toast: str = "", undo: int = 0) -> Reply:
    """Show what comes next; `undo` is what was decided on a moment ago."""
    member = me(turn)
    item = queue.claim(turn.db, member, turn.now, after)
    if item is not None:
        return replace(show(turn, item, undo), toast=toast)
    lines = [turn.say("queue-empty"), *_filtered(turn, member)]
    rows = (
        *undo_row(turn, undo),
        *_translations_row(turn, member),
        (Press(turn.say.plain("queue-filter"), AskShown()), Press(turn.say.plain("back"), Begin())),
    )
    return Reply(Markup("\n\n".join(lines)), rows, replaces=True, toast=toast)


def not_yours(turn: Turn) -> Reply:
    """Say that nothing was recorded, and show what comes next."""
    return next_(turn, toast=turn.say.plain("queue-not-yours"))


def show(turn: Turn, item: Item, undo: int = 0) -> Reply:
    """Show a proposal that one holds."""
    say, matter = turn.say, matters.matter(turn.db, item.proposal, turn.now)
    lines = [
        say("card-proposal", proposal=sentence(turn, matter)),
        say(
            "queue-facts",
            number=str(matter.number),
            language=LANGUAGES[matter.language],
            country=turn.place(matter.country, matter.consultation),
            time=say.moment(item.since, turn.who.country),
        ),
        _why(turn, item, matter),
        *(say("queue-says", text=turn.keys.unseal(sealed).decode()) for sealed in matter.sentences),
    ]
    if matter.theme:
        lines.append(say("queue-theme-set", theme=say.plain(f"theme-{matter.theme}")))
    counts = {"accepted": matter.accepted, "refused": matter.refused, "waiting": matter.waiting}
    if any(counts.values()):
        lines.append(say("queue-author", **{name: say.number(count) for name, count in counts.items()}))
    lines += _similar(turn, matter)
    lines += _filtered(turn, me(turn))
    rows: list[tuple[Button, ...]] = [
        _verdicts(turn, item, matter),
        (Press(say.plain("queue-more"), AskMore(item.proposal)),),
        (Press(say.plain("queue-later"), Leave(item.proposal, item.priority, item.since)),),
        *undo_row(turn, undo),
        *_translations_row(turn, me(turn)),
    ]
    return Reply(Markup("\n\n".join(lines)), tuple(rows), replaces=True)


def sentence(turn: Turn, matter: Matter) -> str:
    """Return a proposal with its opening words."""
    return turn.catalogue.briefings[matter.consultation].sentence(matter.language, matter.text)


def quoted(turn: Turn, number: int) -> Markup:
    """Return a proposal, for the screens that ask something about it."""
    opening, text = proposals.quote(turn.db, number)
    return Markup(f"<i>{escape(f'{opening} {text}'.strip())}</i>")


def alike(turn: Turn, matter: Matter) -> tuple[list[Match], list[Match]]:
    """Return the accepted and the refused proposals that are similar; others do not wait meanwhile."""
    key = ("alike", matter.number, matter.text)
    known: tuple[list[Match], list[Match]] | None = turn.known.get(key)
    return turn.think(key, _look(turn, matter), paced=False) if known is None else known


def _look(turn: Turn, matter: Matter) -> Callable[[], tuple[list[Match], list[Match]]]:
    round_ = next(one for one in turn.catalogue.rounds[matter.consultation] if one.id == matter.round)
    key = pool_key_of(round_, matter.language, matter.country)
    pool = turn.catalogue.pools.get(key)
    refused = proposals.refused(turn.db, matter.round, matter.language)
    name = ("refused", matter.round, matter.language)
    limit = SIMILAR + 1  # it may be among them itself
    looks = [
        look_through(turn, key, pool.numbers, pool.proposals, matter.text, limit, ALIKE) if pool else list,
        look_through(turn, name, refused, set(refused), matter.text, limit, ALIKE),
    ]

    def look() -> tuple[list[Match], list[Match]]:
        accepted, refused = ([match for match in find() if match.proposal != matter.number][:SIMILAR] for find in looks)
        return accepted, refused

    return look


def _similar(turn: Turn, matter: Matter) -> list[Markup]:
    lines: list[Markup] = []
    for key, matches in zip(("queue-similar", "queue-similar-refused"), alike(turn, matter), strict=True):
        if matches:
            lines.append(Markup("\n".join([turn.say(key), *listed(turn, [match.proposal for match in matches])])))
    return lines


def listed(turn: Turn, numbers: list[int]) -> list[str]:
    """Return proposals, a line each, with their numbers."""
    texts = dict(proposals.texts(turn.db, numbers))
    return [f"• {number}: {escape(texts[number])}" for number in numbers if number in texts]


def _verdicts(turn: Turn, item: Item, matter: Matter) -> tuple[Button, ...]:
    say, number = turn.say, item.proposal
    accept = "queue-accept" if matter.state in (ProposalState.WAITING, *_DECIDED) else "queue-keep"
    accept = "queue-lift" if item.why is Why.SUSPENSION else accept
    stands = can_stand(item, matter.state)
    other = Press(say.plain("queue-stands"), Stand(number)) if stands else Press(say.plain("queue-refuse"), AskRule(number))
    return Press(say.plain(accept), Accept(number)), other


def can_stand(item: Item, state: ProposalState) -> bool:
    """Whether there is something that was decided against somebody, and can be left as it is."""
    return item.why is Why.SUSPENSION or (item.why is Why.APPEALED and state in _DECIDED)


def undo_row(turn: Turn, number: int) -> Rows:
    """Return the way to take a decision back; 0: there is none."""
    return ((Press(turn.say.plain("queue-undo"), Undo(number)),),) if number else ()


def _translations_row(turn: Turn, member: Member) -> Rows:
    """Return the way to the translations that wait for this moderator, if there are any."""
    count = translation_queue.count(turn.db, member)
    return ((Press(turn.say.plain("queue-translations", count=turn.say.number(count)), AskTranslations()),),) if count else ()


def _why(turn: Turn, item: Item, matter: Matter) -> Markup:
    say = turn.say
    lines: list[Markup] = []
    match item.why:
        case Why.NEW:
            lines.append(say("queue-new"))
        case Why.FLAGGED:
            lines.append(Markup("\n".join([say("queue-flagged"), *(f"• {say(flag)}" for flag in matter.flags)])))
        case Why.REPORTED:
            reasons = [f"• {say(f'report-{reason}')}: {say.number(count)}" for reason, count in matter.reports.items()]
            lines.append(Markup("\n".join([say("queue-reported", count=sum(matter.reports.values())), *reasons])))
        case Why.APPEALED:
            lines.append(say("queue-appealed"))
        case Why.SUSPENSION:
            until = say.moment(matter.suspended_until or turn.now, turn.who.country)
            lines.append(say("queue-suspended-author", time=until))
            if matter.suspended_for:
                lines.append(say("statement-rule", number=str(number_of(matter.suspended_for))))
        case Why.AGAIN:
            lines.append(say("queue-again"))
    if matter.state is not ProposalState.WAITING:
        lines.append(say("queue-state", state=say.plain(f"state-{matter.state.value}")))
    if item.lead:
        lines.append(say("queue-disagreement" if item.disputed else "queue-for-lead"))
    return Markup("\n".join(lines))


def _filtered(turn: Turn, member: Member) -> list[Markup]:
    shown = member.shown
    parts = [LANGUAGES[shown.language]] if shown.language else []
    if shown.why:
        parts.append(turn.say.plain(f"why-{shown.why}"))
    if shown.consultation in turn.catalogue.briefings:
        parts.append(turn.catalogue.briefings[shown.consultation].slug)
    return [turn.say("queue-filtered", what=", ".join(parts))] if parts else []
