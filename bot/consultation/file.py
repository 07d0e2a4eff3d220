"""Reading a consultation: a YAML file, and its proposals in a CSV file beside it; errors name file, line and column."""

import csv
import re
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator
from pydantic_core import ErrorDetails

from bot.language.check import LONGEST, SHORTEST, characters
from bot.language.europe import COUNTRIES, LANGUAGES, SPOKEN
from storage.consultations import NewConsultation, NewProposal, NewRound
from storage.tables import NEVER, THEMES, RoundKind
from storage.tables.anonymous import QUESTIONS

YOUNGEST, OLDEST = 13, 18
"""Ages of consent by law (GDPR, Art. 8: 13 to 16) and of the vote; the plural forms in the locale files fit these."""
COLUMNS = ("key", "language", "country", "theme", "text")


class FileError(Exception):
    """A file cannot be used; `sentences` say where and why, one fault each."""

    def __init__(self, sentences: list[str]) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = sentences


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Round(_Strict):
    kind: RoundKind
    opens: date | datetime | None = None
    closing: date | datetime | None = None
    closes: date | datetime | None = None
    publishes: date | datetime | None = None
    proposing: bool = True
    minimum_exposure: Annotated[int, Field(ge=0, le=1_000_000)] = 0

    @model_validator(mode="after")
    def _in_order(self) -> "_Round":
        given = [(name, getattr(self, name)) for name in ("opens", "closing", "closes", "publishes")]
        dated = [(name, _seconds(moment)) for name, moment in given if moment is not None]
        for (earlier, before), (later, after) in pairwise(dated):
            if after < before or (after == before and later != "publishes"):
                raise ValueError(f"{later} must be later than {earlier}")
        if self.publishes is not None and self.closes is None:
            raise ValueError("publishes needs closes: results are published once nobody votes any more")
        if self.kind is RoundKind.EUROPEAN and self.proposing:
            raise ValueError("nobody proposes in a European round; write proposing: false")
        return self


class _Partner(_Strict):
    name: Annotated[str, Field(min_length=1, max_length=100)]
    role: Annotated[str, Field(max_length=100)] = ""
    link: Annotated[str, Field(pattern=r"^(https://\S+)?$", max_length=200)] = ""


Words = Annotated[str, Field(min_length=1, max_length=300)]


class _Consultation(_Strict):
    slug: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
    organiser: Words
    contact: Words
    minimum_age: Annotated[int, Field(ge=YOUNGEST, le=OLDEST)] = 16
    countries: Annotated[dict[str, list[str]], Field(min_length=1)] = {country: [] for country in COUNTRIES}
    proposals: str
    rounds: Annotated[list[_Round], Field(min_length=1, max_length=10)]
    ethics: Annotated[str, Field(max_length=300)] = ""
    legal: dict[str, Annotated[str, Field(min_length=1, max_length=1500)]] = {}
    partners: Annotated[list[_Partner], Field(max_length=30)] = []
    question: Annotated[dict[str, Words], Field(min_length=1)]
    opening: Annotated[dict[str, Words], Field(min_length=1)]
    privacy_version: Annotated[int, Field(ge=1, le=1000)] = 1
    privacy: dict[str, Annotated[str, Field(min_length=1, max_length=1500)]] = {}
    keep_days: Annotated[int, Field(ge=1, le=3650)] = 365
    answer_hours: Annotated[int, Field(ge=1, le=720)] = 48
    demographics: list[str] = []

    @field_validator("countries", mode="before")
    @classmethod
    def _with_languages(cls, countries: Any) -> Any:  # noqa: ANN401 whatever stands in the file
        """Take a list of countries as one with each country's own languages."""
        return {str(country): [] for country in countries} if isinstance(countries, list) else countries

    @field_validator("countries")
    @classmethod
    def _known_countries(cls, countries: dict[str, list[str]]) -> dict[str, list[str]]:
        if unknown := [country for country in countries if country not in COUNTRIES]:
            raise ValueError(f"no country of the Union: {', '.join(unknown)}; allowed: {' '.join(COUNTRIES)}")
        for country, languages in countries.items():
            if wrong := [language for language in languages if language not in LANGUAGES]:
                raise ValueError(f"no language of the Union at {country}: {', '.join(wrong)}; allowed: {' '.join(LANGUAGES)}")
        return {country: languages or list(SPOKEN[country]) for country, languages in countries.items()}

    @field_validator("rounds")
    @classmethod
    def _one_after_the_other(cls, rounds: list[_Round]) -> list[_Round]:
        dated = [(one.opens, one.closes) for one in rounds if one.opens is not None]
        for (_, closes), (opens, _) in pairwise(dated):
            if closes is None or (opens is not None and _seconds(opens) < _seconds(closes)):
                raise ValueError("a round must not open before the one before it has closed")
        return rounds

    @field_validator("demographics")
    @classmethod
    def _known_questions(cls, questions: list[str]) -> list[str]:
        if unknown := [question for question in questions if question not in QUESTIONS]:
            raise ValueError(f"no such question: {', '.join(map(str, unknown))}; there are: {', '.join(QUESTIONS)}")
        return questions

    @field_validator("question", "opening", "privacy", "legal")
    @classmethod
    def _every_language(cls, texts: dict[str, str]) -> dict[str, str]:
        if not texts:
            return texts
        if unknown := sorted(texts.keys() - LANGUAGES.keys()):
            raise ValueError(f"no language of the Union: {', '.join(unknown)}; allowed: {' '.join(LANGUAGES)}")
        if missing := [language for language in LANGUAGES if language not in texts]:
            raise ValueError(f"missing for {', '.join(missing)}")
        return texts


def read(path: Path) -> NewConsultation:
    """Return the consultation in a file; raises `FileError` with every fault found in it and in its proposals."""
    node, data = _load(path)
    try:
        found = _Consultation.model_validate(data)
    except ValidationError as error:
        raise FileError([_sentence(path, node, detail) for detail in error.errors()]) from None
    proposals = _read_proposals(path.parent / found.proposals, set(found.countries))
    return NewConsultation(
        slug=found.slug,
        organiser=found.organiser,
        contact=found.contact,
        minimum_age=found.minimum_age,
        countries=found.countries,
        ethics=found.ethics,
        legal=found.legal,
        partners=[(one.name, one.role, one.link) for one in found.partners],
        question=found.question,
        opening=found.opening,
        rounds=[
            NewRound(
                one.kind,
                NEVER if one.opens is None else _seconds(one.opens),
                None if one.closing is None else _seconds(one.closing),
                None if one.closes is None else _seconds(one.closes),
                None if one.publishes is None else _seconds(one.publishes),
                one.proposing,
                one.minimum_exposure,
            )
            for one in found.rounds
        ],
        proposals=proposals,
        privacy_version=found.privacy_version,
        privacy=found.privacy,
        keep_days=found.keep_days,
        answer_hours=found.answer_hours,
        demographics=found.demographics,
    )


def _seconds(moment: date | datetime) -> int:
    """Return seconds since 1970; a day begins at midnight UTC, and so does a time without a zone count."""
    if not isinstance(moment, datetime):
        moment = datetime(moment.year, moment.month, moment.day, tzinfo=UTC)
    elif moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return int(moment.timestamp())


def _load(path: Path) -> tuple[yaml.Node | None, Any]:
    text = _text(path)
    try:
        return yaml.compose(text, Loader=yaml.SafeLoader), yaml.safe_load(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        where = f", line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise FileError([f"{path}{where}: {error.problem or error.context}"]) from None
    except (yaml.YAMLError, ValueError) as error:  # ValueError: a date that there is not
        raise FileError([f"{path}: {error}"]) from None


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise FileError([f"{path}: {error.strerror}"]) from None
    except UnicodeDecodeError as error:
        raise FileError([f"{path}, byte {error.start + 1}: not UTF-8; save the file as UTF-8"]) from None


def _sentence(path: Path, node: yaml.Node | None, detail: ErrorDetails) -> str:
    where = [str(part) for part in detail["loc"]]
    mark = _mark(node, where)
    reason = detail["msg"].removeprefix("Value error, ")
    if detail["type"] == "extra_forbidden":
        reason = "there is no such key"
    place = f", line {mark.line + 1}, column {mark.column + 1}" if mark else ""
    return f"{path}{place}: {'.'.join(where) or 'the file'}: {reason[0].lower()}{reason[1:]}"


def _mark(node: yaml.Node | None, where: list[str]) -> yaml.Mark | None:
    """Return the place in the file that a fault is at, as deep as the file goes."""
    mark = node.start_mark if node else None
    for part in where:
        if isinstance(node, yaml.MappingNode):
            pair = next(((key, value) for key, value in node.value if key.value == part), None)
            if pair is None:
                return mark
            mark, node = pair[0].start_mark, pair[1]
        elif isinstance(node, yaml.SequenceNode) and part.isdecimal():
            node = node.value[int(part)]
            mark = node.start_mark
        else:
            return mark
    return mark


def _read_proposals(path: Path, countries: set[str]) -> list[NewProposal]:
    rows = csv.reader(_text(path).splitlines(keepends=True), strict=True)
    faults: list[str] = []
    found: dict[str, NewProposal] = {}
    try:
        header = tuple(next(rows, ()))
        if header != COLUMNS:
            raise FileError([f"{path}, line 1: the columns must be {','.join(COLUMNS)}, not {','.join(header)}"])
        for row in rows:
            if not row:
                continue
            faults += [f"{path}, line {rows.line_num}, {fault}" for fault in _faults(row, countries, found)]
            if len(row) == len(COLUMNS):
                proposal = NewProposal(*(value.strip() for value in row))
                found[proposal.key] = proposal
    except csv.Error as error:
        raise FileError([f"{path}, line {rows.line_num}: {error}"]) from None
    if faults:
        raise FileError(faults)
    return list(found.values())


def _faults(row: list[str], countries: set[str], known: dict[str, NewProposal]) -> list[str]:
    if len(row) != len(COLUMNS):
        return [f"column {len(row)}: {len(row)} values where {len(COLUMNS)} are needed; quote texts that hold a comma"]
    key, language, country, theme, text = (value.strip() for value in row)
    checks = {
        "key": [
            (not re.fullmatch(r"[A-Za-z0-9._-]{1,64}", key), "1 to 64 letters, digits, dots, hyphens"),
            (key in known, f"{key} stands twice"),
        ],
        "language": [(language not in LANGUAGES, f"{language!r} is not one of {' '.join(LANGUAGES)}")],
        "country": [(country not in countries, f"{country!r} is not a country of this consultation")],
        "theme": [(theme not in THEMES, f"{theme!r} is not one of {' '.join(THEMES)}")],
        "text": [
            (not SHORTEST <= characters(text) <= LONGEST, f"{characters(text)} characters; {SHORTEST} to {LONGEST} are allowed"),
            (not text.isprintable(), "holds characters that cannot be shown"),
        ],
    }
    return [
        f"column {COLUMNS.index(name) + 1} ({name}): {reason}"
        for name, cases in checks.items()
        for wrong, reason in cases
        if wrong
    ]
