"""What a consultation is made of and what is allowed in it, whether it comes from a file or from the chat."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from itertools import pairwise
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, available_timezones

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic_core import ErrorDetails

from bot.language.europe import COUNTRIES, FALLBACK, LANGUAGES, SPOKEN
from storage.consultations import NewConsultation, NewProposal, NewRound, NewTranslation
from storage.tables import NEVER, THEMES, RoundKind
from storage.tables.anonymous import QUESTIONS

MOST_FINALISTS = 20
"""Of each country: what fits the message in which an organiser confirms them."""
YOUNGEST, OLDEST = 13, 18
"""Ages of consent by law (GDPR, Art. 8: 13 to 16) and of the vote; the plural forms in the locale files fit these."""
YEARS = range(1970, 2200)
SHOWN = 40
"""Characters of a wrong value that are repeated."""
MOMENTS = ("opens", "closing", "closes", "publishes")
"""A round's dates, in their order."""
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)(?:[Tt ]\s*(\d{1,2}:\d\d)(:\d\d)?\s*(?:([Zz])|([+-]\d\d):?(\d\d)?)?)?")
_MOMENTS = "a day (2026-05-09) or a moment (2026-05-09 18:00, or with its offset from UTC: 2026-05-09 18:00+02:00)"
_ZONES = "the IANA name of a time zone, such as Europe/Brussels"
_TEXTS = f"a text for each of {' '.join(LANGUAGES)}"

Where = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that is wrong: at which key, and what is allowed there."""

    where: Where
    reason: str

    @property
    def key(self) -> str:
        """Return the key as people write it; the rounds and the partners are counted from 1."""
        return ".".join(str(part + 1 if isinstance(part, int) else part) for part in self.where)

    def __str__(self) -> str:
        return f"{self.key or 'the file'}: {self.reason}"


class FaultsError(Exception):
    """A consultation cannot be as it was given; `faults` say where and why."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults


@cache
def zones() -> frozenset[str]:
    """Return the names of all time zones."""
    return frozenset(available_timezones())


def zone_of(name: object) -> ZoneInfo:
    """Return a time zone by its name; UTC for what is none."""
    return ZoneInfo(name if isinstance(name, str) and name in zones() else "UTC")


def written(seconds: int, zone: ZoneInfo) -> str:
    """Return a moment as it is written in a consultation of this zone: a day, or with a time where it is not midnight."""
    here = datetime.fromtimestamp(seconds, zone)
    if here.utcoffset() != here.replace(fold=not here.fold).utcoffset():
        return here.isoformat(" ")
    bare = here.replace(tzinfo=None)
    if (bare.hour, bare.minute, bare.second) == (0, 0, 0):
        return f"{bare:%Y-%m-%d}"
    return bare.isoformat(" ", "seconds" if bare.second else "minutes")


def _moment(value: object, info: ValidationInfo) -> object:
    """Return a moment in seconds since 1970; without an offset it is meant in the consultation's zone (the context's `zone`)."""
    if value is None:
        return None
    found = _MOMENT.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        raise ValueError(f"{shown(value)} is no moment; allowed: {_MOMENTS}")
    day, minute, second, utc, hours, minutes = found.groups()
    offset = "+00:00" if utc else f"{hours}:{minutes or '00'}" if hours else ""
    text = f"{day}T{(minute or '00:00').zfill(5)}{second or ':00'}"
    try:
        here = datetime.fromisoformat(text + offset)
    except ValueError as error:
        raise ValueError(f"{shown(value)} is no moment ({error}); allowed: {_MOMENTS}") from None
    if here.year not in YEARS:
        raise ValueError(f"{shown(value)} is too far away; allowed: years from {YEARS.start} to {YEARS.stop - 1}")
    return _seconds(here, info.context["zone"] if info.context else ZoneInfo("UTC"))


def _seconds(here: datetime, zone: ZoneInfo) -> int:
    """Return a moment in seconds since 1970; refuses the hour that the clocks leave out, and that which they repeat."""
    if here.tzinfo is not None:
        return int(here.timestamp())
    first, second = (here.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    offsets = [f"{one:%z}"[:3] + ":" + f"{one:%z}"[3:5] for one in (first, second)]
    if offsets[0] != offsets[1]:
        both = " or ".join(f"{here:%Y-%m-%d %H:%M}{offset}" for offset in offsets)
        exists = first.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == here
        why = "exists twice, because the clocks go back" if exists else "does not exist, because the clocks go forward"
        raise ValueError(f"{here:%Y-%m-%d %H:%M} {why} in {zone.key} then; write it with its offset from UTC: {both}")
    return int(first.timestamp())


def shown(value: object) -> str:
    """Return a wrong value as a sentence names it."""
    match value:
        case None | "" | [] | {} if not value:
            return "nothing"
        case bool():
            return str(value).lower()
        case str():
            return repr(value if len(value) <= SHOWN else f"{value[:SHOWN]}…")
        case Mapping():
            return "keys with values"
        case list() | tuple():
            return "a list"
    return shown(str(value))[1:-1]


def _words(value: object) -> object:
    """Take a line of words as a list."""
    return re.split(r"[\s,]+", value.strip()) if isinstance(value, str) else value


def _languages(value: object) -> object:
    if not value:
        raise ValueError(f"a country without a language; allowed: one or more of {' '.join(LANGUAGES)}")
    return _words(value)


def _once(values: list[str]) -> list[str]:
    if twice := sorted({value for value in values if values.count(value) > 1}):
        raise ValueError(f"{', '.join(twice)} stands twice; allowed: once each")
    return values


def _among(what: str, known: Iterable[str]) -> AfterValidator:
    allowed = tuple(known)

    def check(value: str) -> str:
        if value not in allowed:
            raise ValueError(f"{shown(value)} is no {what}; allowed: {' '.join(allowed)}")
        return value

    return AfterValidator(check)


def _zone(name: str) -> str:
    if name not in zones():
        raise ValueError(f"{shown(name)} is no time zone; allowed: {_ZONES}")
    return name


def _visible(text: str) -> str:
    if wrong := next((letter for letter in text if letter != "\n" and not (letter.isprintable() or letter.isspace())), None):
        raise ValueError(f"holds U+{ord(wrong):04X}, which cannot be shown; allowed: letters, signs, spaces")
    return text


def _one_line(text: str) -> str:
    if len(text.splitlines()) > 1:
        raise ValueError("has several lines; allowed: one")
    return text


def _number(value: object) -> object:
    # Pydantic would take true for 1.
    return str(value).lower() if isinstance(value, bool) else value


Line = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=300),
    AfterValidator(_visible),
    AfterValidator(_one_line),
]
Short = Annotated[
    str, StringConstraints(strip_whitespace=True, max_length=100), AfterValidator(_visible), AfterValidator(_one_line)
]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1500), AfterValidator(_visible)]
Country = Annotated[str, _among("country of the Union", COUNTRIES)]
Language = Annotated[str, _among("language of the Union", LANGUAGES)]
Languages = Annotated[list[Language], BeforeValidator(_languages), AfterValidator(_once)]
Theme = Annotated[str, _among("theme", THEMES)]
Question = Annotated[str, _among("question about the person", QUESTIONS)]
Number = BeforeValidator(_number)
Moment = Annotated[int | None, BeforeValidator(_moment)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class RoundPart(_Strict):
    """One of the rounds."""

    kind: Literal["single", "national", "european"] = Field(description="single, national or european")
    opens: Moment = Field(None, description=_MOMENTS)
    closing: Moment = Field(None, description=_MOMENTS)
    closes: Moment = Field(None, description=_MOMENTS)
    publishes: Moment = Field(None, description=_MOMENTS)
    proposing: bool = Field(default=True, description="true or false")
    minimum_exposure: Annotated[int, Number] = Field(0, ge=0, le=1_000_000, description="a whole number from 0 to 1000000")
    best: Annotated[int, Number] = Field(10, ge=1, le=100, description="a whole number from 1 to 100")
    serving: Literal["balanced", "uniform", "equalizer", "exploration", "polis"] = Field(
        "balanced", description="balanced, uniform, equalizer, exploration or polis"
    )


class PartnerPart(_Strict):
    """One of the coalition."""

    name: Annotated[Short, StringConstraints(min_length=1)] = Field(description="1 to 100 characters")
    role: Short = Field("", description="up to 100 characters")
    link: Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^(https://[\x21-\x7e]+)?$", max_length=200)] = Field(
        "", description="an address that begins with https://, up to 200 characters"
    )


class LimitsPart(_Strict):
    """What one person may do, and when reports hide a proposal."""

    proposals_per_day: Annotated[int | None, Number] = Field(None, ge=1, le=1000, description="a whole number from 1 to 1000")
    reports_to_hide: Annotated[int | None, Number] = Field(
        None, ge=1, le=1_000_000, description="a whole number from 1 to 1000000"
    )


class ConsultationPart(_Strict):
    """The whole of it."""

    slug: Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)] = Field(
        description="small letters a to z, digits and single hyphens between them, up to 60"
    )
    organiser: Line = Field(description="one line of 1 to 300 characters")
    contact: Line = Field(description="one line of 1 to 300 characters")
    minimum_age: Annotated[int, Number] = Field(
        16, ge=YOUNGEST, le=OLDEST, description=f"a whole number from {YOUNGEST} to {OLDEST}"
    )
    kind: Literal["open", "members"] = Field("open", description="open (to everybody) or members (only, each by a code)")
    countries: dict[Country, Languages] = Field(
        {},
        min_length=1,
        description=f"codes of countries, such as [BE, LU], or with the languages of each: {{BE: [nl, fr]}}; "
        f"countries: {' '.join(COUNTRIES)}; languages, at least one each: {' '.join(LANGUAGES)}",
    )
    time_zone: Annotated[str, AfterValidator(_zone)] = Field("UTC", description=_ZONES)
    proposals: Annotated[str, StringConstraints(strip_whitespace=True, max_length=300)] = Field(
        "", description="the name of a CSV file, seen from this one"
    )
    translations: Annotated[str, StringConstraints(strip_whitespace=True, max_length=300)] = Field(
        "", description="the name of a CSV file, seen from this one"
    )
    rounds: list[RoundPart] = Field(
        min_length=1,
        max_length=10,
        description="a list of 1 to 10 rounds, each beginning with - kind: single, national or european",
    )
    ethics: Annotated[
        str, StringConstraints(strip_whitespace=True, max_length=300), AfterValidator(_visible), AfterValidator(_one_line)
    ] = Field("", description="one line of up to 300 characters")
    partners: list[PartnerPart] = Field([], max_length=30, description="a list of up to 30, each with name, role, link")
    limits: LimitsPart = Field(LimitsPart(), description="proposals_per_day and reports_to_hide")
    answer_hours: Annotated[int, Number] = Field(48, ge=1, le=720, description="a whole number from 1 to 720")
    keep_days: Annotated[int, Number] = Field(365, ge=1, le=3650, description="a whole number from 1 to 3650")
    digest: Literal["never", "weekly", "daily"] = Field("weekly", description="never, weekly or daily")
    themes: Annotated[list[Theme], BeforeValidator(_words), AfterValidator(_once)] = Field(
        [], min_length=1, description=f"some of {' '.join(THEMES)}; without this key all"
    )
    demographics: Annotated[list[Question], BeforeValidator(_words), AfterValidator(_once)] = Field(
        [], description=f"some of {' '.join(QUESTIONS)}"
    )
    question: dict[Language, Line] = Field(description=f"{_TEXTS}, of 1 to 300 characters")
    opening: dict[Language, Line] = Field(description=f"{_TEXTS}, of 1 to 300 characters")
    privacy_version: Annotated[int, Number] = Field(1, ge=1, le=1000, description="a whole number from 1 to 1000")
    privacy: dict[Language, Text] = Field({}, description=f"{_TEXTS}, of 1 to 1500 characters")
    legal: dict[Language, Text] = Field({}, description=f"{_TEXTS}, of 1 to 1500 characters")

    @field_validator("countries", mode="before")
    @classmethod
    def _with_languages(cls, countries: object) -> object:
        """Take a list of countries as one with each country's own languages."""
        listed = _words(countries)
        if not isinstance(listed, list) or not all(isinstance(country, str) for country in listed):
            return listed
        _once(listed)
        return {country: list(SPOKEN.get(country, (FALLBACK,))) for country in listed}

    @field_validator("question", "opening", "privacy", "legal")
    @classmethod
    def _every_language(cls, texts: dict[str, str]) -> dict[str, str]:
        if missing := [language for language in LANGUAGES if language not in texts]:
            raise ValueError(f"missing for {', '.join(missing)}; needed: {_TEXTS}")
        return texts

    def given(self, proposals: Sequence[NewProposal] = (), translations: Sequence[NewTranslation] = ()) -> NewConsultation:
        """Return it as it is stored."""
        return NewConsultation(
            slug=self.slug,
            organiser=self.organiser,
            contact=self.contact,
            minimum_age=self.minimum_age,
            countries={} if self.kind == "members" else self.countries or {code: list(SPOKEN[code]) for code in SPOKEN},
            question=self.question,
            opening=self.opening,
            rounds=[
                NewRound(
                    RoundKind(one.kind),
                    NEVER if one.opens is None else one.opens,
                    one.closing,
                    one.closes,
                    one.publishes,
                    one.proposing,
                    one.minimum_exposure,
                    one.best,
                    one.serving,
                )
                for one in self.rounds
            ],
            proposals=proposals,
            translations=translations,
            ethics=self.ethics,
            legal=self.legal,
            partners=[(one.name, one.role, one.link) for one in self.partners],
            privacy_version=self.privacy_version,
            privacy=self.privacy,
            keep_days=self.keep_days,
            answer_hours=self.answer_hours,
            demographics=self.demographics,
            members=self.kind == "members",
            time_zone=self.time_zone,
            digest=self.digest,
            themes=self.themes,
            proposals_per_day=self.limits.proposals_per_day,
            reports_to_hide=self.limits.reports_to_hide,
        )


PARTS: Mapping[str, type[_Strict]] = {"rounds": RoundPart, "partners": PartnerPart, "limits": LimitsPart}
"""The keys that have keys of their own."""


def check(data: object) -> ConsultationPart:
    """Return the consultation that is given by keys and values; raises `FaultsError` with every fault found in it."""
    zone = zone_of(data.get("time_zone", "UTC") if isinstance(data, Mapping) else "UTC")
    try:
        found = ConsultationPart.model_validate(data, context={"zone": zone})
    except ValidationError as error:
        faults = [_fault(detail) for detail in error.errors(include_url=False)]
    else:
        faults = [*_rounds(found.rounds, zone), *_kind(found)]
        if not faults:
            return found
    raise FaultsError(faults) from None


def _kind(found: ConsultationPart) -> list[Fault]:
    if found.kind == "members" and found.countries:
        return [
            Fault(("countries",), "must be left out where kind is members: the groups of the members' codes take their place")
        ]
    return []


def _rounds(rounds: Sequence[RoundPart], zone: ZoneInfo) -> list[Fault]:
    faults: list[Fault] = []
    for place, one in enumerate(rounds):
        dated = [(name, moment) for name in MOMENTS if (moment := getattr(one, name)) is not None]
        for (earlier, before), (later, after) in pairwise(dated):
            if after < before or (after == before and later != "publishes"):
                reason = f"must be later than {earlier} ({written(before, zone)}); allowed order: {', '.join(MOMENTS)}"
                faults.append(Fault(("rounds", place, later), reason))
        if one.publishes is not None and one.closes is None:
            reason = "needs closes before it: results are published once nobody votes any more"
            faults.append(Fault(("rounds", place, "publishes"), reason))
        if one.kind == "national" and one.best > MOST_FINALISTS:
            reason = f"{one.best} is not allowed; allowed: at most {MOST_FINALISTS} of each country"
            faults.append(Fault(("rounds", place, "best"), reason))
        if one.kind == "european" and one.proposing:
            faults.append(Fault(("rounds", place, "proposing"), "nobody proposes in a European round; write proposing: false"))
    opening = [(place, one.kind, one.opens, one.closes) for place, one in enumerate(rounds) if one.opens is not None]
    for (first, kind, _, closes), (second, other, opens, _) in pairwise(opening):
        if closes is None or opens < closes:
            when = "has a day on which it closes" if closes is None else f"closes ({written(closes, zone)})"
            reason = f"round {second + 1} ({other}) must not open before round {first + 1} ({kind}) {when}; one is open at a time"
            faults.append(Fault(("rounds", second, "opens"), reason))
    return faults


def _fault(detail: ErrorDetails) -> Fault:
    where = tuple(part for part in detail["loc"] if part != "[key]")
    described, keys = _allowed(where)
    match detail["type"]:
        case "missing":
            reason = f"is missing; needed: {described}"
        case "extra_forbidden":
            reason = f"there is no such key; allowed here: {' '.join(keys)}"
        case "value_error":
            reason = detail["msg"].removeprefix("Value error, ")
        case "string_too_long":
            reason = f"{len(detail['input'])} characters are too many; allowed: {described}"
        case _:
            reason = f"{shown(detail['input'])} is not allowed; allowed: {described}"
    return Fault(where, reason)


def _allowed(where: Where) -> tuple[str, list[str]]:
    """Return what is allowed at a key, in words, and which keys there are beside it."""
    part: type[_Strict] = ConsultationPart
    described = f"keys with values: {' '.join(part.model_fields)}"
    for name in where:
        field = part.model_fields.get(name) if isinstance(name, str) else None
        described = field.description or "" if field else described
        part = PARTS.get(str(name), part) if field else part
    beside = PARTS.get(str(where[0]), ConsultationPart) if len(where) > 1 else ConsultationPart
    return described, list(beside.model_fields)
