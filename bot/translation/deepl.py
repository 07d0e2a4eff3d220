"""DeepL: https://developers.deepl.com/api-reference/translate."""

from collections.abc import Sequence

import aiohttp

from bot.language.europe import LANGUAGES
from bot.translation.ask import ANSWER_SECONDS, ask, listed, refuse_failures
from bot.translation.provider import BadAnswer

PRO, FREE = "https://api.deepl.com", "https://api-free.deepl.com"
FREE_KEY = ":fx"
"""How a key of the free API ends. https://developers.deepl.com/docs/getting-started/auth"""
BATCH = 50
"""Texts in a request, which may have 128 KiB."""
TARGETS = {"en": "EN-GB", "pt": "PT-PT"}
"""A target names its region, a source never does. https://developers.deepl.com/docs/getting-started/supported-languages"""


def address(url: str, key: str) -> str:
    """Return where requests with this key go: to `url`, or to the API that the key is for."""
    return url or (FREE if key.endswith(FREE_KEY) else PRO)


class DeepL:
    """Translates all 24 languages, Irish, Croatian and Maltese by its newer model only, so no model is asked for."""

    name = "deepl"
    batch = BATCH

    def __init__(self, session: aiohttp.ClientSession, key: str, url: str = "", *, seconds: float = ANSWER_SECONDS) -> None:
        self._session = session
        self._headers = {"Authorization": f"DeepL-Auth-Key {key}"}
        self._url = f"{address(url, key)}/v2/translate"
        self._seconds = seconds

    async def can(self, source: str, target: str) -> bool:
        """Whether both are languages of ours."""
        return source != target and {source, target} <= LANGUAGES.keys()

    async def translate(self, texts: Sequence[str], source: str, target: str, context: str = "") -> Sequence[str]:
        """Return the translations; characters of `context` are not billed."""
        body = {
            "text": list(texts),
            "source_lang": source.upper(),
            "target_lang": TARGETS.get(target, target.upper()),
            "split_sentences": "0",  # each text is one sentence
            **({"context": context} if context else {}),
        }
        answer = await ask(self._session, "POST", self._url, body, headers=self._headers, seconds=self._seconds)
        refuse_failures(answer, "DeepL")
        found = answer.json()
        try:
            translations = [each["text"] for each in found["translations"]]
        except (KeyError, TypeError):
            raise BadAnswer("no translations") from None
        return listed(translations, len(texts))
