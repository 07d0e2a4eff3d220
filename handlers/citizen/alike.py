"""Looking for proposals that say nearly the same as a text."""

from collections.abc import Callable

from bot.chat.router import Turn
from bot.opinion.similar import Match
from storage import proposals


def look_for(turn: Turn, text: str, language: str, limit: int, at_least: float) -> Callable[[], list[Match]] | None:
    """Return the work of looking through all that a reader of the language may be served; None where there is nothing."""
    key = turn.catalogue.pool_key(turn.who.consultation or 0, language, turn.who.country, turn.now)
    pool = turn.catalogue.pools.get(key) if key else None
    if key is None or pool is None:
        return None
    similar = turn.library.of(key)
    new = proposals.texts(turn.db, (number for number in pool.numbers if number not in similar.known))

    def look() -> list[Match]:
        similar.add(new)
        return [match for match in similar.find(text, limit, at_least) if match.proposal in pool.proposals]

    return look
