"""Pictures: in 24 languages, on a phone, with whatever people write in them."""

import io
import itertools
import time
import unicodedata
import warnings
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Text
from PIL import Image

from bot.chat.message import Picture
from bot.chat.speech import Speech, Speeches
from bot.language.europe import COUNTRIES, LANGUAGES
from bot.opinion.score import interval
from bot.pictures.bars import Bar, Chart, Section
from bot.pictures.style import AGREE, DISAGREE, PAPER, SCALE, WIDTH, Drawing, legible, width_of, wrap
from bot.pictures.timeline import LINES, lines
from handlers.citizen import pictures

PHONE = 400
"""Pixels of a picture's width on a phone."""
READABLE = 12
"""Pixels of the smallest letters there."""
SLOWEST = 0.5
SPEECHES = Speeches()
LONG = {
    "bg": "Непротивоконституционствувателствувайте",
    "de": "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "el": "Ηλεκτροεγκεφαλογραφημάτων ωτορινολαρυγγολογικών σκουληκομυρμηγκότρυπα",
    "fi": "Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas epäjärjestelmällistyttämättömyydellään",
    "hu": "Megszentségteleníthetetlenségeskedéseitekért",
    "mt": "Għandna nissaħħu l-interkonnettività għall-faċilitazzjoni tal-internazzjonalizzazzjoni",
}
"""Words that are too long for a line, in languages that are known for them."""
SENTENCE = "A village that nobody reaches by bus empties, and that is why buses have to come on Sundays, too."


def bar(say: Speech, text: str, agree: int, votes: int) -> Bar:
    low, high = interval(agree, votes)
    shares = {name: say.percent(share) for name, share in (("share", agree / votes), ("low", low), ("high", high))}
    caption = pictures.bare(say("results-line", votes=votes, **shares))
    return Bar(text, caption, agree / votes, 0.5 * (1 - agree / votes), 0.5 * (1 - agree / votes), low, high)


def bars(say: Speech, text: str) -> Picture:
    sections = [
        Section(pictures.bare(say(f"results-{name}")), tuple(bar(say, text, agree * n, 100 * n) for n in (1, 20, 17_000)))
        for name, agree in (("agreed", 100), ("divided", 50), ("rejected", 0))
    ]
    return pictures.bars(say, pictures.bare(say("results-country", country=say.country("CZ"))), sections)


def countries(say: Speech, text: str) -> Picture:
    cells = [(say.country(country), place * 10**5 // 4, 10**5 * 7) for place, country in enumerate(COUNTRIES)]
    notes = (say.plain("agenda-balanced"), say.plain("agenda-hidden"))
    return pictures.by_country(say, text, (1_700_000, 0.47, 0.46, 0.48), cells, notes, groups=False)


def participation(say: Speech, days: int = 400) -> Picture:
    series = [(1_767_225_600 + 86_400 * day, 5 + 4_300 * day, 61_000 * day, 7 * day) for day in range(days)]
    return pictures.participation(say, pictures.bare(say("participation-country", country=say.country("CZ"))), series)


def drawing(picture: Picture) -> Drawing:
    """Return what a picture draws."""
    made = picture.draw.__self__  # type: ignore[attr-defined]
    assert isinstance(made, Drawing)
    return made


def texts(picture: Drawing) -> Iterator[tuple[Text, tuple[float, float, float, float]]]:
    """Draw a picture; return its texts with where they are: left, bottom, right, top, in dots."""
    figure = picture.lay().figure()
    canvas = FigureCanvasAgg(figure)
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # matplotlib warns of a letter that it does not have
        canvas.draw()  # type: ignore[no-untyped-call]
    for text in figure.findobj(Text):
        assert isinstance(text, Text)
        yield text, text.get_window_extent().extents


def fits(picture: Drawing) -> None:
    """Check that every text is within the picture, large enough, and over no other."""
    found = list(texts(picture))
    height = picture.lay().figure().bbox.height
    assert found
    for text, (left, bottom, right, top) in found:
        assert left >= 0, text
        assert right <= WIDTH * SCALE, text
        assert bottom >= 0, text
        assert top <= height, text
        assert float(text.get_fontsize()) * PHONE / (WIDTH * 72) >= READABLE, text
    for (one, a), (other, b) in itertools.combinations(found, 2):
        # The space above and below letters may be shared.
        beside = a[2] <= b[0] or b[2] <= a[0]
        above = a[1] + 0.3 * (a[3] - a[1]) >= b[3] or b[1] + 0.3 * (b[3] - b[1]) >= a[3]
        assert beside or above, (one, other)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_fits(language: str) -> None:
    say = SPEECHES[language]
    text = LONG.get(language, say.plain("agenda-hidden"))
    for picture in (bars(say, text), countries(say, text), participation(say)):
        fits(drawing(picture))
        assert len(picture.alt) <= pictures.LONGEST


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letters_of_every_language_are_there(language: str) -> None:
    text = (Path(__file__).parents[2] / "locales" / f"{language}.ftl").read_text("utf-8")
    written = {one for one in unicodedata.normalize("NFC", text) if one.isprintable()}
    # Flags and marks on buttons are in no picture.
    missing = {one for one in written if not legible(one) and unicodedata.category(one) != "So"}
    assert not missing


GROUP = "Department of the Very Long Name " * 3


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("nothing", ""),
        ("one letter", "W" * 140),
        ("digits", "1 " * 70),
        ("hyphens", "-" * 140),
        ("emoji", "🚌 Buses 🇪🇺 for 👨‍👩‍👧 all 漢字"),
        ("mathematics and markup", r"$\frac{1}{2}$ $x^$ <b>a</b> &amp; % \n \alpha {} __"),
        ("lines", "one\n\n\ntwo\ttabs\r\nthree"),
        ("decomposed accents", unicodedata.normalize("NFD", "ÁáÇçŐőĀāČčŽžĢģ") * 10),
        ("no-break spaces", "a\u00a0" * 70),
    ],
)
def test_whatever_people_write(name: str, text: str) -> None:
    say = SPEECHES["en"]
    for picture in (bars(say, text), countries(say, text)):
        fits(drawing(picture))
    groups = [(f"{GROUP} {number}", number, 10) for number in range(5)] + [(text or "?", 10, 10)]
    fits(drawing(pictures.by_country(say, text, (60, 0.5, 0.4, 0.6), groups, [], groups=True)))


@pytest.mark.parametrize("days", [1, 2, 3, 4, 60, 400])
def test_any_number_of_days(days: int) -> None:
    for language in ("en", "lv", "bg"):
        fits(drawing(participation(SPEECHES[language], days)))


def test_days_without_votes_and_days_that_nobody_counted() -> None:
    say = SPEECHES["en"]
    fits(drawing(pictures.participation(say, "Participation", [(86_400 * day, 5, 0, 0) for day in range(9)])))
    fits(drawing(pictures.participation(say, "Participation", [(0, 0, 0, 0), (86_400, 0, 0, 0)])))
    # Between the first and the third day 10 votes a day; then some were taken back.
    gaps = pictures.participation(say, "Participation", [(0, 5, 10, 1), (2 * 86_400, 7, 30, 2), (3 * 86_400, 7, 26, 2)])
    fits(drawing(gaps))
    assert "Most votes in a day: 10." in gaps.alt


def test_one_country_and_none_beside_all() -> None:
    say = SPEECHES["en"]
    fits(drawing(pictures.by_country(say, SENTENCE, (60, 1.0, 0.94, 1.0), [("Malta", 60, 60)], [], groups=False)))
    fits(drawing(pictures.by_country(say, SENTENCE, (60, 0.0, 0.0, 0.06), [], [], groups=False)))


def test_an_organisation_with_very_many_groups() -> None:
    groups = [(f"{GROUP} {number}", number, 1_000) for number in range(1_000)]
    picture = drawing(pictures.by_country(SPEECHES["de"], SENTENCE, (10**6, 0.5, 0.4, 0.6), groups, [], groups=True))
    fits(picture)
    found = [text.get_text() for text, _ in texts(picture)]
    assert SPEECHES["de"].plain("countries-rest", number="970") in " ".join(found)
    # https://core.telegram.org/bots/api#sendphoto
    assert sum(Image.open(io.BytesIO(picture.draw())).size) <= 10_000


def test_a_picture_is_named_by_its_content() -> None:
    english, german = SPEECHES["en"], SPEECHES["de"]
    made = [bars(english, "a"), bars(english, "b"), bars(german, "a"), countries(english, "a"), participation(english)]
    made += [countries(german, "a"), participation(english, 399)]
    assert len({one.key for one in made}) == len(made)
    assert bars(english, "a").key == made[0].key
    assert countries(english, "a").draw() == countries(english, "a").draw()


def test_the_png_has_the_colours_and_few_bytes() -> None:
    sides = Chart("Results", ("Agree", "Neutral", "Disagree"), (Section("All", (Bar("A", "B", 0.4, 0.2, 0.4, 0.3, 0.5),)),))
    png = sides.draw()
    assert png.startswith(b"\x89PNG")
    image = Image.open(io.BytesIO(png)).convert("RGB")
    assert image.width == WIDTH * SCALE
    dots, counts = np.unique(np.asarray(image).reshape(-1, 3), axis=0, return_counts=True)
    counted = {"#" + dot.tobytes().hex().upper(): int(count) for dot, count in zip(dots, counts, strict=True)}
    assert counted[PAPER.upper()] > 100_000
    # Equal shares are equally large, except for the line of the interval over one of them.
    assert counted[AGREE] == pytest.approx(counted[DISAGREE], rel=0.1)
    assert len(bars(SPEECHES["el"], SENTENCE).draw()) < 200_000


@pytest.mark.parametrize("make", [bars, countries, lambda say, _: participation(say)])
def test_it_is_drawn_in_no_time(make: object) -> None:
    assert callable(make)
    picture, taken = make(SPEECHES["fi"], LONG["fi"]), []
    for _ in range(3):
        began = time.perf_counter()
        picture.draw()
        taken.append(time.perf_counter() - began)
    assert min(taken) < SLOWEST


def test_what_a_picture_shows_is_told_in_words() -> None:
    say = SPEECHES["en"]
    told = bars(say, "We should plant trees.").alt
    assert told.startswith("Results: Czechia. Bars that show")
    assert "Most agree: We should plant trees. 100% agree (96% to 100%), 100 votes. We should" in told
    assert "Opinions differ: We should plant trees. 50% agree" in told
    told = countries(say, "We should plant trees.").alt
    assert told.startswith("Share that agrees, by country: We should plant trees. Least support: Austria (0%).")
    assert "All countries: 47% agree, votes: 1,700,000. Slovakia: 93% agree, votes: 700,000. Slovenia: 89%" in told
    told = participation(say, 3).alt
    assert "Participation: Czechia. A curve" in told
    assert "1 January 2026 – people: 5, votes: 0, proposals: 0. 3 January 2026 – people: 8,605, votes: 122,000" in told
    assert "Most votes in a day: 61,000." in told
    assert "Most votes" not in participation(say, 1).alt


def test_words_about_a_picture_end_with_a_whole_entry() -> None:
    told = bars(SPEECHES["en"], SENTENCE).alt
    assert pictures.LONGEST - 200 < len(told) <= pictures.LONGEST
    assert told.endswith(" votes.")


@given(st.lists(st.integers(0, 10**9), min_size=1))
def test_lines_to_read_values_by(values: list[int]) -> None:
    found = [value for value, _ in lines(values, str)]
    assert found[0] == 0
    assert found[-1] >= max(values)
    assert found[-2] < max(*values, 1)
    assert 2 <= len(found) <= LINES + 1


def test_a_line_ends_between_words() -> None:
    words = "all votes: 12\u202f345, shares: 63\u00a0%"
    assert wrap(words, 12, 1.3) == ["all", "votes: 12\u202f345,", "shares: 63\u00a0%"], "a number stays with what it is of"
    assert wrap(words, 12, 0.7) == ["all", "votes:", "12\u202f345,", "shares:", "63\u00a0%"], "where there is room"
    assert wrap("first-class second", 12, 0.6) == ["first-", "class", "secon", "d"]


@given(st.text(max_size=200), st.booleans())
def test_lines_of_text_are_narrow_and_lose_nothing(text: str, bold: bool) -> None:
    found = wrap(text, 12, 2, bold=bold)
    assert all(width_of(line, 12, bold=bold) <= 2 for line in found)
    assert "".join("".join(found).split()) == "".join(legible(text).split())
