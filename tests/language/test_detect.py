"""Which language a text is in: the words of the program and the demo's proposals are the sample."""

import csv
import json
import re
import subprocess
import sys
from importlib.resources import files

import pytest

from bot.language.detect import detect
from bot.language.europe import LANGUAGES
from tests.test_locales import forms

BANDS = ((15, 40, 0.97), (40, 80, 0.995), (80, 141, 0.998))
"""Characters from and to, and how many must be right."""


def sentences() -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for language in LANGUAGES:
        for form in forms(language).values():
            if form.selections or form.arguments:
                continue
            plain = re.sub(r"<[^>]*>", "", form.text)
            parts = (part.strip() for part in re.split(r"(?<=[.!?:])\s+|\n+", plain))
            found += [(language, part) for part in parts if part.endswith((".", "!", "?")) and "/" not in part]
    with (files("bot.demo") / "proposals.csv").open(encoding="utf-8") as file:
        found += [(row["language"], row["text"]) for row in csv.DictReader(file)]
    return [(language, text) for language, text in found if 15 <= len(text) <= 140]


SENTENCES = sentences()


@pytest.mark.parametrize("capitals", [False, True], ids=["as written", "in capitals"])
def test_the_bar(capitals: bool) -> None:
    guesses = [(language, text, detect(text.upper() if capitals else text)) for language, text in SENTENCES]
    assert len(guesses) > 2000
    for shortest, longest, bar in BANDS:
        band = [(language, guess) for language, text, guess in guesses if shortest <= len(text) < longest]
        right = sum(guess.best == language for language, guess in band)
        assert right / len(band) >= bar, f"{shortest} to {longest}: {right} of {len(band)}"
    silent = [(language, guess) for language, _, guess in guesses if guess.language]
    assert sum(guess.language == language for language, guess in silent) / len(silent) >= 0.995
    assert len(silent) / len(guesses) > 0.85, "who is asked all the time goes away"


@pytest.mark.parametrize(
    "text",
    [
        "asdf jklö qwert zuiop",
        "qwrtz plmok asdfg hjkl yxcvb",
        "hfjdk skdjf hskdjfh sdkjf",
        "xxxxx yyyyy zzzzz wwwww",
        "lorem ipsum dolor sit amet",
        "今日は天気がいいですね。散歩しましょう",
        "هذا النص مكتوب باللغة العربية",
        "brr grr hmm pfft tss krr",
        "1234567890 1234567890",
        "🚆🚆🚆🚆🚆🚆🚆🚆🚆🚆🚆🚆",
        "",
    ],
)
def test_gibberish_is_asked_about(text: str) -> None:
    assert detect(text).language is None


@pytest.mark.parametrize("text", ["Ja, gerne", "ok", "12345 67890 12345", "👍👍👍", "", "https://example.org/eine/lange/adresse"])
def test_too_few_letters_are_taken_for_the_persons_own_language(text: str) -> None:
    guess = detect(text, "mt")
    assert (guess.best, guess.language) == ("mt", "mt")
    assert guess.second != "mt"


def test_the_persons_language_tips_the_scales_and_no_more() -> None:
    text = "Chcete pokračovat?"
    assert detect(text, "cs").p > detect(text).p > detect(text, "sk").p or detect(text).best == "sk"
    assert detect("Wir sollten die Züge zwischen den Hauptstädten billiger machen.", "fr").language == "de"


def test_links_and_names_say_nothing() -> None:
    text = "Wir sollten mehr Bäume pflanzen"
    noisy = f"{text} https://www.lemonde.fr/politique #environnement @lemonde 🌳"
    assert detect(noisy).language == "de"


def test_the_second_opinion_is_always_the_same() -> None:
    texts = [text for _, text in SENTENCES[::97]]
    assert [detect(text) for text in texts] == [detect(text) for text in texts]


def test_the_command() -> None:
    lines = "Wir sollten mehr Bäume pflanzen, damit die Städte kühler werden.\nasdf jklö qwert zuiop\n\nJa\n"
    command = [sys.executable, "-m", "bot", "detect", "--prior", "de"]
    done = subprocess.run(command, input=lines.encode(), capture_output=True, timeout=60, check=True)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [sorted(one) for one in found] == [["best", "language", "p", "second"]] * 4
    assert [one["language"] for one in found] == ["de", None, "de", "de"]
    assert 0.9 < found[0]["p"] <= 1


def test_the_command_names_a_wrong_prior() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "detect", "--prior", "xx"], input=b"", capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 2
    assert b"is not one of bg es cs" in done.stderr
