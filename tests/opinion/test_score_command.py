"""`polyphony score`: the published figures to all digits, an independent calculation, and clear words on bad lines."""

import json
import math
import subprocess
import sys
from pathlib import Path
from random import Random
from statistics import fmean
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer import Typer
from typer.testing import CliRunner

from bot.commands_score import ANSWERS, computed, score
from bot.opinion.score import Draws, Scores, Zone
from bot.settings import SettingsError
from tests.processes import PATIENCE, environment

PUBLISHED = {
    "verified": {
        "agree": 85, "likeIt": 17, "doable": 29, "platitudeAgree": 1,
        "disagree": 6, "impossible": 1, "platitudeDisagree": 3, "neutral": 24,
    },
    "sequence": {
        "agree": 83, "likeIt": 17, "doable": 28, "platitudeAgree": 1,
        "disagree": 6, "impossible": 1, "platitudeDisagree": 3, "neutral": 24,
    },
}  # fmt: skip
POSITIVE = {
    "platitude": ("platitudeAgree", "platitudeDisagree"),
    "topScore": ("agree", "likeIt", "doable"),
    "rejection": ("disagree", "noWay", "impossible"),
    "greatness": ("likeIt",),
    "realistic": ("doable",),
    "engagement": ("likeIt", "doable"),
}
NEGATIVE = {
    "platitude": (),
    "topScore": ("noWay", "impossible", "platitudeAgree", "platitudeDisagree"),
    "rejection": ("likeIt", "doable", "platitudeAgree", "platitudeDisagree"),
    "greatness": ("noWay",),
    "realistic": ("impossible",),
    "engagement": ("noWay", "impossible", "platitudeAgree", "platitudeDisagree"),
}

shares = st.floats(0, 1)
counter_sets = st.builds(
    lambda votes, parts: {
        **votes,
        **{name: int(votes[vote] * parts[name]) for vote, under in ANSWERS.items() for name in under},
    },
    st.fixed_dictionaries({name: st.one_of(st.integers(0, 12), st.integers(0, 2000)) for name in ANSWERS}),
    st.fixed_dictionaries({name: shares for under in ANSWERS.values() for name in under}),
)


def index(counters: dict[str, int], name: str) -> float:
    total = counters["agree"] + counters["disagree"] + counters["neutral"]
    return min((counters[name] + (0.33 if name in ("agree", "disagree", "neutral") else 0.01)) / (1 + total), 1)


def confidence(sequence: dict[str, int], name: str) -> float:
    n = sequence["agree"] + sequence["disagree"] + sequence["neutral"]
    p = (n * index(sequence, name) + 2) / (n + 4)
    return 2 * math.sqrt(max(0, p * (1 - p)) / (n + 4))


@given(counter_sets, counter_sets, shares)
def test_every_figure_is_that_of_an_independent_calculation(
    sequence: dict[str, int], verified: dict[str, int], weight: float
) -> None:
    found = computed({"sequence": sequence, "verified": verified, "weight": weight})
    single = {name: weight * index(verified, name) + (1 - weight) * index(sequence, name) for name in sequence}
    sure = {name: confidence(sequence, name) for name in sequence}
    for name, positive in POSITIVE.items():
        value = sum(single[one] for one in positive) - sum(single[one] for one in NEGATIVE[name])
        spread = math.sqrt(sum(sure[one] ** 2 for one in (*positive, *NEGATIVE[name])))
        assert found[name] == {"score": pytest.approx(value, abs=1e-12), "confidence": pytest.approx(spread, abs=1e-12)}
    divided = min(single["agree"], single["disagree"]) + min(single["likeIt"], single["noWay"])
    spread = math.hypot(max(sure["agree"], sure["disagree"]), max(sure["likeIt"], sure["noWay"]))
    assert found["controversy"] == {"score": pytest.approx(divided, abs=1e-12), "confidence": pytest.approx(spread, abs=1e-12)}
    for name in ("agree", "neutral", "disagree"):
        assert found[name]["score"] == pytest.approx(single[name], abs=1e-12)
    agree, neutral, disagree = (found[name]["score"] for name in ("agree", "neutral", "disagree"))
    total = sequence["agree"] + sequence["disagree"] + sequence["neutral"]
    zone = "controversy"
    if neutral >= 0.4:
        zone = "limbo"
    if disagree >= 0.6 or (neutral < 0.4 and agree < 0.15):
        zone = "rejection"
    if agree >= 0.6 or (neutral < 0.4 and disagree < 0.15):
        zone = "consensus"
    assert found["zone"] == (zone if total >= 10 else None)
    assert found["pool"] == ("excluded" if total >= 1500 else "tested" if total >= 10 else "new")


@pytest.mark.parametrize(
    ("agree", "zone", "pool"),
    [(9, None, "new"), (10, "consensus", "tested"), (1499, "consensus", "tested"), (1500, "consensus", "excluded")],
)
def test_zone_and_pool_change_at_their_numbers(agree: int, zone: str | None, pool: str) -> None:
    found = computed({"sequence": {"agree": agree}, "verified": {"agree": 2000}})
    assert (found["zone"], found["pool"]) == (zone, pool)


def test_the_published_figures_to_all_digits() -> None:
    found = computed(PUBLISHED)
    assert found["topScore"]["score"] == pytest.approx(1.08527298850575, abs=5e-15)
    assert found["topScore"]["confidence"] == pytest.approx(0.147083961694131, abs=5e-16)
    assert found["rejection"]["score"] == pytest.approx(-0.366859497882638, abs=5e-16)
    assert found["controversy"]["score"] == pytest.approx(0.0551346037507562, abs=5e-17)
    assert (found["zone"], found["pool"]) == ("consensus", "tested")
    assert computed({**PUBLISHED, "weight": 0.5}) == found


def test_the_program_ends_at_a_bad_line_and_has_printed_what_came_before(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "score"],
        input=f"{json.dumps(PUBLISHED)}\nnothing\n{{}}\n",
        capture_output=True,
        text=True,
        env=environment(tmp_path),
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 2
    assert [json.loads(line) for line in done.stdout.splitlines()] == [computed(PUBLISHED)]
    assert done.stderr.startswith("Line 2 is not JSON: ")
    assert "Traceback" not in done.stderr


def run(*lines: str) -> tuple[list[Any], str]:
    """Return the objects that came out and, if it ended so, the sentence."""
    app = Typer()
    app.command()(score)
    done = CliRunner().invoke(app, input="\n".join(lines).encode())
    assert done.exception is None or isinstance(done.exception, SettingsError), done.exception
    return [json.loads(line) for line in done.stdout.splitlines()], str(done.exception or "")


def test_what_is_not_given_is_nothing() -> None:
    found, sentence = run(json.dumps(PUBLISHED), "{}")
    assert sentence == ""
    assert found[0] == computed(PUBLISHED)
    assert found[1]["agree"]["score"] == 0.33
    assert (found[1]["zone"], found[1]["pool"]) == (None, "new")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("agree: 3", "Line 2 is not JSON: "),
        ("", "Line 2 is not JSON: "),
        ('{"weight": NaN}', "Line 2 is not JSON: "),
        ("[" * 100_000, "Line 2 is not JSON: "),
        ("[1]", "Line 2: it must be an object, such as"),
        ('{"served": {}}', "Line 2: there is no 'served' in the line. There are: sequence, verified, weight."),
        ('{"sequence": {"likeit": 1}}', "Line 2: there is no 'likeit' in sequence. There are: agree, disagree, neutral, likeIt"),
        ('{"verified": [1]}', "Line 2: verified is [1]; it must be an object of counters"),
        ('{"verified": {"agree": -1}}', "Line 2: agree of verified is -1; it must be a whole number that is not negative."),
        ('{"verified": {"agree": 1.5}}', "Line 2: agree of verified is 1.5; it must be"),
        ('{"verified": {"agree": true}}', "Line 2: agree of verified is True; it must be"),
        ('{"verified": {"agree": null}}', "Line 2: agree of verified is None; it must be"),
        (f'{{"verified": {{"agree": 1{"0" * 30}}}}}', "Line 2: agree of verified is 1e+30; it must be"),
        (
            '{"sequence": {"agree": 2, "likeIt": 3}}',
            "Line 2: likeIt of sequence is 3, more than the 2 votes agree that it is said under.",
        ),
        ('{"sequence": {"noOpinion": 1}}', "Line 2: noOpinion of sequence is 1, more than the 0 votes neutral"),
        ('{"weight": 1.01}', "Line 2: weight is 1.01; it must be a number from 0 to 1."),
        ('{"weight": "0.5"}', "Line 2: weight is '0.5'; it must be"),
        ('{"weight": true}', "Line 2: weight is True; it must be"),
    ],
)
def test_a_bad_line_is_named_and_those_before_it_are_answered(line: str, sentence: str) -> None:
    found, said = run("{}", line, "{}")
    assert len(found) == 1
    assert said.startswith(sentence)


def test_the_mean_of_many_draws_is_near_the_share() -> None:
    served = {"agree": 300, "favourite": 40, "no_way": 3, "neutral": 60, "disagree": 140}
    random = Random(7)
    drawn = [Draws(served, random) for _ in range(2000)]
    scores = Scores(served, served)
    for name in served:
        assert fmean(one.of(name).value for one in drawn) == pytest.approx(scores.of(name).value, abs=0.004)
    assert fmean(one.top.value for one in drawn) == pytest.approx(scores.top.value, abs=0.008)
    assert {one.zone for one in drawn} == {Zone.CONSENSUS, Zone.CONTROVERSY}, "0.6 is what it is near"


@given(st.fixed_dictionaries({name: st.integers(0, 3000) for name in ANSWERS}), st.integers())
def test_all_that_is_told_of_a_draw_is_of_the_same_draw(served: dict[str, int], seed: int) -> None:
    draw = Draws(served, Random(seed))
    assert 0 <= draw.of("agree").value <= 1
    assert draw.engagement == draw.greatness + draw.realistic - draw.platitude
    assert draw.zone is draw.zone
    assert draw.controversy.confidence == 0
    sure = Draws({name: count * 1_000_000 for name, count in served.items()}, Random(seed))
    if sum(served.values()):
        assert sure.of("agree").value == pytest.approx(served["agree"] / sum(served.values()), abs=0.01)
