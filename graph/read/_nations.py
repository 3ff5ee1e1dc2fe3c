"""Which countries do the cells of a column mean, and which of them mean none that is known?"""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from graph import countries
from graph.read._columns import first_rows, row_count
from graph.read._words import says_nothing
from graph.reading import Unknown

COUNTRY = "country"
"""The kind of an Unknown that should be a country."""


@dataclass(frozen=True, slots=True)
class Nations:
    """A column of countries looked up."""

    codes: pd.Series
    """Alpha-3 codes, missing where a cell is empty or means no country that is known."""
    unknown: tuple[Unknown, ...]
    assumed: tuple[str, ...]
    """A sentence for each former name of a country."""


def nations(written: pd.Series, lines: pd.Series) -> Nations:
    """Cells as countries; `lines` by the index of the rows, of which one may have several cells."""
    codes = countries.codes(written)
    line = lines.reindex(written.index)
    return Nations(codes, unknown(written.where(codes.isna()), line), _former(written, line))


def unknown(written: pd.Series, lines: pd.Series) -> tuple[Unknown, ...]:
    """Each distinct cell that should be a country and is none, with what may be meant."""
    told = first_rows(written.reset_index(drop=True), lines.reset_index(drop=True))
    return tuple(
        Unknown(COUNTRY, value, rows, _line(line), countries.alike(value))
        for value, line, rows in told
        if not says_nothing(value)
    )


def _line(first: float) -> int | None:
    """A line as a whole number; nodes of a network have none."""
    return None if pd.isna(first) else int(first)


def _former(written: pd.Series, lines: pd.Series) -> tuple[str, ...]:
    old = written.where(countries.former(written).notna())
    told = first_rows(old.reset_index(drop=True), lines.reset_index(drop=True))
    today = countries.former(pd.Series([value for value, *_ in told], dtype=object))
    return tuple(
        f"'{value}' is read as {name}, the country's name today ({row_count(rows)})."
        for (value, _, rows), name in zip(told, today, strict=True)
    )
