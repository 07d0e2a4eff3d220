"""A double of a LibreTranslate server (its app.py), which speaks French to whoever does not ask for English."""

import orjson
from aiohttp import web

from tests.translation.double import Double, answer

MODELS = {"en": ["de", "en", "fr", "ga", "pb"], "de": ["de", "en", "fr"], "fr": ["en"], "pb": ["en"], "ar": ["en"]}
FIELDS = {"q", "source", "target", "format", "api_key"}


class LibreTranslateDouble(Double):
    """`GET /languages` and `POST /translate`; with a key nobody else's is taken."""

    def __init__(self, key: str = "", batch_limit: int = 10) -> None:
        super().__init__()
        self.key = key
        self.batch_limit = batch_limit
        self.app.router.add_get("/languages", self._languages)
        self.app.router.add_post("/translate", self._translate)

    async def _languages(self, _: web.Request) -> web.Response:
        return answer([{"code": code, "name": code.upper(), "targets": targets} for code, targets in MODELS.items()])

    async def _translate(self, request: web.Request) -> web.Response:
        error = self._error(request, orjson.loads(await request.read()))
        if error:
            status, says = error
            english = request.headers.get("Accept-Language") == "en"
            return answer({"error": says if english else "Requête invalide"}, status)
        asked = orjson.loads(await request.read())
        return answer({"translatedText": [f"{asked['target']}: {text}" for text in asked["q"]]})

    def _error(self, request: web.Request, asked: dict[str, object]) -> tuple[int, str] | None:
        given, q = asked.get("api_key"), asked.get("q")
        checks = [
            (request.content_type != "application/json", 400, "Invalid request: missing q parameter"),
            (bool(asked.keys() - FIELDS), 400, "Invalid JSON format"),
            (given is not None and given != self.key, 403, "Invalid API key"),
            (bool(self.key) and given is None, 400, "Please contact the server operator to get an API key"),
            (not isinstance(q, list) or not q, 400, "Invalid request: missing q parameter"),
            (
                isinstance(q, list) and len(q) > self.batch_limit,
                400,
                f"Invalid request: request (11) exceeds text limit ({self.batch_limit})",
            ),
            (asked.get("source") not in MODELS, 400, f"{asked.get('source')} is not supported"),
            (asked.get("target") not in MODELS, 400, f"{asked.get('target')} is not supported"),
            (asked.get("format") not in ("text", "html"), 400, f"{asked.get('format')} format is not supported"),
            (
                asked.get("target") not in MODELS.get(str(asked.get("source")), []),
                500,
                "Cannot translate text: 400 Bad Request: not available as a target language",
            ),
        ]
        return next(((status, says) for wrong, status, says in checks if wrong), None)
