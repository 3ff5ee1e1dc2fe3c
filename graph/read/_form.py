"""What do the cells of one of our templates say, and which of them are no use?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import pandas as pd

from graph.errors import BadFile
from graph.order import EITHER_WAY
from graph.read._coded import nothing, plain
from graph.read._columns import first_rows, mapped, row_count, text, whole_numbers
from graph.read._dates import days
from graph.read._examples import without_examples
from graph.read._grid import Grid, grid, top_of
from graph.read._headings import fits, places
from graph.read._in_full import days_in_full
from graph.read._nations import Nations, nations
from graph.read._unused import doubled, unused
from graph.read._words import fold, meaning, says_nothing
from graph.reading import Document, Problem, Sheet
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
    named: list[Nations] = field(default_factory=list)
    """Every column of countries, as it was looked up."""

    def dates(self, first: str, last: str) -> pd.DataFrame:
        """Two columns of dates, as `start` and `end`.

        Raises BadFile, with all that is wrong in both, where a date cannot be or could be read
        two ways, or where the last day of a row is before its first.
        """
        written, told_years = days_in_full([self.rows[first], self.rows[last]])
        found = {name: days(one) for name, one in zip((first, last), written, strict=True)}
        start, end = (one["day"] for one in found.values())
        sound = found[first]["reason"].isna() & found[last]["reason"].isna()
        wrong = {name: one["reason"].dropna() for name, one in found.items()}
        backwards = end.lt(start).fillna(False).astype(bool) & sound
        before = "is before its " + first + " '" + plain(self.rows[first][backwards]) + "'"
        wrong[last] = pd.concat([wrong[last], before]).sort_index()
        told = [self._told(name, bad) for name, bad in wrong.items() if len(bad)]
        if told:
            reasons = [reason for bad in wrong.values() for reason in bad.unique()]
            remedy = _REMEDY[EITHER_WAY in reasons]
            raise BadFile(f"{self.grid.file}, {'; '.join(told)}. {remedy}")
        self.assumed.extend(told_years)
        return pd.DataFrame({"start": start, "end": end})

    def words(self, column: str, known: Mapping[str, StrEnum]) -> pd.Series:
        """A column in our words; an unknown word is a problem and missing, a synonym is told."""
        written = self.rows[column]
        ours = mapped(written, lambda word: meaning(word, known))
        choices = ", ".join(sorted(set(known.values())))
        self._unknown(written.where(ours.isna()), column, f"Use one of: {choices}.")
        other = mapped(written, lambda word: word if _otherwise(word, known) else None)
        self.assumed.extend(
            f"Column {column}, line {line}: '{word}' is read as {meaning(word, known)} "
            f"({row_count(rows)})."
            for word, line, rows in first_rows(other, self.grid.lines)
        )
        return ours

    def countries(self, written: pd.Series) -> pd.Series:
        """Cells as country codes; `written` may have several cells for one row."""
        found = nations(written, self.grid.lines)
        self.named.append(found)
        return found.codes

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
        """Column, and up to five bad cells with their lines and what is wrong."""
        first = bad.head(NAMED).index
        lines, written = self.grid.lines[first], self.rows.loc[first, column]
        shown = zip(lines, written, bad[first], strict=True)
        cells = [f"line {line} '{value}' {reason}" for line, value, reason in shown]
        more = len(bad) - len(cells)
        named = ", ".join(cells) + (f", and {more} more" if more else "")
        return f"column {column}: {named}"


def _otherwise(word: str, known: Mapping[str, StrEnum]) -> bool:
    """Whether a word is a synonym of ours."""
    ours = meaning(word, known)
    return ours is not None and fold(word) != fold(ours)


_REMEDY = {
    True: "Write them as YYYY-MM-DD, or say which comes first: --dates.",
    False: "Correct the dates, as YYYY-MM-DD, or leave them empty.",
}


def sheets(document: Document, template: Template) -> list[tuple[Sheet, int]]:
    """The sheets of a document that are filled in after a template, with their row of headings."""
    found = ((sheet, top_of(sheet, lambda row: fits(row, template))) for sheet in document.sheets)
    return [(sheet, top) for sheet, top in found if top is not None]


def forms(document: Document, template: Template) -> list[Form]:
    """What those sheets say."""
    grids = [grid(document, sheet, top).coded() for sheet, top in sheets(document, template)]
    own = [without_examples(one, template) for one in grids]
    return [_ours(one, places(one.headings, template), template) for one in own]


def _ours(one: Grid, stand: Mapping[str, int], template: Template) -> Form:
    form = filled(one, stand, template)
    form.assumed.extend(unused(one, stand, template))
    form.problems.extend(doubled(one, stand, template))
    return form


def filled(one: Grid, stand: Mapping[str, int], template: Template) -> Form:
    """The rows under a template's names, which `stand` in these columns of the sheet."""
    cells = {name: one.cells[place] for name, place in stand.items()}
    rows = {
        column.name: text(cells[column.name]) if column.name in stand else nothing(one.cells.index)
        for column in template.columns
    }
    written = cells["organization"].where(rows["organization"].notna(), None)
    return Form(one, pd.DataFrame({**rows, "written": written, "source": one.places}))
