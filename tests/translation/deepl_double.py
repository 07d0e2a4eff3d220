"""A double of DeepL's API, as strict as it, and where it still takes what it advises against, stricter."""

import re
from typing import Any

import orjson
from aiohttp import web

from tests.translation.double import Double, answer

SOURCES = set(re.findall("..", "BGCSDADEELENESETFIFRGAHRHUITLTLVMTNLPLPTROSKSLSV"))
TARGETS = SOURCES - {"EN", "PT"} | {"EN-GB", "EN-US", "PT-PT", "PT-BR"}
SPLITS = {"0", "1", "nonewlines"}
FIELDS = {"text", "source_lang", "target_lang", "split_sentences", "context"}


class DeepLDouble(Double):
    """`POST /v2/translate`."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        self.app.router.add_post("/v2/translate", self._translate)

    async def _translate(self, request: web.Request) -> web.Response:
        body = await request.read()
        asked: Any = orjson.loads(body)
        texts = asked.get("text")
        listed = isinstance(texts, list) and all(isinstance(text, str) for text in texts)
        checks = [
            (403, "", request.headers.get("Authorization") != f"DeepL-Auth-Key {self.key}"),
            (400, "User-Agent missing", not request.headers.get("User-Agent")),
            (415, "Unsupported content type", request.content_type != "application/json"),
            (413, "Request Entity Too Large", len(body) > 128 << 10),
            (400, "Unknown field", bool(asked.keys() - FIELDS)),
            (400, "Bad request. Reason: 'text' must be a list of strings", not listed),
            (400, "Bad request. Reason: too many texts", not 1 <= len(texts) <= 50),
            (400, "Value for 'source_lang' not supported.", asked.get("source_lang") not in SOURCES),
            (400, "Value for 'target_lang' not supported.", asked.get("target_lang") not in TARGETS),
            (400, "Value for 'split_sentences' not supported.", asked.get("split_sentences", "1") not in SPLITS),
            (400, "Value for 'context' not supported.", not isinstance(asked.get("context", ""), str)),
        ]
        error = next(((status, message) for status, message, wrong in checks if wrong), None)
        if error:
            return answer({"message": error[1]}, error[0])
        made = [{"detected_source_language": asked["source_lang"], "text": f"{asked['target_lang']}: {text}"} for text in texts]
        return answer({"translations": made})
