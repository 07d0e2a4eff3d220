"""The providers against their doubles: what is sent, byte for byte where it matters, and every way in which it can go wrong."""

import time
import traceback
from collections.abc import AsyncIterator
from email.utils import formatdate

import aiohttp
import pytest

from bot.language.europe import LANGUAGES
from bot.translation import deepl
from bot.translation.ask import LONGEST_PAUSE, PAUSE, Answer
from bot.translation.deepl import DeepL
from bot.translation.etranslation import ETranslation
from bot.translation.libretranslate import BANNED_PAUSE, LibreTranslate
from bot.translation.provider import (
    BadAnswer,
    Busy,
    Immediate,
    Later,
    Misconfigured,
    Provider,
    ProviderError,
    QuotaSpent,
    Refused,
    Unreachable,
)
from tests.translation.deepl_double import DeepLDouble
from tests.translation.double import Case, Double
from tests.translation.etranslation_double import ETranslationDouble
from tests.translation.libretranslate_double import LibreTranslateDouble

KEY = "hunter2-0000:fx"
APPLICATION = "Polyphony_20260101:hunter2:with:colons"
TEXT = "We should plant 100,000 trees"
CALLBACK = "https://polyphony.example/translation/token"
SHORT = 0.3


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as opened:
        yield opened


@pytest.fixture
async def deepl_double() -> AsyncIterator[DeepLDouble]:
    async with DeepLDouble(KEY) as double:
        yield double


@pytest.fixture
async def libre_double() -> AsyncIterator[LibreTranslateDouble]:
    async with LibreTranslateDouble(KEY) as double:
        yield double


@pytest.fixture
async def etranslation_double() -> AsyncIterator[ETranslationDouble]:
    async with ETranslationDouble(APPLICATION) as double:
        yield double


async def once(provider: Provider, source: str = "en", target: str = "de") -> list[str]:
    """Have one text translated, by whichever provider."""
    if isinstance(provider, Immediate):
        return list(await provider.translate([TEXT], source, target))
    await provider.submit(TEXT, source, target, "17-de")
    return []


def secret(error: BaseException) -> bool:
    """Whether nothing that is told of an error holds the key or the text."""
    told = "".join(traceback.format_exception(error)) + repr(error)
    return not any(word in told for word in ("hunter2", "trees"))


# --- what is sent ---


async def test_deepl_is_sent(session: aiohttp.ClientSession, deepl_double: DeepLDouble) -> None:
    provider = DeepL(session, KEY, deepl_double.url)
    texts = [TEXT, "Мы", "We should rest"]
    made = await provider.translate(texts, "en", "pt", context="What should Europe do?")
    assert made == ["PT-PT: We should plant 100,000 trees", "PT-PT: Мы", "PT-PT: We should rest"]
    asked = deepl_double.last
    assert asked.line == "POST /v2/translate"
    assert asked.headers["Authorization"] == f"DeepL-Auth-Key {KEY}"
    assert asked.headers["Content-Type"] == "application/json"
    assert asked.body == {
        "text": texts,
        "source_lang": "EN",
        "target_lang": "PT-PT",
        "split_sentences": "0",
        "context": "What should Europe do?",
    }
    await provider.translate([TEXT], "pt", "en")
    assert deepl_double.last.body == {
        "text": [TEXT],
        "source_lang": "PT",
        "target_lang": "EN-GB",
        "split_sentences": "0",
    }


async def test_deepl_knows_every_code_that_we_send(session: aiohttp.ClientSession, deepl_double: DeepLDouble) -> None:
    provider = DeepL(session, KEY, deepl_double.url)
    for language in LANGUAGES:
        other = "fr" if language != "fr" else "sv"
        assert await provider.can(language, other)
        assert len(await once(provider, language, other)) == len(await once(provider, other, language)) == 1
    assert not await provider.can("de", "de")
    assert not await provider.can("de", "tr")


async def test_deepl_takes_a_full_batch_and_no_more(session: aiohttp.ClientSession, deepl_double: DeepLDouble) -> None:
    provider = DeepL(session, KEY, deepl_double.url)
    assert len(await provider.translate(["ж" * 140] * provider.batch, "bg", "de")) == provider.batch
    with pytest.raises(Refused, match="HTTP 400"):
        await provider.translate([TEXT] * (provider.batch + 1), "en", "de")
    with pytest.raises(Refused, match="HTTP 413"):
        await provider.translate(["ж" * 70_000], "bg", "de")


@pytest.mark.parametrize(
    ("url", "key", "goes_to"),
    [
        ("", "abc", "https://api.deepl.com"),
        ("", "abc:fx", "https://api-free.deepl.com"),
        ("https://proxy.example", "abc:fx", "https://proxy.example"),
    ],
)
def test_deepl_has_an_address_for_each_kind_of_key(url: str, key: str, goes_to: str) -> None:
    assert deepl.address(url, key) == goes_to


async def test_libretranslate_is_sent(session: aiohttp.ClientSession, libre_double: LibreTranslateDouble) -> None:
    provider = LibreTranslate(session, KEY, libre_double.url)
    made = await provider.translate([TEXT, "We should rest"], "en", "de", context="ignored")
    assert made == ["de: We should plant 100,000 trees", "de: We should rest"]
    asked = libre_double.last
    assert asked.line == "POST /translate"
    assert asked.headers["Content-Type"] == "application/json"
    assert asked.body == {
        "q": [TEXT, "We should rest"],
        "source": "en",
        "target": "de",
        "format": "text",
        "api_key": KEY,
    }


async def test_libretranslate_without_a_key_sends_none(session: aiohttp.ClientSession) -> None:
    async with LibreTranslateDouble() as double:
        assert await once(LibreTranslate(session, "", double.url)) == [f"de: {TEXT}"]
        assert double.last.body == {"q": [TEXT], "source": "en", "target": "de", "format": "text"}


async def test_libretranslate_is_asked_once_what_it_can(
    session: aiohttp.ClientSession, libre_double: LibreTranslateDouble
) -> None:
    provider = LibreTranslate(session, KEY, libre_double.url)
    libre_double.cases = [Case(500)]
    with pytest.raises(Busy):
        await provider.can("en", "de")
    wishes = [("en", "de"), ("en", "ga"), ("en", "en"), ("de", "ga"), ("en", "hr"), ("ar", "en"), ("en", "pb")]
    assert [await provider.can(*wish) for wish in wishes] == [True, True, False, False, False, False, False]
    assert [asked.line for asked in libre_double.asked] == ["GET /languages"] * 2


@pytest.mark.parametrize("body", ["", "<html>", "{}", "null", "7", '[{"code": "en"}]', '["en"]', '[{"code":"en","targets":7}]'])
async def test_libretranslate_has_to_answer_with_languages(
    session: aiohttp.ClientSession, libre_double: LibreTranslateDouble, body: str
) -> None:
    libre_double.cases = [Case(200, body)]
    provider = LibreTranslate(session, KEY, libre_double.url)
    if body == "{}":
        assert not await provider.can("en", "de")
    else:
        with pytest.raises(BadAnswer):
            await provider.can("en", "de")


async def test_etranslation_is_sent(session: aiohttp.ClientSession, etranslation_double: ETranslationDouble) -> None:
    provider = ETranslation(session, APPLICATION, CALLBACK, f"{etranslation_double.url}/etranslation/si")
    await provider.submit(TEXT, "en", "de", "17-de")
    challenged, asked = etranslation_double.asked
    assert "Authorization" not in challenged.headers
    assert asked.line == "POST /etranslation/si/translate"
    assert asked.headers["Content-Type"] == "application/json"
    assert "hunter2" not in asked.headers["Authorization"]
    assert asked.body == {
        "callerInformation": {"application": "Polyphony_20260101"},
        "externalReference": "17-de",
        "textToTranslate": TEXT,
        "sourceLanguage": "EN",
        "targetLanguages": ["DE"],
        "requesterCallback": CALLBACK,
        "errorCallback": CALLBACK,
    }
    await provider.submit(TEXT, "en", "fr", "17-fr")
    assert len(etranslation_double.asked) == 3, "the challenge is known by now"


async def test_etranslation_knows_every_code_that_we_send(
    session: aiohttp.ClientSession, etranslation_double: ETranslationDouble
) -> None:
    provider = ETranslation(session, APPLICATION, CALLBACK, f"{etranslation_double.url}/etranslation/si")
    for language in LANGUAGES:
        other = "fr" if language != "fr" else "sv"
        assert await provider.can(language, other)
        await once(provider, language, other)
        await once(provider, other, language)
    assert not await provider.can("de", "de")
    assert len(etranslation_double.handed_in) == 48


# --- what goes wrong with any of them ---


@pytest.fixture(params=["deepl", "libretranslate", "etranslation"])
async def both(request: pytest.FixtureRequest, session: aiohttp.ClientSession) -> AsyncIterator[tuple[Provider, Double]]:
    if request.param == "deepl":
        async with DeepLDouble(KEY) as double:
            yield DeepL(session, KEY, double.url, seconds=SHORT), double
    elif request.param == "libretranslate":
        async with LibreTranslateDouble(KEY) as other:
            yield LibreTranslate(session, KEY, other.url, seconds=SHORT), other
    else:
        async with ETranslationDouble(APPLICATION) as last:
            yield ETranslation(session, APPLICATION, CALLBACK, f"{last.url}/etranslation/si", seconds=SHORT), last


FAILURES: list[tuple[str, Case, type[ProviderError], str]] = [
    ("asked to wait", Case(429, headers={"Retry-After": "7"}), Busy, "busy, again in 7 s"),
    ("asked to wait, not how long", Case(429, "slow down, hunter2"), Busy, "busy, again in 60 s"),
    ("its own fault", Case(500, TEXT), Busy, "busy, again in 60 s"),
    ("away for a while", Case(503, headers={"Retry-After": "120"}), Busy, "busy, again in 120 s"),
    ("overloaded", Case(529), Busy, "busy"),
    ("quota spent", Case(456, "Quota Exceeded"), QuotaSpent, "has translated all that this key allows"),
    ("wrong key", Case(403, "hunter2"), Misconfigured, "does not accept TRANSLATION_KEY"),
    ("no key", Case(401), Misconfigured, "does not accept TRANSLATION_KEY"),
    ("wrong address", Case(404), Misconfigured, "Is TRANSLATION_URL right?"),
    ("moved", Case(307, headers={"Location": "https://elsewhere.example/"}), Misconfigured, "Is TRANSLATION_URL right?"),
    ("wrong request", Case(400, TEXT), Refused, "HTTP 400"),
    ("too large a request", Case(413, TEXT), Refused, "HTTP 413"),
    ("silent", Case(hang=True), Unreachable, "no answer in time"),
    ("cut off", Case(drop=True), Unreachable, "ServerDisconnectedError"),
    ("another's page", Case(200, f"<html>{TEXT}"), BadAnswer, ""),
    ("nothing", Case(200), BadAnswer, ""),
    ("half a body", Case(200, '{"translations": [{"text": "We'), BadAnswer, ""),
    ("another form", Case(200, '{"translations": {"text": 1}}'), BadAnswer, ""),
    ("no texts", Case(200, '{"translations": [7], "translatedText": [7]}'), BadAnswer, ""),
    ("null", Case(200, "null"), BadAnswer, ""),
    ("too few texts", Case(200, '{"translations": [], "translatedText": []}'), BadAnswer, ""),
    ("too many", Case(200, '{"translations": [{"text": "a"}, {"text": "b"}], "translatedText": ["a", "b"]}'), BadAnswer, ""),
    ("an empty text", Case(200, '{"translations": [{"text": " "}], "translatedText": [" "]}'), BadAnswer, ""),
    ("an endless answer", Case(200, "1" * (2 << 20)), BadAnswer, "too large"),
]


@pytest.mark.parametrize(("case", "error", "says"), [line[1:] for line in FAILURES], ids=[line[0] for line in FAILURES])
async def test_a_failure_says_what_to_do_next(
    both: tuple[Provider, Double], case: Case, error: type[ProviderError], says: str
) -> None:
    provider, double = both
    double.cases = [case]
    with pytest.raises(ProviderError) as caught:
        await once(provider)
    assert type(caught.value) is error
    assert says in str(caught.value)
    assert secret(caught.value)
    await once(provider)  # and the next request goes through


async def test_nobody_there(session: aiohttp.ClientSession) -> None:
    async with Double() as double:
        url = double.url
    providers: list[Provider] = [
        DeepL(session, KEY, url),
        LibreTranslate(session, KEY, url),
        ETranslation(session, APPLICATION, CALLBACK, url),
    ]
    for provider in providers:
        with pytest.raises(Unreachable, match="ClientConnectorError") as caught:
            await once(provider)
        assert secret(caught.value)


async def test_a_wrong_key_is_told_to_the_operator(
    session: aiohttp.ClientSession,
    deepl_double: DeepLDouble,
    libre_double: LibreTranslateDouble,
    etranslation_double: ETranslationDouble,
) -> None:
    wrong: list[tuple[Provider, str]] = [
        (DeepL(session, "hunter2-wrong", deepl_double.url), "DeepL does not accept TRANSLATION_KEY"),
        (LibreTranslate(session, "hunter2-wrong", libre_double.url), "LibreTranslate does not accept TRANSLATION_KEY"),
        (LibreTranslate(session, "", libre_double.url), "LibreTranslate asks for a key"),
        (
            ETranslation(session, "Polyphony_20260101:wrong", CALLBACK, f"{etranslation_double.url}/etranslation/si"),
            "eTranslation does not accept TRANSLATION_KEY",
        ),
    ]
    for provider, says in wrong:
        with pytest.raises(Misconfigured, match=says) as caught:
            await once(provider)
        assert secret(caught.value)


@pytest.mark.parametrize(
    ("header", "shortest", "longest"),
    [
        ("", PAUSE, PAUSE),
        ("0", 1, 1),
        ("30", 30, 30),
        (" 30 ", 30, 30),
        ("9" * 400, LONGEST_PAUSE, LONGEST_PAUSE),
        ("-5", PAUSE, PAUSE),
        ("1.5", PAUSE, PAUSE),
        ("٣", PAUSE, PAUSE),
        ("soon", PAUSE, PAUSE),
        (formatdate(0, usegmt=True), 1, 1),
        ("Thu, 01 Jan 9999 00:00:00 GMT", LONGEST_PAUSE, LONGEST_PAUSE),
        ("Thu, 01 Jan 0001 00:00:00 +2359", 1, PAUSE),
    ],
)
def test_how_long_to_wait(header: str, shortest: float, longest: float) -> None:
    assert shortest <= Answer(429, header, b"").pause <= longest


@pytest.mark.parametrize("gmt", [True, False])
def test_how_long_to_wait_until_a_date(gmt: bool) -> None:
    header = formatdate(time.time() + 3000, usegmt=gmt)
    assert 1 < Answer(429, header, b"").pause <= 3000


# --- what only one of them does ---


async def test_every_text_has_to_come_back(session: aiohttp.ClientSession, deepl_double: DeepLDouble) -> None:
    deepl_double.cases = [Case(200, '{"translations": [{"text": "Ja"}]}')]
    with pytest.raises(BadAnswer, match="1 texts for 2"):
        await DeepL(session, KEY, deepl_double.url).translate(["Yes", "No"], "en", "de")


async def test_one_empty_text_does_not_cost_the_others(session: aiohttp.ClientSession, deepl_double: DeepLDouble) -> None:
    deepl_double.cases = [Case(200, '{"translations": [{"text": " Ja\\n"}, {"text": ""}]}')]
    assert await DeepL(session, KEY, deepl_double.url).translate(["Yes", "No"], "en", "de") == ["Ja", ""]


LIBRE: list[tuple[str, Case, type[ProviderError], str]] = [
    ("too many this minute", Case(429, '{"error": "Slowdown: 20 per 1 minute"}'), Busy, "60 s"),
    ("too many today", Case(429, '{"error": "Slowdown: 100 per 1 day"}'), QuotaSpent, "today"),
    ("shut out", Case(403, '{"error": "Too many request limits violations"}'), Busy, f"{BANNED_PAUSE:.0f} s"),
    ("another's key", Case(403, '{"error": "Invalid API key"}'), Misconfigured, "does not accept TRANSLATION_KEY"),
    ("no key", Case(400, '{"error": "Visit https://x.example to get an API key"}'), Misconfigured, "asks for a key"),
    ("unknown language", Case(400, '{"error": "xx is not supported"}'), Refused, "HTTP 400"),
    ("a list as the error", Case(400, "[]"), Refused, "HTTP 400"),
]


@pytest.mark.parametrize(("case", "error", "says"), [line[1:] for line in LIBRE], ids=[line[0] for line in LIBRE])
async def test_libretranslate_tells_failures_apart_by_words(
    session: aiohttp.ClientSession, libre_double: LibreTranslateDouble, case: Case, error: type[ProviderError], says: str
) -> None:
    libre_double.cases = [case]
    with pytest.raises(ProviderError) as caught:
        await once(LibreTranslate(session, KEY, libre_double.url))
    assert type(caught.value) is error
    assert says in str(caught.value)


async def test_libretranslate_takes_a_full_batch_and_no_more(
    session: aiohttp.ClientSession, libre_double: LibreTranslateDouble
) -> None:
    provider = LibreTranslate(session, KEY, libre_double.url)
    assert len(await provider.translate([TEXT] * provider.batch, "en", "de")) == provider.batch
    with pytest.raises(Refused):
        await provider.translate([TEXT] * (provider.batch + 1), "en", "de")
    with pytest.raises(Busy):  # 500 is what it says of a pair that it has no model for
        await provider.translate([TEXT], "de", "pb")


NUMBERS: list[tuple[str, type[ProviderError], str]] = [
    ("-20028", Busy, "60 s"),
    ("-20007", Misconfigured, "does not serve the application in TRANSLATION_KEY"),
    ("-20014", Misconfigured, "does not serve the application in TRANSLATION_KEY"),
    ("-20026", Misconfigured, "PUBLIC_URL"),
    ("-20013", Refused, "error -20013"),
    ("-20021", Refused, "error -20021"),
    ("-1", Refused, "error -1"),
    ("0", BadAnswer, "request number 0"),
    ("", BadAnswer, "no number"),
    ("OK", BadAnswer, "no number"),
    ("{}", BadAnswer, "no number"),
    ("1.5", BadAnswer, "no number"),
]


@pytest.mark.parametrize(("number", "error", "says"), NUMBERS, ids=[line[0] or "empty" for line in NUMBERS])
async def test_etranslation_answers_with_a_number(
    session: aiohttp.ClientSession,
    etranslation_double: ETranslationDouble,
    number: str,
    error: type[ProviderError],
    says: str,
) -> None:
    etranslation_double.cases = [Case(200, number)]
    with pytest.raises(ProviderError) as caught:
        await once(ETranslation(session, APPLICATION, CALLBACK, f"{etranslation_double.url}/etranslation/si"))
    assert type(caught.value) is error
    assert says in str(caught.value)


async def test_etranslation_refuses_what_it_has_to(
    session: aiohttp.ClientSession, etranslation_double: ETranslationDouble
) -> None:
    url = f"{etranslation_double.url}/etranslation/si"
    provider = ETranslation(session, APPLICATION, CALLBACK, url)
    for text, number in (("", "-20030"), ("x" * 5001, "-20021")):
        with pytest.raises(Refused, match=number):
            await provider.submit(text, "en", "de", "1-de")
    with pytest.raises(Refused, match="-20003"):
        await provider.submit(TEXT, "en", "tr", "1-tr")
    with pytest.raises(Misconfigured, match="PUBLIC_URL"):
        await ETranslation(session, APPLICATION, "ftp://x", url).submit(TEXT, "en", "de", "1-de")


async def test_which_kind_a_provider_is(session: aiohttp.ClientSession) -> None:
    assert isinstance(DeepL(session, KEY), Immediate)
    assert isinstance(LibreTranslate(session, KEY, "x"), Immediate)
    later = ETranslation(session, APPLICATION, CALLBACK)
    assert isinstance(later, Later)
    assert not isinstance(later, Immediate)
    assert not isinstance(DeepL(session, KEY), Later)
