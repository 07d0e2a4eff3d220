"""The settings: read once from the environment and `.env`; nobody else reads the environment."""

from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

TELEGRAM_TOKEN = r"\d{3,20}:[A-Za-z0-9_-]{3,100}"  # noqa: S105 a pattern, not a token


class SettingsError(Exception):
    """A setting is wrong; the sentence names it and says what is allowed."""


def _database(url: str) -> str:
    if not url.startswith(("sqlite:///", "postgresql://")):
        message = "must begin with sqlite:/// or postgresql://"
        raise ValueError(message)
    return url


def _public(url: str) -> str:
    if url and not url.startswith(("https://", "http://127.0.0.1:", "http://localhost:")):
        message = "must begin with https:// (Telegram calls no other address; http:// only on loopback), or be empty"
        raise ValueError(message)
    return url.rstrip("/")


def _service(url: str) -> str:
    parts = urlsplit(url)
    loopback = parts.scheme == "http" and parts.hostname in {"127.0.0.1", "localhost", "::1"}
    if url and not (parts.hostname and (parts.scheme == "https" or loopback)):
        message = "must begin with https:// (http:// only on loopback), or be empty"
        raise ValueError(message)
    if parts.username is not None or parts.query or parts.fragment:
        message = "must be an address alone, without a name, a password or a ? in it"
        raise ValueError(message)
    return url.rstrip("/")


def _operator(address: str) -> str:
    channel, _, person = address.partition(":")
    if address and not (channel.isalpha() and person):
        message = "must be a channel and the person's number there, such as telegram:123456789, or be empty"
        raise ValueError(message)
    return address


def _token(secret: SecretStr) -> SecretStr:
    import re

    if secret.get_secret_value() and not re.fullmatch(TELEGRAM_TOKEN, secret.get_secret_value()):
        message = "does not look like a token; @BotFather gives one like 123456:ABC-DEF"
        raise ValueError(message)
    return secret


def _line(secret: SecretStr) -> SecretStr:
    if not secret.get_secret_value().isprintable():
        message = "must be one line of ordinary characters"
        raise ValueError(message)
    return secret


class Settings(BaseSettings):
    """How this installation runs. Every field is a line of `.env.example`."""

    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", frozen=True, extra="forbid", env_ignore_empty=True
    )

    database_url: Annotated[str, AfterValidator(_database)] = Field(
        "sqlite:///data/polyphony.db",
        description="Where everything is stored: sqlite:///FILE or postgresql://USER@HOST/NAME",
    )
    key_file: Path = Field(Path("data/polyphony.key"), description="The key that encrypts identities; made on the first start")
    host: str = Field("127.0.0.1", description="The address to listen on; leave it on loopback behind a reverse proxy")
    port: int = Field(8080, ge=0, le=65535, description="The port to listen on")
    public_url: Annotated[str, AfterValidator(_public)] = Field(
        "",
        description="The https:// address under which the world reaches this server; switches Telegram to webhooks",
    )
    telegram_token: Annotated[SecretStr, AfterValidator(_token)] = Field(
        SecretStr(""), description="The token @BotFather gave you; empty: no Telegram"
    )
    telegram_api: str = Field("https://api.telegram.org/bot", description="The Bot API server, for those who run their own")
    telegram_rate: int = Field(
        30,
        ge=1,
        le=1000,
        description="Messages a second to people who did not just write; beyond 30 Telegram takes 0.1 Star for each (paid)",
    )
    broadcasts_per_week: int = Field(
        2, ge=1, le=100, description="Messages of organisers that one person is sent within 7 days at most"
    )
    proposals_per_day: int = Field(5, ge=1, le=1000, description="Proposals that one person may hand in within 24 hours")
    operator: Annotated[str, AfterValidator(_operator)] = Field(
        "", description="The first operator, such as telegram:123456789 (a number that @userinfobot tells); made one at the start"
    )
    reports_to_hide: int = Field(
        5, ge=1, le=1_000_000, description="Reports that hide a proposal until a moderator has looked at it"
    )
    appeal_days: int = Field(
        183, ge=183, le=3650, description="Days within which one may object to a decision; the law asks for six months at least"
    )
    second_on_refusals: bool = Field(
        default=False, description="Whether a second moderator has to agree before a proposal is refused: true or false"
    )
    second_share: float = Field(
        0.0,
        ge=0,
        le=1,
        description="The share of all decisions, drawn at random, that a second moderator has to agree on: 0 to 1",
    )
    translation_engine: Literal["", "deepl", "libretranslate", "etranslation"] = Field(
        "", description="Who translates proposals: deepl, libretranslate or etranslation; empty: people do"
    )
    translation_url: Annotated[str, AfterValidator(_service)] = Field(
        "", description="The translating server's address; empty: the provider's own, which LibreTranslate has not"
    )
    translation_key: Annotated[SecretStr, AfterValidator(_line)] = Field(
        SecretStr(""), description="The key the provider gave you; for eTranslation the application as NAME:PASSWORD"
    )
    words: Path = Field(
        Path("data/words"),
        description="A folder with word lists of your own: de.txt there takes the place of bot/language/words/de.txt",
    )
    backup_folder: Path = Field(Path("data/backups"), description="Where the database is copied to every night; never the key")
    backup_days: int = Field(7, ge=0, le=3650, description="Days for which a backup is kept; 0: none is made")
    open_data_folder: Path | None = Field(
        None,
        description="Where the open data of published rounds is written; empty: open-data beside the SQLite file, or in data",
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="How much to log")

    @property
    def open_data(self) -> Path:
        """The folder of the open data: of another database another one, or the one would delete what the other has made."""
        if self.open_data_folder is not None:
            return self.open_data_folder
        file = self.database_url.partition("sqlite:///")[2]
        return (Path(file).parent if file else Path("data")) / "open-data"


def read_settings(**given: Any) -> Settings:  # noqa: ANN401 each field has its own type
    """Return the settings; raises `SettingsError` with a sentence for every wrong one, never with a secret's value."""
    try:
        return Settings(**given)
    except ValidationError as error:
        raise SettingsError("\n".join(_sentence(detail) for detail in error.errors())) from None


def _sentence(detail: Any) -> str:  # noqa: ANN401 pydantic's ErrorDetails
    name = str(detail["loc"][0]).upper()
    if detail["type"] == "extra_forbidden":
        known = ", ".join(field.upper() for field in Settings.model_fields)
        return f"{name} in .env is not a setting. There are: {known}."
    reason = detail["msg"].removeprefix("Value error, ")
    # A token, a key or a password in an address never appears in an error.
    value = "" if name in {"TELEGRAM_TOKEN", "DATABASE_URL", "TRANSLATION_URL", "TRANSLATION_KEY"} else f" ({detail['input']!r})"
    return f"{name}{value} cannot be used: {reason[0].lower()}{reason[1:]}."
