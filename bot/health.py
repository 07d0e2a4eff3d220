"""What a machine asks: is it alive, is it ready, how is it doing."""

from collections.abc import Iterator

import orjson
from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector
from sqlalchemy import text

from storage.database import Database, DatabaseAwayError


class _Queue(Collector):
    """How many turns wait for the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def collect(self) -> Iterator[GaugeMetricFamily]:
        yield GaugeMetricFamily("polyphony_queue", "Turns that wait for the database", value=self._database.waiting)


class Health:
    """``/healthz`` and ``/metrics``."""

    def __init__(self, http: web.Application, database: Database) -> None:
        self._database = database
        self._queue = _Queue(database)
        http.router.add_get("/healthz", self._healthz)
        http.router.add_get("/metrics", self._metrics)
        http.on_startup.append(self._open)
        http.on_cleanup.append(self._close)

    async def _open(self, _: web.Application) -> None:
        REGISTRY.register(self._queue)

    async def _close(self, _: web.Application) -> None:
        REGISTRY.unregister(self._queue)

    async def _healthz(self, _: web.Request) -> web.Response:
        """Answer 200 if people can be served, else 503: alive, but not to be sent traffic."""
        # Not the messengers: if Telegram is away, the web chat must not be taken out of service for it.
        try:
            async with self._database.reading() as connection:
                await connection.execute(text("SELECT 1"))
            ready = True
        except DatabaseAwayError:
            ready = False
        body = orjson.dumps({"live": True, "ready": ready})
        return web.Response(body=body, status=200 if ready else 503, content_type="application/json")

    @staticmethod
    async def _metrics(_: web.Request) -> web.Response:
        return web.Response(body=generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})
