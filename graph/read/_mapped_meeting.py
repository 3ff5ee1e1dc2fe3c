"""Who came to which meeting, in a table whose columns a person has explained?"""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from graph.keys import key
from graph.read import _titles, attendance
from graph.read._coded import otherwise, plain
from graph.read._columns import mapped, row_count
from graph.read._form import Form, filled
from graph.read._maps import Mapped
from graph.read._moments import moments
from graph.read._nobody import nobody
from graph.read._over import meeting, over
from graph.read._roll import Roll
from graph.read._sheets import Part
from graph.reading import Document, Problem
from graph.templates import ATTENDANCE

_BACKWARDS = "Column end is before the first day ({}): it counts as unknown. Correct the dates."


def part_of(document: Document, one: Mapped, rows: Roll) -> Part:
    """The rows as our own attendance template would say them.

    Where no column says the meeting it is called after what stands over the table, or the file.
    """
    stand = {what: places[0] for what, places in one.map.places.items()}
    form = filled(rows.grid.coded(), stand, ATTENDANCE)
    known = _dated(form) if "occasion" in stand else _one_meeting(document, one, rows, form)
    if "people" not in stand:
        known["people"] = _counted(known, rows.grid.persons.number)
    return attendance.part(replace(form, rows=known))


def _dated(form: Form) -> pd.DataFrame:
    """The rows with days that can be understood; the others are unknown, and told."""
    (first, last), problems = moments([plain(form.rows[name]) for name in ("date", "end")])
    wrong = last["day"].lt(first["day"]).fillna(False).astype(bool)
    form.problems.extend(problems)
    if wrong.any():
        told, line = row_count(int(wrong.sum())), int(form.grid.lines[wrong].iloc[0])
        form.problems.append(Problem(_BACKWARDS.format(told), line))
    return form.rows.assign(date=_iso(first["day"]), end=_iso(last["day"].mask(wrong)))


def _iso(days: pd.Series) -> pd.Series:
    text = pd.to_datetime(days).dt.strftime("%Y-%m-%d").astype(object)
    return text.where(text.notna(), None)


def _one_meeting(document: Document, one: Mapped, rows: Roll, form: Form) -> pd.DataFrame:
    """Every row with the one meeting that the lines over the table, or the file, speak of."""
    told = over(document, one.sheet, one.top)
    whole, said, problems = meeting(document, one.sheet, told, rows.names)
    form.problems.extend(problems)
    form.assumed.extend([] if said else [_titles.UNTITLED])
    known = _dated(form)
    frame = whole.frame("")
    for column, word in (("date", "start"), ("end", "end")):
        day = _iso(frame[word]).iloc[0]
        if known[column].isna().all() and day is not None:
            known[column] = day
    held = otherwise(known["held"], whole.held) if whole.held else known["held"]
    return known.assign(occasion=whole.title, held=held)


def _counted(rows: pd.DataFrame, person: pd.Series) -> pd.Series:
    """Persons of each organization in each occasion, on its first row; a person counts once."""
    named = rows["organization"].notna() & mapped(rows["organization"], nobody).isna()
    who = rows.assign(who=person, **{name: mapped(rows[name], key) for name in _SAME[:3]})[named]
    once = who.dropna(subset=["who"]).drop_duplicates([*_SAME, "who"])
    number = once.groupby(_SAME, dropna=False)["who"].transform("size")
    first = number[~once.duplicated(_SAME)]
    return first.astype(int).astype(str).astype(object).reindex(rows.index)


_SAME = ["occasion", "session", "organization", "date"]
