"""Looking for proposals that say nearly the same as a text."""

from collections.abc import Callable, Hashable, Iterable
from collections.abc import Set as AbstractSet

from pyroaring import BitMap

from bot.chat.router import Turn
from bot.opinion.similar import Match
from storage import proposals

Look = Callable[[], list[Match]]


def look_for(turn: Turn, text: str, language: str, limit: int, at_least: float) -> Look | None:
    """Return the work of looking through all that a reader of the language may be served; None where there is nothing."""
    key = turn.catalogue.pool_key(turn.who.consultation or 0, language, turn.who.place, turn.now)
    pool = turn.catalogue.pools.get(key) if key else None
    if key is None or pool is None:
        return None
    return look_through(turn, key, pool.numbers, pool.proposals, text, limit, at_least)


def look_through(
    turn: Turn, name: Hashable, numbers: Iterable[int], present: BitMap | AbstractSet[int], text: str, limit: int, at_least: float
) -> Look:
    """Return the work of looking through these proposals, which are remembered under a name; only those `present` are found."""
    similar = turn.library.of(name)
    new = proposals.texts(turn.db, (number for number in numbers if number not in similar.known))

    def look() -> list[Match]:
        similar.add(new)
        return [match for match in similar.find(text, limit, at_least) if match.proposal in present]

    return look
