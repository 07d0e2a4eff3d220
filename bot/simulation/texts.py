"""Proposals for people who are not there: sentences of the demo consultation, told apart by a number."""

import csv
from collections.abc import Iterator
from importlib.resources import files
from itertools import count

from bot.language.check import LONGEST

ROOM = 12
"""Characters that the number takes."""


class Texts:
    """Gives each language its sentences over and over, no two the same."""

    def __init__(self) -> None:
        with (files("bot.demo") / "proposals.csv").open(encoding="utf-8") as rows:
            self._known: dict[str, list[str]] = {}
            for row in csv.DictReader(rows):
                if len(row["text"]) + ROOM <= LONGEST:
                    self._known.setdefault(row["language"], []).append(row["text"].rstrip("."))
        self._next: dict[str, Iterator[int]] = {}

    def new(self, language: str) -> str:
        """Return a sentence that was not given before."""
        known = self._known[language]
        number = next(self._next.setdefault(language, count()))
        return f"{known[number % len(known)]} ({number + 1})."
