"""What does a list of persons say when the persons are only counted?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import reduce

import pandas as pd

from graph.keys import key
from graph.read import _attendance_words as words
from graph.read._columns import blank, coalesced, mapped, text
from graph.read._grid import Grid, grid
from graph.read._words import heading
from graph.reading import Document, Sheet

NAMED = "[name]"
_PERSON = "Full name (person)"
"""A heading under which `_persons` counts a column and blanks it."""


@dataclass(frozen=True, slots=True)
class Roll:
    """The rows of a list of persons, and what these are called, which is never kept."""

    grid: Grid
    raw: pd.DataFrame
    """The cells with persons in them, row by row like those of the grid."""
    known: tuple[int, ...] = ()
    """Columns of which the reader knows that they hold persons."""
    asked: set[int | None] = field(default_factory=set)
    """Columns that the reader has looked at; the others are told as not used."""

    def column(self, headings: str) -> pd.Series:
        """Text under the first of several headings, without persons; missing where none is."""
        place = words.first(self.grid.headings, headings)
        self.asked.add(place)
        return blank(self.grid.cells.index) if place is None else text(self.grid.cells[place])

    @property
    def organization(self) -> pd.Series | None:
        """The organization of each person as written, or None where no column says any."""
        there = words.organizations(self.grid.headings)
        self.asked.update(there)
        cells = [
            self.grid.cells[p].astype(object) for p in there if p not in self.grid.persons.columns
        ]
        filled = [one.where(text(one).notna(), None) for one in cells]
        written = coalesced(filled, self.grid.cells.index)
        return written if written.notna().any() else None

    @property
    def names(self) -> set[str]:
        """What the persons are called, to find them where nobody expects them."""
        each = (pd.Series(column.unique(), dtype="str") for column in self.calls)
        bare = (one.str.partition("(")[0].str.split().str.join(" ") for one in each)
        return set().union(*(set(one) for one in bare))

    @property
    def calls(self) -> list[pd.Series]:
        """The columns of names, and first and last name as one."""
        told = words.told(self.grid.headings)
        halves = [self.raw[place] for place in self._named if told[place] in _HALVES]
        columns = [self.raw[place] for place in self._named]
        return [*columns, _beside(halves)] if halves else columns

    @property
    def called(self) -> pd.Series:
        """Everything that a row calls its person, as one text."""
        if not self._named:
            return pd.Series("", index=self.raw.index, dtype=object)
        return _beside([self.raw[place] for place in self._named]).astype(object)

    def titled(self, headings: str, titles: pd.Series, document: Document) -> Roll:
        """The same, with titles in which persons are masked in the place of those as written."""
        place = words.first(self.grid.headings, headings)
        if place is None or document.persons:
            return self
        stored = _with(self.grid.stored, place, titles.fillna(""))
        return replace(self, grid=replace(self.grid, stored=stored))

    @property
    def _named(self) -> list[int]:
        told = words.told(self.grid.headings)
        there = self.grid.persons.columns
        return [place for place in there if place in self.known or _names(told[place])]


_HALVES = ("first name", "given name", "prenom", "last name", "family name", "surname")


def _names(told: str) -> bool:
    return told in words.NAME.split("|") or "name" in told.split() or told == heading(_PERSON)


def roll(
    document: Document, sheet: Sheet, top: int, holds: Mapping[int, bool] | None = None
) -> Roll:
    """The rows below row `top`.

    `holds` says of columns that the reader knows whether they hold persons, whatever stands
    over them; the others are judged by their headings.
    """
    known = holds or {}
    heads = sheet.cells.iloc[top].astype(str).tolist()
    cells = sheet.cells.copy()
    for place in known:
        cells.iat[top, place] = _PERSON if known[place] else heads[place]
    holding = tuple(place for place in known if known[place])
    rows = grid(document, replace(sheet, cells=cells), top, [p for p in known if not known[p]])
    below = sheet.cells.iloc[top + 1 :]
    there = below[sheet.lines.iloc[top + 1 :].isin(rows.lines).to_numpy()].reset_index(drop=True)
    return _impersonal(
        Roll(replace(rows, headings=tuple(heads)), there, holding, {*known}), document
    )


def named(document: Document, sheet: Sheet, top: int) -> Roll:
    """The rows below row `top`, of which every column of names holds persons."""
    heads = sheet.cells.iloc[top].astype(str).tolist()
    return roll(document, sheet, top, dict.fromkeys(words.where(heads, words.NAME), True))


def _impersonal(found: Roll, document: Document) -> Roll:
    """Persons who stand for nobody but themselves write their own name as their organization."""
    place = words.organization(found.grid.headings)
    if place is None or place in found.grid.persons.columns:
        return found
    written = found.grid.cells[place]
    own = pd.Series(False, index=written.index)
    for called in found.calls:
        own |= mapped(written, key).eq(mapped(called, key))
    own &= written.str.strip().str.contains(" ", regex=False)
    mask = own & ~written.isin(written[~own & written.ne("")].unique())
    cells = _with(found.grid.cells, place, written.mask(mask, NAMED))
    stored = found.grid.stored if document.persons else cells
    return replace(found, grid=replace(found.grid, cells=cells, stored=stored))


def _with(cells: pd.DataFrame, place: int, column: pd.Series) -> pd.DataFrame:
    """The cells with another column in one place."""
    other = cells.copy()
    other[place] = column
    return other


def _beside(columns: Sequence[pd.Series]) -> pd.Series:
    """Several columns of text as one."""
    return reduce(lambda left, right: left.str.cat(right, sep=" "), columns)
