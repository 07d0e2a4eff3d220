"""What many tests need: databases of both kinds, and a small consultation."""

import asyncio
import functools
import os
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest

from bot import watch
from bot.chat import speech
from storage import consultations, migrate
from storage.consultations import NewConsultation
from storage.database import Database
from storage.keys import Keys
from tests import dialects, postgres, sample
from tests.town import Town, plain_town, telegram_town, web_town

LONG = ("tests/simulation/", "tests/sending/test_kills.py", "tests/browser/")
"""What takes minutes: begun first, or one processor would be idle at the end."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the long tests first."""
    items.sort(key=lambda item: next((place for place, path in enumerate(LONG) if item.nodeid.startswith(path)), len(LONG)))


@pytest.fixture(scope="session", autouse=True)
def _log() -> None:
    watch.set_up_log("error", [])


dialects.keep()


@pytest.fixture(scope="session", autouse=True)
def _words() -> Iterator[None]:
    """Each locale file is read once for all the programs that come and go: reading it takes as long as a conversation."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(speech, "words", functools.cache(speech.words))
        yield


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "template.db"
    asyncio.run(_prepare(f"sqlite:///{path}"))
    return path


@pytest.fixture(scope="session")
def postgres_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[postgres.Postgres]:
    programs = postgres.programs()
    if programs is None:
        if os.environ.get("CI"):
            pytest.fail(postgres.MISSING)
        pytest.skip(postgres.MISSING)
    with postgres.Postgres(tmp_path_factory.mktemp("postgres"), programs) as server:
        asyncio.run(_prepare(server.create("prepared")))
        yield server


async def _prepare(url: str) -> None:
    database = Database(url)
    migrate.upgrade(database.engine)
    await database.turn(lambda db: consultations.load(db, sample.CONSULTATION, 0))
    await database.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database with the sample consultation, on each engine."""
    if request.param == "sqlite":
        path = tmp_path / "polyphony.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        yield f"sqlite:///{path}"
        return
    server: postgres.Postgres = request.getfixturevalue("postgres_server")
    name = f"t{os.urandom(6).hex()}"
    yield server.create(name, template="prepared")
    server.drop(name)


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    opened = Database(database_url)
    yield opened
    await opened.close()


@pytest.fixture
def keys() -> Keys:
    return Keys(bytes(range(32)))


@pytest.fixture
def consultation() -> NewConsultation:
    return sample.CONSULTATION


@pytest.fixture(params=["web", "telegram", "plain"])
async def town(request: pytest.FixtureRequest, database_url: str, tmp_path: Path) -> AsyncIterator[Town]:
    """The program with people on each channel, on each engine."""
    match request.param:
        case "web":
            opened: AbstractAsyncContextManager[Town] = web_town(database_url, tmp_path)
        case "telegram":
            opened = telegram_town(database_url, tmp_path)
        case _:
            opened = plain_town(database_url, tmp_path)
    async with opened as town:
        yield town
