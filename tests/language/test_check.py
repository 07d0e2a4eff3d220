"""What a text may not contain."""

import csv
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.check import TABLE, characters, check, flags, refusals, tidy
from bot.language.europe import LANGUAGES
from bot.language.words import Words

FINE = [
    ("en", "invest 1,000,000 euro a year, i.e. 0.5 % of GDP, from 2030 on"),
    ("en", "spend 2 000 000 000 euro on trains by 31.12.2030"),
    ("en", "reduce CO2 by 55% until 2030-2040 in the EU, the UK and the USA"),
    ("en", "ask experts at 18.30 hours, not at 8 o’clock … or never"),
    ("en", "End it now.No more of that, please"),
    ("en", "let families 👨‍👩‍👧 travel for free 🚆"),
    ("de", "z. B. mehr Züge und d. h. weniger Flüge fördern"),
    ("el", "η ΕΕ να χρηματοδοτεί το CERN και το Erasmus+ περισσότερο"),
    ("bg", "въведем Wi-Fi във всеки влак на ЕС"),
    ("fr", "créer l’impôt sur les GAFAM dès aujourd’hui !"),
    ("mt", "inħarsu l-għasafar fil-Ġnien ta’ San Anton"),
]
WRONG = [
    ("check-link", "read https://example.org first"),
    ("check-link", "read www.example first please"),
    ("check-link", "go to polyphony.eu/vote and win"),
    ("check-email", "write to Anna.B+x@mail.example.org"),
    ("check-email", "write to anna (at) example.org"),
    ("check-phone", "call 0032 2 123 45 67 right now"),
    ("check-phone", "call +49-30-1234567 right now"),
    ("check-phone", "ring 01 23 45 67 89 this evening"),
    ("check-handle", "follow @polyphony_bot for more"),
    ("check-hashtag", "save the planet #now together"),
    ("check-capitals", "SAVE THE PLANET WITH ME NOW"),
    ("check-capitals", "ΣΩΣΤΕ ΤΟΝ ΠΛΑΝΗΤΗ ΤΩΡΑ"),
    ("check-invisible", "save the\u2066 planet\u2069 with me"),
    ("check-invisible", "save the plan\u00adet with me"),
    ("check-invisible", "save\x07 the planet with me"),
    ("check-invisible", "sa\u0334\u0335\u0336ve the planet with me"),
    ("check-scripts", "sаve the planet with me"),
    ("check-scripts", "save the рlanet with me"),
    ("check-repeated", "save the planet!!!!"),
    ("check-repeated", "saaaave the planet with me"),
]


@pytest.mark.parametrize(("language", "text"), FINE)
def test_what_is_fine(language: str, text: str) -> None:
    assert check(tidy(text), language, Words()) == []


@pytest.mark.parametrize(("key", "text"), WRONG)
def test_what_is_refused(key: str, text: str) -> None:
    assert key in refusals(check(tidy(text), "en", Words()))


@pytest.mark.parametrize(
    ("key", "language", "text"),
    [
        ("check-alphabet", "de", "это предложение написано по-русски"),
        ("check-alphabet", "bg", "this is not at all Bulgarian"),
        ("check-repeated-word", "en", "more more more trees for all of us"),
    ],
)
def test_what_is_only_flagged(key: str, language: str, text: str) -> None:
    faults = check(text, language, Words())
    assert flags(faults) == [key]
    assert refusals(faults) == []


def test_every_line_of_the_table_is_tried() -> None:
    tried = {key for key, _ in WRONG} | {"check-alphabet", "check-repeated-word"}
    assert tried == {key for key, _, _ in TABLE}


def test_no_demo_proposal_is_refused_or_flagged() -> None:
    with (files("bot.demo") / "proposals.csv").open(encoding="utf-8") as file:
        wrong = {
            row["key"]: found for row in csv.DictReader(file) if (found := check(tidy(row["text"]), row["language"], Words()))
        }
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_a_word_list_for_every_language(language: str) -> None:
    text = (files("bot.language.words") / f"{language}.txt").read_text("utf-8")
    entries = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert len(entries) >= 5
    assert any(Words().found(entry.strip("!*"), language) for entry in entries)


def test_the_organisers_own_list_takes_the_place_of_ours_and_may_be_edited(tmp_path: Path) -> None:
    words = Words(tmp_path)
    assert words.found("such an idiot", "en") == [False]
    own = tmp_path / "en.txt"
    own.write_text("# our own\nbanana*\n!Turnip # never\n", "utf-8")
    assert words.found("such an idiot", "en") == []
    assert words.found("two BANANAS", "en") == [False]
    assert words.found("one turnip, two bananas", "en") == [True], "the refusal wins"
    assert words.found("turnips", "en") == []
    own.write_text("turnip*\n", "utf-8")
    import os

    os.utime(own, ns=(1, 1))
    assert words.found("turnips", "en") == [False]
    assert words.found("such an idiot", "de") == words.found("Idiot", "de") == [False], "other languages keep ours"


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("abc", 3), ("é", 1), ("e\u0301", 1), ("👨‍👩‍👧", 1), ("🇪🇺🇲🇹", 2), ("ġġ", 2), ("\r\n", 1), ("👍🏽", 1)],
)
def test_characters_are_what_people_count(text: str, count: int) -> None:
    assert characters(text) == count


@given(st.text(max_size=200))
def test_a_tidy_text_stays_as_it_is_and_any_text_can_be_checked(text: str) -> None:
    tidied = tidy(text)
    assert tidy(tidied) == tidied
    assert "\n" not in tidied
    for language in ("", "en", "bg"):
        check(tidied, language, Words())
