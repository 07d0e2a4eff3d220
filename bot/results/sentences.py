"""Proposals as the readers of a page read them: translated where they can be, with what is to be said of that."""

from collections.abc import Iterable
from dataclasses import dataclass

from storage import translations
from storage.database import Transaction


@dataclass(frozen=True, slots=True)
class Sentence:
    """A proposal's whole sentence in `language`; `note` is the key of what is to be said of a foreign one, else empty."""

    text: str
    language: str
    original: str
    source: str
    note: str

    @property
    def foreign(self) -> bool:
        """Whether it could not be translated."""
        return self.note == "card-original"


def read(db: Transaction, numbers: Iterable[int], language: str, sources: dict[int, str]) -> dict[int, Sentence]:
    """Return proposals by their numbers; `sources` are the languages that they were written in."""
    wanted = sorted(set(numbers))
    originals = translations.sentences(db, wanted)
    foreign = [number for number in wanted if sources.get(number) != language]
    versions = translations.find_all(db, foreign, language)
    found = {}
    for number, original in originals.items():
        source, version = sources.get(number, language), versions.get(number)
        if source == language:
            found[number] = Sentence(original, language, original, source, "")
        elif version is None:
            found[number] = Sentence(original, source, original, source, "card-original")
        else:
            note = "card-translated" if version.reviewed else "card-machine"
            found[number] = Sentence(version.text, language, original, source, note)
    return found
