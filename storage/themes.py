"""A round's accepted proposals with their themes, their translations and their votes, for `bot.opinion.themes`."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlmodel import col

from bot.opinion.score import VOTES
from bot.opinion.themes import Entry
from storage import answers, rounds
from storage.answers import NONE, Answers
from storage.database import Transaction
from storage.results import in_round
from storage.tables import ConsultationText, Proposal, ProposalState, Round, RoundState, Translation
from storage.translations import COUNTS


@dataclass(frozen=True, slots=True)
class Found:
    """A round's entries by their number, whether everybody may see its results, and its place among the rounds, from 1."""

    entries: list[Entry]
    published: bool
    place: int


def read(db: Transaction, slug: str, place: int | None, now: int) -> Found:
    """Return the entries of a consultation's round, without a place of the last that has opened; for `Database.read`.

    Raises `rounds.UnknownRoundError`.
    """
    found, round_ = rounds.named(db, slug, place, now)
    texts = _texts(db, round_)
    counts = answers.of(db, round_)
    wanted = select(col(Proposal.id), col(Proposal.theme)).where(*in_round(round_.id or 0)).order_by(col(Proposal.id))
    entries = [
        Entry(number or 0, theme, texts[number or 0], *_votes(*(counts.get((number or 0, one), NONE) for one in (True, False))))
        for number, theme in db.session.execute(wanted)
    ]
    return Found(entries, round_.state(now) == RoundState.PUBLISHED, found)


def themed(db: Transaction, *, consultation: int, language: str, among: Sequence[str], but: int, limit: int) -> list[Entry]:
    """Return the newest accepted proposals of a consultation, but one, that have one of some themes, in one language.

    Each stands in its own words, or in a translation, without the opening words.
    """
    opening = db.session.scalar(
        select(col(ConsultationText.opening)).where(
            col(ConsultationText.consultation_id) == consultation, col(ConsultationText.language) == language
        )
    )
    translated = (col(Translation.proposal_id) == col(Proposal.id)) & (col(Translation.language) == language) & COUNTS
    wanted = (
        select(
            col(Proposal.id), col(Proposal.theme), col(Proposal.language), col(Proposal.text), func.coalesce(Translation.text, "")
        )
        .outerjoin(Translation, translated)
        .where(
            col(Proposal.consultation_id) == consultation,
            col(Proposal.state) == ProposalState.ACCEPTED.value,
            col(Proposal.theme).in_(among),
            col(Proposal.id) != but,
            (col(Proposal.language) == language) | col(Translation.id).is_not(None),
        )
        .order_by(col(Proposal.id).desc())
        .limit(limit)
    )
    return [
        Entry(number or 0, theme, {language: text if own == language else _own_words(sentence, opening or "")})
        for number, theme, own, text, sentence in db.session.execute(wanted)
    ]


def _own_words(sentence: str, opening: str) -> str:
    return sentence.removeprefix(opening).strip()


def _texts(db: Transaction, round_: Round) -> dict[int, dict[str, str]]:
    """Return each proposal's texts by language, its own first, all without the consultation's opening words."""
    mine = in_round(round_.id or 0)
    own = select(col(Proposal.id), col(Proposal.language), col(Proposal.text)).where(*mine)
    found = {number or 0: {language: text} for number, language, text in db.session.execute(own)}
    opening = select(col(ConsultationText.language), col(ConsultationText.opening)).where(
        col(ConsultationText.consultation_id) == round_.consultation_id
    )
    openings: dict[str, str] = {row[0]: row[1] for row in db.session.execute(opening)}
    translated = (
        select(col(Translation.proposal_id), col(Translation.language), col(Translation.text))
        .join(Proposal, col(Proposal.id) == col(Translation.proposal_id))
        .where(*mine, COUNTS)
        .order_by(col(Translation.proposal_id), col(Translation.language))
    )
    for number, language, text in db.session.execute(translated):
        found[number].setdefault(language, _own_words(text, openings.get(language, "")))
    return found


def _votes(served: Answers, linked: Answers) -> tuple[dict[str, int], dict[str, int]]:
    """Return how often each answer was given: in all, and to served cards."""
    every = map(sum, zip(served, linked, strict=True))
    return dict(zip(VOTES, every, strict=True)), dict(zip(VOTES, served, strict=True))
