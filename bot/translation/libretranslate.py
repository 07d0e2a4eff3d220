"""LibreTranslate: https://docs.libretranslate.com; which status means what, its own `app.py` tells."""

import re
from collections.abc import Sequence

import aiohttp

from bot.language.europe import LANGUAGES
from bot.translation.ask import ANSWER_SECONDS, Answer, ask, listed, refuse_failures
from bot.translation.provider import BadAnswer, Busy, Misconfigured, QuotaSpent

BATCH = 10
"""Texts in a request. Each server sets limits of its own (--batch-limit, --char-limit); the public one takes 2,000 characters."""
BANNED_PAUSE = 3600.0
"""Seconds; who did not heed 429 is shut out, and forgiven little by little."""
_LONG_LIMIT = re.compile(r"per (?:\d+ )?(?:day|month|year)")
# The server speaks the language that is asked for; these sentences are looked at nowhere else.
_BANNED, _NEEDS_KEY = "Too many request limits violations", "API key"


class LibreTranslate:
    """Translates what its server has models for."""

    name = "libretranslate"
    batch = BATCH

    def __init__(self, session: aiohttp.ClientSession, key: str, url: str, *, seconds: float = ANSWER_SECONDS) -> None:
        self._session = session
        self._key = key
        self._url = url
        self._seconds = seconds
        self._pairs: frozenset[tuple[str, str]] | None = None

    async def can(self, source: str, target: str) -> bool:
        """Whether the server has models for the two; it is asked once. Raises `ProviderError`."""
        if self._pairs is None:
            self._pairs = await self._ask_pairs()
        return (source, target) in self._pairs

    async def translate(self, texts: Sequence[str], source: str, target: str, context: str = "") -> Sequence[str]:  # noqa: ARG002
        """Return the translations; the API has no place for a context."""
        body = {
            "q": list(texts),
            "source": source,
            "target": target,
            "format": "text",
            **({"api_key": self._key} if self._key else {}),
        }
        answer = await ask(
            self._session,
            "POST",
            f"{self._url}/translate",
            body,
            headers={"Accept-Language": "en"},
            seconds=self._seconds,
        )
        _refuse(answer)
        found = answer.json()
        if not isinstance(found, dict) or "translatedText" not in found:
            raise BadAnswer("no translatedText")
        return listed(found["translatedText"], len(texts))

    async def _ask_pairs(self) -> frozenset[tuple[str, str]]:
        answer = await ask(self._session, "GET", f"{self._url}/languages", seconds=self._seconds)
        refuse_failures(answer, "LibreTranslate")
        try:
            pairs = [(each["code"], target) for each in answer.json() for target in each["targets"]]
        except (KeyError, TypeError):
            raise BadAnswer("no list of languages") from None
        return frozenset(
            (source, target) for source, target in pairs if source != target and {source, target} <= LANGUAGES.keys()
        )


def _refuse(answer: Answer) -> None:
    says = _error(answer)
    if answer.status == 429 and _LONG_LIMIT.search(says):
        raise QuotaSpent("LibreTranslate has translated all that it allows for today")
    if answer.status == 403 and says == _BANNED:
        raise Busy(BANNED_PAUSE)
    if answer.status == 400 and _NEEDS_KEY in says:
        raise Misconfigured("LibreTranslate asks for a key: put the one its operator gives you into TRANSLATION_KEY.")
    refuse_failures(answer, "LibreTranslate")


def _error(answer: Answer) -> str:
    try:
        return str(answer.json()["error"])
    except (BadAnswer, KeyError, TypeError):
        return ""
