"""Writing a consultation down: as keys and values, and as the YAML file that reads back to the same."""

from collections.abc import Iterable
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from bot.consultation.model import PARTS, ConsultationPart, written
from storage.consultations import NewConsultation, NewRound
from storage.tables import NEVER

_HEAD = """\
# The consultation “{slug}” as it stands. Change what follows a colon, then: polyphony import {slug}.yaml
# Above each key stands what is allowed there; docs/consultation.md explains each.
# Rounds whose dates were changed in the chat keep them.
# The proposals stay as they are; to add some, name a CSV file: proposals: proposals.csv
"""


def document(given: NewConsultation) -> dict[str, Any]:
    """Return the keys and values of a consultation's file, in their order; its dates as they are written in its time zone."""
    zone = ZoneInfo(given.time_zone)
    limits = {name: value for name in ("proposals_per_day", "reports_to_hide") if (value := getattr(given, name)) is not None}
    partners = [
        {name: value for name, value in zip(("name", "role", "link"), one, strict=True) if value} for one in given.partners
    ]
    values = {
        "slug": given.slug,
        "organiser": given.organiser,
        "contact": given.contact,
        "minimum_age": given.minimum_age,
        "kind": "members" if given.members else "open",
        "countries": {country: list(languages) for country, languages in given.countries.items()},
        "time_zone": given.time_zone,
        "rounds": [_round(one, zone) for one in given.rounds],
        "ethics": given.ethics,
        "partners": partners,
        "limits": limits,
        "answer_hours": given.answer_hours,
        "keep_days": given.keep_days,
        "digest": given.digest,
        "themes": list(given.themes),
        "demographics": list(given.demographics),
        "question": dict(given.question),
        "opening": dict(given.opening),
        "privacy_version": given.privacy_version,
        "privacy": dict(given.privacy),
        "legal": dict(given.legal),
    }
    return {key: value for key, value in values.items() if value not in ("", [], {})}


def _round(one: NewRound, zone: ZoneInfo) -> dict[str, Any]:
    moments = {
        "opens": None if one.opens_at >= NEVER else one.opens_at,
        "closing": one.closing_at,
        "closes": one.closes_at,
        "publishes": one.published_at,
    }
    return {
        "kind": str(one.kind),
        **{name: written(moment, zone) for name, moment in moments.items() if moment is not None},
        "proposing": one.proposing,
        "minimum_exposure": one.minimum_exposure,
        "best": one.best,
        "serving": one.strategy,
    }


class _Dumper(yaml.SafeDumper):
    """YAML whose dates need no quotation marks, and whose words stand in one line."""

    def represent_list(self, data: Iterable[Any]) -> yaml.SequenceNode:
        """Return a list."""
        values = list(data)
        return self.represent_sequence("tag:yaml.org,2002:seq", values, flow_style=all(isinstance(one, str) for one in values))


_Dumper.add_representer(list, _Dumper.represent_list)


_Dumper.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for letter, resolvers in yaml.SafeDumper.yaml_implicit_resolvers.items()
}


def dump(given: NewConsultation) -> str:
    """Return a consultation without its proposals as a YAML file that says where to change what."""
    parts = [_HEAD.format(slug=given.slug)]
    for key, value in document(given).items():
        comments = [f"# {key}: {ConsultationPart.model_fields[key].description}"]
        if key in PARTS:
            fields = PARTS[key].model_fields.items()
            comments += [f"#   {name}: {field.description}" for name, field in fields]
        body = yaml.dump({key: value}, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=1 << 20)
        parts.append("\n".join([*comments, body]))
    return "\n".join(parts)
