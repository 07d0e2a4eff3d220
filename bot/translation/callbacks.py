"""Where translations arrive that come later: eTranslation calls us, with a form, once per text and language."""

import hmac
import re
from collections.abc import Awaitable, Callable, Mapping
from urllib.parse import parse_qsl

from aiohttp import web

from bot.language.europe import LANGUAGES
from bot.translation.provider import Delivered, Failed
from storage.database import DatabaseAwayError

PATH = "/translation/"
LARGEST = 64 << 10
"""Bytes of a callback: eTranslation's longest snippet, 5,000 characters, each two bytes and each byte written as %D0."""
FIELDS = 20
LONGEST_REFERENCE = 64
_CODE = re.compile(r"-?\d{1,6}")

Deliver = Callable[[Delivered | Failed], Awaitable[None]]
"""Takes what came, and returns once it is durable; raises `storage.database.DatabaseAwayError`."""


def callback_url(public_url: str, token: str) -> str:
    """Return the address that a provider is given; who knows it may deliver, so the token must not be guessed."""
    return f"{public_url}{PATH}{token}"


class Callbacks:
    """Takes the calls: 200 once durable, 503 while the database is away, 403 without the token, 400 or 413 for nonsense."""

    def __init__(self, http: web.Application, token: str, deliver: Deliver) -> None:
        self._token = token.encode()
        self._deliver = deliver
        http.router.add_post(PATH + "{token}", self._take)

    async def _take(self, request: web.Request) -> web.Response:
        given = request.match_info["token"].encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._token):
            return web.Response(status=403)
        # Raises 413 itself; the application's own limit is for files.
        body = await request.clone(client_max_size=LARGEST).read()
        try:
            came = read(_form(request, body))
        except (ValueError, LookupError):
            return web.Response(status=400)
        try:
            await self._deliver(came)
        except DatabaseAwayError:
            return web.Response(status=503, headers={"Retry-After": "5"})
        return web.Response()


def read(form: Mapping[str, str]) -> Delivered | Failed:
    """Return what a callback's fields say; raises `ValueError` if they say nothing."""
    reference = form.get("external-reference", "").strip()
    if not reference.isprintable() or not 0 < len(reference) <= LONGEST_REFERENCE:
        raise ValueError("no reference")
    # The service's page writes error_code, all other fields have a hyphen.
    code = form.get("error-code") or form.get("error_code")
    if code is not None:
        return Failed(reference, f"error {code.strip()}" if _CODE.fullmatch(code.strip()) else "error")
    target = form.get("target-language", "").strip().lower()
    if target not in LANGUAGES or "translated-text" not in form:
        raise ValueError("no translation")
    return Delivered(reference, target, form["translated-text"].strip())


def _form(request: web.Request, body: bytes) -> dict[str, str]:
    """Return the fields of the body and of the address, where some services put them."""
    encoding = request.charset or "utf-8"
    pairs = parse_qsl(body.decode(encoding), keep_blank_values=True, encoding=encoding, errors="strict", max_num_fields=FIELDS)
    return {**request.query, **dict(pairs)}
