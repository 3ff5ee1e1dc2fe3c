"""Which rows are the examples that a template of ours comes with, left as they were?"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial

import pandas as pd

from graph.read._columns import mapped
from graph.read._grid import Grid
from graph.read._headings import places
from graph.templates import Template

EXAMPLE = "example row of the template"
"""Why such a row is set aside."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def without_examples(one: Grid, template: Template) -> Grid:
    """The grid without rows that say what an example row says: those are set aside.

    Columns that the file does not have are not compared, but those a row needs are always there.
    """
    stand = places(one.headings, template)
    alike = pd.Series(False, index=one.cells.index)
    for example in template.examples:
        same = pd.Series(True, index=one.cells.index)
        for name, place in stand.items():
            if not same.any():
                break
            same &= mapped(one.cells[place], partial(_says, example[name])).astype(bool)
        alike |= same
    if not alike.any():
        return one
    left = tuple((line, EXAMPLE) for line in one.lines[alike].tolist())
    cells, lines = one.cells[~alike].reset_index(drop=True), one.lines[~alike]
    return replace(one, cells=cells, lines=lines.reset_index(drop=True), torn=(*left, *one.torn))


def _says(example: str, written: str) -> bool:
    """Whether a cell says what the example does; a spreadsheet may write its day another way."""
    cell = written.strip()
    a_day = _DAY.fullmatch(example) is not None
    return cell == example or (a_day and _numbers(cell) == _numbers(example))


def _numbers(day: str) -> list[int]:
    return sorted(int(number) for number in re.findall(r"\d{1,4}", day))
