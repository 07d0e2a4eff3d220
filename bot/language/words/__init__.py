"""Words that a text may not hold, or that a moderator should see: a list per language, which the organiser can replace.

A list is a text file `de.txt`, one entry a line: `word` flags it, `!word` refuses it, `word*` takes every ending; `#` begins a
remark. The files in this folder are used unless the folder `WORDS` of the settings holds one of the same name.
"""

import unicodedata
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

import regex

_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")
Entries = tuple[dict[str, bool], tuple[tuple[str, bool], ...]]
"""Whole words and beginnings of words, each with whether it refuses."""


class Words:
    """The lists; a file that is edited counts from the next text on."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    def found(self, text: str, language: str) -> list[bool]:
        """Return whether the text is refused for a word (True), only flagged (False), or neither (an empty list)."""
        whole, beginnings = self._entries(language) if language else ({}, ())
        hits = set()
        for word in _WORD.findall(_plain(text)):
            if word in whole:
                hits.add(whole[word])
            hits.update(refuses for beginning, refuses in beginnings if word.startswith(beginning))
        return [max(hits)] if hits else []

    def _entries(self, language: str) -> Entries:
        name = f"{language}.txt"
        if self._folder is not None and (own := self._folder / name).is_file():
            return _read(own, own.stat().st_mtime_ns)
        return _shipped(name)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()


@lru_cache(maxsize=64)
def _read(path: Path, changed: int) -> Entries:  # noqa: ARG001 a changed file is another key
    return _parse(path.read_text("utf-8-sig"))


@lru_cache(maxsize=24)
def _shipped(name: str) -> Entries:
    return _parse((files("bot.language.words") / name).read_text("utf-8"))


def _parse(text: str) -> Entries:
    whole: dict[str, bool] = {}
    beginnings: list[tuple[str, bool]] = []
    for line in text.splitlines():
        entry = _plain(line.partition("#")[0].strip())
        if not entry:
            continue
        refuses, entry = entry.startswith("!"), entry.removeprefix("!").strip()
        if entry.endswith("*"):
            beginnings.append((entry.rstrip("*"), refuses))
        else:
            whole[entry] = refuses
    return whole, tuple(beginnings)
