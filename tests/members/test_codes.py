"""Members' codes: they come back as what they were written from, and nothing else does."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from storage.codes import ALPHABET, LENGTH, LINK, Code, Codes, grouped, looks_like_one
from storage.keys import Keys

CODES = Codes(Keys(bytes(range(32))))
any_code = some.builds(Code, some.integers(0, (1 << 16) - 1), some.integers(0, (1 << 16) - 1), some.integers(0, (1 << 32) - 1))


@given(any_code)
def test_there_and_back(code: Code) -> None:
    written = CODES.write(code)
    assert len(written) == LENGTH
    assert set(written) <= set(ALPHABET)
    assert CODES.write(code) == written, "the same serial has the same code"
    assert CODES.read(written) == CODES.read(grouped(written)) == code


@given(any_code, some.integers(0, LENGTH - 1), some.sampled_from(ALPHABET))
def test_any_changed_letter_is_refused(code: Code, place: int, letter: str) -> None:
    written = CODES.write(code)
    changed = written[:place] + letter + written[place + 1 :]
    assert CODES.read(changed) == (code if changed == written else None)


@given(any_code, some.randoms(use_true_random=False))
def test_however_it_is_typed(code: Code, random: object) -> None:
    written = CODES.write(code)
    looks = {"0": "0Oo", "1": "1IiLl"}
    choice = random.choice  # type: ignore[attr-defined]
    typed = "".join(
        choice(looks.get(letter, letter + letter.lower())) + choice(["", " ", "-", " – ", ".", "\n"]) for letter in written
    )
    assert CODES.read(typed) == code


@given(any_code)
def test_nothing_of_it_shows_and_another_installations_key_reads_nothing(code: Code) -> None:
    assert Codes(Keys(bytes(32))).read(CODES.write(code)) is None
    following = Code(code.consultation, code.group, code.serial ^ 1)
    same = sum(one == other for one, other in zip(CODES.write(code), CODES.write(following), strict=True))
    assert same < LENGTH // 2, "neighbours in the list have nothing in common"


def test_the_letter_that_there_is_not_stands_for_no_other() -> None:
    for written in (CODES.write(Code(1, 1, serial)) for serial in range(50)):
        assert all(CODES.read(written[:place] + "U" + written[place + 1 :]) is None for place in range(LENGTH))


def test_no_two_serials_share_a_code() -> None:
    assert len({CODES.write(Code(7, 3, serial)) for serial in range(20_000)}) == 20_000


@given(some.text(max_size=60))
def test_what_is_none(text: str) -> None:
    assert CODES.read(text) is None


@pytest.mark.parametrize(
    "text", ["", "-" * 24, "0" * 24, "0" * 23, "0" * 25, "U" * 24, "０" * 24, "A" * 4000, "\u0000" * 24, "m-"]
)
def test_what_is_nearly_one(text: str) -> None:
    assert CODES.read(text) is None


def test_a_pasted_link_counts_as_its_code() -> None:
    written = CODES.write(Code(1, 2, 3))
    for address in ("https://example.invalid/#start=", "https://t.me/somebot?start="):
        assert CODES.read(f"{address}{LINK}{written}") == Code(1, 2, 3)
    assert looks_like_one(written)
    assert not looks_like_one("We should plant trees")


@pytest.mark.parametrize("code", [Code(1 << 16, 0, 0), Code(0, 1 << 16, 0), Code(0, 0, 1 << 32), Code(-1, 0, 0)])
def test_what_does_not_fit(code: Code) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        CODES.write(code)
