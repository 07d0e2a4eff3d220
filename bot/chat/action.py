"""What a button means: a typed value, packed into at most 64 bytes."""

from collections.abc import Iterable
from dataclasses import fields
from enum import IntEnum
from functools import cache
from typing import ClassVar, get_type_hints

PACKED_LIMIT = 64
"""Bytes of a button's data. https://core.telegram.org/bots/api#inlinekeyboardbutton"""


class Action:
    """Base of all actions: a frozen dataclass of whole numbers, enumerations and short words, with a `code` of its own.

    `word` is what a person may type in place of the button, in any language: the field's own term, or empty.
    """

    code: ClassVar[str]
    __slots__ = ()

    @property
    def word(self) -> str:
        """Return the term that may be typed for this action."""
        return ""

    def pack(self) -> str:
        """Return the button's data, such as ``v:12:1``; raises ValueError if it is too long."""
        parts = [self.code]
        for name in _names(type(self)):  # type: ignore[arg-type]  # mypy takes it for unhashable
            value = getattr(self, name)
            parts.append(str(value.value) if isinstance(value, IntEnum) else str(value))
        packed = ":".join(parts)
        if len(packed.encode()) > PACKED_LIMIT:
            message = f"{packed!r} is longer than {PACKED_LIMIT} bytes"
            raise ValueError(message)
        return packed


class Codec:
    """Unpacks the actions it was given; anything else is nothing."""

    def __init__(self, kinds: Iterable[type[Action]]) -> None:
        self._kinds: dict[str, tuple[type[Action], list[type[int | str]]]] = {}
        for kind in kinds:
            if kind.code in self._kinds:
                message = f"two actions have the code {kind.code!r}"
                raise ValueError(message)
            self._kinds[kind.code] = (kind, _types(kind))  # type: ignore[arg-type]  # mypy takes it for unhashable

    def unpack(self, packed: str) -> Action | None:
        """Return the action, or None for data that we never made: clients can send any bytes."""
        code, *parts = packed.split(":")
        kind, types = self._kinds.get(code, (None, []))
        if kind is None or len(parts) != len(types):
            return None
        try:
            action: Action = kind(*[_read(type_, part) for type_, part in zip(types, parts, strict=True)])
            return action if action.pack() == packed else None
        except ValueError:
            return None


@cache
def _names(kind: type[Action]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))  # type: ignore[arg-type]


@cache
def _types(kind: type[Action]) -> list[type[int | str]]:
    hints = get_type_hints(kind)
    return [hints[field.name] for field in fields(kind)]  # type: ignore[arg-type]


def _read(kind: type[int] | type[str], part: str) -> object:
    if not issubclass(kind, int):
        return kind(part)
    number = int(part)
    if abs(number) >= 1 << 63:
        raise ValueError(part)  # no database takes it
    return kind(number)
