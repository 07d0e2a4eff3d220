"""Settings: a wrong one is a sentence that names it, and no secret is ever told."""

from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, read_settings

ROOT = Path(__file__).parents[1]
TOKEN = "123456789:AAE-secret-secret-secret-secret-secr"


@pytest.fixture(autouse=True)
def _nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def test_nothing_needs_to_be_set() -> None:
    settings = read_settings()
    assert (settings.port, settings.telegram_token.get_secret_value()) == (8080, "")


def test_the_environment_wins_over_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".env").write_text("PORT=9000\nHOST=127.0.0.2\n")
    monkeypatch.setenv("PORT", "9001")
    assert (read_settings().port, read_settings().host) == (9001, "127.0.0.2")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("PORT=abc", "PORT ('abc') cannot be used: input should be a valid integer"),
        ("PORT=70000", "PORT ('70000') cannot be used: input should be less than or equal to 65535"),
        (
            "DATABASE_URL=mysql://me:hunter2@host/db",
            "DATABASE_URL cannot be used: must begin with sqlite:/// or postgresql://",
        ),
        ("PUBLIC_URL=http://example.org", "PUBLIC_URL ('http://example.org') cannot be used: must begin with https://"),
        ("TELEGRAM_TOKEN=hunter2", "TELEGRAM_TOKEN cannot be used: does not look like a token; @BotFather gives one"),
        ("LOG_LEVEL=loud", "LOG_LEVEL ('loud') cannot be used: input should be 'debug', 'info', 'warning' or 'error'"),
        ("TELEGRAM_TOKN=1:a", "TELEGRAM_TOKN in .env is not a setting. There are: DATABASE_URL, KEY_FILE"),
    ],
)
def test_a_wrong_setting_is_named(tmp_path: Path, line: str, sentence: str) -> None:
    (tmp_path / ".env").write_text(line)
    with pytest.raises(SettingsError) as caught:
        read_settings()
    assert str(caught.value).startswith(sentence)
    assert "hunter2" not in str(caught.value)


def test_every_wrong_setting_is_named_at_once(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("PORT=abc\nLOG_LEVEL=loud\n")
    with pytest.raises(SettingsError, match=r"PORT[^\n]*\nLOG_LEVEL"):
        read_settings()


def test_settings_are_frozen_and_do_not_show_the_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_TOKEN", TOKEN)
    settings = read_settings()
    assert TOKEN not in repr(settings)
    with pytest.raises(ValueError, match="frozen"):
        settings.port = 1  # type: ignore[misc]


def test_the_example_has_a_line_for_every_setting_with_its_default(tmp_path: Path) -> None:
    lines = (ROOT / ".env.example").read_text("utf-8").splitlines()
    assigned = [line.lstrip("# ") for line in lines if "=" in line]
    assert [line.partition("=")[0].lower() for line in assigned] == list(Settings.model_fields)
    described = dict(zip([line.partition("=")[0].lower() for line in assigned], lines, strict=False))
    assert described
    (tmp_path / ".env").write_text("\n".join(assigned))
    assert read_settings() == Settings.model_construct(**{n: f.default for n, f in Settings.model_fields.items()})
