"""A report without what was hidden since it was made, and the ways into it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

from pyroaring import BitMap

from bot.results.report import Cells, Group, Map, Report, Row
from storage.catalogue import Catalogue


@dataclass(frozen=True)
class Visible:
    """What may be shown of a report now."""

    report: Report

    @cached_property
    def rows(self) -> dict[int, Row]:
        """The rows by the numbers of their proposals."""
        return {row.proposal: row for row in self.report.rows}

    @cached_property
    def best(self) -> tuple[Row, ...]:
        """The rows that are on the agenda; of a round by countries the best of each."""
        return tuple(row for row in self.report.rows if row.place <= self.report.best)

    @cached_property
    def by_country(self) -> dict[str, list[Row]]:
        """The rows of each country, in their places."""
        found: dict[str, list[Row]] = {}
        for row in self.report.rows:
            found.setdefault(row.country, []).append(row)
        return found

    def cells(self, proposal: int) -> Cells:
        """Return what the countries say of a proposal; nothing is known of those that are not among the best."""
        return self.report.cells.get(proposal, Cells((), hidden=False))


def accepted(catalogue: Catalogue, consultation: int) -> Callable[[int], bool]:
    """Return what tells whether a proposal of a consultation is one that may be shown now."""
    mine = {round_.id for round_ in catalogue.rounds.get(consultation, ())}
    pools = [pool.proposals for (round_, *_), pool in catalogue.pools.items() if round_ in mine]
    return BitMap.union(*pools).__contains__ if pools else lambda _: False


def without_hidden(report: Report, stays: Callable[[int], bool]) -> Report:
    """Return the report without the proposals that do not stay; sums still count them."""
    if all(stays(row.proposal) for row in report.rows):
        return report
    return replace(
        report,
        rows=tuple(row for row in report.rows if stays(row.proposal)),
        cells={proposal: cells for proposal, cells in report.cells.items() if stays(proposal)},
        countries=tuple(
            replace(one, liked=tuple(liked for liked in one.liked if stays(liked.proposal))) for one in report.countries
        ),
        themes=tuple(replace(one, best=tuple(filter(stays, one.best))) for one in report.themes),
        map=_map(report.map, stays),
        variants=tuple(
            replace(one, entered=tuple(filter(stays, one.entered)), left=tuple(filter(stays, one.left)))
            for one in report.variants
        ),
    )


def _map(map_: Map | None, stays: Callable[[int], bool]) -> Map | None:
    if map_ is None:
        return None
    return replace(
        map_,
        groups=tuple(_group(group, stays) for group in map_.groups),
        together=tuple(one for one in map_.together if stays(one.proposal)),
    )


def _group(group: Group, stays: Callable[[int], bool]) -> Group:
    return replace(group, stances=tuple(one for one in group.stances if stays(one.proposal)))
