"""`polyphony jobs`, as an operator runs it."""

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest

from tests.postgres import Postgres
from tests.processes import PATIENCE, Program, command, environment


async def test_listing_and_running(tmp_path: Path) -> None:
    code, out, _ = await command(tmp_path, "jobs")
    assert (code, out) == (0, "Nothing has been set up yet: polyphony run does so.\n")
    code, out, err = await command(tmp_path, "jobs", "run", "backup")
    assert code == 0, err
    assert out.startswith("backup: done, 1 in ")
    assert out.endswith(" s (Size: 1 MB)\n")
    folder = tmp_path / "data" / "backups"
    (made,) = folder.iterdir()
    assert made.name.startswith("polyphony-")
    assert not (tmp_path / "key").exists(), "no key is needed, and none is made"
    code, out, err = await command(tmp_path, "jobs", "run", "digest-weekly", "--place", "IE")
    assert (code, out.split(" in ")[0]) == (0, "digest-weekly: done, 0"), err
    _, out, _ = await command(tmp_path, "jobs")
    assert "daily 03:00" in out
    assert "done 1 made 1" in out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("backups",), "There is no job 'backups'. There are: announcements, backup, digest-daily"),
        (("digest-daily", "--place", "Ireland"), "digest-daily is not done for 'Ireland'. Its places are: AT, BE"),
        (("backup", "--place", "IE"), "backup is done for all places at once; leave --place out."),
        (("translation",), "translation is switched off; TRANSLATION_ENGINE switches it on."),
    ],
)
async def test_what_there_is_not(tmp_path: Path, arguments: tuple[str, ...], sentence: str) -> None:
    code, out, err = await command(tmp_path, "jobs", "run", *arguments)
    assert (code, out) == (2, "")
    assert err.startswith(sentence)


async def test_without_backups(tmp_path: Path) -> None:
    code, _, err = await command(tmp_path, "jobs", "run", "backup", BACKUP_DAYS="0")
    assert (code, err) == (2, "backup is switched off; BACKUP_DAYS switches it on.\n")


async def test_a_failure_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    code, out, _ = await command(tmp_path, "jobs", "run", "backup", BACKUP_FOLDER=str(tmp_path / "file"))
    assert code == 1
    assert out.startswith("backup: failed, 0 in ")
    assert out.endswith(" s (the folder cannot be written)\n")


async def test_beside_a_server_that_runs(tmp_path: Path) -> None:
    async with Program(tmp_path) as program:
        async with asyncio.timeout(PATIENCE):
            while "weekly mon 17:00, in 27 countries" not in (await command(tmp_path, "jobs"))[1]:
                pass
        code, _, err = await command(tmp_path, "jobs", "run", "news")
        assert code == 0, err
        assert await program.end(signal.SIGTERM) == 0


async def test_a_run_that_is_stopped_with_ctrl_c(postgres_server: Postgres, tmp_path: Path) -> None:
    url = postgres_server.create(f"j{os.urandom(6).hex()}", template="prepared")
    program = tmp_path / "bin" / "pg_dump"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\ntouch {tmp_path}/begun\nexec sleep 60\n")
    program.chmod(0o755)
    given = {"DATABASE_URL": url, "PATH": f"{program.parent}:{os.environ['PATH']}"}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "jobs", "run", "backup"),
        cwd=tmp_path,
        env=environment(tmp_path, **given),
        stderr=asyncio.subprocess.DEVNULL,
    )
    async with asyncio.timeout(PATIENCE):
        while not (tmp_path / "begun").exists():
            await asyncio.sleep(0.05)
    code, _, err = await command(tmp_path, "jobs", "run", "backup", **given)
    assert (code, err.split(",")[0]) == (2, "backup runs at this moment")
    process.send_signal(signal.SIGINT)
    assert await asyncio.wait_for(process.wait(), PATIENCE) == 130
    assert list((tmp_path / "data" / "backups").iterdir()) == []
    _, out, _ = await command(tmp_path, "jobs", **given)
    assert "failed 0 stopped" in out
