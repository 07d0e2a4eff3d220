"""Translations that come later: who may deliver, what is taken, and that nothing is acknowledged before it is durable."""

from collections.abc import AsyncIterator
from urllib.parse import urlencode

import aiohttp
import pytest
from aiohttp import web

from bot.translation.callbacks import LARGEST, Callbacks, callback_url
from bot.translation.etranslation import ETranslation
from bot.translation.provider import Delivered, Failed
from storage.database import DatabaseAwayError
from tests.translation.etranslation_double import ETranslationDouble

TOKEN = "9c1185a5c5e9fc54612808977ee8f548b2258d31"
FORM = "application/x-www-form-urlencoded"


class Desk:
    """Where deliveries end up; `away` is the database that does not answer, `broken` a fault of ours."""

    def __init__(self) -> None:
        self.came: list[Delivered | Failed] = []
        self.away = False
        self.broken = False

    async def deliver(self, came: Delivered | Failed) -> None:
        if self.away:
            raise DatabaseAwayError("away")
        if self.broken:
            raise RuntimeError
        self.came.append(came)


class Post:
    """Calls our address."""

    def __init__(self, base: str, session: aiohttp.ClientSession) -> None:
        self.base = base
        self.session = session

    async def __call__(
        self, body: bytes | str, token: str = TOKEN, kind: str = FORM, query: str = "", method: str = "POST"
    ) -> tuple[int, str]:
        url = callback_url(self.base, token) + query
        async with self.session.request(method, url, data=body, headers={"Content-Type": kind}) as response:
            return response.status, await response.text()


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
async def post(desk: Desk) -> AsyncIterator[Post]:
    app = web.Application(client_max_size=1 << 20)
    Callbacks(app, TOKEN, desk.deliver)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    async with aiohttp.ClientSession() as session:
        yield Post(f"http://127.0.0.1:{runner.addresses[0][1]}", session)
    await runner.cleanup()


def form(**changes: str | None) -> str:
    """Return the form of a delivery, with fields changed or (None) left out."""
    fields: dict[str, str | None] = {
        "request-id": "1001",
        "target-language": "BG",
        "translated-text": "Трябва да садим дървета",
        "external-reference": "17-bg",
    }
    fields.update({name.replace("_", "-"): value for name, value in changes.items()})
    return urlencode({name: value for name, value in fields.items() if value is not None})


def error(name: str = "error-code", code: str = "-20013") -> str:
    return urlencode({"request-id": "1001", name: code, "error-message": "hunter2", "external-reference": "17-bg"})


async def test_a_translation_is_handed_over(desk: Desk, post: Post) -> None:
    assert await post(form()) == (200, "")
    assert desk.came == [Delivered("17-bg", "bg", "Трябва да садим дървета")]


@pytest.mark.parametrize("token", ["x", TOKEN[:-1], TOKEN + "0", TOKEN.upper(), "ж", "%FF", "%00", "a%2Fb"])
async def test_without_the_token_nobody_delivers(desk: Desk, post: Post, token: str) -> None:
    assert (await post(form(), token))[0] in (403, 404)
    assert (await post(b"x" * (LARGEST + 1), "x"))[0] == 403, "refused before anything is read"
    assert desk.came == []


async def test_only_posts_are_taken(desk: Desk, post: Post) -> None:
    assert (await post(b"", query=f"?{form()}", method="GET"))[0] == 405
    assert desk.came == []


@pytest.mark.parametrize(
    ("body", "came"),
    [
        (form(external_reference="no such reference"), Delivered("no such reference", "bg", "Трябва да садим дървета")),
        (form(translated_text=" Ja.\r\n", target_language="de"), Delivered("17-bg", "de", "Ja.")),
        (form(translated_text=""), Delivered("17-bg", "bg", "")),
        (form(request_id=None), Delivered("17-bg", "bg", "Трябва да садим дървета")),
        (error(), Failed("17-bg", "error -20013")),
        (error("error_code"), Failed("17-bg", "error -20013")),
        (error(code="the text you sent"), Failed("17-bg", "error")),
        (form() + "&error-code=-80004", Failed("17-bg", "error -80004")),
    ],
)
async def test_what_is_taken(desk: Desk, post: Post, body: str, came: Delivered | Failed) -> None:
    assert (await post(body))[0] == 200
    assert desk.came == [came]


async def test_fields_may_stand_in_the_address(desk: Desk, post: Post) -> None:
    assert (await post("", query=f"?{form()}"))[0] == 200
    assert desk.came == [Delivered("17-bg", "bg", "Трябва да садим дървета")]


async def test_another_encoding_is_read_if_it_is_named(desk: Desk, post: Post) -> None:
    body = urlencode({"target-language": "de", "translated-text": "Bäume", "external-reference": "1-de"}, encoding="latin-1")
    assert (await post(body, kind=f"{FORM}; charset=ISO-8859-1"))[0] == 200
    assert desk.came == [Delivered("1-de", "de", "Bäume")]
    assert (await post(body))[0] == 400, "no text is guessed at"


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", FORM),
        (b"{}", "application/json"),
        (b"\xff\xfe\x00", FORM),
        (b"translated-text=%FF&target-language=de&external-reference=1", FORM),
        (form(), f"{FORM}; charset=klingon"),
        (form(external_reference=None), FORM),
        (form(external_reference=""), FORM),
        (form(external_reference="x" * 65), FORM),
        (form(external_reference="a\x00b"), FORM),
        (form(target_language=None), FORM),
        (form(target_language="TR"), FORM),
        (form(translated_text=None), FORM),
        ("&".join(f"{number}=1" for number in range(500)) + "&" + form(), FORM),
        (error().replace("17-bg", ""), FORM),
    ],
)
async def test_nonsense_is_refused(desk: Desk, post: Post, body: bytes | str, kind: str) -> None:
    assert (await post(body, kind=kind))[0] == 400
    assert desk.came == []


async def test_what_is_too_large_is_not_read(desk: Desk, post: Post) -> None:
    longest = form(translated_text="ж" * 5000)
    assert len(longest) < LARGEST
    assert (await post(longest))[0] == 200
    assert (await post(form(translated_text="x" * LARGEST)))[0] == 413

    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(100):
            yield b"x" * 1024

    async with post.session.post(callback_url(post.base, TOKEN), data=pieces()) as response:
        assert response.status == 413, "nor when it does not say how large it is"
    assert len(desk.came) == 1


async def test_nothing_is_acknowledged_that_is_not_durable(desk: Desk, post: Post) -> None:
    desk.away = True
    async with post.session.post(callback_url(post.base, TOKEN), data={"target": "x"}) as response:
        assert response.status == 400
    status, _ = await post(form())
    assert status == 503
    desk.away, desk.broken = False, True
    assert (await post(form()))[0] == 500
    desk.broken = False
    assert (await post(form()))[0] == 200
    assert len(desk.came) == 1


async def test_from_handing_in_to_delivery(desk: Desk, post: Post) -> None:
    key = "Polyphony_20260101:hunter2"
    async with ETranslationDouble(key) as double:
        provider = ETranslation(post.session, key, callback_url(post.base, TOKEN), f"{double.url}/etranslation/si")
        await provider.submit("We should plant trees", "en", "de", "17-de")
        desk.away = True
        assert await double.call_back("Wir sollten Bäume pflanzen") == 503
        desk.away = False
        assert await double.call_back("Wir sollten Bäume pflanzen") == 200
        await provider.submit("We should plant trees", "en", "ga", "17-ga")
        assert await double.call_back_error("-20013", "Language pair not supported by the domain") == 200
    assert desk.came == [Delivered("17-de", "de", "Wir sollten Bäume pflanzen"), Failed("17-ga", "error -20013")]
