"""Who gave a grant to whom, as files of the 360Giving standard say it?"""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from graph.catalogue import Reader
from graph.read import _grants_json
from graph.read._asked import Asked, asked, has
from graph.read._columns import mapped
from graph.read._grants import COLUMNS, Grants, part
from graph.read._grid import Grid
from graph.read._individuals import is_individual
from graph.read._parties import types
from graph.read._sheets import reading
from graph.read._words import fold
from graph.reading import Document, Reading, Sheet
from graph.records import Role

_NEEDED = (("identifier", "amount awarded"), ("id", "amountawarded"))
_FUNDERS = ("funding org name", "funding org identifier", "fundingorganization 0 id")
_COLUMNS = {
    "id": "identifier|id",
    "title": "title",
    "currency": "currency",
    "awarded": "amount awarded|amountawarded",
    "disbursed": "amount disbursed|amountdisbursed",
    "awarded on": "award date|awarddate",
    "planned start": "planned dates start date|planneddates 0 startdate",
    "planned end": "planned dates end date|planneddates 0 enddate",
    "actual start": "actual dates start date|actualdates 0 startdate",
    "actual end": "actual dates end date|actualdates 0 enddate",
    "modified": "last modified|date modified|datemodified",
    "themes": "grant programme title|grantprogramme 0 title",
    "individual": "recipient ind name|recipient ind identifier|recipientindividual 0 name"
    "|recipientindividual 0 id",
    "to individuals": "to individuals details primary grant reason"
    "|to individuals details grant purpose|toindividualsdetails primarygrantreason"
    "|toindividualsdetails grantpurpose|toindividualsdetails 0 primarygrantreason",
    "countries": "beneficiary location country code|beneficiarylocation 0 countrycode",
}
_PARTS = {
    "written": "name",
    "ref": "identifier|id",
    "type": "organisation type|organisationtype",
    "country": "country|addresscountry",
}
_PARTIES = {
    Role.FUNDER: ("funding org", "fundingorganization 0"),
    Role.RECIPIENT: ("recipient org", "recipientorganization 0"),
}
_ORGS = {
    f"{role} {ours}": "|".join(f"{one} {part}" for one in names for part in parts.split("|"))
    for role, names in _PARTIES.items()
    for ours, parts in _PARTS.items()
}
_INDIVIDUAL = ("recipient ind", "recipientindividual", "to individuals details")


def recognise(document: Document) -> str | None:
    """Why a document holds 360Giving grants, or None: its headings or the keys of its objects."""
    if _grants_json.listed(document.tree):
        return "JSON objects with fundingOrganization and amountAwarded"
    return "columns Identifier, Amount Awarded and Funding Org" if _sheets(document) else None


def read(document: Document) -> Reading:
    """Every grant with its funder, recipient and sums; individuals are only counted."""
    found = _grants_json.listed(document.tree)
    grants = [_grants_json.grants(document, found)] if found else []
    grants += [_flat(asked(document, one, _COLUMNS | _ORGS)) for one in _sheets(document)]
    parts = [part(one) for one in grants]
    return reading(document, "threesixtygiving", str(recognise(document)), parts)


def _sheets(document: Document) -> list[tuple[Sheet, int]]:
    return [
        found
        for needed in _NEEDED
        for found in has(document, *needed)
        if set(_FUNDERS) & {fold(cell) for cell in found[0].cells.iloc[found[1]].astype(str)}
    ]


def _flat(told: Asked) -> Grants:
    """The grants of one sheet, a row each."""
    given = pd.concat([_party(told.rows, role) for role in _PARTIES])
    rows = told.rows.reindex(columns=[*COLUMNS, "source", "line"])
    one = told.grid
    kept = _without_individuals(one, _about_individuals(one)).kept
    return Grants(one.name, rows, given, kept, one.torn, persons=one.stored is not one.cells)


def _about_individuals(one: Grid) -> list[int]:
    """The columns that tell of recipients who are persons."""
    return [n for n, head in enumerate(one.headings) if fold(head).startswith(_INDIVIDUAL)]


def _party(rows: pd.DataFrame, role: Role) -> pd.DataFrame:
    told = pd.DataFrame({part: rows[f"{role} {part}"] for part in _PARTS})
    person = mapped(told["type"], is_individual).eq(True)
    told = told.assign(individual=person, type=types(told["type"]))
    return told.assign(role=role.value, source=rows["source"])


def _without_individuals(one: Grid, about: list[int]) -> Grid:
    """The grid without what it says of recipients who are persons, unless persons are kept."""
    if one.stored is not one.cells:
        return one
    stored = one.stored.copy()
    stored[about] = ""
    return replace(one, stored=stored)


READER = Reader(
    recognise,
    read,
    title="360Giving grants",
    example="Identifier, Amount Awarded, Recipient Org:Name, Funding Org:Name; JSON with grants",
    rank=12,
)
