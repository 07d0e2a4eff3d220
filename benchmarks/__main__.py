"""`make bench`: every figure that docs/performance.md tells of, measured now, on this machine.

Ratios are between two things measured in turn in this run. The machine's speed is not ours, so nothing here fails.
"""

import argparse
import asyncio
import os
import re
import statistics
import sys
import tempfile
import time
from pathlib import Path

from rich.console import Console
from rich.status import Status
from rich.table import Table

from benchmarks import broadcast, crowd, digest, end_to_end, groups, journey, members, moderation, ranking, serving, turn, world


async def main(*, quick: bool, speaking: bool, opinion: bool) -> None:
    """Measure everything and print one table; Ctrl-C at any time leaves nothing behind."""
    console = Console()
    table = Table("what", "measured", "bound", title="Polyphony, measured")
    # Beside the project, since /tmp may be memory, where a commit costs nothing.
    with tempfile.TemporaryDirectory(dir=".", prefix=".bench-") as name, console.status("") as status:
        folder = Path(name).resolve()
        if not (speaking or opinion):
            await _answering(folder, table, status, quick=quick)
        if not opinion:
            await _speaking(folder, table, status, quick=quick)
        if not speaking:
            _opinion(table, status, quick=quick)
    console.print(table)


async def _answering(folder: Path, table: Table, status: Status, *, quick: bool) -> None:
    """Measure votes, and what else people do."""
    status.update("one vote end to end, ours and the plain stack in turn …")
    compared = await end_to_end.compare(folder, rounds=1 if quick else 3, each=15 if quick else 40)
    ours, plain = (statistics.median(s.a_second for s in storms) for storms in (compared.ours, compared.plain))
    table.add_row("vote end to end on the webhook: ours", f"{ours:,.0f} a second", "")
    table.add_row("the same: the plain stack", f"{plain:,.0f} a second", "")
    table.add_row("ratio, median of the pairs", f"{compared.ratio:.1f}", "at least 10")

    status.update("the turn alone …")
    speeds = [await turn.alone(folder / f"alone{n}", each=10 if quick else 40) for n in range(1 if quick else 3)]
    table.add_row(
        "the turn alone, 64 at once, FULL", f"{statistics.median(s.a_second for s in speeds):,.0f} a second", "at least 2,000"
    )
    table.add_row("its p50", f"{1000 * statistics.median(s.p50 for s in speeds):.0f} ms", "")
    table.add_row("its p99", f"{1000 * statistics.median(s.p99 for s in speeds):.0f} ms", "below 100 ms")

    status.update("a turn with few and with many votes stored …")
    few, many, ratio = await turn.by_size(folder, large=100_000 if quick else 1_000_000, rounds=3 if quick else 7)
    table.add_row("a turn with 10,000 votes stored, 30,000 proposals", f"{few:.3f} ms", "")
    table.add_row(f"a turn with {'100,000' if quick else '1,000,000'} votes stored", f"{many:.3f} ms", "")
    table.add_row("ratio, median of the pairs", f"{ratio:.2f}", "at most 1.25")

    status.update("a turn without plans and with them …")
    without, planned, ratio = await turn.by_plan(folder, rounds=3 if quick else 7)
    table.add_row("a turn that takes what stands next, 30,000 proposals", f"{without:.3f} ms", "")
    table.add_row("a turn that serves by a plan", f"{planned:.3f} ms", "")
    table.add_row("ratio, median of the pairs", f"{ratio:.2f}", "")

    status.update("the journey beside the vote …")
    table.add_row("three similar among 30,000 proposals, median", f"{journey.similar().p50:.1f} ms", "below 20 ms")
    table.add_row("a sentence's language, both opinions, median", f"{journey.language().p50:.1f} ms", "")
    calm, flooded, ratio = await journey.flood(folder, rounds=3 if quick else 9)
    table.add_row("another person's turn", f"{calm:.2f} ms", "")
    table.add_row("the same while one person says 200 things a second", f"{flooded:.2f} ms", "")
    table.add_row("ratio, median of the pairs", f"{ratio:.2f}", "at most 2")

    status.update("the next card of the queue …")
    few, many, ratio, nothing = await moderation.next_card(folder, each=20 if quick else 100)
    table.add_row("a moderator's next card, 300 waiting", f"{few:.2f} ms", "")
    table.add_row("the same, 30,000 waiting", f"{many:.2f} ms", "below 20 ms")
    table.add_row("ratio, median of the pairs", f"{ratio:.2f}", "")
    table.add_row("that nothing is there in their language, 30,000 waiting", f"{nothing:.2f} ms", "below 20 ms")

    status.update("members' codes …")
    codes = await members.measure(folder, each=30 if quick else 300, codes=20_000 if quick else 200_000)
    table.add_row("members' codes made", f"{codes.written:,.0f} a second", "")
    table.add_row("members' codes checked", f"{codes.read:,.0f} a second", "")
    table.add_row("what tells that 5,000,000 codes were used, in any order", f"{codes.size / 1000:,.0f} kB", "")
    table.add_row("a code checked and used up, 1,000 used", f"{codes.few:.2f} ms", "")
    table.add_row("the same, 5,000,000 used", f"{codes.many:.2f} ms", "")
    table.add_row("ratio, median of the pairs", f"{codes.ratio:.2f}", "")

    status.update("starting …")
    await world.build(folder / "start.db", proposals=30_000, votes=0)
    started = [await _start(folder / "start.db") for _ in range(3)]
    table.add_row("second start, to serving", f"{statistics.median(seconds for seconds, _ in started):.2f} s", "below 3 s")
    memory = statistics.median(megabytes for _, megabytes in started)
    table.add_row("resident memory after the start, 30,000 proposals", f"{memory:.0f} MB", "below 150 MB")


async def _speaking(folder: Path, table: Table, status: Status, *, quick: bool) -> None:
    """Measure what is said to people who did not just speak."""
    people = 40_000 if quick else 1_700_000
    status.update("a broadcast at Telegram's limits …")
    url = await crowd.build(folder / "broadcast.db", 60_000, 3_000, votes=False)
    for rate, bound in ((30, "at least 97 %"), (1000, "at least 900 a second")):
        sent = await broadcast.measure(folder, url, rate=rate, users=60_000, seconds=5 if quick else 20)
        table.add_row(f"a broadcast, {rate:,} a second permitted", f"{sent.a_second:.1f} a second, {sent.used:.1%}", bound)
        table.add_row("refused by the double with 429", f"{sent.refused}", "")
    calm, busy, ratio = await broadcast.votes(folder, url, users=60_000, rounds=1 if quick else 5, seconds=5 if quick else 8)
    table.add_row("a vote's p99, from press to edit", f"{calm:.1f} ms", "")
    table.add_row("the same while a broadcast runs at 1,000 a second", f"{busy:.1f} ms", "")
    table.add_row("ratio, median of the pairs", f"{ratio:.2f}", "at most 2")
    took = await broadcast.resumed(folder, url, users=60_000, times=1 if quick else 3)
    table.add_row("from a start after kill -9 to the first message", f"{took:.2f} s", "below 2 s")

    status.update(f"{people:,} people made up …")
    url = await crowd.build(folder / "digest.db", people, 3_000, votes=True)
    status.update("a broadcast and a digest for all of them …")
    sent = await broadcast.measure(folder, url, rate=1000, users=60_000, seconds=5 if quick else 20)
    table.add_row(f"memory while a broadcast to {people:,} people runs", f"{sent.megabytes:.0f} MB", "below 200 MB")
    built = await digest.measure(url)
    seconds = built.editions + built.messages
    table.add_row(f"a digest of {people:,} people in 27 countries, {built.count:,} messages", f"{seconds:.1f} s", "below 60 s")
    table.add_row("its memory", f"{built.megabytes:.0f} MB", "below 300 MB")


def _opinion(table: Table, status: Status, *, quick: bool) -> None:
    """Measure choosing what is served, ranking, and opinion groups."""
    status.update("choosing the next of 30,000 proposals …")
    for name, figures in serving.measure(rounds=1 if quick else 5).items():
        table.add_row(f"a choice by {name}, 1,000 seen", f"{figures.any_seen:.1f} us", "below 50 us")
        table.add_row("the same where the ones it likes best were seen", f"{figures.liked_seen:.1f} us", "below 50 us")
        table.add_row("its plan, in the background", f"{figures.plan:.0f} ms", "")

    status.update("ranking …")
    ranked = ranking.measure(rounds=1 if quick else 5)
    table.add_row("30,000 proposals in 27 countries ranked", f"{ranked.whole:.2f} s", "below 1 s")
    table.add_row("the same after 1,000 have changed", f"{1000 * ranked.update:.0f} ms", "")
    table.add_row("ratio to a loop over all, median of the pairs", f"{ranked.update_ratio:.0f}", "")

    status.update("opinion groups, ours and red-dwarf in turn …")
    for what, rounds in (("real", 1 if quick else 3), *(() if quick else (("larger", 1),))):
        compared = groups.compare(what, rounds)
        table.add_row(f"opinion groups, {what} votes: times as fast as red-dwarf", f"{compared.faster:.1f}", "at least 3")
        table.add_row("its memory by ours", f"{compared.lighter:.2f}", "above 1")
    largest = groups.run("ours", "largest")
    table.add_row("groups of 100,000 people, 30,000 proposals, 5 million votes", f"{largest.seconds:.1f} s", "below 6 s")
    table.add_row("its memory", f"{largest.peak:.0f} MB", "below 1,000 MB")


async def _start(database: Path) -> tuple[float, float]:
    """Start the program, open the page, and return the seconds to serving and its resident megabytes."""
    settings = {
        "DATABASE_URL": f"sqlite:///{database}",
        "KEY_FILE": str(database.parent / "key"),
        "PORT": "0",
        "LOG_LEVEL": "warning",
    }
    began = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run"), env={**os.environ, **settings}, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout
    await process.stdout.readline()
    seconds = time.perf_counter() - began
    found = re.search(r"VmRSS:\s+(\d+) kB", Path(f"/proc/{process.pid}/status").read_text("ascii"))
    process.terminate()
    await process.wait()
    return seconds, int(found[1]) / 1024 if found else float("nan")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rounds: a look, no figure to quote")
    parser.add_argument("--speaking", action="store_true", help="only what is said to people who did not just speak")
    parser.add_argument("--opinion", action="store_true", help="only serving, ranking and opinion groups")
    try:
        given = parser.parse_args()
        asyncio.run(main(quick=given.quick, speaking=given.speaking, opinion=given.opinion))
    except KeyboardInterrupt:
        sys.exit(130)
