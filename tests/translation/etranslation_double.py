"""A double of eTranslation: digest authentication (RFC 7616), a number as the answer, and the translation by a call to us."""

import hashlib
import re
import secrets
from typing import Any

import aiohttp
import orjson
from aiohttp import web

from tests.translation.double import Double

LANGUAGES = set(re.findall("..", "BGCSDADEELENESETFIFRGAHRHUITLTLVMTNLPLPTROSKSLSV"))
FIELDS = {
    *("callerInformation", "externalReference", "textToTranslate", "sourceLanguage", "targetLanguages"),
    *("requesterCallback", "errorCallback"),
}
REALM = "eTranslation Realm via Digest Authentication"
LONGEST = 5000


def md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


class ETranslationDouble(Double):
    """`POST /etranslation/si/translate`; `call_back` and `call_back_error` deliver what was handed in."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.application, _, self.password = key.partition(":")
        self.nonces: set[str] = set()
        self.handed_in: list[dict[str, Any]] = []
        self.app.router.add_post("/etranslation/si/translate", self._translate)

    async def _translate(self, request: web.Request) -> web.Response:
        if not self._authenticated(request):
            nonce = secrets.token_hex(16)
            self.nonces.add(nonce)
            challenge = f'Digest realm="{REALM}", qop="auth", nonce="{nonce}", opaque="0000"'
            return web.Response(status=401, headers={"WWW-Authenticate": challenge})
        if request.content_type != "application/json":
            return web.Response(status=415)
        asked = orjson.loads(await request.read())
        if asked.keys() - FIELDS:
            return web.Response(status=400)
        number = self._error(asked)
        if number == 0:
            self.handed_in.append(asked)
            number = 1000 + len(self.handed_in)
        return web.Response(text=str(number), content_type="application/json")

    def _authenticated(self, request: web.Request) -> bool:
        scheme, _, rest = request.headers.get("Authorization", "").partition(" ")
        given = {name: quoted or bare for name, quoted, bare in re.findall(r'(\w+)=(?:"([^"]*)"|([^\s,]+))', rest)}
        if scheme != "Digest" or given.get("nonce") not in self.nonces or given.get("username") != self.application:
            return False
        if given.get("realm") != REALM or given.get("uri") != request.path_qs or given.get("qop") != "auth":
            return False
        who, what = md5(f"{self.application}:{REALM}:{self.password}"), md5(f"{request.method}:{request.path_qs}")
        return bool(given["response"] == md5(f"{who}:{given['nonce']}:{given['nc']}:{given['cnonce']}:auth:{what}"))

    def _error(self, asked: dict[str, Any]) -> int:
        targets = asked.get("targetLanguages")
        checks = [
            (-20005, not isinstance(asked.get("callerInformation"), dict)),
            (-20007, asked.get("callerInformation", {}).get("application") != self.application),
            (-20001, asked.get("sourceLanguage") not in LANGUAGES),
            (-20003, not isinstance(targets, list) or not targets or not set(targets) <= LANGUAGES),
            (-20030, not asked.get("textToTranslate")),
            (-20021, len(asked.get("textToTranslate", "")) > LONGEST),
            (-20026, not str(asked.get("requesterCallback")).startswith(("http://", "https://"))),
            (-20027, not str(asked.get("errorCallback")).startswith(("http://", "https://"))),
        ]
        return next((number for number, wrong in checks if wrong), 0)

    async def call_back(self, text: str) -> int:
        """Deliver the translation of what was handed in last; return the status of the answer."""
        asked = self.handed_in[-1]
        form = {
            "request-id": str(1000 + len(self.handed_in)),
            "target-language": asked["targetLanguages"][0],
            "translated-text": text,
            "external-reference": asked["externalReference"],
        }
        return await self._call(asked["requesterCallback"], form)

    async def call_back_error(self, code: str, message: str) -> int:
        """Say that what was handed in last cannot be translated; return the status of the answer."""
        asked = self.handed_in[-1]
        form = {
            "request-id": str(1000 + len(self.handed_in)),
            "target-languages": ",".join(asked["targetLanguages"]),
            "error-code": code,
            "error-message": message,
            "external-reference": asked["externalReference"],
        }
        return await self._call(asked["errorCallback"], form)

    @staticmethod
    async def _call(url: str, form: dict[str, str]) -> int:
        async with aiohttp.ClientSession() as session, session.post(url, data=form) as response:
            return response.status
