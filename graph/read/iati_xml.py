"""Who funds, extends and carries out which aid activity, as IATI activity files say it?"""

from __future__ import annotations

from typing import Any

import pandas as pd

from graph.catalogue import Reader
from graph.read import _iati
from graph.read import _iati_tree as tree
from graph.read._build import joined, tidy
from graph.read._columns import mapped
from graph.read._iati_money import money
from graph.read._joint import splits
from graph.read._org_ids import bare_codes, doubtful
from graph.read._parties import types
from graph.read._sheets import Part, reading
from graph.read._spans import dated, forwards
from graph.reading import Document, Problem, Reading
from graph.records import Role

_ASSUMED = (
    "Actual dates where told, else planned ones.",
    "An organization that only reports, or only pays or is paid, takes part too.",
    "Who is to be contacted was not read.",
)


def recognise(document: Document) -> str | None:
    """Why a document is an IATI activity file, or None: its elements."""
    found = tree.activities(document.tree)
    return "elements <iati-activity> in <iati-activities>" if found else None


def read(document: Document) -> Reading:
    """Every activity with its organizations, sectors, countries and transactions."""
    part = _part(document, tree.activities(document.tree))
    return reading(document, "iati_xml", str(recognise(document)), [part])


def _part(document: Document, found: list[Any]) -> Part:
    rows, problems = _rows(document, found)
    given = _given(found, rows)
    mentions, payments, more = money(found, rows, given)
    reason = _iati.refused(rows, mentions)
    good = rows.drop(index=reason.index)
    sectors, countries = _codes(found, "sector"), _codes(found, "recipient-country")
    facts, unknown, where = _iati.facts(_iati.Told(good, mentions, sectors, countries, payments))
    return Part(
        document.file,
        tidy(facts),
        len(rows),
        tuple(zip(rows.loc[reason.index, "line"].tolist(), reason.tolist(), strict=True)),
        (*problems, *unknown, *more, *doubtful(mentions)),
        splits(mentions["name_as_written"]),
        (*_ASSUMED, _iati.OTHER_SECTORS, *bare_codes(given)),
        (tree.kept(document, rows),),
    ).naming(where)


def _rows(document: Document, found: list[Any]) -> tuple[pd.DataFrame, list[Problem]]:
    rows = pd.DataFrame(
        {
            "id": tree.told(found, "iati-identifier"),
            "title": tree.told(found, "title"),
            "reporter": tree.told(found, "reporting-org"),
            "code": tree.coded(found, "activity-status"),
            "from": pd.Series([tree.date_of(one, *_STARTS) for one in found], dtype=object),
            "until": pd.Series([tree.date_of(one, *_ENDS) for one in found], dtype=object),
        }
    )
    rows = rows.assign(line=pd.RangeIndex(1, len(rows) + 1), status=_status(rows["code"]))
    rows["source"] = (document.file + ":" + rows["line"].astype(str)).astype(object)
    days, strange = dated(rows[["from", "until"]], rows["line"])
    span, backwards = forwards(days["from"], days["until"], rows["line"])
    return rows.assign(**span, title=rows["title"].fillna(rows["id"])), [*strange, *backwards]


_STARTS = ("2", "start-actual", "1", "start-planned")
_ENDS = ("4", "end-actual", "3", "end-planned")


def _status(codes: pd.Series) -> pd.Series:
    return mapped(codes, _iati.STATUSES.get)


def _given(found: list[Any], rows: pd.DataFrame) -> pd.DataFrame:
    """Organizations that the activities say take part, as written, and those that report."""
    elements, index = tree.under(found, "participating-org")
    named = tree.parties(elements).set_axis(index)
    reports, by = tree.under(found, "reporting-org")
    reporter = tree.parties(reports).set_axis(by).assign(role=Role.PARTICIPANT.value)
    own = pd.Series([one.get("secondary-reporter") not in ("1", "true") for one in reports], by)
    named["role"] = mapped(named["role"], lambda role: _iati.ROLES.get(role.casefold()))
    named["role"] = named["role"].fillna(Role.PARTICIPANT.value)
    both = joined(
        named.assign(reports=False, stated=True), reporter.assign(reports=True, stated=own)
    )
    both["type"] = types(both["type"])
    return both.assign(source=rows["source"].reindex(both.index), payment=float("nan"))


def _codes(found: list[Any], path: str) -> pd.Series:
    """Codes of each activity, or of its transactions where it has none itself."""
    own, theirs = _at(found, path), _at(found, f"transaction/{path}")
    both = pd.concat([own, theirs[~theirs.index.isin(own.index)]]).dropna()
    codes: pd.Series = both[~pd.MultiIndex.from_arrays([both.index, both]).duplicated()]
    return codes


def _at(found: list[Any], path: str) -> pd.Series:
    elements, index = tree.under(found, path)
    ours = [_vocabulary(one) in _iati.DAC for one in elements]
    return pd.Series([one.get("code") for one in elements], index, dtype=object)[ours]


def _vocabulary(element: Any) -> str:
    return (element.get("vocabulary") or "1").strip().casefold().replace("-", " ")


READER = Reader(
    recognise,
    read,
    title="IATI activities",
    example="XML of iati-activity elements with participating-org in them",
    rank=11,
)
