"""What do the HXL tags above the columns of a sheet say is in them?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graph.records import Role

_TAG = re.compile(r"\s*#([A-Za-z]\w*)((?:\s*\+\s*[A-Za-z]\w*)*)\s*", re.ASCII)
_PERSONS = frozenset({"contact", "email", "phone", "person", "focal"})
_ROLES = {
    "funder": Role.FUNDER,
    "funding": Role.FUNDER,
    "donor": Role.FUNDER,
    "provider": Role.FUNDER,
    "prog": Role.PROGRAMME,
    "leader": Role.PROGRAMME,
    "receiver": Role.RECIPIENT,
}
"""Attributes of #org that decide a role; without one it implements."""
_LEGACY = frozenset({"funder", "prog", "impl"})
"""Tags of 2014 that are attributes of #org today."""
_PARTS = ("type", "acronym", "code", "id", "ref", "name")
_CODES = frozenset({"code", "pcode", "id", "ref"})


@dataclass(frozen=True, slots=True)
class Tag:
    """One tagged column: where it stands, its tag, its attributes."""

    place: int
    name: str
    attributes: frozenset[str]

    @property
    def coded(self) -> bool:
        """Whether the column holds codes."""
        return bool(self.attributes & _CODES)


@dataclass(frozen=True, slots=True)
class Slot:
    """The columns that describe one organization of a row: part (name, type, ...) -> column."""

    role: Role
    columns: dict[str, int]


def tags(headings: Sequence[str]) -> tuple[Tag, ...]:
    """The tagged columns of a row; no blank may follow `#`. Columns of persons are left out.

    >>> [tag.name for tag in tags(["#adm2 +name", "# of people", "Column1", "#org"])]
    ['adm2', 'org']
    """
    found = ((place, _TAG.fullmatch(cell)) for place, cell in enumerate(headings))
    tagged = (
        Tag(place, match[1].lower(), frozenset(re.findall(r"\w+", match[2].lower())))
        for place, match in found
        if match is not None
    )
    return tuple(tag for tag in tagged if not _PERSONS & {tag.name, *tag.attributes})


def named(found: Iterable[Tag], *names: str) -> list[Tag]:
    """The columns with one of these tags, in the order of the sheet."""
    return [tag for tag in found if tag.name in names]


def preferred(found: Iterable[Tag], *order: str) -> list[Tag]:
    """Columns by the first attribute of `order` that they have; "" stands for none of them."""
    ranks = {attribute: rank for rank, attribute in enumerate(order)}
    plain = ranks.get("", len(order))
    least = {
        tag: min((ranks.get(a, plain) for a in tag.attributes), default=plain) for tag in found
    }
    return sorted(least, key=lambda tag: least[tag])


def slots(found: Iterable[Tag]) -> list[Slot]:
    """The organizations that a row can name: the columns of one differ in their part only."""
    slots: dict[tuple[frozenset[str], int], Slot] = {}
    for tag in named(found, "org", *_LEGACY):
        part = next((part for part in _PARTS if part in tag.attributes), "plain")
        same = (tag.attributes | {tag.name}) - {"org", *_PARTS}
        number = 0
        while part in slots.setdefault((same, number), Slot(_role(same), {})).columns:
            number += 1
        slots[same, number].columns[part] = tag.place
    return [slot for slot in slots.values() if {"name", "plain", "acronym"} & set(slot.columns)]


def _role(attributes: frozenset[str]) -> Role:
    known = sorted(attributes & set(_ROLES))
    return _ROLES[known[0]] if known else Role.IMPLEMENTER
