"""What do the grants of a 360Giving JSON file say, as columns?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from graph.read._columns import mapped
from graph.read._grants import Grants
from graph.read._individuals import is_individual
from graph.read._parties import types
from graph.read._persons import without_persons
from graph.reading import Document, Rows
from graph.records import Role

_PLAIN = {
    "id": "id",
    "title": "title",
    "currency": "currency",
    "awarded": "amountAwarded",
    "disbursed": "amountDisbursed",
    "awarded on": "awardDate",
    "modified": "dateModified",
}
_INSIDE = {
    "planned start": ("plannedDates", "startDate"),
    "planned end": ("plannedDates", "endDate"),
    "actual start": ("actualDates", "startDate"),
    "actual end": ("actualDates", "endDate"),
    "programme": ("grantProgramme", "title"),
    "class": ("classifications", "title"),
    "countries": ("beneficiaryLocation", "countryCode"),
    "individual": ("recipientIndividual", "name"),
    "to individuals": ("toIndividualsDetails", "primaryGrantReason"),
}
_ROLES = {"fundingOrganization": Role.FUNDER, "recipientOrganization": Role.RECIPIENT}
_HEADINGS = ("Identifier", "Title", "Currency", "Amount Awarded", "Amount Disbursed", "Award Date")
_KEPT = ("id", "title", "currency", "awarded", "disbursed", "awarded on")
_PARTIES = {Role.FUNDER: "Funding Org", Role.RECIPIENT: "Recipient Org"}


def listed(tree: Any) -> list[dict[str, Any]]:
    """The grants of a JSON file, none where it is no 360Giving file."""
    found = tree.get("grants") if isinstance(tree, dict) else tree
    if not isinstance(found, list) or not found:
        return []
    ours = all(isinstance(one, dict) for one in found) and any(_is_grant(one) for one in found)
    return found if ours else []


def _is_grant(one: dict[str, Any]) -> bool:
    return "fundingOrganization" in one and "amountAwarded" in one


def grants(document: Document, found: Sequence[dict[str, Any]]) -> Grants:
    """The grants as rows, numbered from 1; individuals who receive are only counted."""
    rows = pd.DataFrame(
        {name: [_text(one.get(field)) for one in found] for name, field in _PLAIN.items()}
        | {name: [_join(one, path) for one in found] for name, path in _INSIDE.items()},
        dtype=object,
    )
    rows["themes"] = _both(rows.pop("programme"), rows.pop("class"))
    rows["line"] = pd.RangeIndex(1, len(rows) + 1)
    rows["source"] = (document.file + ":" + rows["line"].astype(str)).astype(object)
    given = pd.concat([_parties(found, field, role) for field, role in _ROLES.items()])
    given["source"] = rows["source"].reindex(given.index)
    kept = _kept(document, rows, given)
    return Grants(document.file, rows, given, kept, persons=document.persons)


def _objects(one: dict[str, Any], field: str) -> list[dict[str, Any]]:
    """What stands in a field as a list of objects, however it is written."""
    value = one.get(field)
    inside = value if isinstance(value, list) else [value]
    return [each for each in inside if isinstance(each, dict)]


def _text(value: Any) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _join(one: dict[str, Any], path: tuple[str, str]) -> str | None:
    field, name = path
    values = [_text(each.get(name)) for each in _objects(one, field)]
    return ";".join(dict.fromkeys(filter(None, values))) or None


def _both(first: pd.Series, second: pd.Series) -> pd.Series:
    return (first + ";" + second).fillna(first).fillna(second)


def _parties(found: Sequence[dict[str, Any]], field: str, role: Role) -> pd.DataFrame:
    pairs = [(number, org) for number, one in enumerate(found) for org in _objects(one, field)]
    orgs = pd.DataFrame(
        {
            "written": [_text(org.get("name")) for _, org in pairs],
            "ref": [_text(org.get("id")) for _, org in pairs],
            "type": [_text(org.get("organisationType")) for _, org in pairs],
            "country": [_text(org.get("addressCountry")) for _, org in pairs],
        },
        index=pd.Index([number for number, _ in pairs], dtype="int64"),
        dtype=object,
    )
    person = mapped(orgs["type"], is_individual).eq(True)
    return orgs.assign(role=role.value, individual=person, type=types(orgs["type"]))


def _kept(document: Document, rows: pd.DataFrame, given: pd.DataFrame) -> Rows:
    """The grants as rows to store, without individuals."""
    columns = [rows[name] for name in _KEPT]
    for role in _PARTIES:
        names = given[given["role"].eq(role.value)]["written"].dropna()
        columns.append(names.groupby(level=0).agg("; ".join).reindex(rows.index))
    cells = pd.concat(columns, axis=1, keys=range(len(columns))).fillna("").astype("str")
    headings = (*_HEADINGS, *(f"{party}:Name" for party in _PARTIES.values()))
    return Rows(document.file, headings, cells.apply(without_persons), rows["line"])
