"""How is each pair of organizations tied, with all its evidence?"""

from __future__ import annotations

from typing import Any

import narwhals as nw

from graph.tables import Tables
from graph.tables.company import company
from graph.tables.pairs import pairs, pairs_in_sessions
from graph.tables.work import countries_of, shared, themes_of


def ties(
    tables: Tables, *, floor: int = 1, among: nw.LazyFrame[Any] | None = None
) -> nw.LazyFrame[Any]:
    """The pairs of `pairs`, with met_in_sessions, themes and countries (numbers in common).

    Sharing a theme or a country is a column of a tie, never a reason for one. With `among` (left,
    right) only those pairs.
    """
    found = pairs(company(tables), floor=floor)
    if among is not None:
        found = found.join(among.select("left", "right"), on=["left", "right"], how="semi")
    extra = [
        pairs_in_sessions(tables, found),
        shared(found, themes_of(tables), "theme").rename({"n_theme": "themes"}),
        shared(found, countries_of(tables), "country").rename({"n_country": "countries"}),
    ]
    full = found
    for columns in extra:
        full = full.join(columns, on=["left", "right"], how="left")
    numbers = ("met_in_sessions", "themes", "countries")
    return full.with_columns(nw.col(*numbers).fill_null(0))
