"""Every proposal of a round with its exposure, as a file: that of the command and that of the public pages."""

import csv
from collections.abc import Collection, Iterable
from datetime import UTC, datetime
from typing import TextIO

from bot.opinion.exposure import Exposed
from bot.opinion.suppress import SMALLEST

COLUMNS = ("proposal", "language", "country", "accepted_at", "votes", "reached_at", "agree", "share", "low", "high")


def write(file: TextIO, proposals: Iterable[Exposed], hidden: Collection[int] = ()) -> None:
    """Write the proposals; times are UTC. The share is that of all votes together; of few votes and of `hidden` it stays out."""
    table = csv.writer(file, lineterminator="\n")
    table.writerow(COLUMNS)
    for one in proposals:
        known = (one.proposal, one.language, one.country, _at(one.accepted_at), one.votes, _at(one.reached_at))
        few = one.votes < SMALLEST or one.proposal in hidden
        opinion = ("",) * 4 if few else (one.agree, *(f"{share:.6f}" for share in (one.agree / one.votes, *one.interval)))
        table.writerow((*known, *opinion))


def _at(moment: int | None) -> str:
    return "" if moment is None else datetime.fromtimestamp(moment, UTC).isoformat()
