"""Rounds in the database: a step is made once, whoever asks, and a state is told by its moments alone."""

import asyncio

from hypothesis import given
from hypothesis import strategies as st

from storage import rounds
from storage.database import Database
from storage.tables import NEVER, Round, RoundKind, RoundState

NOW = 1_800_000_000
moments = st.none() | st.integers(NOW - 5, NOW + 5)


async def test_of_two_organisers_at_once_one_makes_the_step(database_url: str) -> None:
    # Two programs, each with a memory of its own: only the database knows.
    first, second = Database(database_url), Database(database_url)
    try:
        done = await asyncio.gather(
            *(
                one.turn(lambda db: rounds.move(db, 1, RoundState.OPEN, RoundState.CLOSED, NOW, 7))
                for one in (first, second, first, second)
            )
        )
        assert sorted(done) == [False, False, False, True]
        assert await first.turn(lambda db: rounds.move(db, 1, RoundState.CLOSED, RoundState.OPEN, NOW + 5, 7))
        assert await second.turn(lambda db: db.session.get_one(Round, 1).closes_at) is None
        assert not await first.turn(lambda db: rounds.move(db, 99, RoundState.OPEN, RoundState.CLOSED, NOW, 7))
    finally:
        await first.close()
        await second.close()


@given(st.integers(NOW - 5, NOW + 5) | st.just(NEVER), moments, moments, moments)
def test_the_state_is_the_furthest_whose_moment_has_come(
    opens: int, closing: int | None, closes: int | None, published: int | None
) -> None:
    one = Round(
        consultation_id=1, kind=RoundKind.SINGLE, opens_at=opens, closing_at=closing, closes_at=closes, published_at=published
    )
    reached = [
        state
        for state, moment in zip(RoundState, (NOW - 9, opens, closing, closes, published), strict=True)
        if moment is not None and moment <= NOW
    ]
    assert one.state(NOW) is reached[-1]
    assert one.is_open(NOW) == (reached[-1] in (RoundState.OPEN, RoundState.CLOSING))
