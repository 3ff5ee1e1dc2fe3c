"""Who does what where, as a 3W, 4W or 5W table without tags says it?"""

from __future__ import annotations

from graph.catalogue import Reader
from graph.read._headed import headed
from graph.read._sheet_of_work import Work, best, parts
from graph.read._sheets import reading
from graph.reading import Document, Reading


def recognise(document: Document) -> str | None:
    """Why a document is a 3W table, or None: headings for organization, sector and place."""
    return _why(headed(document))


def read(document: Document) -> Reading:
    """The sheet that says who does what where, of several such the one with most rows."""
    found = headed(document)
    return reading(document, "headings_3w", str(_why(found)), parts(document, found))


def _why(found: list[Work]) -> str | None:
    first = best(found)
    told = "headings of organization, sector and place"
    return f"{told} in {first.sheet.name}" if first else None


READER = Reader(
    recognise,
    read,
    title="3W by headings",
    example="Organization, Sector, Activity, Region, District, Status, Start date; also French, "
    "Spanish, Portuguese, Arabic",
    rank=40,
)
