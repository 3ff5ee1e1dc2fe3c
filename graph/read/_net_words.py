"""Which words in a network from another tool say what a node or a column is?"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from graph.read._words import KINDS, fold, heading, lexicon
from graph.records import OccasionKind

NODE = {
    "id": "id|node id|nodeid",
    "label": "label|name|node label|nom|nombre|nome",
    "type": "type|organization type|organisation type|org type|node type|element type",
    "country": "country|pays|pais|country name|country code",
    "tags": "tags|themes|topics",
}
"""Columns of nodes (Gephi: Id, Label; Kumu: Label, Type, Description, Tags)."""
EDGE = {
    "left": "source|from",
    "right": "target|to",
    "label": "label|title|relation|relationship|relationship type|edge label|name|kind|type",
    "way": "direction|type|directed",
    "tags": "tags|themes|topics",
}
"""Columns of edges (Gephi: Source, Target, Type, Weight; Kumu: From, To, Type, Tags)."""
MODES = "bipartite|mode|partition|node type|element type|type|kind|class|category"
"""Columns that may say which nodes are occasions."""
WEIGHTS = frozenset({"weight", "weights", "strength", "value", "poids", "peso"})
_UNUSED = frozenset({"description", "image", "color", "colour", "size", "degree", "x", "y", "url"})
_UNUSED_TOO = frozenset({"modularity class", "weighted degree", "pagerank", "timeset", "shape"})
PLAIN = frozenset({one for words in NODE.values() for one in words.split("|")}).union(
    MODES.split("|"), WEIGHTS, _UNUSED, _UNUSED_TOO
)
"""Headings of nodes that nobody would take for those of another table."""


class Outside(StrEnum):
    """Nodes that are neither organizations nor occasions."""

    PERSON = "person"
    THEME = "theme"
    PLACE = "place"


_OUTSIDE = lexicon(
    {
        Outside.PERSON: "people|persons|individual|individuals|persona|personne|contact|staff",
        Outside.THEME: "topic|topics|themes|issue|issues|sector|sectors|tag|goal|outcome|factor",
        Outside.PLACE: "country|countries|city|location|province|district|region|places",
    }
)
_STANDING = "club|clubs|board|boards|committee|committees|membership|memberships|working group"
_CLUBS = lexicon({OccasionKind.ACTIVITY: f"{_STANDING}|task force|network|coalition|cluster"})
_KINDS = KINDS | lexicon({OccasionKind.MEETING: "occasion|occasions|summit|forum|seminar|events"})
CODES = (("0", "1"), ("1", "2"), ("false", "true"), ("f", "t"), ("top", "bottom"))
"""Two values of a mode: those on the left are organizations, those on the right occasions."""
_ORGANIZATION = frozenset({"organization", "organizations", "organisation", "organisations"}).union(
    {"org", "orgs", "actor", "actors", "institution", "institutions", "member", "members"},
    {"agency", "group", "stakeholder", "partner", "firm", "node", "default"},
)
"""Types that only say that a node is one."""


def kind_of(written: str) -> OccasionKind | None:
    """The kind of occasion that a word means; belonging to a club is a standing activity.

    >>> kind_of("Event"), kind_of("Club"), kind_of("NGO")
    (<OccasionKind.MEETING: 'meeting'>, <OccasionKind.ACTIVITY: 'activity'>, None)
    """
    word = fold(written)
    found = _KINDS.get(word) or _CLUBS.get(word)
    return OccasionKind(found) if found else None


def outside(written: str) -> Outside | None:
    """What a node is that is neither an organization nor an occasion, or None."""
    found = _OUTSIDE.get(fold(written))
    return Outside(found) if found else None


def is_plain(written: str) -> bool:
    """Whether a type only says that a node is an organization, and not of which sort."""
    return fold(written) in _ORGANIZATION


def kind_in(phrase: str) -> tuple[OccasionKind, str] | None:
    """The kind that one of the words of a phrase means, with the word."""
    words = [word for word in fold(phrase).split() if kind_of(word)]
    return next(((kind, word) for word in words if (kind := kind_of(word))), None)


def places(headings: Sequence[str], columns: dict[str, str]) -> dict[str, int]:
    """In which column of a sheet each column of nodes or edges stands; the first word first."""
    told = [heading(one) for one in headings]
    found = {
        name: next((told.index(word) for word in words.split("|") if word in told), None)
        for name, words in columns.items()
    }
    return {name: place for name, place in found.items() if place is not None}
