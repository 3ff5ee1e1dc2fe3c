"""Which organizations were at which IETF meeting, as the registration lists say it?"""

from __future__ import annotations

import re
from collections.abc import Sequence

import pandas as pd

from graph.catalogue import Reader
from graph.errors import BadFile
from graph.read._build import Facts, tidy
from graph.read._columns import mapped, text
from graph.read._grid import Grid, grid, top_of
from graph.read._nations import nations
from graph.read._nobody import nobody
from graph.read._sheets import Part, reading
from graph.reading import Document, Reading
from graph.records import OccasionKind, Role

_COLUMNS = frozenset({"country", "organization", "presence"})
_AWAY = "not-arrived"
_MONTHS = ("03", "07", "11")
_FIRST, _FIRST_YEAR = 71, 2008  # IETF 71 was the meeting of March 2008, then three a year


def recognise(document: Document) -> str | None:
    """Why a document is a registration list, or None: its three columns and no other."""
    first = len(document.sheets) == 1 and top_of(document.sheets[0], _fits) == 0
    return "a list of country, organization and presence" if first else None


def read(document: Document) -> Reading:
    """One meeting: organizations with their number of persons.

    Raises BadFile where the file name does not hold the number of the meeting.
    """
    number = _number(document.file)
    rows = grid(document, document.sheets[0], 0)
    return reading(document, "ietf", str(recognise(document)), [_part(rows, number)])


def _fits(headings: Sequence[str]) -> bool:
    return {heading for heading in headings if heading} == _COLUMNS


def _number(file: str) -> int:
    found = re.search(r"(?<!\d)(\d{2,3})(?!\d)", file.replace("\\", "/").rsplit("/", 1)[-1])
    if found is None or int(found[1]) < _FIRST:
        raise BadFile(
            f"{file} is a list of IETF registrations, but its name has no meeting number "
            f"from {_FIRST} on. Name it after its meeting, for instance ietf72.json."
        )
    return int(found[1])


_COUNTRY = "The country of an organization is the commonest among its persons in this file."


def _month(number: int) -> str:
    """The month of a meeting: March, July and November in turn, 72 in July 2008."""
    thirds = number - _FIRST
    return f"{_FIRST_YEAR + thirds // 3}-{_MONTHS[thirds % 3]}-01"


def _part(rows: Grid, number: int) -> Part:
    cells = rows.cells.set_axis(rows.headings, axis=1)
    organization = text(cells["organization"])
    reason = mapped(organization, nobody).mask(organization.isna(), "no organization")
    reason = reason.mask(cells["presence"].str.strip().eq(_AWAY), "registered, did not arrive")
    came = reason.isna()
    homes = nations(text(cells["country"]), rows.lines)
    told = {"name_as_written": cells["organization"], "country": homes.codes}
    people = pd.DataFrame({**told, "source": rows.source})[came]
    month, meeting = _month(number), f"{OccasionKind.MEETING.value}:ietf {number}"
    occasions = _meeting(meeting, number, month, rows.file)
    facts = Facts(occasions, _counted(people, meeting), organizations=people)
    lost = tuple(zip(rows.lines[~came].tolist(), reason[~came].tolist(), strict=True))
    return Part(
        rows.name,
        tidy(facts),
        rows.rows,
        (*lost, *rows.torn),
        assumed=(f"IETF {number} was in {month[:7]}: derived from its number.", _COUNTRY),
        kept=(rows.kept,),
    ).naming(homes)


def _meeting(key: str, number: int, month: str, file: str) -> pd.DataFrame:
    told = {"occasion": key, "kind": OccasionKind.MEETING.value, "title": f"IETF {number}"}
    frame = pd.DataFrame([told | {"source": f"{file}:1"}])
    return frame.assign(reported=pd.to_datetime(month))


def _counted(people: pd.DataFrame, meeting: str) -> pd.DataFrame:
    """Each name as written once, with its number of persons and its first line."""
    counted = people.groupby("name_as_written")["source"].agg(["first", "size"]).reset_index()
    named = counted.rename(columns={"first": "source", "size": "people"})
    return named.assign(occasion=meeting, role=Role.PARTICIPANT.value)


READER = Reader(
    recognise,
    read,
    title="IETF registrations",
    example="a JSON list of country, organization, presence; ietf72.json.gz",
    rank=10,
)
