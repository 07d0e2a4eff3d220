"""The votes as Polis exports them: comments.csv, votes.csv, participants-votes.csv (https://github.com/compdemocracy/openData)."""

import csv
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO

LARGEST = 20_000_000
"""Cells of participants-votes.csv: nearly all are empty, and a larger one helps nobody."""
VOTE = {"agree": 1, "neutral": 0, "disagree": -1}
COMMENTS = (
    "timestamp",
    "datetime",
    "comment-id",
    "author-id",
    "agrees",
    "disagrees",
    "moderated",
    "is-seed",
    "is-meta",
    "comment-body",
)
VOTES = ("timestamp", "datetime", "comment-id", "voter-id", "vote")


class Polis:
    """The files that are being written into a folder, given the proposals (number, moment, sentence) and how many vote."""

    def __init__(self, folder: Path, comments: Sequence[tuple[int, int, str]], voters: int) -> None:
        self._folder, self._comments = folder, comments
        self._agrees: Counter[int] = Counter()
        self._disagrees: Counter[int] = Counter()
        self._places = {number: place for place, (number, _, _) in enumerate(comments)}
        self._open = ExitStack()
        folder.mkdir()
        self._votes = csv.writer(self._file("votes.csv"), lineterminator="\n")
        self._votes.writerow(VOTES)
        self.has_matrix = voters * len(comments) <= LARGEST
        if self.has_matrix:
            self._matrix = csv.writer(self._file("participants-votes.csv"), lineterminator="\n")
            head = ("participant", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree")
            self._matrix.writerow([*head, *self._places])

    def _file(self, name: str) -> TextIO:
        return self._open.enter_context((self._folder / name).open("w", encoding="utf-8", newline=""))

    def add(self, voter: int, votes: Sequence[tuple[int, int, str]]) -> None:
        """Add a voter's votes: proposal, moment, choice."""
        row: list[int | str] = [""] * (len(self._places) if self.has_matrix else 0)
        for proposal, at, choice in votes:
            vote = VOTE[choice]
            self._votes.writerow([at, moment(at), proposal, voter, vote])
            self._agrees[proposal] += vote == 1
            self._disagrees[proposal] += vote == -1
            if self.has_matrix:
                row[self._places[proposal]] = vote
        if self.has_matrix:
            self._matrix.writerow([voter, "", 0, len(votes), row.count(1), row.count(-1), *row])

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        with self._open:
            if kind is None:
                comments = csv.writer(self._file("comments.csv"), lineterminator="\n")
                comments.writerow(COMMENTS)
                for number, at, text in self._comments:
                    counts = (self._agrees[number], self._disagrees[number])
                    comments.writerow([at, moment(at), number, 0, *counts, 1, "false", "false", text])


def moment(at: int) -> str:
    """Return a moment as Polis writes it."""
    return datetime.fromtimestamp(at, UTC).strftime("%a %b %d %Y %H:%M:%S GMT+0000 (Coordinated Universal Time)")
