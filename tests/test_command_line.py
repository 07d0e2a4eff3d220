"""The command line, as a new operator meets it."""

import csv
import json
import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.processes import ROOT, command, interpreted

DEMO = ROOT / "bot" / "demo"


@pytest.mark.parametrize("name", ["", "run", "migrate", "import", "detect", "decide", "records", "operator", "doctor"])
async def test_help_teaches(tmp_path: Path, name: str) -> None:
    code, out, _ = await command(tmp_path, *([name] if name else []), "--help")
    assert code == 0
    assert "Usage" in out
    assert len(out.split()) > 25, "more than a list of options"


async def test_help_begins_with_what_somebody_new_needs(tmp_path: Path) -> None:
    _, out, _ = await command(tmp_path, "--help")
    assert re.findall(r"(?m)^│ ([a-z]+) ", out)[:3] == ["run", "doctor", "import"]


async def test_a_new_installation_from_doctor_to_doctor(tmp_path: Path) -> None:
    code, out, _ = await interpreted(tmp_path, "doctor")
    assert code == 0
    assert "polyphony run` makes it" in out
    assert "optional There is no TELEGRAM_TOKEN; the web chat works without" in out
    assert "MISSING" not in out, "nothing is wrong"
    assert "Back it up" in out

    code, out, _ = await interpreted(tmp_path, "migrate")
    assert (code, out) == (0, "The tables were at nothing and are now at 0015.\n")
    shutil.copytree(DEMO, tmp_path / "mine", ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    code, out, _ = await interpreted(tmp_path, "import", "mine/consultation.yaml")
    assert code == 0
    assert "reinvent-europe: 336 proposals added, 0 changed, 0 unchanged." in out
    code, out, _ = await interpreted(tmp_path, "import", "mine/consultation.yaml")
    assert "0 proposals added, 0 changed, 336 unchanged." in out

    code, out, _ = await interpreted(tmp_path, "doctor")
    assert code == 0
    assert "up to date: 1 consultations, 336 proposals" in out


async def test_deciding_and_the_log_of_it(tmp_path: Path, sqlite_template: Path) -> None:
    shutil.copy(sqlite_template, tmp_path / "polyphony.db")
    code, out, _ = await command(tmp_path, "decide", "3", "refused", "--reason", "rude")
    assert (code, out) == (0, "Proposal no. 3 is now refused.\n")
    code, out, _ = await command(tmp_path, "decide", "4", "merged", "--into", "5")
    assert code == 0
    code, _, err = await command(tmp_path, "decide", "4", "merged", "--into", "4")
    assert (code, err) == (2, "There is no other proposal no. 4.\n")
    code, _, err = await command(tmp_path, "decide", "999", "accepted")
    assert (code, err) == (2, "There is no proposal no. 999.\n")

    code, out, _ = await command(tmp_path, "records")
    header, *lines = csv.reader(out.splitlines())
    assert header == [
        "id",
        "at",
        "kind",
        "consultation",
        "proposal",
        "language",
        "country",
        "before",
        "after",
        "reason",
        "automated",
        "detail",
        "waited",
    ]
    assert [line[2:] for line in lines] == [
        ["decision", "sample", "3", "en", "IE", "accepted", "refused", "rude", "False", "", ""],
        ["decision", "sample", "4", "en", "IE", "accepted", "merged", "", "False", "", ""],
    ]
    code, out, _ = await command(tmp_path, "records", "--format", "json", "--proposal", "3", "--since", "2026-01-01")
    [line] = [json.loads(line) for line in out.splitlines()]
    assert (line["proposal"], line["reason"], line["automated"]) == (3, "rude", False)
    code, out, _ = await command(tmp_path, "records", "--format", "json", "--until", "2020-01-01")
    assert (code, out) == (0, "")


@pytest.mark.parametrize(
    ("arguments", "settings", "sentence"),
    [
        (["run"], {"PORT": "abc"}, "PORT ('abc') cannot be used"),
        (["run"], {"TELEGRAM_TOKEN": "hunter2"}, "TELEGRAM_TOKEN cannot be used: does not look like a token"),
        (["run"], {"DATABASE_URL": "postgresql://nobody:hunter2@127.0.0.1:1/x"}, "The database cannot be reached"),
        (["migrate"], {"DATABASE_URL": "postgresql://nobody:hunter2@127.0.0.1:1/x"}, "The database cannot be reached"),
        (["run"], {"KEY_FILE": "/dev/full/key"}, "KEY_FILE=/dev/full/key cannot be made"),
        (["import", "nothing.yaml"], {}, "nothing.yaml: No such file or directory"),
        (["detect", "--prior", "xx"], {}, "--prior 'xx' is not one of bg es cs"),
        (["decide", "1", "perhaps"], {}, "'perhaps' is no decision. There are: accepted, refused, merged."),
        (["decide", "1", "refused"], {}, "A refusal needs a --reason. There are: incomprehensible, off-topic,"),
        (["decide", "1", "merged"], {}, "merged needs --into"),
        (["decide", "1", "accepted", "--into", "2"], {}, "merged needs --into"),
        (["operator", "add", "anna"], {}, "OPERATOR ('anna') cannot be used: must be a channel and the person's number there"),
        (["operator", "add", ""], {}, "An operator is named by a channel and a number"),
        (["records", "--format", "xml"], {}, "--format 'xml' is neither csv nor json."),
    ],
)
async def test_what_can_be_mended_is_a_sentence(
    tmp_path: Path, arguments: list[str], settings: dict[str, str], sentence: str
) -> None:
    code, out, err = await command(tmp_path, *arguments, **settings)
    assert code == 2
    assert sentence in err
    assert "Traceback" not in err
    assert "hunter2" not in out + err


async def test_a_port_that_is_taken(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        code, _, err = await command(tmp_path, "run", PORT=str(taken.getsockname()[1]))
    assert code == 2
    assert "cannot be listened on: Address already in use. Is Polyphony running already?" in err


async def test_doctor_finds_what_stands_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("damaged")
    (tmp_path / "key").chmod(0o600)
    database = "postgresql://nobody:hunter2@127.0.0.1:1/x"
    code, out, _ = await command(
        tmp_path, "doctor", DATABASE_URL=database, TELEGRAM_TOKEN="1234:abc", TELEGRAM_API="http://127.0.0.1:1/bot"
    )
    assert code == 1
    assert "Restore it from your backup" in out
    assert "does not answer" in out
    assert "Telegram cannot be reached from here" in out
    assert "hunter2" not in out


def test_what_only_some_need_is_loaded_when_they_need_it() -> None:
    heavy = "py3langid langdetect sklearn scipy matplotlib numpy"
    code = f"import sys, bot.app, handlers; print(*sorted(set('{heavy}'.split()) & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == ""


async def test_the_first_operator_can_be_invited_by_a_link(tmp_path: Path) -> None:
    code, out, _ = await command(tmp_path, "operator", "add")
    assert code == 0
    assert re.match(r"\?start=i-[A-Za-z0-9_-]{22}\nWhoever opens this first is an operator; it counts until 20", out)
