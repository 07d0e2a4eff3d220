"""The public results pages over HTTP: whose page it is, whether it may be shown, from memory where it was made lately."""

import asyncio
import re
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib.resources import as_file, files
from pathlib import Path

from aiohttp import web

from bot.chat.speech import Speeches
from bot.language.europe import LANGUAGES, guess_language
from bot.results import downloads, pages
from bot.results.report import ForeignError, Report, unpack
from bot.results.scene import Scene, Stage, Words, find, stages
from bot.results.shelf import SECONDS, BusyError, Kept, Shelf, keep
from bot.results.visible import Visible, accepted, without_hidden
from storage import published
from storage.catalogue import Catalogue, Catalogues
from storage.database import Database, DatabaseAwayError, Transaction

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

REPORTS = 4
"""Reports that are held unpacked; one of 30,000 proposals takes about 10 MB."""
SOON_SECONDS = 30
"""When somebody is asked to come again whose results are being put together."""
PAGE = re.compile(r"[1-9][0-9]{0,4}")
REFUSED = re.compile(r"q=0(\.0{0,3})?")
"""How a reader says that they do not take something (RFC 9110, 12.4.2)."""
HTML, CSV, JSON = "text/html", "text/csv", "application/json"


class MissingError(LookupError):
    """There is no such page: unknown, not published, not for everybody, or no longer."""


class SoonError(LookupError):
    """The round is published, but its results are still being put together."""


@dataclass(frozen=True, slots=True)
class Now:
    """What the database says at a request: the catalogue, and when the report of each round was made."""

    catalogue: Catalogue
    made: dict[int, int]


@dataclass(frozen=True, slots=True)
class _Open:
    """A report that is held unpacked: when it was made, and what may be shown of it at a revision of the catalogue."""

    made: int
    report: Report
    revision: int
    visible: Visible


class Results:
    """Puts the pages and their files on `http`; `base` is the address that the world knows, `folder` where open data is."""

    def __init__(
        self,
        http: web.Application,
        database: Database,
        catalogues: Catalogues,
        speeches: Speeches,
        clock: Callable[[], float],
        *,
        base: str,
        folder: Path,
    ) -> None:
        self._database = database
        self._catalogues = catalogues
        self._catalogue = Catalogue()
        self._speeches = speeches
        self._clock = clock
        self._base = base
        self._folder = folder
        self._shelf = Shelf(clock)
        self._reports: OrderedDict[int, _Open] = OrderedDict()
        # One page at a time: who looks something up in a chat has the other reader.
        self._rendering = asyncio.Semaphore(1)
        with as_file(files("bot.results") / "static") as path:
            http.router.add_static("/results/static", path)
        for address, handler in self._routes():
            http.router.add_get(address, partial(self._told, handler))

    def _routes(self) -> Iterator[tuple[str, Handler]]:
        spoken = f"/results/{{language:{'|'.join(LANGUAGES)}}}"
        slug, place = r"{slug:[a-z0-9-]{1,64}}", r"{place:[1-9][0-9]?}"
        round_, files_ = f"{spoken}/{slug}/{place}", f"/results/data/{slug}/{place}"
        yield "/results", self._choose
        yield spoken, self._overview
        yield f"{spoken}/{slug}", self._last
        yield round_, self._page
        yield f"{round_}/{{part:countries|themes|groups|exposure|all|data}}", self._page
        yield f"{round_}/{{part:countries}}/{{argument:[A-Z]{{2}}}}", self._page
        yield f"{round_}/{{part:proposal}}/{{argument:[1-9][0-9]{{0,8}}}}", self._page
        yield f"{files_}/exposure.csv", partial(self._file, "exposure.csv", downloads.exposure_csv, CSV)
        yield f"{files_}/results.json", partial(self._file, "results.json", downloads.report_json, JSON)
        yield f"{files_}/open-data.zip", self._archive
        for slashed in ("/results/", "/results/{rest:.*}/"):
            yield slashed, self._without_slash
        yield "/results/{rest:.*}", self._nothing

    async def _told(self, handler: Handler, request: web.Request) -> web.StreamResponse:
        """Answer, or say in the reader's language why there is nothing to see."""
        try:
            return await handler(request)
        except (DatabaseAwayError, BusyError):
            return self._refuse(request, "away", 503)
        except SoonError:
            return self._refuse(request, "soon", 503)
        except MissingError:
            return self._refuse(request, "missing", 404)

    async def _choose(self, request: web.Request) -> web.StreamResponse:
        headers = {"Vary": "Accept-Language", "Cache-Control": "no-cache"}
        raise web.HTTPFound(f"/results/{_language(request)}", headers=headers)

    async def _overview(self, request: web.Request) -> web.StreamResponse:
        now = await self._look()
        there = list(stages(now.catalogue, self._moment()))
        words = self._words(request)
        key = words.language, now.catalogue.revision, tuple(stage.round.id for stage in there)
        return _answer(request, await self._made(key, lambda _: pages.overview(words, self._base, there)), HTML)

    async def _last(self, request: web.Request) -> web.StreamResponse:
        now = await self._look()
        stage = find(now.catalogue, request.match_info["slug"], None, self._moment())
        if stage is None:
            raise MissingError
        address = f"/results/{_language(request)}/{stage.briefing.slug}/{stage.place}"
        raise web.HTTPFound(address, headers={"Cache-Control": "no-cache"})

    async def _page(self, request: web.Request) -> web.StreamResponse:
        part = request.match_info.get("part", "")
        argument = request.match_info.get("argument", "")
        if part == "all":
            argument = request.query.get("page", "1")
            if not PAGE.fullmatch(argument):
                raise MissingError
        words, now = self._words(request), self._moment()

        def render(stage: Stage, visible: Visible, db: Transaction) -> bytes | None:
            return pages.page(Scene(stage, visible, words, db, self._folder, now), self._base, part, argument)

        return _answer(request, await self._of_round(request, (words.language, part, argument), render), HTML)

    async def _file(self, name: str, write: Callable[[Report], bytes], kind: str, request: web.Request) -> web.StreamResponse:
        kept = await self._of_round(request, (name,), lambda _, visible, __: write(visible.report))
        return _answer(request, kept, kind, f"{request.match_info['slug']}-round-{request.match_info['place']}-{name}")

    async def _archive(self, request: web.Request) -> web.StreamResponse:
        stage, _ = self._find(await self._look(), request)
        number, now = stage.round.id or 0, self._moment()
        found = await self._database.read(lambda db: downloads.archive(db, self._folder, number, now))
        if found is None:
            raise MissingError
        name = f'attachment; filename="{found.path.name}"'
        return web.FileResponse(found.path, headers={"Content-Disposition": name, "Cache-Control": f"public, max-age={SECONDS}"})

    async def _without_slash(self, request: web.Request) -> web.StreamResponse:
        path = request.rel_url.raw_path.rstrip("/")
        raise web.HTTPPermanentRedirect(request.rel_url.with_path(path, encoded=True, keep_query=True))

    async def _nothing(self, _: web.Request) -> web.StreamResponse:
        raise MissingError

    async def _of_round(
        self, request: web.Request, key: tuple[str, ...], write: Callable[[Stage, Visible, Transaction], bytes | None]
    ) -> Kept:
        """Return what `write` makes of the published round of an address, or made of it lately."""
        now = await self._look()
        stage, made = self._find(now, request)

        def work(db: Transaction) -> bytes | None:
            return write(stage, self._visible(db, stage, made, now.catalogue), db)

        return await self._made((stage.round.id, now.catalogue.revision, made, *key), work)

    async def _look(self) -> Now:
        """Ask the database for what is true now; raises `DatabaseAwayError`."""
        async with self._database.reading() as connection:
            revision, made = await published.stamps(connection)
        if self._catalogue.revision < revision:
            self._catalogue = await self._database.read(lambda db: self._catalogues.at(db, revision))
        return Now(self._catalogue, made)

    def _find(self, now: Now, request: web.Request) -> tuple[Stage, int]:
        """Return the round of an address, and when its report was made; raises `MissingError` and `SoonError`."""
        stage = find(now.catalogue, request.match_info["slug"], int(request.match_info["place"]), self._moment())
        if stage is None:
            raise MissingError
        made = now.made.get(stage.round.id or 0)
        if made is None:
            raise SoonError
        return stage, made

    async def _made(self, key: Hashable, work: Callable[[Transaction], bytes | None]) -> Kept:
        """Return what is kept, or run what makes it, beside the writer and the loop and one after the other."""

        def make(db: Transaction) -> Kept:
            body = work(db)
            if body is None:
                raise MissingError
            return keep(body)

        async def made() -> Kept:
            async with self._rendering:
                return await self._database.read(make)

        return await self._shelf.get(key, made)

    def _visible(self, db: Transaction, stage: Stage, made: int, catalogue: Catalogue) -> Visible:
        """Return a round's report as it may be shown; called by one thread at a time."""
        number = stage.round.id or 0
        known = self._reports.get(number)
        if known is None or known.made != made:
            body = published.body(db, number)
            if body is None:
                raise SoonError
            try:
                report = unpack(body)
            except ForeignError as error:
                # `Maker` makes it anew.
                raise SoonError from error
        elif known.revision == catalogue.revision:
            self._reports.move_to_end(number)
            return known.visible
        else:
            report = known.report
        visible = Visible(without_hidden(report, accepted(catalogue, stage.briefing.id)))
        self._reports[number] = _Open(made, report, catalogue.revision, visible)
        self._reports.move_to_end(number)
        if len(self._reports) > REPORTS:
            self._reports.popitem(last=False)
        return visible

    def _refuse(self, request: web.Request, reason: str, status: int) -> web.Response:
        """Say in the reader's language why there is nothing to see; never kept, since it may be there in a moment."""
        words = self._words(request)
        headers = {"Cache-Control": "no-store"}
        if status == 503:
            headers["Retry-After"] = str(SOON_SECONDS)
        body = pages.refusal(words, self._base, reason)
        return web.Response(body=body, status=status, content_type=HTML, charset="utf-8", headers=headers)

    def _words(self, request: web.Request) -> Words:
        return Words(self._speeches[_language(request)])

    def _moment(self) -> int:
        return int(self._clock())


def _language(request: web.Request) -> str:
    """Return the language of the address, else the one that is asked for, else the browser's first that we speak."""
    there = request.match_info
    for wanted in (there.get("language", there.get("rest", "").partition("/")[0]), request.query.get("language", "")):
        if wanted in LANGUAGES:
            return wanted
    asked = request.headers.get("Accept-Language", "")
    return guess_language(part.partition(";")[0].strip() for part in asked.split(","))


def _answer(request: web.Request, kept: Kept, kind: str, name: str = "") -> web.Response:
    """Send what is kept, packed where the reader takes it; nothing where they have it; under a `name` to be saved."""
    headers = {"Cache-Control": f"public, max-age={SECONDS}", "Vary": "Accept-Encoding", "ETag": f'W/"{kept.tag}"'}
    if any(known.value in ("*", kept.tag) for known in request.if_none_match or ()):
        return web.Response(status=304, headers=headers)
    if name:
        headers["Content-Disposition"] = f'attachment; filename="{name}"'
    packs = _takes_gzip(request)
    if packs:
        headers["Content-Encoding"] = "gzip"
    body = kept.packed if packs else kept.plain
    return web.Response(body=body, content_type=kind, charset="utf-8", headers=headers)


def _takes_gzip(request: web.Request) -> bool:
    """Whether the reader takes what is packed: it is named, and not with a weight of 0."""
    for part in ",".join(request.headers.getall("Accept-Encoding", ())).split(","):
        coding, _, weight = part.replace(" ", "").lower().partition(";")
        if coding == "gzip":
            return REFUSED.fullmatch(weight) is None
    return False
