"""Checking published open data: whether it is whole, and whether every figure in it follows from the others."""

import json
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import zip_longest
from pathlib import Path
from typing import Any

from bot.opendata.archive import TamperedError, check_sums, opened, rows, text
from bot.opendata.dictionary import AGENDA, AGENDA_CELLS, FORMAT, METADATA, PROPOSALS, TABLES, TALLIES, VOTES, Table
from bot.opendata.polis import VOTE
from bot.opendata.polis import VOTES as POLIS_VOTES
from bot.opendata.protect import REST
from bot.opendata.table import Value, words
from bot.opinion.rank import Ranked, balanced, rank
from bot.opinion.suppress import SMALLEST, evened
from storage.opendata import COUNTERS
from storage.tables import Choice
from storage.tables.vote import REASONS

PORTION = 10_000
"""Rows of a Parquet file that are held in memory."""
LARGEST_GROUP = 1 << 30
"""Bytes that a row group may unpack to."""
SECOND_LEVEL = {choice.name.lower(): names for choice, names in REASONS.items()}

Told = Callable[[str], None]
Counts = list[int]
"""By `COUNTERS`."""
Key = tuple[int, bool]
Cells = dict[str, tuple[int, int]]
"""Agreeing and all votes, by country."""


@dataclass(frozen=True, slots=True)
class Check:
    """What was checked: whether it holds, and what was found; `good` is None where it cannot be recomputed."""

    name: str
    good: bool | None
    found: str


@dataclass(slots=True)
class _Tally:
    """What is told of a proposal's votes, served or not: by country, all votes and by answer; no answers where they are empty."""

    cells: dict[str, tuple[int, int, Counts | None]] = field(default_factory=dict)

    @property
    def votes(self) -> int:
        return sum(votes for votes, _, _ in self.cells.values())

    @property
    def agree(self) -> int:
        return sum(agree for _, agree, _ in self.cells.values())


def verify(path: Path, told: Told) -> list[Check]:
    """Check a file of open data, in bounded memory; `told` hears of each step.

    Raises `TamperedError` where it cannot be read on, and `OSError` where it cannot be read at all.
    """
    with opened(path) as archive:
        told("Checksums")
        checks = [Check("checksums", True, f"{check_sums(archive)} files")]
        try:
            checks += _figures(archive, told)
        except (ValueError, KeyError, TypeError) as error:
            raise TamperedError(f"There is a value that cannot be read: {error}.") from None
    return checks


def _figures(archive: zipfile.ZipFile, told: Told) -> Iterator[Check]:
    metadata = json.loads(text(archive, METADATA))
    if metadata["format"] != FORMAT:
        raise TamperedError(f"It is of format {metadata['format']!r}; this program reads {FORMAT!r}.")
    told("Parquet")
    for table in TABLES:
        yield _same(archive, table, metadata["rows"][table.name])
    told("Votes")
    accepted = {int(row[0]) for row in rows(archive, f"{PROPOSALS.name}.csv", PROPOSALS.header) if row[6] == "accepted"}
    counted = _Counted()
    yield _count(archive, accepted, counted)
    yield _polis(archive)
    told("Tallies")
    tallies = _tallies(archive)
    yield _small(tallies)
    yield from _against(tallies, counted, metadata["votes"])
    yield from _apart(metadata["votes"])
    told("Agenda")
    yield from _agenda(archive, tallies, metadata["method"], agenda=metadata["round"]["makes_the_agenda"])


def _same(archive: zipfile.ZipFile, table: Table, count: int) -> Check:
    """Whether the two files of a table say the same."""
    found = 0
    for number, (one, other) in enumerate(
        zip_longest(rows(archive, f"{table.name}.csv", table.header), _parquet(archive, table)), 1
    ):
        if one != other:
            return Check(f"file {table.name}", False, f"row {number} differs between CSV and Parquet")
        found = number
    if found != count:
        return Check(f"file {table.name}", False, f"{found} rows, and metadata.json says {count}")
    return Check(f"file {table.name}", True, f"{found} rows, the same in CSV and Parquet")


def _parquet(archive: zipfile.ZipFile, table: Table) -> Iterator[list[str]]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    name = f"{table.name}.parquet"
    with tempfile.TemporaryFile() as copy:
        with archive.open(name) as file:
            shutil.copyfileobj(file, copy, 1 << 20)
        try:
            parquet = pq.ParquetFile(copy)
            if parquet.schema_arrow.names != table.header:
                raise TamperedError(f"{name} has other columns than {', '.join(table.header)}.")
            groups = (parquet.metadata.row_group(place) for place in range(parquet.metadata.num_row_groups))
            if any(group.total_byte_size > LARGEST_GROUP for group in groups):
                raise TamperedError(f"{name} would unpack to more than is reasonable.")
            for batch in parquet.iter_batches(PORTION):
                columns: list[list[Value]] = [column.to_pylist() for column in batch.columns]
                yield from map(words, zip(*columns, strict=True))
        except (pa.ArrowException, OSError) as error:
            raise TamperedError(f"{name} is no whole Parquet file: {error}.") from None


@dataclass(slots=True)
class _Counted:
    """What the published votes come to, by proposal and whether served, then by country."""

    cells: dict[Key, dict[str, Counts]] = field(default_factory=dict)
    votes: int = 0

    def total(self, key: Key) -> Counts:
        return (
            [sum(column) for column in zip(*self.cells[key].values(), strict=True)] if key in self.cells else [0] * len(COUNTERS)
        )


def _count(archive: zipfile.ZipFile, accepted: set[int], counted: _Counted) -> Check:
    """Count the votes; they are of accepted proposals, one of each voter on each."""
    places = {name: place for place, name in enumerate(COUNTERS)}
    before, country_before = (-1, -1), ""
    people: dict[str, int] = {}
    for row in rows(archive, f"{VOTES.name}.csv", VOTES.header):
        voter, proposal, choice, reasons, served, country = int(row[0]), int(row[1]), row[3], row[4].split(), row[5], row[6]
        if (voter, proposal) <= before:
            return Check("voters", False, f"voter {voter} is there twice on proposal {proposal}, or not in order")
        if proposal not in accepted or choice not in VOTE or not set(reasons) <= set(SECOND_LEVEL[choice]):
            return Check("voters", False, f"the vote of {voter} on proposal {proposal} is none that could be cast")
        if voter != before[0]:
            people[country] = people.get(country, 0) + 1
        elif country != country_before:
            return Check("voters", False, f"voter {voter} has two countries")
        before, country_before = (voter, proposal), country
        cell = counted.cells.setdefault((proposal, served == "true"), {}).setdefault(country, [0] * len(COUNTERS))
        for name in (choice, *reasons):
            cell[places[name]] += 1
        counted.votes += 1
    small = [country for country, count in people.items() if country and count < SMALLEST]
    if small:
        return Check("voters", False, f"{small[0]} has fewer than {SMALLEST} people")
    return Check(
        "voters", True, f"{sum(people.values())} with one vote on a proposal, none in a country of fewer than {SMALLEST}"
    )


def _polis(archive: zipfile.ZipFile) -> Check:
    """Whether the votes are the same in Polis's format."""
    ours = rows(archive, f"{VOTES.name}.csv", VOTES.header)
    for one, other in zip_longest(ours, rows(archive, "polis/votes.csv", list(POLIS_VOTES))):
        if one is None or other is None or [one[0], one[1], str(VOTE.get(one[3]))] != [other[3], other[2], other[4]]:
            return Check("polis", False, "polis/votes.csv has other votes than votes.csv")
    return Check("polis", True, "the same votes")


def _tallies(archive: zipfile.ZipFile) -> dict[Key, _Tally]:
    found: dict[Key, _Tally] = {}
    for proposal, country, served, votes, agree, *rest in rows(archive, f"{TALLIES.name}.csv", TALLIES.header):
        counts = None if "" in rest else [int(agree), *map(int, rest)]
        found.setdefault((int(proposal), served == "true"), _Tally()).cells[country] = int(votes), int(agree), counts
    return found


def _small(tallies: dict[Key, _Tally]) -> Check:
    """Whether no figure is of a few people only."""
    for (proposal, _), tally in tallies.items():
        for votes, agree, counts in tally.cells.values():
            if votes < SMALLEST or agree > votes or (counts is not None and sum(counts[: len(Choice)]) != votes):
                return Check("small cells", False, f"a row of proposal {proposal} is too small, or does not add up")
    hidden = sum(REST in tally.cells for tally in tallies.values())
    return Check("small cells", True, f"none shown; {hidden} rows have several hidden ones together")


def _against(tallies: dict[Key, _Tally], counted: _Counted, said: dict[str, int]) -> Iterator[Check]:
    """Compare the published votes with the tallies: there are never more, and the rest is as many as was said."""
    unpublished, exact = 0, 0
    for key, tally in tallies.items():
        total = counted.total(key)
        missing = tally.votes - sum(total[: len(Choice)])
        unpublished += missing
        exact += not missing
        parts = [(counted.cells.get(key, {}).get(country, [0] * len(COUNTERS)), cell) for country, cell in tally.cells.items()]
        sums = (
            None
            if any(cell[2] is None for _, cell in parts)
            else [sum(row) for row in zip(*(c[2] for _, c in parts if c[2]), strict=True)]
        )
        whole = (total, (tally.votes, tally.agree, sums))
        pairs = [whole, *((mine, cell) for mine, cell in parts if cell is not tally.cells.get(REST))]
        for mine, (votes, agree, counts) in pairs:
            left = votes - sum(mine[: len(Choice)])
            more = mine[0] > agree or (counts is not None and any(a > b for a, b in zip(mine, counts, strict=True)))
            if left < 0 or more or (not left and (mine[0] != agree or (counts is not None and mine != counts))):
                yield Check("tallies", False, f"the votes on proposal {key[0]} do not make its tally")
                return
        if 0 < missing < SMALLEST:
            yield Check(
                "tallies", False, f"on proposal {key[0]} the votes tell of fewer than {SMALLEST} people who do not consent"
            )
            return
    if (counted.votes, unpublished) != (said["published"], said["in_the_tallies_only"]):
        yield Check("tallies", False, f"{unpublished} votes are in the tallies only, and metadata.json says otherwise")
        return
    yield Check(
        "tallies", True, f"{exact} of {len(tallies)} counted from the votes exactly; {unpublished} votes are in the tallies only"
    )


def _apart(said: dict[str, int | None]) -> Iterator[Check]:
    """Tell of the votes that are in no table."""
    votes, waves = said["set_apart"], said["waves"]
    if votes is None or waves is None:
        yield Check("set apart", None, f"votes of fewer than {SMALLEST} people, which are in no table")
    elif not 0 <= waves <= votes or bool(waves) != bool(votes):
        yield Check("set apart", False, f"{votes} votes cannot have come in {waves} waves")
    elif votes:
        yield Check("set apart", None, f"{votes} votes in {waves} waves, which are in no table")


def _agenda(archive: zipfile.ZipFile, tallies: dict[Key, _Tally], method: dict[str, Any], *, agenda: bool) -> Iterator[Check]:
    items = list(rows(archive, f"{AGENDA.name}.csv", AGENDA.header))
    cells: dict[int, Cells] = {}
    for proposal, country, agree, votes in rows(archive, f"{AGENDA_CELLS.name}.csv", AGENDA_CELLS.header):
        cells.setdefault(int(proposal), {})[country] = int(agree), int(votes)
    served = {
        proposal: {country: (agree, votes) for country, (votes, agree, _) in tally.cells.items()}
        for (proposal, chosen), tally in tallies.items()
        if chosen and agenda
    }
    same = served == cells
    yield Check("agenda cells", same, f"{len(cells)} proposals, {'as' if same else 'not as'} in the tallies of served votes")
    try:
        found = [_recomputed(row, cells.get(int(row[1]), {}), method) for row in items if row[3]]
    except _WrongError as error:
        yield Check("agenda", False, str(error))
        return
    known = [one for one, exact in found if exact]
    places = [int(row[0]) for row in items]
    if known != sorted(known, key=lambda one: (-one.low, -one.votes, one.proposal)) or places != sorted(set(places)):
        yield Check("places", False, "the places do not follow from the votes")
        return
    yield Check("agenda", True, f"{len(found)} proposals: agree, votes, share, low and high")
    yield Check("places", True, f"{len(known)} proposals: the order of their places")
    if hidden := len(found) - len(known):
        yield Check("places", None, f"{hidden} proposals with hidden cells: their places are by figures that are not told")
    if few := len(items) - len(found):
        yield Check(
            "places", None, f"{few} proposals of which nothing is told, since it would be of fewer than {SMALLEST} people"
        )
    if gaps := max(places, default=0) - len(places):
        yield Check("places", None, f"{gaps} places of proposals that were taken off since")


class _WrongError(Exception):
    """A figure does not follow from the others."""


def _recomputed(row: list[str], cells: Cells, method: dict[str, Any]) -> tuple[Ranked, bool]:
    """Return what a proposal's cells make of it, and whether its place is by that.

    Raises `_WrongError` if the row says otherwise.
    """
    _, proposal, agree, votes, *figures = row
    sums = sum(cell[0] for cell in cells.values()), sum(cell[1] for cell in cells.values())
    if (int(agree), int(votes)) != sums:
        raise _WrongError(f"proposal {proposal}: agree and votes are not the sums of its cells")
    one = _ranked(int(proposal), sums, cells, method)
    if figures != words((one.share, one.low, one.high)):
        raise _WrongError(f"proposal {proposal}: share, low or high do not follow from its votes")
    return one, not (method["balanced"] and REST in cells)


def _ranked(proposal: int, sums: tuple[int, int], cells: Cells, method: dict[str, Any]) -> Ranked:
    if not method["balanced"]:
        return rank([(proposal, *sums)])[0]
    told = {place: cell for place, cell in cells.items() if place != REST}
    return Ranked(proposal, *sums, *balanced(evened(sums, told, method["places"])))
