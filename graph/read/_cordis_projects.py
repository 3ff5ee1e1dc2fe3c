"""What are the projects of CORDIS called, when are they, and what are they about?"""

from __future__ import annotations

import pandas as pd

from graph.read._asked import Asked
from graph.read._build import Facts, tidy
from graph.read._columns import first_rows, listed, mapped, row_count
from graph.read._cordis_orgs import keys
from graph.read._sheets import Part
from graph.read._spans import dated, forwards, together
from graph.reading import Problem
from graph.records import OccasionKind, Status

COLUMNS = {
    "project": "id",
    "acronym": "acronym",
    "title": "title",
    "status": "status",
    "start": "startdate",
    "end": "enddate",
    "basis": "legalbasis",
}
_STATUSES = {
    "SIGNED": Status.ONGOING,
    "CLOSED": Status.COMPLETED,
    "TERMINATED": Status.CANCELLED,
}
_NOBODY = pd.DataFrame(columns=["occasion", "name_as_written", "role", "source"], dtype=object)


def projects(told: Asked, family: str, themed: bool) -> Part:
    """One sheet of projects; `themed` where their themes stand in a file of their own."""
    rows = told.rows
    reason = pd.Series(None, index=rows.index, dtype=object).mask(rows["project"].isna(), "no id")
    rows = rows[reason.isna()]
    days, late = dated(rows[["start", "end"]], rows["line"])
    span, backwards = forwards(days["start"], days["end"], rows["line"])
    status = mapped(rows["status"].str.upper(), _STATUSES.get)
    known = {"occasion": keys(rows["project"], family), "status": status, "title": _titles(rows)}
    kind = OccasionKind.PROJECT.value
    occasions, apart = together(rows.assign(**span, **known, kind=kind))
    basis = pd.DataFrame() if themed else _themes(occasions, listed(rows["basis"]))
    strange = _strange(rows["status"].where(status.isna()), rows["line"])
    return Part(
        told.grid.name,
        tidy(Facts(occasions, _NOBODY, basis)),
        told.grid.rows,
        (*_lost(told, reason), *told.grid.torn),
        (*late, *backwards, *apart, *strange),
        kept=(told.grid.kept,),
    )


def _titles(rows: pd.DataFrame) -> pd.Series:
    both = rows["acronym"] + ": " + rows["title"]
    either = both.fillna(rows["title"]).fillna(rows["acronym"])
    return either.fillna("CORDIS project " + rows["project"])


def themes(told: Asked, known: pd.Series, family: str) -> Part:
    """One sheet of themes of projects: what is known of the project is told elsewhere."""
    rows = told.rows
    reason = pd.Series(None, index=rows.index, dtype=object)
    reason = reason.mask(~rows["project"].isin(known), "its project is not in the other file")
    reason = reason.mask(rows["theme"].isna(), "no theme")
    good = rows[reason.isna()]
    about = good.assign(occasion=keys(good["project"], family))
    return Part(
        told.grid.name,
        tidy(Facts(pd.DataFrame(), _NOBODY, _themes(about, good["theme"]))),
        told.grid.rows,
        (*_lost(told, reason), *told.grid.torn),
        kept=(told.grid.kept,),
    )


def unused(told: Asked, by: str) -> Part:
    """A sheet of themes beside a better one."""
    lines = told.grid.lines.tolist()
    lost = tuple((line, f"themes are the {by}, from another file") for line in lines)
    nothing = tidy(Facts(pd.DataFrame(), _NOBODY))
    return Part(told.grid.name, nothing, told.grid.rows, (*lost, *told.grid.torn))


def _themes(rows: pd.DataFrame, values: pd.Series) -> pd.DataFrame:
    about = rows[["occasion", "source"]].reindex(values.index)
    return about.assign(name=values.to_numpy())


def _lost(told: Asked, reason: pd.Series) -> list[tuple[int, str]]:
    said = reason.dropna()
    return list(zip(told.grid.lines[said.index].tolist(), said.tolist(), strict=True))


def _strange(status: pd.Series, lines: pd.Series) -> list[Problem]:
    return [
        Problem(f"'{value}' is no known status of a project ({row_count(rows)}).", line, value)
        for value, line, rows in first_rows(status, lines)
    ]
