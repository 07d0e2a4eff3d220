"""Each person in order, people in parallel."""

import asyncio
from functools import partial

from bot.chat.lanes import Afterwards, Lanes


async def test_one_person_is_served_in_order_and_takes_one_slot_only() -> None:
    lanes, order, busy = Lanes(slots=2), [], {"flooder": 0}
    release = asyncio.Event()

    async def flood(number: int) -> None:
        async with lanes.turn("flooder"):
            busy["flooder"] += 1
            assert busy["flooder"] == 1
            await release.wait()
            order.append(number)
            busy["flooder"] -= 1

    async def other() -> None:
        async with lanes.turn("other"):
            order.append(-1)

    flooding = [asyncio.ensure_future(flood(number)) for number in range(50)]
    await asyncio.wait_for(other(), 1)  # the flooder's fifty wait in one lane; the second slot is free
    assert order == [-1]
    release.set()
    await asyncio.gather(*flooding)
    assert order == [-1, *range(50)]
    assert not lanes._lanes, "a lane nobody waits in is forgotten"


async def test_what_comes_afterwards_is_finished_or_dropped_in_time() -> None:
    afterwards, done = Afterwards(slots=10), []
    never = asyncio.Event()

    async def quick(number: int) -> None:
        done.append(number)

    for number in range(5):
        afterwards.run("anna", partial(quick, number))
    await afterwards.finish(seconds=1)
    assert done == list(range(5))

    async def stuck() -> None:
        await never.wait()

    afterwards.run("bert", stuck)
    await afterwards.finish(seconds=0.01)
    await asyncio.wait_for(afterwards.settled(), 1)
