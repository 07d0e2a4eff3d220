"""The file that is written reads back to the same, whatever a consultation holds."""

from dataclasses import replace
from pathlib import Path
from typing import ClassVar
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.consultation import file
from bot.consultation.model import check, written
from bot.consultation.write import document, dump
from bot.language.europe import COUNTRIES, LANGUAGES
from storage.consultations import NewConsultation, NewRound
from storage.tables import NEVER, THEMES, RoundKind
from storage.tables.anonymous import QUESTIONS

ZONES = ("UTC", "Europe/Brussels", "Europe/Dublin", "Africa/Cairo", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Kathmandu")
HALF_HOUR = 1800
letters = st.characters(blacklist_categories=("Cc", "Cs", "Cf", "Co", "Cn", "Zl", "Zp"))
lines = st.text(letters, min_size=1, max_size=60).map(str.strip).filter(bool)
short = st.text(letters, max_size=30).map(str.strip)
texts = st.lists(lines, min_size=1, max_size=4).map("\n".join)
moments = st.integers(0, 3_000_000).map(lambda halves: halves * HALF_HOUR + 946_684_800)
"""From the year 2000 on, so that there is no lack of clock changes."""


def in_every_language(words: st.SearchStrategy[str]) -> st.SearchStrategy[dict[str, str]]:
    return st.lists(words, min_size=1, max_size=3).map(
        lambda some: {language: some[place % len(some)] for place, language in enumerate(LANGUAGES)}
    )


@st.composite
def rounds(draw: st.DrawFn) -> list[NewRound]:
    count = draw(st.integers(1, 3))
    dates = sorted(draw(st.lists(moments, min_size=4 * count, max_size=4 * count, unique=True)))
    found = []
    for place in range(count):
        opens, closing, closes, publishes = dates[4 * place : 4 * place + 4]
        kind = draw(st.sampled_from(RoundKind))
        found.append(
            NewRound(
                kind,
                draw(st.sampled_from([opens, NEVER])),
                draw(st.sampled_from([closing, None])),
                closes,
                draw(st.sampled_from([publishes, None])),
                draw(st.booleans()) and kind is not RoundKind.EUROPEAN,
                draw(st.integers(0, 1_000_000)),
                draw(st.integers(1, 20 if kind is RoundKind.NATIONAL else 100)),
            )
        )
    return found


@st.composite
def consultations(draw: st.DrawFn) -> NewConsultation:
    members = draw(st.booleans())
    languages = st.lists(st.sampled_from(list(LANGUAGES)), min_size=1, max_size=3, unique=True)
    links = st.sampled_from(["", "https://partner.example.invalid/a?b=c#d"])
    limit = st.none() | st.integers(1, 1000)
    return NewConsultation(
        slug=draw(st.from_regex(r"\A[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,2}\Z")),
        organiser=draw(lines),
        contact=draw(lines),
        minimum_age=draw(st.integers(13, 18)),
        countries={} if members else draw(st.dictionaries(st.sampled_from(COUNTRIES), languages, min_size=1, max_size=5)),
        question=draw(in_every_language(lines)),
        opening=draw(in_every_language(lines)),
        rounds=draw(rounds()),
        proposals=(),
        ethics=draw(short),
        legal=draw(st.just({}) | in_every_language(texts)),
        partners=draw(st.lists(st.tuples(short.filter(bool), short, links), max_size=3)),
        privacy_version=draw(st.integers(1, 1000)),
        privacy=draw(st.just({}) | in_every_language(texts)),
        keep_days=draw(st.integers(1, 3650)),
        answer_hours=draw(st.integers(1, 720)),
        demographics=draw(st.lists(st.sampled_from(list(QUESTIONS)), unique=True)),
        members=members,
        time_zone=draw(st.sampled_from(ZONES)),
        digest=draw(st.sampled_from(["never", "weekly", "daily"])),
        themes=draw(st.lists(st.sampled_from(THEMES), unique=True)),
        proposals_per_day=draw(limit),
        reports_to_hide=draw(limit),
    )


@given(consultations())
def test_what_is_written_reads_back_to_the_same(one: NewConsultation) -> None:
    assert file.parse(dump(one), Path("consultation.yaml")).given() == one
    assert check(document(one)).given() == one


@given(moments, st.sampled_from(ZONES))
def test_every_moment_can_be_written(moment: int, zone: str) -> None:
    from bot.consultation.model import _moment

    class Info:
        context: ClassVar = {"zone": ZoneInfo(zone)}

    assert _moment(written(moment, ZoneInfo(zone)), Info()) == moment  # type: ignore[arg-type]


def test_the_demo_reads_back_to_the_same_and_says_what_is_allowed() -> None:
    demo = replace(file.read(Path(__file__).parents[2] / "bot" / "demo" / "consultation.yaml"), proposals=(), translations=())
    text = dump(demo)
    assert file.parse(text, Path("consultation.yaml")).given() == demo
    assert "# minimum_age: a whole number from 13 to 18\nminimum_age: 16" in text
    assert "  BE: [nl, fr, de]" in text
