"""Which provider the settings make, which sentences wrong ones make, and what doctor says."""

from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from bot.doctor import Verdict, examine
from bot.settings import Settings, SettingsError, read_settings
from bot.translation import make
from bot.translation.deepl import DeepL
from bot.translation.etranslation import ETranslation
from bot.translation.libretranslate import LibreTranslate

CALLBACK = "https://polyphony.example/translation/token"
SERVER = "http://127.0.0.1:5000"
PUBLIC = "https://polyphony.example"


@pytest.fixture(autouse=True)
def _nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as opened:
        yield opened


def given(engine: str, url: str = "", key: str = "", public: str = "") -> Settings:
    return read_settings(translation_engine=engine, translation_url=url, translation_key=key, public_url=public)


async def test_without_an_engine_people_translate(session: aiohttp.ClientSession) -> None:
    assert make(read_settings(), session, CALLBACK) is None


@pytest.mark.parametrize(
    ("settings", "kind"),
    [
        (("deepl", "", "abc:fx"), DeepL),
        (("deepl", "https://proxy.example/", "abc"), DeepL),
        (("libretranslate", SERVER), LibreTranslate),
        (("libretranslate", "https://translate.example", "abc"), LibreTranslate),
        (("etranslation", "", "name:password", PUBLIC), ETranslation),
    ],
)
async def test_an_engine_is_made(session: aiohttp.ClientSession, settings: tuple[str, ...], kind: type) -> None:
    provider = make(given(*settings), session, CALLBACK)
    assert isinstance(provider, kind)
    assert provider
    assert provider.name == settings[0]


MISSING = [
    (("deepl",), "TRANSLATION_ENGINE=deepl needs TRANSLATION_KEY, the key of an account"),
    (("deepl", "https://proxy.example"), "TRANSLATION_ENGINE=deepl needs TRANSLATION_KEY"),
    (("libretranslate", "", "hunter2"), "TRANSLATION_ENGINE=libretranslate needs TRANSLATION_URL, the address of a"),
    (("etranslation", "", "", PUBLIC), "TRANSLATION_ENGINE=etranslation needs TRANSLATION_KEY, the application's name"),
    (("etranslation", "", "hunter2", PUBLIC), "TRANSLATION_ENGINE=etranslation needs TRANSLATION_KEY, the application's name"),
    (("etranslation", "", "hunter2:", PUBLIC), "TRANSLATION_ENGINE=etranslation needs TRANSLATION_KEY"),
    (("etranslation", "", ":hunter2", PUBLIC), "TRANSLATION_ENGINE=etranslation needs TRANSLATION_KEY"),
    (("etranslation", "", "name:hunter2"), "TRANSLATION_ENGINE=etranslation needs PUBLIC_URL: the translations are sent"),
]


@pytest.mark.parametrize(("settings", "sentence"), MISSING)
async def test_what_is_missing_is_a_sentence(session: aiohttp.ClientSession, settings: tuple[str, ...], sentence: str) -> None:
    with pytest.raises(SettingsError) as caught:
        make(given(*settings), session, CALLBACK)
    assert str(caught.value).startswith(sentence)
    assert "hunter2" not in str(caught.value)
    [finding] = [found for found in await examine(given(*settings)) if "TRANSLATION_" in found.sentence]
    assert (finding.verdict, finding.sentence) == (Verdict.WRONG, str(caught.value))


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("TRANSLATION_ENGINE=google", "TRANSLATION_ENGINE ('google') cannot be used: input should be '', 'deepl', 'libre"),
        ("TRANSLATION_URL=http://hunter2.example", "TRANSLATION_URL cannot be used: must begin with https:// (http:// only on"),
        ("TRANSLATION_URL=http://127.0.0.1.hunter2.example", "TRANSLATION_URL cannot be used: must begin with https://"),
        ("TRANSLATION_URL=http://127.0.0.1:80@hunter2.example", "TRANSLATION_URL cannot be used: must begin with https://"),
        ("TRANSLATION_URL=ftp://hunter2.example", "TRANSLATION_URL cannot be used: must begin with https://"),
        ("TRANSLATION_URL=https://", "TRANSLATION_URL cannot be used: must begin with https://"),
        ("TRANSLATION_URL=https://[hunter2", "TRANSLATION_URL cannot be used: invalid IPv6 URL"),
        ("TRANSLATION_URL=https://me:hunter2@x.example", "TRANSLATION_URL cannot be used: must be an address alone"),
        ("TRANSLATION_URL=https://x.example/?key=hunter2", "TRANSLATION_URL cannot be used: must be an address alone"),
        ('TRANSLATION_KEY="hunter2\nhunter2"', "TRANSLATION_KEY cannot be used: must be one line of ordinary characters"),
    ],
)
def test_a_wrong_setting_is_named_and_no_secret_told(tmp_path: Path, line: str, sentence: str) -> None:
    (tmp_path / ".env").write_text(line)
    with pytest.raises(SettingsError) as caught:
        read_settings()
    assert str(caught.value).startswith(sentence)
    assert "hunter2" not in str(caught.value)


def test_the_key_is_not_shown(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("TRANSLATION_KEY=name:hunter2")
    assert "hunter2" not in repr(read_settings())


@pytest.mark.parametrize(
    ("settings", "verdict", "sentence"),
    [
        (("",), Verdict.OPTIONAL, "There is no TRANSLATION_ENGINE; people translate proposals."),
        (("deepl", "", "hunter2"), Verdict.GOOD, "DeepL translates proposals; they are sent to https://api.deepl.com"),
        (("deepl", "", "hunter2:fx"), Verdict.GOOD, "DeepL translates proposals; they are sent to https://api-free.deepl.com"),
        (("libretranslate", SERVER), Verdict.GOOD, f"LibreTranslate translates proposals; they are sent to {SERVER}"),
        (
            ("etranslation", "", "name:hunter2", PUBLIC),
            Verdict.GOOD,
            "eTranslation translates proposals; they are sent to https://webgate.ec.europa.eu/etranslation/si",
        ),
    ],
)
async def test_doctor_says_who_translates(settings: tuple[str, ...], verdict: Verdict, sentence: str) -> None:
    findings = await examine(given(*settings))
    assert (verdict, sentence) in [(found.verdict, found.sentence) for found in findings]
    assert not any("hunter2" in found.sentence for found in findings)
