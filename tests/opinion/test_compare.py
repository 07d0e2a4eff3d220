"""Translations whose readers vote otherwise."""

from random import Random

from bot.opinion.compare import Sample, suspicious


def votes(random: Random, share: float, count: int) -> int:
    return sum(random.random() < share for _ in range(count))


def crowd(random: Random, *, wrong: set[int], bias: float = 0.0) -> list[Sample]:
    """Return sixty proposals that a language's readers like more or less by `bias`, and the wrong ones less by 0.4."""
    found = []
    for number in range(60):
        share = 0.3 + 0.5 * random.random()
        mine = min(1.0, max(0.0, share + bias - 0.4 * (number in wrong)))
        found.append(Sample(number, "de", votes(random, mine, 150), 150, votes(random, share, 400), 400))
    return found


def test_a_wrong_translation_is_named_and_a_right_one_is_not() -> None:
    random = Random(1)
    named = [one.proposal for one in suspicious(crowd(random, wrong={7, 21}))]
    assert set(named) == {7, 21}


def test_a_language_whose_speakers_agree_more_is_not_suspicious() -> None:
    assert suspicious(crowd(Random(2), wrong=set(), bias=0.15)) == []


def test_chance_names_hardly_anything() -> None:
    named = sum(len(suspicious(crowd(Random(seed), wrong=set()))) for seed in range(50))
    assert named <= 3


def test_few_votes_name_nothing() -> None:
    assert suspicious([Sample(1, "de", 0, 29, 400, 400)]) == []
    assert suspicious([]) == []
