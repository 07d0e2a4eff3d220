"""The files of open data: which rounds have one, what it is called, and where it lies."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlmodel import col

from storage.database import Transaction
from storage.tables import Consultation, Round, RoundState


@dataclass(frozen=True, slots=True)
class Source:
    """A round, by its place from 1, and since when its results are published, in seconds; None: they are not."""

    consultation: int
    slug: str
    members: bool
    round: int
    place: int
    since: int | None

    @property
    def name(self) -> str:
        """Return what its file is called."""
        return f"{self.slug}-round-{self.place}.zip"

    def path(self, folder: Path) -> Path:
        """Return where its file belongs; that of a consultation for members only is not where the public's are."""
        return folders(folder)[self.members] / self.name

    def made(self, folder: Path) -> Path | None:
        """Return its file; None: there is none yet, or only one that is older than what was published."""
        path = self.path(folder)
        try:
            return path if self.since is not None and path.stat().st_mtime >= self.since else None
        except OSError:
            return None


def folders(folder: Path) -> tuple[Path, Path]:
    """Return the folder of what everybody may read, and beside it that of consultations for members only."""
    return folder, folder.absolute().with_name(f"{folder.absolute().name}-members")


def sum_of(path: Path) -> Path:
    """Return the file with the checksum of a file."""
    return path.with_name(f"{path.name}.sha256")


def sources(db: Transaction, now: int) -> list[Source]:
    """Return all rounds, published or not, by consultation and place."""
    wanted = (
        select(Round, col(Consultation.slug), col(Consultation.members))
        .join(Consultation, col(Consultation.id) == col(Round.consultation_id))
        .order_by(col(Round.consultation_id), col(Round.place), col(Round.id))
    )
    found: list[Source] = []
    for round_, slug, members in db.session.execute(wanted):
        place = found[-1].place + 1 if found and found[-1].slug == slug else 1
        since = round_.published_at if round_.state(now) is RoundState.PUBLISHED else None
        found.append(Source(round_.consultation_id, slug, bool(members), round_.id or 0, place, since))
    return found
