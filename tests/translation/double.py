"""What the doubles of the translation providers share: a server on 127.0.0.1 that records, and fails on demand."""

import asyncio
from dataclasses import dataclass, field
from typing import Any, Self

import orjson
from aiohttp import web


@dataclass(frozen=True)
class Case:
    """How a request goes wrong: an answer, none in time, or a connection that is cut."""

    status: int = 200
    body: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    hang: bool = False
    drop: bool = False


@dataclass(frozen=True)
class Asked:
    """A request that came."""

    line: str
    headers: dict[str, str]
    body: Any


class Double:
    """A provider; use as an async context manager. A subclass adds its routes and answers."""

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self.cases: list[Case] = []
        self._over = asyncio.Event()
        self.app = web.Application(middlewares=[self._fail], client_max_size=1 << 20)

    async def __aenter__(self) -> Self:
        self._runner = web.AppRunner(self.app, shutdown_timeout=1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._over.set()
        await self._runner.cleanup()

    @property
    def last(self) -> Asked:
        """The newest request."""
        return self.asked[-1]

    @web.middleware
    async def _fail(self, request: web.Request, handler: Any) -> web.StreamResponse:
        body = await request.read()
        try:
            parsed = orjson.loads(body) if body else None
        except ValueError:
            parsed = body
        self.asked.append(Asked(f"{request.method} {request.path_qs}", dict(request.headers), parsed))
        if not self.cases:
            response: web.StreamResponse = await handler(request)
            return response
        case = self.cases.pop(0)
        if case.hang:
            await self._over.wait()
        if case.drop and request.transport is not None:
            request.transport.close()
        return web.Response(status=case.status, text=case.body, headers=case.headers)


def answer(body: Any, status: int = 200) -> web.Response:
    """Return a JSON answer."""
    return web.Response(body=orjson.dumps(body), status=status, content_type="application/json")
