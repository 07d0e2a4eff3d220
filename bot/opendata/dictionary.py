"""What the tables of the open data hold: their columns, with kind and meaning. Files, README and checks are made from it."""

from dataclasses import dataclass

from bot.opinion.suppress import SMALLEST
from storage.opendata import COUNTERS
from storage.tables import Choice

FORMAT = "1"
"""Version of the layout of the files."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `kind` is int, float, bool or str; int and float may be empty."""

    name: str
    kind: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table, in the files NAME.csv and NAME.parquet."""

    name: str
    meaning: str
    columns: tuple[Column, ...]

    @property
    def header(self) -> list[str]:
        """Return the names of the columns."""
        return [column.name for column in self.columns]


def _c(name: str, kind: str, meaning: str) -> Column:
    return Column(name, kind, meaning)


_PROPOSAL = _c("proposal", "int", "The proposal's number")
_SERVED = _c(
    "served",
    "bool",
    "Whether we chose the card (true), or it was opened by a link (false); only served votes count in the agenda",
)
_AGREE = _c("agree", "int", "Votes that agree")
_VOTES = _c("votes", "int", "All votes: agree, neutral and disagree")

PROPOSALS = Table(
    "proposals",
    "Every proposal of the round that was decided on. Who wrote it is in no file.",
    (
        _PROPOSAL,
        _c("language", "str", "ISO 639-1 code of the language in which it was written"),
        _c(
            "country",
            "str",
            "ISO 3166-1 code of the country in which it was written; empty where an organisation asked its members",
        ),
        _c("theme", "str", "What it is about"),
        _c("text", "str", "Its words, to be read after the consultation's opening words (metadata.json); empty unless accepted"),
        _c("accepted", "str", "When it was accepted: the hour, UTC; empty unless accepted"),
        _c("state", "str", "What became of it: accepted, refused, merged into another, or hidden"),
    ),
)
TRANSLATIONS = Table(
    "translations",
    "Translations of the accepted proposals that count now: whole sentences, with the opening words.",
    (
        _PROPOSAL,
        _c("language", "str", "ISO 639-1 code of the language into which it was translated"),
        _c("text", "str", "The sentence"),
        _c("engine", "str", "The machine that made it, or people"),
        _c("state", "str", "machine: nobody has looked at it; reviewed: a person wrote it or found it right"),
    ),
)
VOTES = Table(
    "votes",
    "Votes on accepted proposals, of people who consent to publishing them under a random number; by voter, then proposal.",
    (
        _c("voter", "int", "A random number for each person, drawn anew for each export: two exports have none in common"),
        _PROPOSAL,
        _c("hour", "str", "When the vote was first cast: the hour, UTC"),
        _c("choice", "str", "agree, neutral or disagree"),
        _c("reasons", "str", f"Second-level answers, between spaces: {', '.join(COUNTERS[len(Choice) :])}"),
        _SERVED,
        _c("country", "str", "Country, or member group, of the voter; empty where too few people in this table are of it"),
    ),
)
TALLIES = Table(
    "tallies",
    "How often each answer was given: all votes on accepted proposals that count, of those too who are not in votes.",
    (
        _PROPOSAL,
        _c("country", "str", "Country, or member group; empty: those together that are too small to be shown alone"),
        _SERVED,
        _VOTES,
        _AGREE,
        _c(
            "neutral",
            "int",
            "Votes that are neutral; empty, as all that follow, where somebody took a vote back since publication",
        ),
        _c("disagree", "int", "Votes that disagree"),
        *(_c(name, "int", f"How often the second-level answer {name} was given") for name in COUNTERS[len(Choice) :]),
    ),
)
AGENDA = Table(
    "agenda",
    "The places as they were written down when the results were published. What was hidden since leaves a gap.",
    (
        _c("place", "int", "The place, from 1"),
        _PROPOSAL,
        _c("agree", "int", f"Served votes that agree; empty where they would tell of fewer than {SMALLEST} people"),
        _c("votes", "int", "All served votes; empty like agree"),
        _c(
            "share",
            "float",
            "The share that agrees, 0 to 1, by the method that metadata.json names; empty like votes. Where every country counts "
            "the same, each of the hidden ones counts as their average; places are by their true votes",
        ),
        _c("low", "float", "Lower bound of its 95 % interval, by which the places go; empty like share"),
        _c("high", "float", "Upper bound of its 95 % interval; empty like share"),
    ),
)
AGENDA_CELLS = Table(
    "agenda_cells",
    "The served votes by country when the results were published.",
    (_PROPOSAL, TALLIES.columns[1], _AGREE, _VOTES),
)
DECISIONS = Table(
    "decisions",
    "The log of moderation for the round's proposals, without persons.",
    (
        _c("day", "str", "The day, UTC"),
        _c("kind", "str", "decision: a proposal's state; notice: somebody reported it; complaint: somebody objected"),
        _PROPOSAL,
        _c("language", "str", "ISO 639-1 code of the proposal's language"),
        _c("before", "str", "The proposal's state before"),
        _c("after", "str", "The proposal's state after"),
        _c("reason", "str", "The code of the rule that was broken, or of what the report says"),
        _c("automated", "bool", "Whether no person decided"),
    ),
)
TABLES = (PROPOSALS, TRANSLATIONS, VOTES, TALLIES, AGENDA, AGENDA_CELLS, DECISIONS)
POLIS = ("polis/comments.csv", "polis/votes.csv")
MATRIX = "polis/participants-votes.csv"
"""Left out where it would have more than `bot.opendata.polis.LARGEST` cells."""
README, LICENSE, METADATA, SUMS = "README.md", "LICENSE", "metadata.json", "SHA256SUMS"
FILES = frozenset(
    {README, LICENSE, METADATA, *POLIS, *(f"{table.name}.{kind}" for table in TABLES for kind in ("csv", "parquet"))}
)
"""What is always there, beside `SUMS`."""

NOTICE = """{title}

© {organiser}. This data is licensed under the Creative Commons Attribution 4.0 International Licence (CC BY 4.0).
You may share and adapt it for any purpose, if you give appropriate credit, link to the licence, and say what you have changed.
The licence: https://creativecommons.org/licenses/by/4.0/
Its legal code: https://creativecommons.org/licenses/by/4.0/legalcode

Whoever tries to find out who a voter is has no consent for it, and breaks data protection law.
"""


def readme(title: str) -> str:
    """Return the README of the files: what each is, and every column."""
    lines = [
        f"# {title}: open data",
        "",
        "Each table is there twice, as CSV (UTF-8, comma, header) and as Parquet (zstd), with the same rows. Times are UTC.",
        "Texts stand as people wrote them: a spreadsheet may take one that begins with = for a formula, so import them as text.",
        "Check it with `polyphony verify FILE.zip`. Licence: CC BY 4.0, see LICENSE. Rules, methods and counts: metadata.json.",
        "",
        f"Figures of fewer than {SMALLEST} people are not shown, nor what would let them be worked out: a hidden country is",
        "never alone in the row with the empty country. Votes of people who do not consent to this, or who voted from several",
        f"countries, are in the tallies only; so that these are never fewer than {SMALLEST} in a row of the tallies, some other",
        "votes are left out of votes too.",
        "",
        "Votes that came in waves, as one hand with many accounts would cast them, are set apart: they are in no table and in no",
        "figure. metadata.json says how many there are (`set_apart`) and in how many waves they came (`waves`); nothing where",
        f"they are of fewer than {SMALLEST} people.",
        "",
    ]
    for table in TABLES:
        lines += [f"## {table.name}", "", table.meaning, "", "| column | kind | meaning |", "|-|-|-|"]
        lines += [f"| `{column.name}` | {column.kind} | {column.meaning} |" for column in table.columns]
        lines.append("")
    lines += [
        "## polis/",
        "",
        "The same votes as Polis exports them, for programs that read that: comments.csv (the accepted proposals; author-id is",
        "always 0, agrees and disagrees count the votes in votes.csv), votes.csv (1 agree, 0 pass, -1 disagree), and",
        "participants-votes.csv, one row a voter and one column a proposal, if it is not too large.",
        "",
    ]
    return "\n".join(lines)
