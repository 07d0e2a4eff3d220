"""Reading a consultation: a YAML file, and a CSV file of proposals beside it; errors name file, line, key and what is allowed."""

import csv
import io
import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from bot.consultation.model import ConsultationPart, FaultsError, Where, check
from bot.language.check import LONGEST, SHORTEST, characters
from bot.language.europe import COUNTRIES, LANGUAGES
from bot.translation.check import LONGEST as LONGEST_TRANSLATION
from storage.consultations import NewConsultation, NewProposal, NewTranslation
from storage.tables import THEMES

COLUMNS = ("key", "language", "country", "theme", "text")
TRANSLATION_COLUMNS = ("key", "language", "text")
LARGEST = 1_000_000
"""Bytes of a YAML file: a consultation with all its texts has a tenth of that."""
DEEPEST = 10
"""Levels of a YAML file; a consultation has four."""


class FileError(Exception):
    """A file cannot be used; `sentences` say where and why, one fault each."""

    def __init__(self, sentences: list[str]) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = sentences


def read(path: Path) -> NewConsultation:
    """Return the consultation in a file; raises `FileError` with every fault found in it and in the files that it names."""
    found = parse(text_of(path, LARGEST), path)
    proposals = _read_proposals(path.parent / found.proposals, found) if found.proposals else []
    translations = _read_translations(path.parent / found.translations, proposals) if found.translations else []
    return found.given(proposals, translations)


def parse(text: str, path: Path) -> ConsultationPart:
    """Return the consultation in a YAML text; raises `FileError`, which names it by its path."""
    node, data = _load(text, path)
    try:
        return check(data)
    except FaultsError as error:
        raise FileError([f"{path}{_place(_mark(node, fault.where))}: {fault}" for fault in error.faults]) from None


class _Loader(yaml.SafeLoader):
    """YAML without what surprises: aliases, keys that stand twice, dates that are read without our knowing in which zone."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.depth = 0

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:  # noqa: ANN401 as the library has it
        """Return the next node."""
        event: yaml.Event = self.peek_event()  # type: ignore[no-untyped-call]
        if isinstance(event, yaml.AliasEvent):
            raise _fault(event.start_mark, f"*{event.anchor}: aliases are not allowed; write the value out")
        self.depth += 1
        if self.depth > DEEPEST:
            raise _fault(event.start_mark, f"nested too deeply; allowed: {DEEPEST} levels")
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node

    def compose_mapping_node(self, anchor: dict[Any, yaml.Node] | None) -> yaml.MappingNode:
        """Return a mapping none of whose keys stands twice."""
        node = super().compose_mapping_node(anchor)  # type: ignore[arg-type]  # the stubs have it as the other kind of anchors
        lines: dict[Any, int] = {}
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode) or key.tag == "tag:yaml.org,2002:merge":
                raise _fault(key.start_mark, "is no key; allowed: words")
            if key.value in lines:
                raise _fault(key.start_mark, f"{key.value} stands twice, here and in line {lines[key.value]}; allowed: once")
            lines[key.value] = key.start_mark.line + 1
        return node

    def construct_object(self, node: yaml.Node, deep: bool = False) -> Any:  # noqa: ANN401 as the library has it
        """Return a node's value."""
        try:
            return super().construct_object(node, deep)
        except (ValueError, OverflowError, AttributeError) as error:  # what the library's own readers raise
            raise _fault(node.start_mark, str(error)) from None


_Loader.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def _fault(mark: Any, sentence: str) -> yaml.MarkedYAMLError:  # noqa: ANN401 the library has two kinds of marks
    return yaml.MarkedYAMLError(problem=sentence, problem_mark=mark)


def _load(text: str, path: Path) -> tuple[yaml.Node | None, Any]:
    try:
        loader = _Loader(text)
        node = loader.get_single_node()
        return node, None if node is None else loader.construct_document(node)
    except yaml.MarkedYAMLError as error:
        reason = error.problem or error.context or "not YAML"
        if "'\\t'" in reason:
            reason = "a tab where none may stand; allowed: spaces"
        raise FileError([f"{path}{_place(error.problem_mark)}: {reason}"]) from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise FileError(
            [f"{path}, line {line}: U+{error.character:04X} is not allowed; allowed: letters, signs, spaces"]
        ) from None


def text_of(path: Path, largest: int | None = None) -> str:
    """Return what a file holds, without a byte order mark; raises `FileError`."""
    try:
        if largest is not None and (size := path.stat().st_size) > largest:
            raise FileError([f"{path}: {size} bytes are too many; allowed: {largest}"])
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise FileError([f"{path}: {error.strerror}"]) from None
    except UnicodeDecodeError as error:
        raise FileError([f"{path}, byte {error.start + 1}: not UTF-8; save the file as UTF-8"]) from None


def _place(mark: yaml.Mark | None) -> str:
    return f", line {mark.line + 1}, column {mark.column + 1}" if mark else ""


def _mark(node: yaml.Node | None, where: Where) -> yaml.Mark | None:
    """Return the place in the file that a key is at, as deep as the file goes."""
    mark = node.start_mark if node else None
    for part in where:
        if isinstance(node, yaml.MappingNode):
            pair = next(((key, value) for key, value in node.value if key.value == str(part)), None)
            if pair is None:
                return mark
            mark, node = pair[0].start_mark, pair[1]
        elif isinstance(node, yaml.SequenceNode):
            # A list of countries stands for keys.
            found = [one for place, one in enumerate(node.value) if part in (place, one.value)]
            if not found:
                return mark
            node = found[0]
            mark = node.start_mark
        else:
            return mark
    return mark


def _read_proposals(path: Path, of: ConsultationPart) -> list[NewProposal]:
    found: dict[str, NewProposal] = {}
    faults: list[str] = []
    for line, row in _rows(path, COLUMNS):
        faults += [f"{path}, line {line}, {fault}" for fault in _faults(row, of, found)]
        if len(row) == len(COLUMNS):
            proposal = NewProposal(*(value.strip() for value in row))
            found[proposal.key] = proposal
    if faults:
        raise FileError(faults)
    return list(found.values())


def _read_translations(path: Path, proposals: list[NewProposal]) -> list[NewTranslation]:
    sources = {one.key: one.language for one in proposals}
    found: dict[tuple[str, str], NewTranslation] = {}
    faults: list[str] = []
    for line, row in _rows(path, TRANSLATION_COLUMNS):
        given = [value.strip() for value in row]
        if fault := _translation_fault(given, sources, found.keys()):
            faults.append(f"{path}, line {line}, {fault}")
        else:
            found[given[0], given[1]] = NewTranslation(*given)
    if faults:
        raise FileError(faults)
    return list(found.values())


def _translation_fault(row: list[str], sources: Mapping[str, str], known: Collection[tuple[str, str]]) -> str:
    if len(row) != len(TRANSLATION_COLUMNS):
        needed = len(TRANSLATION_COLUMNS)
        return f"column {len(row)}: {len(row)} values where {needed} are needed; quote texts that hold a comma"
    key, language, text = row
    allowed = [one for one in LANGUAGES if one != sources.get(key)]
    length = characters(text)
    checks = [
        (key not in sources, f"column 1 (key): {key!r} is not the key of a proposal beside it"),
        (
            language not in allowed,
            f"column 2 (language): {language!r} is not a language to translate this into; allowed: {' '.join(allowed)}",
        ),
        ((key, language) in known, f"column 2 (language): {key} stands twice in {language}; allowed: once"),
        (
            not SHORTEST <= length <= LONGEST_TRANSLATION,
            f"column 3 (text): {length} characters; {SHORTEST} to {LONGEST_TRANSLATION} are allowed",
        ),
        (
            not text.isprintable(),
            "column 3 (text): holds characters that cannot be shown; allowed: letters, signs, spaces, on one line",
        ),
    ]
    return next((reason for wrong, reason in checks if wrong), "")


def _rows(path: Path, columns: tuple[str, ...]) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows of a CSV file with their lines; raises `FileError`."""
    rows = csv.reader(io.StringIO(text_of(path), newline=""), strict=True)
    try:
        header = tuple(next(rows, ()))
        if header != columns:
            raise FileError([f"{path}, line 1: the columns must be {','.join(columns)}, not {','.join(header)}"])
        for row in rows:
            if row:
                yield rows.line_num, row
    except csv.Error as error:
        raise FileError([f"{path}, line {rows.line_num}: {error}"]) from None


def _faults(row: list[str], of: ConsultationPart, known: dict[str, NewProposal]) -> list[str]:
    if len(row) != len(COLUMNS):
        return [f"column {len(row)}: {len(row)} values where {len(COLUMNS)} are needed; quote texts that hold a comma"]
    key, language, country, theme, text = (value.strip() for value in row)
    themes = of.themes or THEMES
    if of.kind == "members":
        elsewhere = (not re.fullmatch(r"[1-9]\d{0,7}", country), f"{country!r} is no group; allowed: a group's number, such as 1")
    else:
        countries = of.countries or COUNTRIES
        reason = f"{country!r} is not a country of this consultation; allowed: {' '.join(countries)}"
        elsewhere = (country not in countries, reason)
    checks = {
        "key": [
            (
                not re.fullmatch(r"[A-Za-z0-9._-]{1,64}", key),
                f"{key!r} is no key; allowed: 1 to 64 letters, digits, dots, hyphens",
            ),
            (key in known, f"{key} stands twice; allowed: once"),
        ],
        "language": [(language not in LANGUAGES, f"{language!r} is not one of {' '.join(LANGUAGES)}")],
        "country": [elsewhere],
        "theme": [(theme not in themes, f"{theme!r} is not a theme of this consultation; allowed: {' '.join(themes)}")],
        "text": [
            (not SHORTEST <= characters(text) <= LONGEST, f"{characters(text)} characters; {SHORTEST} to {LONGEST} are allowed"),
            (not text.isprintable(), "holds characters that cannot be shown; allowed: letters, signs, spaces, on one line"),
        ],
    }
    return [
        f"column {COLUMNS.index(name) + 1} ({name}): {reason}"
        for name, cases in checks.items()
        for wrong, reason in cases
        if wrong
    ]
