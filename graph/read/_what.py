"""What is done, about which theme, and how far is it?"""

from __future__ import annotations

import hashlib

import pandas as pd

from graph.keys import key
from graph.read import _words
from graph.read._columns import coalesced, first_rows, mapped, text
from graph.read._grid import Grid
from graph.read._meanings import Meaning, Meanings, columns
from graph.read._words import says_nothing
from graph.reading import Problem
from graph.records import OccasionKind
from graph.words import how_many

_TITLES = (Meaning.ACTIVITY, Meaning.ACTIVITY_TYPE, Meaning.DESCRIPTION)


def work(rows: Grid, meanings: Meanings) -> tuple[pd.DataFrame, list[Problem]]:
    """Columns activity, theme and status of each row, and the words that are not known.

    Where a row has the name of a project, that is what is done.
    """
    activity = _best(rows, meanings, *_TITLES)
    project = _said(rows, columns(meanings, Meaning.PROJECT))
    theme = _best(rows, meanings, Meaning.SECTOR, Meaning.SUBSECTOR)
    written = _said(rows, columns(meanings, Meaning.STATUS))
    status = mapped(written, lambda word: _words.meaning(word, _words.STATUSES))
    problems = [
        Problem(f"Status '{value}' is not known ({how_many(count, 'row')}).", line, value)
        for value, line, count in first_rows(written.where(status.isna()), rows.lines)
    ]
    told = {"activity": project.fillna(activity), "theme": theme, "status": status}
    return pd.DataFrame(told), problems


def _best(rows: Grid, meanings: Meanings, *order: Meaning) -> pd.Series:
    """The columns of the first of these meanings that the sheet has."""
    have = [columns(meanings, meaning) for meaning in order]
    return _said(rows, next((places for places in have if places), []))


def _said(rows: Grid, places: list[int]) -> pd.Series:
    """The first of some columns that says something."""
    cells = [text(rows.cells[place]) for place in places]
    told = [cell.mask(mapped(cell, says_nothing).eq(True), None) for cell in cells]
    return coalesced(told, rows.cells.index)


def same_work(parts: pd.DataFrame, facts: pd.DataFrame) -> pd.Series:
    """The key of each row's activity: its organizations and roles, what, theme, status, period.

    The same facts have the same key, in whatever row or file they stand.
    """
    who = parts["role"].astype(object) + "=" + mapped(parts["name"], key)
    each = pd.DataFrame({"row": parts.index, "who": who.to_numpy()}).drop_duplicates()
    together = each.sort_values(["row", "who"]).groupby("row")["who"].agg("\x1f".join)
    told = [
        mapped(facts["activity"], key),
        mapped(facts["theme"], key),
        facts["status"],
        *(facts[day].dt.strftime("%Y-%m-%d") for day in ("start", "end", "reported")),
    ]
    said = together.reindex(facts.index).astype(object)
    for column in told:
        said = said + "\x1e" + column.astype(object).where(column.notna(), "")
    return mapped(said, _digest)


def _digest(facts: str) -> str:
    return f"{OccasionKind.ACTIVITY.value}:{hashlib.sha256(facts.encode()).hexdigest()[:16]}"
