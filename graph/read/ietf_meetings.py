"""In which countries were the IETF meetings, as the list of meetings says it?"""

from __future__ import annotations

from typing import Any

import pandas as pd

from graph.catalogue import Reader
from graph.read._build import Facts, tidy
from graph.read._columns import text
from graph.read._grid import Grid, grid
from graph.read._json_list import objects
from graph.read._nations import nations
from graph.read._sheets import Part, reading
from graph.reading import Document, Reading
from graph.records import OccasionKind, Relation

_LIST, _OF = "meeting_list", "attendee_list"
_NUMBER = r"(?i)^ietf\s*(\d{2,3})$"
_PLACE = ("country", "city")
_AS_LISTED = "A meeting was in the country that the list gives, also where it met online."


def recognise(document: Document) -> str | None:
    """Why a document is the list of meetings, or None: each names its list of attendees."""
    listed = _listed(document.tree)
    return f"JSON objects in {_LIST}, each with an {_OF}" if listed else None


def read(document: Document) -> Reading:
    """Each meeting with the country that it was in; its persons stand in a file of its own."""
    told = [_flat(one) for one in _listed(document.tree)]
    rows = grid(document, objects(document.file, told), 0, range(1 + len(_PLACE)))
    return reading(document, "ietf_meetings", str(recognise(document)), [_part(rows)])


def _listed(tree: Any) -> list[dict[str, Any]]:
    found = tree.get(_LIST) if isinstance(tree, dict) else None
    if not isinstance(found, list) or not found:
        return []
    ours = all(isinstance(one, dict) and "name" in one and _OF in one for one in found)
    return found if ours else []


def _flat(one: dict[str, Any]) -> dict[str, str]:
    """Name, country and city of a meeting; empty where the list does not say it."""
    place = one.get("location")
    inside = place if isinstance(place, dict) else {}
    told = {"name": one["name"], **{name: inside.get(name) for name in _PLACE}}
    return {name: value if isinstance(value, str) else "" for name, value in told.items()}


def _part(rows: Grid) -> Part:
    cells = rows.cells.set_axis(rows.headings, axis=1)
    number = cells["name"].str.strip().str.extract(_NUMBER)[0]
    read = number.notna()
    key = f"{OccasionKind.MEETING.value}:ietf " + number[read]
    told = pd.DataFrame({"occasion": key, "source": rows.source[read]})
    occasions = told.assign(kind=OccasionKind.MEETING.value, title="IETF " + number[read])
    written = text(cells["country"])[read]
    found = nations(written, rows.lines)
    held = told.assign(place=found.codes, relation=Relation.HELD.value)[found.codes.notna()]
    lost = [(line, "no number of an IETF meeting") for line in rows.lines[~read].tolist()]
    return Part(
        rows.name,
        tidy(Facts(occasions, _NOBODY, places=held)),
        rows.rows,
        tuple(lost),
        assumed=(_AS_LISTED,),
        kept=(rows.kept,),
    ).naming(found)


_NOBODY = pd.DataFrame(columns=["occasion", "name_as_written", "role", "source"], dtype=object)

READER = Reader(
    recognise,
    read,
    title="IETF meetings",
    example="meeting_list with name, location, attendee_list, beside the registrations",
    rank=11,
    beside=(
        "ietf",
        "says where IETF meetings were, not who came. Give it together with the lists of "
        "registrations that it names, for instance ietf72.json.gz.",
    ),
)
