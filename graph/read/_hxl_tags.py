"""What do the HXL tags above the columns of a sheet say is in them?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_TAG = re.compile(r"\s*#([A-Za-z]\w*)((?:\s*\+\s*[A-Za-z]\w*)*)\s*", re.ASCII)
_PERSONS = frozenset({"contact", "email", "phone", "person", "focal"})
_CODES = frozenset({"code", "pcode", "id", "ref"})
_2014 = {
    "funder": ("org", {"funder"}),
    "prog": ("org", {"prog"}),
    "impl": ("org", {"impl"}),
    "period_date": ("date", {"reported"}),
    "report_date": ("date", {"reported"}),
    "start_date": ("date", {"start"}),
    "end_date": ("date", {"end"}),
    "hrp_project": ("activity", {"project"}),
    "project": ("activity", {"project"}),
}
"""Tags of 2014, and others that are not in the standard, as the standard says it today."""


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

    @property
    def language(self) -> str:
        """The language that the column is in, or "" ("" sorts first, then English)."""
        told = sorted(one[2:] for one in self.attributes if one.startswith("i_"))
        return "" if not told else "a" if told[0] == "en" else f"b{told[0]}"


def tags(headings: Sequence[str]) -> tuple[Tag, ...]:
    """The tagged columns of a row; no blank may follow `#`. Columns of persons are left out.

    >>> [tag.name for tag in tags(["#adm2 +name", "# of people", "Column1", "#org", "#funder_id"])]
    ['adm2', 'org', 'org']
    """
    found = ((place, _TAG.fullmatch(cell)) for place, cell in enumerate(headings))
    tagged = (
        _tag(place, match[1].lower(), frozenset(re.findall(r"\w+", match[2].lower())))
        for place, match in found
        if match is not None
    )
    return tuple(tag for tag in tagged if not _PERSONS & {tag.name, *tag.attributes})


def _tag(place: int, name: str, attributes: frozenset[str]) -> Tag:
    bare = name.removesuffix("_id")
    more = {"id"} if bare != name else set()
    name, other = _2014.get(bare, (bare, set()))
    return Tag(place, name, attributes | more | other)


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
    return sorted(least, key=lambda tag: (least[tag], tag.language))
