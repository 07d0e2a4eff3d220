"""Changing one value of a consultation by its key, as people type it; the whole is checked afterwards."""

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import yaml

from bot.consultation.model import ConsultationPart, Fault, FaultsError, Where, check, zones
from bot.consultation.write import document
from storage.consultations import NewConsultation

KEY = re.compile(r"[A-Za-z_]+(\.[A-Za-z0-9_-]+){0,2}")
NOTHING = ("", "-")
"""What is typed to take an optional value out."""


@dataclass(frozen=True, slots=True)
class Change:
    """A value before and after, as people read it, and the consultation that comes of it."""

    key: str
    before: str
    after: str
    given: NewConsultation


def tidy(key: str) -> str:
    """Return a key in the letters in which it is known: telephones begin with a capital, and countries are capitals."""
    first, *rest = key.casefold().split(".")
    return ".".join([first, *(part.upper() if first == "countries" else part for part in rest)])


def changed(given: NewConsultation, key: str, value: str) -> Change:
    """Return the change of one value; raises `FaultsError` where it, or what comes of it, cannot be."""
    key = tidy(key)
    before = document(given)
    # Another zone moves no date: the same moments are then written in it.
    after = document(replace(given, time_zone=value)) if key == "time_zone" and value in zones() else document(given)
    if (key, value) == ("kind", "members"):
        after.pop("countries", None)
    where = _where(key, after)
    _put(after, where, value)
    found = check(after).given()
    if "privacy" in where and found.privacy != given.privacy:
        found = replace(found, privacy_version=given.privacy_version + 1)
        check(document(found))
    return Change(key, _told(before, where), _told(document(found), where), found)


def _where(key: str, values: dict[str, Any]) -> Where:
    """Return the path of a key; lists are counted from 1."""
    where: list[str | int] = []
    at: Any = values
    for part in key.split("."):
        step: str | int = part
        if isinstance(at, list) or (where == ["partners"] and at is None):
            if not part.isdecimal() or not 1 <= int(part) <= len(at or ()) + 1:
                raise FaultsError([Fault((*where, part), f"there is no such place; allowed: 1 to {len(at or ()) + 1}")])
            step = int(part) - 1
        where.append(step)
        at = _at(at, step)
    return tuple(where)


def _at(values: Any, step: str | int) -> Any:  # noqa: ANN401 whatever stands there
    if isinstance(values, dict):
        return values.get(step)
    if isinstance(values, list) and isinstance(step, int) and step < len(values):
        return values[step]
    return None


def _put(values: dict[str, Any], where: Where, value: str) -> None:
    """Put a value where it belongs, or take out what stands there."""
    at: Any = values
    for step, then in pairwise(where):
        inside = _at(at, step)
        if inside is None:
            inside = [] if isinstance(then, int) else {}
            if isinstance(at, list):
                at.append(inside)
            else:
                at[step] = inside
        elif not isinstance(inside, dict | list):
            raise FaultsError([Fault(where, f"there is no such key; allowed here: {' '.join(ConsultationPart.model_fields)}")])
        at = inside
    last = where[-1]
    if value in NOTHING:
        if _at(at, last) is not None:
            del at[last]
    elif isinstance(at, list) and last == len(at):
        at.append(value)
    else:
        at[last] = value


def _told(values: dict[str, Any], where: Where) -> str:
    """Return a value as people read it; empty: there is none."""
    at: Any = values
    for step in where:
        at = _at(at, step)
    match at:
        case None:
            return ""
        case bool():
            return str(at).lower()
        case list() if all(isinstance(one, str) for one in at):
            return " ".join(at)
        case list() | dict():
            return yaml.safe_dump(at, allow_unicode=True, sort_keys=False, width=1 << 20).strip()
    return str(at)
