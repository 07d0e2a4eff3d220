"""Which proposals say nearly the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.opinion.similar import Library, Similar

BASE = [
    (1, "bring back rural buses in the evening, so that people without a car are not stuck at home."),
    (2, "put a tax on houses that stand empty for more than a year."),
    (3, "pay doctors and nurses more"),
    (4, "tax the profits of the big internet companies where they are made"),
    (5, "ban plastic bottles everywhere"),
]


@pytest.fixture
def similar() -> Similar:
    made = Similar()
    made.add(BASE)
    return made


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("pay nurses and doctors higher wages", 3),
        ("tax large internet companies in the countries where they earn their profits", 4),
        ("forbid all plastic bottles", 5),
        ("tax empty houses", 2),
        ("bring back buses in rural areas in the evening", 1),
    ],
)
def test_reworded(similar: Similar, text: str, number: int) -> None:
    found = similar.find(text, 3)
    assert found
    assert found[0].proposal == number
    assert not found[0].same


@pytest.mark.parametrize("text", ["build more bicycle lanes in every city", "teach two languages in schools", "", "…!?", "👍"])
def test_something_else(similar: Similar, text: str) -> None:
    assert similar.find(text, 3) == []


def test_the_same_words_are_the_same_whatever_their_case_and_punctuation(similar: Similar) -> None:
    [first, *_] = similar.find("Ban plastic bottles – EVERYWHERE!!", 3)
    assert (first.proposal, first.same) == (5, True)


def test_what_comes_later_is_found_too_and_nothing_twice(similar: Similar) -> None:
    similar.add([(6, "build more bicycle lanes in every city"), BASE[0]])
    similar.add([])
    assert [match.proposal for match in similar.find("build bicycle lanes in all cities", 3)] == [6]
    assert [match.proposal for match in similar.find(BASE[0][1], 3)] == [1]


def test_an_empty_pool_has_nothing_similar() -> None:
    assert Similar().find("anything at all", 3) == []


def test_each_pool_has_its_own() -> None:
    library = Library()
    library.of((1, "en", "")).add(BASE)
    assert library.of((1, "en", "")).find("ban plastic bottles", 1)
    assert not library.of((1, "de", "")).find("ban plastic bottles", 1)


@given(st.text(max_size=200))
def test_any_text_can_be_looked_for(text: str) -> None:
    made = Similar()
    made.add([*BASE, (7, text)])
    found = made.find(text, 2)
    assert all(0 <= match.likeness <= 1 + 1e-6 for match in found)
    if any(letter.isalnum() for letter in text):
        assert found
        assert found[0].same
