"""Which of the 24 languages a short text is in.

py3langid decides, helped by the language that the person uses; langdetect is the second opinion for the 22 languages it knows.
Both are loaded when they are first needed (a second and some 60 MB), so call this where nobody else waits.
"""

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from bot.language.europe import LANGUAGES

PRIOR = 2.0
"""How much likelier the person's own language is before anything is read."""
SURE_AMONG_OURS = 0.7
SURE_AMONG_ALL = 0.3
"""From these probabilities on nobody is asked: among the 24 languages, and among all that py3langid knows."""
LETTERS = 10
"""With fewer letters than this the text says too little: the person's own language is taken."""
SEED = 0

_NOISE = re.compile(r"https?://\S+|www\.\S+|\S+@\S+|[@#]\w+|[\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F\u200B-\u200F\u2028-\u202E]")
"""What says nothing of a language: links, addresses, mentions, emoji, invisible marks."""
_one_at_a_time = threading.Lock()


@dataclass(frozen=True, slots=True)
class Guess:
    """What a text's language is thought to be.

    `best` and `second` are the two likeliest of the 24 languages; `p` is the probability of `best` among them; `language` is the
    one to be taken without asking, or None: ask.
    """

    best: str
    p: float
    second: str
    language: str | None


def detect(text: str, prior: str = "") -> Guess:
    """Return the language of a text; `prior` is the language of the person who wrote it, empty if unknown."""
    text = _plain(text)
    letters = sum(letter.isalpha() for letter in text)
    if letters < LETTERS and prior:
        return Guess(prior, 1.0, _second(prior, text), prior)
    with _one_at_a_time:
        ours, all_ = _probabilities(text, prior)
        (best, p), (second, _) = sorted(ours.items(), key=lambda item: -item[1])[:2]
        sure = letters >= LETTERS and p >= SURE_AMONG_OURS and all_[best] >= SURE_AMONG_ALL and _agrees(text, best)
    return Guess(best, p, second, best if sure else None)


def _plain(text: str) -> str:
    text = " ".join(_NOISE.sub(" ", text).split())
    capitals = sum(letter.isupper() for letter in text)
    small = sum(letter.islower() for letter in text)
    # Both libraries learned from ordinary writing.
    return text.lower() if capitals > small else text


def _second(prior: str, text: str) -> str:
    """Return the likeliest language beside the person's own."""
    with _one_at_a_time:
        ours, _ = _probabilities(text, "")
    return max((language for language in ours if language != prior), key=lambda language: ours[language])


def _probabilities(text: str, prior: str) -> tuple[dict[str, float], dict[str, float]]:
    """Return the probabilities among the 24 languages, the prior counted, and among all languages, without it."""
    all_ = dict(_identifier().rank(text))
    weighted = {language: all_[language] * (PRIOR if language == prior else 1.0) for language in LANGUAGES}
    total = sum(weighted.values()) or 1.0
    return {language: weight / total for language, weight in weighted.items()}, all_


def _agrees(text: str, best: str) -> bool:
    """Whether the second opinion says nothing else; it has none on languages that it does not know."""
    known, guess = _second_opinion()
    return best not in known or guess(text) in (best, None)


@cache
def _identifier() -> Any:  # noqa: ANN401 py3langid has no types
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


@cache
def _second_opinion() -> tuple[frozenset[str], Callable[[str], str | None]]:
    """Return the languages of ours that langdetect knows, and what it takes a text for."""
    from langdetect import DetectorFactory
    from langdetect.detector_factory import init_factory
    from langdetect.lang_detect_exception import LangDetectException

    DetectorFactory.seed = SEED  # it draws at random otherwise
    init_factory()
    from langdetect.detector_factory import _factory

    known = frozenset(_factory.get_lang_list()) & LANGUAGES.keys()
    chances = {language: 1.0 / len(known) for language in known}

    def guess(text: str) -> str | None:
        detector = _factory.create()
        detector.set_prior_map(chances)
        detector.append(text.lower())
        try:
            return str(detector.detect())
        except LangDetectException:  # no letters that it knows
            return None

    return known, guess
