"""On which theme, in which place, is anybody active? A door: runs the cells, returns frames."""

from __future__ import annotations

import narwhals as nw
import pandas as pd

from graph import engine
from graph.tables import Tables
from graph.tables.cells import cells, in_cells, levels
from graph.tables.ground import ground


def coverage(tables: Tables) -> pd.DataFrame:
    """The cells of theme x place in which work is on record, one a row (see `tables.cells`).

    Places are countries, or where all work is in one country the coarsest level below it that
    has places. A cell that is not there has no work on record, which is not the same as none.
    """
    found = engine.run(cells(tables, level_of(tables)).sort("theme", "place"))
    frame: pd.DataFrame = found.to_pandas()
    return frame


def level_of(tables: Tables) -> int:
    """The administrative level at which the records are worth comparing: 0 is countries."""
    found = engine.run(levels(tables)).to_pydict()
    if len(set(found["country"])) > 1:
        return 0
    return min((int(level) for level in found["level"] if level > 0), default=0)


def whole_country(tables: Tables) -> int:
    """How many works have a theme and a country but no part of it, where parts are compared.

    They stand in no cell: which part they are in is not known, and to fill all would be a guess.
    """
    level = level_of(tables)
    rows = ground(tables).select("occasion", "finest").unique()
    known = rows.group_by("occasion").agg(finest=nw.col("finest").max())
    return int(engine.run(known.filter(nw.col("finest") < level)).num_rows)


def cell(tables: Tables, theme: str, place: str) -> pd.DataFrame:
    """Who is active in a cell: org, name, title, kind, status, start, end, source of each work."""
    rows = in_cells(tables, level_of(tables))
    here = rows.filter((nw.col("theme") == theme) & (nw.col("place") == place))
    names = tables.organizations.select("org", "name")
    work = tables.occasions.select("occasion", "title", "kind", "start", "end", "source")
    told = here.join(names, on="org").join(work, on="occasion").sort("name", "occasion")
    columns = ("org", "name", "title", "kind", "status", "start", "end", "source")
    frame: pd.DataFrame = engine.run(told.select(*columns)).to_pandas()
    return frame
