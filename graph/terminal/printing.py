"""How do results leave at the terminal: as a table, as CSV, as JSON?"""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Callable
from typing import Any, NamedTuple

import pandas as pd

from graph.views.tables import csv

Row = dict[str, Any]


class Nothing(NamedTuple):
    """What is said where there is no row, and the columns that rows would have."""

    sentence: str = ""
    columns: tuple[str, ...] = ()


UNSAID = Nothing()


def rows(
    found: list[Row], form: str, text: Callable[[Row], str], *, nothing: Nothing = UNSAID
) -> None:
    """Rows as JSON, as CSV (lists in it as JSON), or each in words; `nothing` where none is."""
    if form != "table" and not found:
        print(nothing.sentence, file=sys.stderr)
    if form == "json":
        print(json.dumps(found, ensure_ascii=False, indent=2, default=str))
    elif form == "csv":
        flat = [{name: _flat(value) for name, value in row.items()} for row in found]
        columns = None if flat else list(nothing.columns)
        print(csv(pd.DataFrame(flat, columns=columns)).decode("utf-8-sig"), end="")
    else:
        print("\n".join(plain(text(row)) for row in found) or nothing.sentence)


def frame(found: pd.DataFrame, form: str) -> None:
    """A frame as JSON, as CSV, or as columns."""
    if form == "json":
        print(json.dumps(found.to_dict("records"), ensure_ascii=False, indent=2, default=str))
    elif form == "csv":
        print(csv(found).decode("utf-8-sig"), end="")
    else:
        print("\n".join(plain(line) for line in _columns(found)))


def _columns(found: pd.DataFrame) -> list[str]:
    """A frame in columns: texts to the left, numbers to the right, keys only where no name is."""
    shown = found.drop(columns=["key"], errors="ignore")
    cells = [[name, *shown[name].map(_cell)] for name in shown]
    widths = [max(map(len, column)) for column in cells]
    numbers = [pd.api.types.is_numeric_dtype(shown[name]) for name in shown]
    return [
        "  ".join(
            cell.rjust(width) if number else cell.ljust(width)
            for cell, width, number in zip(line, widths, numbers, strict=True)
        ).rstrip()
        for line in zip(*cells, strict=True)
    ]


def _cell(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:,.0f}" if value.is_integer() else f"{value:,.4f}"
    return str(value)


def plain(text: str) -> str:
    """Text without control characters: a name must not move the cursor or colour the screen.

    >>> plain("Red" + chr(27) + "[31m")
    'Red\\ufffd[31m'
    """
    return "".join(
        c if c == "\n" or not unicodedata.category(c).startswith("Cc") else "\ufffd" for c in text
    )


def _flat(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, list) else value
