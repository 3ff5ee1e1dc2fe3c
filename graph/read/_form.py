"""What do the cells of one of our templates say, and which of them are no use?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import pandas as pd

from graph.errors import BadFile
from graph.read import _countries
from graph.read._columns import blank, first_rows, mapped, row_count, text, whole_numbers
from graph.read._dates import EITHER_WAY, days
from graph.read._examples import without_examples
from graph.read._grid import Grid, grid, top_of
from graph.read._headings import fits, places
from graph.read._words import fold, meaning, says_nothing
from graph.reading import Document, Problem
from graph.templates import Template

NAMED = 5
"""How many bad cells one message names."""


@dataclass(frozen=True, slots=True)
class Form:
    """The rows of one sheet under a template's own column names, and what was wrong in them."""

    grid: Grid
    rows: pd.DataFrame
    """Text without blanks around it, missing where empty; `source` beside the columns."""
    problems: list[Problem] = field(default_factory=list)
    assumed: list[str] = field(default_factory=list)

    def days(self, column: str) -> pd.Series:
        """A column of dates. Raises BadFile where one cannot be or could be read two ways."""
        found = days(self.rows[column])
        bad = found["reason"].dropna()
        if len(bad):
            either = EITHER_WAY in set(bad)
            raise BadFile(f"{self._told(column, bad)}. {_REMEDY[either]}")
        return found["day"]

    def ordered(self, first: str, last: str) -> None:
        """Raises BadFile where the last day of a row is before its first."""
        backwards = self.days(last).lt(self.days(first)).fillna(False).astype(bool)
        bad = ("is before its " + first + " '" + self.rows[first] + "'")[backwards]
        if len(bad):
            raise BadFile(f"{self._told(last, bad)}. Correct one of the two dates.")

    def words(self, column: str, known: Mapping[str, StrEnum]) -> pd.Series:
        """A column in our words; an unknown word is a problem and missing, a synonym is told."""
        written = self.rows[column]
        ours = mapped(written, lambda word: meaning(word, known))
        choices = ", ".join(sorted(set(known.values())))
        self._unknown(written.where(ours.isna()), column, f"Use one of: {choices}.")
        other = written.where(ours.notna() & mapped(written, fold).ne(mapped(ours, fold)))
        self.assumed.extend(
            f"Column {column}, line {line}: '{word}' is read as {meaning(word, known)} "
            f"({row_count(rows)})."
            for word, line, rows in first_rows(other, self.grid.lines)
        )
        return ours

    def countries(self, written: pd.Series, column: str) -> pd.Series:
        """Cells as country codes; `written` may have several cells for one row."""
        found = _countries.codes(written)
        self._unknown(written.where(found.isna()), column, _COUNTRY)
        return found

    def people(self) -> pd.Series:
        """Numbers of persons; what is no number is a problem and missing."""
        written = self.rows["people"]
        found = whole_numbers(written)
        self._unknown(written.where(found.isna()), "people", "Write a whole number.")
        return found

    def _unknown(self, written: pd.Series, column: str, remedy: str) -> None:
        lines = self.grid.lines.loc[written.index].reset_index(drop=True)
        for value, line, rows in first_rows(written.reset_index(drop=True), lines):
            if not says_nothing(value):
                fact = f"Column {column}, line {line}: '{value}' is not known"
                fact += f" ({row_count(rows)}) and counts as empty."
                self.problems.append(Problem(f"{fact} {remedy}", line, value))

    def _told(self, column: str, bad: pd.Series) -> str:
        """File, column, and up to five bad cells with their lines and what is wrong."""
        first = bad.head(NAMED).index
        lines, written = self.grid.lines[first], self.rows.loc[first, column]
        shown = zip(lines, written, bad[first], strict=True)
        cells = [f"line {line} '{value}' {reason}" for line, value, reason in shown]
        more = len(bad) - len(cells)
        named = ", ".join(cells) + (f", and {more} more" if more else "")
        return f"{self.grid.file}, column {column}: {named}"


_COUNTRY = "Use a country's name or ISO code; separate several by ;."
_REMEDY = {
    True: "Write every date of the column as YYYY-MM-DD.",
    False: "Correct the dates, as YYYY-MM-DD, or leave them empty.",
}


def forms(document: Document, template: Template) -> list[Form]:
    """The sheets of a document that are filled in after a template."""
    found = ((sheet, top_of(sheet, lambda row: fits(row, template))) for sheet in document.sheets)
    grids = [grid(document, sheet, top) for sheet, top in found if top is not None]
    return [_form(without_examples(one, template), template) for one in grids]


def _form(one: Grid, template: Template) -> Form:
    stand = places(one.headings, template)
    rows = {
        column.name: text(one.cells[stand[column.name]])
        if column.name in stand
        else blank(one.cells.index)
        for column in template.columns
    }
    written = one.cells[stand["organization"]].where(rows["organization"].notna(), None)
    return Form(one, pd.DataFrame({**rows, "written": written, "source": one.source}))
