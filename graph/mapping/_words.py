"""What can the rows of a table be about, and what can its columns mean?"""

from __future__ import annotations

from enum import StrEnum

from graph.templates import ATTENDANCE

PERSON = "person"
"""The meaning of a column about persons: they are counted, and the column is dropped."""


class About(StrEnum):
    """What the rows of a table are about."""

    MEETING = "meetings"
    WORK = "work"


NAMED = {
    "organization": "Organization, which does the work",
    "funder": "Organization that pays",
    "programme": "Organization that leads the programme",
    "implementer": "Organization that carries the work out",
    "recipient": "Organization that receives the money",
}
_PARTS = {"acronym": "its acronym", "type": "its sort", "also": "its name in another language"}
_OTHER = {
    "sector": "Sector, cluster or theme",
    "subsector": "Part of a sector",
    "project": "Name of the project",
    "activity": "Name of the activity",
    "activity type": "Kind of activity",
    "description": "What is done, in words",
    "status": "Planned, ongoing, completed, suspended or cancelled",
    "country": "Country in which the work is done",
    **{f"adm{level}": f"Place of administrative level {level}" for level in range(1, 6)},
    **{f"adm{level} code": f"Code of the place of level {level}" for level in range(1, 6)},
    "area": "Place, whose level the values say",
    "area code": "Code of such a place",
    "location": "Place of no level: a village, camp or site",
    "start": "First day",
    "end": "Last day",
    "reported": "Day or month of the report",
    "month": "Month of the report",
    "year": "Year of the report",
    "month marked": "A month, marked where there was work in it",
}
_PERSONS = {PERSON: "Name, address or telephone of a person: counted, and dropped"}
MEANINGS: dict[About, dict[str, str]] = {
    About.MEETING: {one.name: one.meaning for one in ATTENDANCE.columns} | _PERSONS,
    About.WORK: NAMED
    | {f"{of} {part}": f"{of}: {told}" for part, told in _PARTS.items() for of in NAMED}
    | _OTHER
    | _PERSONS,
}
"""What a column can mean, in our word and explained; a column of no meaning is not used."""
