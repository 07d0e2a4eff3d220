"""The running program: the only module that knows every part; opens and closes them in order."""

import asyncio
import contextlib
import gc
import socket
import sys
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from functools import partial
from random import Random

import aiohttp
from aiohttp import web

import handlers
from bot import translation
from bot.channels.telegram import Telegram
from bot.channels.web import Server, Web
from bot.chat.gallery import Gallery
from bot.chat.message import Channel
from bot.chat.router import Router, Rules
from bot.chat.speech import Speech, Speeches
from bot.consultation import demo
from bot.forever import Recurring
from bot.health import Health
from bot.language.europe import FALLBACK, LANGUAGES
from bot.language.words import Words
from bot.opendata.files import Files
from bot.results.maker import Maker
from bot.results.server import Results
from bot.sending.digests import Digests
from bot.sending.jobs import Jobs
from bot.sending.post import Post
from bot.sending.translate import Translator
from bot.serving import Serving
from bot.settings import Settings, SettingsError
from bot.translation.callbacks import Callbacks, callback_url
from bot.translation.provider import Later
from storage import migrate, staff
from storage.catalogue import Catalogues
from storage.database import Database
from storage.keys import Keys, read_keys

SWITCH_SECONDS = 0.0005
"""How long one thread may keep the interpreter while another one waits for it."""


@dataclass(frozen=True, slots=True)
class Running:
    """A program that serves: its parts, and the address of the web chat."""

    address: str
    database: Database
    router: Router
    channels: dict[str, Channel]
    jobs: Jobs
    post: Post
    serving: "asyncio.Task[None]"
    """Ends only with the error of a channel that cannot go on."""


@contextlib.asynccontextmanager
async def running(
    settings: Settings, *, strict: bool = False, random: Random | None = None, clock: Callable[[], float] = time.time
) -> AsyncIterator[Running]:
    """Serve for as long as the block lasts; raises `SettingsError`, `KeyFileError` or `DatabaseAwayError` before that.

    `strict` raises where words are missing, for tests, which also bring a `random` and a `clock` of their own.
    """
    async with contextlib.AsyncExitStack() as stack:
        listening = stack.enter_context(_listen(settings))
        address = settings.public_url or f"http://{settings.host}:{listening.getsockname()[1]}"
        keys = read_keys(settings.key_file)
        database = Database(settings.database_url)
        stack.push_async_callback(database.close)
        await prepare(database)
        if settings.operator:
            await database.turn(
                lambda db: staff.has_operator(db) or staff.add_operator(db, keys, settings.operator, int(clock()))
            )

        speeches = Speeches(strict=strict)
        catalogues = Catalogues()
        serving = Serving(database, catalogues, clock)
        rules = Rules(
            Words(settings.words),
            settings.proposals_per_day,
            settings.reports_to_hide,
            settings.appeal_days,
            settings.second_on_refusals,
            settings.second_share,
            settings.translation_engine,
            settings.telegram_rate,
            settings.broadcasts_per_week,
            settings.backup_days,
            settings.open_data,
            address,
        )
        router = Router(
            database,
            keys,
            speeches,
            catalogues,
            handlers.ROUTES,
            handlers.DEFAULTS,
            rules=rules,
            clock=clock,
            random=random,
            plans=serving.plans,
        )
        stack.callback(router.close)
        gallery = Gallery(database)
        stack.callback(gallery.close)
        http = web.Application(client_max_size=1 << 20)
        chat = Web(database=database, keys=keys, speeches=speeches, base=address, gallery=gallery)
        Server(http, chat, database=database, speeches=speeches, public_url=settings.public_url)
        channels: dict[str, Channel] = {chat.name: chat}
        if token := settings.telegram_token.get_secret_value():
            telegram = _telegram(settings, token, http, keys, speeches, gallery)
            stack.push_async_callback(telegram.close)
            channels[telegram.name] = telegram
        Health(http, database)
        Results(http, database, catalogues, speeches, clock, base=address, folder=settings.open_data)
        translator = await _translator(stack, settings, address, http, keys, database, clock)

        site = web.AppRunner(http, access_log=None, shutdown_timeout=2)
        await site.setup()
        stack.push_async_callback(site.cleanup)
        await web.SockSite(site, listening).start()
        compose = partial(handlers.compose, appeal_days=settings.appeal_days)
        post = Post(database, keys, speeches, channels, compose, clock, per_week=settings.broadcasts_per_week)
        jobs = Jobs(
            database,
            catalogues,
            post,
            clock=clock,
            translator=translator,
            digests=Digests(database, speeches, handlers.write_digest, clock),
            backups=settings.backup_folder,
            backup_days=settings.backup_days,
        )
        post.start()
        stack.push_async_callback(post.close)
        for part in (jobs, serving, Files(database, settings.open_data, clock), Maker(database, clock)):
            _begin(stack, part)
        freeze()
        receiving = asyncio.ensure_future(_serve(router, channels))
        stack.push_async_callback(_end, receiving)
        yield Running(address, database, router, channels, jobs, post, receiving)


async def _translator(
    stack: contextlib.AsyncExitStack,
    settings: Settings,
    address: str,
    http: web.Application,
    keys: Keys,
    database: Database,
    clock: Callable[[], float],
) -> Translator | None:
    """Return what translates by machine; None: people do. Without one no session is opened."""
    if not settings.translation_engine:
        return None
    session = await stack.enter_async_context(aiohttp.ClientSession())
    token = keys.derive("translation callback").hex()
    provider = translation.make(settings, session, callback_url(address, token))
    if provider is None:
        return None
    translator = Translator(database, provider, clock)
    if isinstance(provider, Later):
        Callbacks(http, token, translator.deliver)
    return translator


def _begin(stack: contextlib.AsyncExitStack, part: Jobs | Recurring) -> None:
    """Let a part do what it does beside the turns, until the stack is closed."""
    part.start()
    stack.push_async_callback(part.stop)


def freeze() -> None:
    """Keep what was loaded out of the garbage collector's sight: looking through it takes up to 0.1 s, and every turn waits."""
    gc.collect()
    gc.freeze()
    # The writer gives the interpreter away at every row; by default it would wait 5 ms for it where others are busy.
    sys.setswitchinterval(SWITCH_SECONDS)


async def prepare(database: Database) -> None:
    """Bring the tables up to date, and load the demo consultation where there is none."""
    await asyncio.to_thread(migrate.upgrade, database.engine)
    await demo.load_if_empty(database)


async def _serve(router: Router, channels: dict[str, Channel]) -> None:
    await asyncio.gather(*(channel.run(router.receive) for channel in channels.values()))


async def _end(serving: "asyncio.Task[None]") -> None:
    serving.cancel()
    with contextlib.suppress(asyncio.CancelledError, Exception):
        await serving


def _listen(settings: Settings) -> socket.socket:
    try:
        return socket.create_server((settings.host, settings.port))
    except OSError as error:
        reason = str(error.strerror).partition(" (")[0]
        raise SettingsError(
            f"HOST={settings.host} PORT={settings.port} cannot be listened on: {reason}. "
            "Is Polyphony running already? Another PORT helps."
        ) from None


def _telegram(
    settings: Settings, token: str, http: web.Application, keys: Keys, speeches: Speeches, gallery: Gallery
) -> Telegram:
    return Telegram(
        http,
        token=token,
        api=settings.telegram_api,
        public_url=settings.public_url,
        secret=keys.derive("telegram webhook").hex(),
        menus=lambda: ((language, _menu(speeches.read(language or FALLBACK, only="command-"))) for language in ("", *LANGUAGES)),
        gallery=gallery,
        rate=settings.telegram_rate,
    )


def _menu(say: Speech) -> list[tuple[str, str]]:
    return [(word, say.plain(f"command-{word}")) for word in handlers.COMMANDS]
