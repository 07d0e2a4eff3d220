"""Saying in words what is configured, what is missing and what to do."""

import asyncio
import shutil
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import col

from bot import translation
from bot.chat.message import ChannelError, Misconfigured
from bot.settings import Settings
from storage import migrate
from storage.database import Database
from storage.keys import KeyFileError, read_keys
from storage.tables import Consultation, Proposal


class Verdict(StrEnum):
    """How it stands with something: there, left out on purpose, still to be done, or in the way."""

    GOOD = "ok"
    OPTIONAL = "optional"
    MISSING = "MISSING"
    WRONG = "WRONG"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at, and what to do."""

    verdict: Verdict
    sentence: str


async def examine(settings: Settings) -> list[Finding]:
    """Look at everything the program needs, changing nothing but making the key file if there is none."""
    return [
        _env_file(),
        _key(settings),
        *await asyncio.to_thread(_database, settings),
        await _telegram(settings),
        _translation(settings),
        _backups(settings),
        _address(settings),
    ]


def _env_file() -> Finding:
    if Path(".env").exists():
        return Finding(Verdict.GOOD, "Settings are read from .env and from the environment.")
    return Finding(Verdict.OPTIONAL, "There is no .env; the defaults hold. To change one: cp .env.example .env")


def _key(settings: Settings) -> Finding:
    existed = settings.key_file.exists()
    try:
        read_keys(settings.key_file)
    except KeyFileError as error:
        return Finding(Verdict.WRONG, str(error))
    made = "" if existed else " It has just been made."
    return Finding(
        Verdict.GOOD,
        f"The key is in {settings.key_file}.{made} Back it up apart from the database: without it, "
        "nobody who took part is known any more.",
    )


def _database(settings: Settings) -> list[Finding]:
    url = make_url(settings.database_url)
    shown = url.render_as_string(hide_password=True)
    if url.get_backend_name() == "sqlite" and not Path(url.database or "").exists():
        return [Finding(Verdict.GOOD, f"The database {shown} does not exist yet. `polyphony run` makes it.")]
    try:
        database = Database(settings.database_url)
        revision, newest = migrate.present(database.engine), migrate.newest()
        if revision != newest:
            sentence = f"The database {shown} is at {revision or 'nothing'}, not {newest}. Run: polyphony migrate"
            return [Finding(Verdict.MISSING, sentence)]
        with database.engine.connect() as connection:
            consultations = connection.scalar(select(func.count(col(Consultation.id))))
            proposals = connection.scalar(select(func.count(col(Proposal.id))))
    except (SQLAlchemyError, OSError) as error:
        reason = str(getattr(error, "orig", error)).strip().splitlines()[0]
        sentence = f"The database {shown} does not answer: {reason}. Is it running, and is DATABASE_URL right?"
        return [Finding(Verdict.WRONG, sentence)]
    sentence = f"The database {shown} is up to date: {consultations} consultations, {proposals} proposals."
    return [Finding(Verdict.GOOD, sentence)]


async def _telegram(settings: Settings) -> Finding:
    token = settings.telegram_token.get_secret_value()
    if not token:
        return Finding(
            Verdict.OPTIONAL,
            "There is no TELEGRAM_TOKEN; the web chat works without. For Telegram, write /newbot to @BotFather and "
            "put the token it gives you into .env.",
        )
    from bot.channels.telegram.api import Api

    api = Api(token, settings.telegram_api)
    try:
        await api.open()
    except Misconfigured as error:
        return Finding(Verdict.WRONG, str(error))
    except ChannelError as error:
        return Finding(Verdict.WRONG, f"Telegram cannot be reached from here: {error}.")
    finally:
        await api.close()
    way = "by webhook" if settings.public_url else "by long polling"
    return Finding(Verdict.GOOD, f"Telegram knows the bot as @{api.bot.username}; updates come {way}.")


def _translation(settings: Settings) -> Finding:
    if not settings.translation_engine:
        return Finding(Verdict.OPTIONAL, "There is no TRANSLATION_ENGINE; people translate proposals.")
    sentence = translation.missing(settings)
    if sentence:
        return Finding(Verdict.WRONG, sentence)
    name = translation.NAMES[settings.translation_engine]
    return Finding(Verdict.GOOD, f"{name} translates proposals; they are sent to {translation.address(settings)}")


def _backups(settings: Settings) -> Finding:
    if not settings.backup_days:
        return Finding(Verdict.OPTIONAL, "BACKUP_DAYS is 0; no backups are made.")
    if settings.database_url.startswith("postgresql:") and (
        shutil.which("pg_dump") is None or shutil.which("pg_restore") is None
    ):
        sentence = "pg_dump and pg_restore are not installed; no backups are made. On Debian: apt install postgresql-client"
        return Finding(Verdict.MISSING, sentence)
    days = f"{settings.backup_days} days"
    return Finding(Verdict.GOOD, f"Every night the database is copied into {settings.backup_folder}, and kept for {days}.")


def _address(settings: Settings) -> Finding:
    if settings.public_url:
        return Finding(Verdict.GOOD, f"People reach the web chat at {settings.public_url}/")
    return Finding(
        Verdict.OPTIONAL,
        f"There is no PUBLIC_URL; the web chat is at http://{settings.host}:{settings.port}/ for this machine only.",
    )
