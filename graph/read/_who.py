"""Which organizations does a row name, in which roles?"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from graph.keys import key
from graph.read import _words
from graph.read._columns import coalesced, first_rows, mapped, text
from graph.read._grid import Grid
from graph.read._nobody import nobody
from graph.read._settled import commonest
from graph.read._slots import Slot, written
from graph.read._words import says_nothing
from graph.reading import Problem
from graph.words import how_many


def organizations(
    rows: Grid, slots: Sequence[Slot]
) -> tuple[pd.DataFrame, list[Problem], list[str]]:
    """Each organization of each row under the row's own index: written, name, role, type, acronym.

    A cell that says that there is no organization gives none. An acronym that the file itself
    explains, by one name only, stands for that name; which ones is told.
    """
    found = pd.concat([_named(rows, slot) for slot in slots])
    full = _explained(found)
    found["name"] = mapped(found["name_as_written"], lambda name: full.get(key(name), name))
    stand = how_many(len(full), "acronym stands", "acronyms stand")
    told = [f"{stand} for the names beside them: {_some(full)}."] if full else []
    sort = found.pop("type_as_written")
    found["type"] = mapped(sort, lambda word: _words.meaning(word, _words.TYPES))
    strange = sort[found["type"].isna()]
    lines = rows.lines.loc[strange.index].reset_index(drop=True)
    problems = [
        Problem(
            f"'{value}' is no known type of organization ({how_many(count, 'row')}).", line, value
        )
        for value, line, count in first_rows(strange.reset_index(drop=True), lines)
        if not says_nothing(value)
    ]
    return found, problems, told


def _explained(found: pd.DataFrame) -> dict[str, str]:
    """The keys of acronyms that stand beside one name only, in the whole file, with that name."""
    beside = pd.DataFrame({"name": found["name_as_written"], "acronym": found["acronym"]}).dropna()
    beside = beside.assign(org=mapped(beside["name"], key), short=mapped(beside["acronym"], key))
    beside = beside[beside["org"].ne(beside["short"])]
    names = beside.groupby("short")["org"].nunique()
    spelled = commonest(beside, "short", "name")
    return {str(short): str(spelled[short]) for short in names[names.eq(1)].index}


def _some(full: dict[str, str]) -> str:
    shown = [f"{short.upper()} for {name.strip()}" for short, name in list(full.items())[:3]]
    return ", ".join(shown) + (", ..." if len(full) > len(shown) else "")


def no_organization(rows: Grid, slots: Sequence[Slot], found: pd.DataFrame) -> pd.Series:
    """Why a row names no organization; missing where it names one."""
    reason = mapped(coalesced(written(rows, slots), rows.cells.index), nobody)
    return reason.fillna("no organization").where(~reason.index.isin(found.index), None)


def _named(rows: Grid, slot: Slot) -> pd.DataFrame:
    name = coalesced([_raw(rows.cells[column]) for column in slot.names], rows.cells.index)
    told = pd.DataFrame(
        {
            "name_as_written": name,
            "role": slot.role.value,
            "type_as_written": None if slot.type is None else text(rows.cells[slot.type]),
            "acronym": None if slot.acronym is None else text(rows.cells[slot.acronym]),
            "source": rows.source,
        }
    )
    return told[name.notna()]


def _raw(cells: pd.Series) -> pd.Series:
    """Names exactly as written, missing where a cell names nobody."""
    return cells.astype(object).where(mapped(cells, nobody).isna(), None)
