"""Writing the open data of a published round: one moment of the database, in bounded memory, whole or not at all."""

import hashlib
import json
import secrets
import shutil
import tempfile
import zipfile
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version
from itertools import groupby
from pathlib import Path
from typing import Any

from bot.opendata import dictionary
from bot.opendata.dictionary import AGENDA, AGENDA_CELLS, DECISIONS, PROPOSALS, TALLIES, TRANSLATIONS
from bot.opendata.dictionary import VOTES as VOTES_TABLE
from bot.opendata.polis import Polis
from bot.opendata.protect import kept_back, shape
from bot.opendata.table import Sheet
from bot.opinion.score import Z
from bot.opinion.suppress import SMALLEST, shown
from storage import opendata
from storage.database import Transaction
from storage.opendata import COUNTERS, Cell, Subject
from storage.tables import Choice
from storage.tables.vote import REASONS

HOUR = 3600
PEOPLE_AT_ONCE = 500
"""People whose votes are fetched together: SQLite takes a limited number of values."""
EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every file in the archive: the earliest that it can hold. When it was made stands in the metadata."""
NUMBER_BITS = 53
"""A voter's number: as large as JSON, R and spreadsheets can hold exactly, so that two exports share none but by rare chance."""
METHODS = {
    True: "Every country counts the same: the mean over all places of (agree + 1) / (votes + 2), with the 95 % interval of "
    "the sum of Beta posteriors (uniform prior) under the normal distribution; places by lower bound, then votes, then number.",
    False: "All served votes together: agree / votes, with the 95 % interval of Wilson (1927); places by lower bound, then "
    "votes, then number.",
}

Told = Callable[[str, int, int | None], None]
"""Is told a step, how far it is, and of how many; may raise, and then nothing is left behind."""


class UnwritableError(Exception):
    """The file cannot be written; its sentence says why."""


@dataclass(slots=True)
class _Voters:
    """Those whose votes are published, in the order of their new numbers."""

    people: "array[int]"
    numbers: "array[int]"
    countries: list[str]
    votes: "array[int]"


@dataclass(slots=True)
class _Work:
    """What the steps hand on to each other."""

    db: Transaction
    subject: Subject
    folder: Path
    told: Told
    rows: dict[str, int] = field(default_factory=dict)
    comments: list[tuple[int, int, str]] = field(default_factory=list)
    back: "array[int]" = field(default_factory=lambda: array("q"))
    """Votes that stay back, as person and proposal in one number, sorted."""
    published: int = 0
    unpublished: int = 0

    def sheet(self, table: dictionary.Table) -> Sheet:
        return Sheet(self.folder, table)


def write(db: Transaction, subject: Subject, target: Path, now: int, told: Told) -> str:
    """Write a published round's open data to a file that must not exist; return the file's SHA-256.

    Beside it a folder grows meanwhile, which is gone at the end whatever happens. Raises `UnwritableError`.
    """
    if target.exists():
        raise UnwritableError(f"{target}: there is such a file already; name a new one.")
    try:
        return _write(db, subject, target, now, told)
    except OSError as error:
        raise UnwritableError(f"{target} cannot be written: {error.strerror or error}.") from None


def _write(db: Transaction, subject: Subject, target: Path, now: int, told: Told) -> str:
    with tempfile.TemporaryDirectory(prefix=f".{target.name}.", dir=target.parent) as name:
        folder = Path(name) / "files"
        folder.mkdir()
        work = _Work(db, subject, folder, told)
        _proposals(work)
        voters = _voters(work)
        _tallies(work, voters)
        _votes(work, voters)
        _agenda(work)
        _rest(work, now)
        packed = Path(name) / "packed.zip"
        _pack(work, packed)
        with packed.open("rb") as file:
            print_ = hashlib.file_digest(file, "sha256").hexdigest()
        packed.rename(target)
    return print_


def _hour(at: int) -> str:
    return datetime.fromtimestamp(at - at % HOUR, UTC).strftime("%Y-%m-%dT%H:00Z")


def _proposals(work: _Work) -> None:
    with work.sheet(PROPOSALS) as sheet:
        for number, language, country, theme, text, at, state in opendata.proposals(work.db, work.subject):
            accepted = state == "accepted"
            # In a small group an author would be found.
            place = "" if work.subject.members else country
            sheet.add((number, language, place, theme, text, _hour(at) if accepted else "", state))
            if accepted:
                sentence = f"{work.subject.opening.get(language, '')} {text}".strip()
                work.comments.append((number, at - at % HOUR, sentence))
    work.rows[PROPOSALS.name] = sheet.rows
    with work.sheet(TRANSLATIONS) as sheet:
        for row in opendata.translations(work.db, work.subject):
            sheet.add(row)
    work.rows[TRANSLATIONS.name] = sheet.rows


def _voters(work: _Work) -> _Voters:
    people, votes, countries = array("q"), array("q"), []
    for person, country, count in opendata.voters(work.db, work.subject):
        people.append(person)
        votes.append(count)
        countries.append(country)
        if len(people) % 10_000 == 0:
            work.told("Looking for voters", len(people), None)
    numbers = _numbers(len(people))
    order = sorted(range(len(people)), key=numbers.__getitem__)
    return _Voters(
        array("q", (people[place] for place in order)),
        array("q", (numbers[place] for place in order)),
        [countries[place] for place in order],
        array("q", (votes[place] for place in order)),
    )


def _numbers(count: int) -> "array[int]":
    while True:
        drawn = array("q", (secrets.randbits(NUMBER_BITS) for _ in range(count)))
        if len(set(drawn)) == count:
            return drawn


def _tallies(work: _Work, voters: _Voters) -> None:
    """Write what is told of the tallies, and find out which votes stay back for that."""
    movers = {person for person, country in zip(voters.people, voters.countries, strict=True) if not country}
    cast = groupby(opendata.cast(work.db, work.subject), key=lambda one: one[:2])
    waiting = next(cast, None)
    back: list[int] = []
    done = 0
    with work.sheet(TALLIES) as tallies, work.sheet(AGENDA_CELLS) as cells:
        for proposal, served, few, counted in opendata.tallies(work.db, work.subject):
            told = shape(
                {country: cell.votes for country, cell in counted.items()},
                {country: cell.told for country, cell in counted.items()},
                few=few,
            )
            groups: dict[str | None, list[int]] = {told.group(country): [] for country in counted}
            while waiting is not None and waiting[0] <= (proposal, served):
                for number, _, country, person in waiting[1]:
                    done += 1
                    if person in movers:
                        continue
                    if waiting[0] != (proposal, served) or country not in counted:
                        back.append(_key(person, number))  # what counts nowhere
                    else:
                        groups[told.group(country)].append(person)
                waiting = next(cast, None)
            work.told("Counting votes", done, None)
            for group, sums in _sums(counted, told.group):
                stay = kept_back(proposal, groups[group], sums.votes)
                back += [_key(person, proposal) for person in stay]
                work.unpublished += sums.votes - len(groups[group]) + len(stay)
                counts = [None] * (len(COUNTERS) - 1) if sums.counts is None else [sums.counts[name] for name in COUNTERS[1:]]
                tallies.add((proposal, group, served, sums.votes, sums.agree, *counts))
                if served and work.subject.agenda:
                    cells.add((proposal, group, sums.agree, sums.votes))
    work.rows[TALLIES.name], work.rows[AGENDA_CELLS.name] = tallies.rows, cells.rows
    back.sort()
    work.back = array("q", back)


def _sums(counted: dict[str, Cell], group_of: Callable[[str], str | None]) -> Iterator[tuple[str, Cell]]:
    """Yield what is told: each cell that stands alone, and before them the others together."""
    groups: dict[str, list[Cell]] = {}
    for country, cell in counted.items():
        group = group_of(country)
        if group is not None:
            groups.setdefault(group, []).append(cell)
    for group, cells in sorted(groups.items()):
        counts = [cell.counts for cell in cells]
        whole = None
        if None not in counts:
            whole = {name: sum(one[name] for one in counts if one is not None) for name in COUNTERS}
        yield group, Cell(sum(cell.votes for cell in cells), sum(cell.agree for cell in cells), whole)


def _key(person: int, proposal: int) -> int:
    return person << 31 | proposal


def _stays_back(work: _Work, person: int, proposal: int) -> bool:
    key = _key(person, proposal)
    place = bisect_left(work.back, key)
    return place < len(work.back) and work.back[place] == key


def _votes(work: _Work, voters: _Voters) -> None:
    back = Counter(key >> 31 for key in work.back)
    chosen = [
        place
        for place, person in enumerate(voters.people)
        if voters.countries[place] and voters.votes[place] > back.get(person, 0)
    ]
    people = Counter(voters.countries[place] for place in chosen)
    told = shown({country: (0, count) for country, count in people.items()})
    polis = Polis(work.folder / "polis", work.comments, len(chosen))
    with work.sheet(VOTES_TABLE) as sheet, polis:
        for start in range(0, len(chosen), PEOPLE_AT_ONCE):
            work.told("Writing votes", start, len(chosen))
            some = chosen[start : start + PEOPLE_AT_ONCE]
            theirs = sorted(opendata.ballots(work.db, work.subject, [voters.people[place] for place in some]))
            mine = {person: list(votes) for person, votes in groupby(theirs, key=lambda row: row[0])}
            for place in some:
                person, number, country = voters.people[place], voters.numbers[place], voters.countries[place]
                shown_as, votes = country if country in told else "", []
                for _, proposal, at, choice, reasons, served in mine[person]:
                    if not _stays_back(work, person, proposal):
                        word = Choice(choice).name.lower()
                        why = " ".join(name for bit, name in enumerate(REASONS[Choice(choice)]) if reasons >> bit & 1)
                        sheet.add((number, proposal, _hour(at), word, why, served, shown_as))
                        votes.append((proposal, at - at % HOUR, word))
                polis.add(number, votes)
    work.rows[VOTES_TABLE.name] = work.published = sheet.rows


def _agenda(work: _Work) -> None:
    with work.sheet(AGENDA) as sheet:
        for place, proposal, few, agree, votes, share, low, high in opendata.agenda(work.db, work.subject):
            sheet.add((place, proposal, *((None,) * 5 if few else (agree, votes, share, low, high))))
    work.rows[AGENDA.name] = sheet.rows
    lines = sorted(
        (datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d"), kind, proposal, language, before, after, reason, bool(automated))
        for at, kind, proposal, language, before, after, reason, automated in opendata.decisions(work.db, work.subject)
    )
    with work.sheet(DECISIONS) as sheet:
        for line in lines:
            sheet.add(line)
    work.rows[DECISIONS.name] = sheet.rows


def _rest(work: _Work, now: int) -> None:
    subject = work.subject
    title = subject.question.get("en") or next(iter(subject.question.values()), subject.slug)
    (work.folder / dictionary.README).write_text(dictionary.readme(title), encoding="utf-8")
    notice = dictionary.NOTICE.format(title=title, organiser=subject.organiser)
    (work.folder / dictionary.LICENSE).write_text(notice, encoding="utf-8")
    (work.folder / dictionary.METADATA).write_text(
        json.dumps(_metadata(work, now), ensure_ascii=False, indent=2, sort_keys=True) + "\n", encoding="utf-8"
    )


def _metadata(work: _Work, now: int) -> dict[str, Any]:
    subject = work.subject
    apart, people, waves = opendata.set_apart(work.db, subject)
    few = 0 < people < SMALLEST
    return {
        "format": dictionary.FORMAT,
        "licence": "CC-BY-4.0",
        "exported": _hour(now),
        "program": {"polyphony": version("polyphony"), "pyarrow": version("pyarrow")},
        "consultation": {
            "slug": subject.slug,
            "organiser": subject.organiser,
            "members": subject.members,
            "question": dict(subject.question),
            "opening": dict(subject.opening),
        },
        "round": {
            "place": subject.place,
            "kind": subject.kind,
            "opened": _hour(subject.opens_at),
            "closed": None if subject.closes_at is None else _hour(subject.closes_at),
            "published": _hour(subject.published_at),
            "minimum_exposure": subject.minimum_exposure,
            "on_the_agenda": subject.best,
            "makes_the_agenda": subject.agenda,
            "went_on_into_the_european_round": subject.went_on,
        },
        "method": {
            "balanced": subject.balanced,
            "places": list(subject.places) if subject.balanced else [],
            "ranking": METHODS[subject.balanced],
            "z": Z,
            "smallest_cell": SMALLEST,
        },
        "rows": work.rows,
        "votes": {
            "published": work.published,
            "in_the_tallies_only": work.unpublished,
            "set_apart": None if few else apart,
            "waves": None if few else waves,
        },
    }


def _pack(work: _Work, packed: Path) -> None:
    """Put the files into an archive, always in the same order, and last their checksums."""
    names = sorted(path.relative_to(work.folder).as_posix() for path in work.folder.rglob("*") if path.is_file())
    sums = []
    with zipfile.ZipFile(packed, "w", allowZip64=True) as archive:
        for done, name in enumerate(names):
            work.told("Packing", done, len(names))
            sums.append(f"{_add(archive, work, name)}  {name}\n")
        archive.writestr(_entry(dictionary.SUMS), "".join(sums))


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, EPOCH)
    entry.compress_type = zipfile.ZIP_STORED if name.endswith(".parquet") else zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry


def _add(archive: zipfile.ZipFile, work: _Work, name: str) -> str:
    path = work.folder / name
    with path.open("rb") as file:
        print_ = hashlib.file_digest(file, "sha256").hexdigest()
        file.seek(0)
        with archive.open(_entry(name), "w", force_zip64=True) as entry:
            shutil.copyfileobj(file, entry, 1 << 20)
    path.unlink()
    return print_
