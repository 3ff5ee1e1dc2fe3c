"""Which year do two digits mean, and which of three numbers is it?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import pandas as pd

_SHORT = r"^([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{2})(?:\s.*)?$"
_FULL = r"(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])"
_PIVOT = 69
"""As POSIX has it: 69 to 99 are of the 1900s."""
_RARE = 0.1
_NEAR = 2
"""Years that work may lie outside those that its file tells otherwise."""


@dataclass(frozen=True, slots=True)
class Years:
    """The first and the last year that a file writes in full, if any, and what was made whole."""

    first: int | None
    last: int | None
    taken: dict[str, int] = field(default_factory=dict)

    def whole(self, written: str) -> str:
        """A year of four digits: of one century or the other, nearest to the others."""
        if len(written) != len("19"):
            return written
        short = int(written)
        usual = (1900, 2000) if short >= _PIVOT else (2000, 1900)
        year = min((short + century for century in usual), key=self._away)
        self.taken[written] = year
        return str(year)

    def near(self, written: str) -> bool:
        """Whether nothing speaks against two digits being a year."""
        short = int(written)
        return self.first is None or min(map(self._away, (short + 1900, short + 2000))) <= _NEAR

    def _away(self, year: int) -> int:
        first, last = self.first or year, self.last or year  # nothing told: all are as near
        return max(first - year, year - last, 0)

    def said(self) -> list[str]:
        """How years of two digits were read, where there were any."""
        if not self.taken:
            return []
        known = ", ".join(f"'{short}' is {year}" for short, year in sorted(self.taken.items()))
        if self.first is not None:
            return [f"Years of two digits: {known}, the nearest to the other years of the file."]
        span = f"{1900 + _PIVOT} to {2000 + _PIVOT - 1}"
        return [f"Years of two digits are taken as {span}, as no other year is told: {known}."]


def years_of(columns: Iterable[pd.Series]) -> Years:
    """The years that columns of text write with four digits, without the rare and outlying.

    An empty date of a spreadsheet is of 1900 and tells nothing about the others.
    """
    told = pd.concat([column.dropna().astype("string") for column in columns]).value_counts()
    years = (
        pd.to_numeric(told.index.to_series().str.extract(_FULL)[0]).repeat(told.tolist()).dropna()
    )
    if years.empty:
        return Years(None, None)
    first, last = (years.quantile(part, interpolation="nearest") for part in (_RARE, 1 - _RARE))
    return Years(int(first), int(last))


def shortened(columns: Iterable[pd.Series], years: Years) -> tuple[dict[str, str], list[str]]:
    """Dates of three short numbers -> the same with the whole year, and what was not decided.

    The year is last where no date could begin with it, where only so the years are those of the
    rest of the file, or where it varies less than the first number. Else all of them stay.
    """
    cells = pd.concat([column.dropna() for column in columns]).drop_duplicates()
    found = cells.astype("string").str.extract(_SHORT).set_axis(cells).dropna()
    if found.empty:
        return {}, []
    numbers = found.drop(columns=1).astype(int).set_axis(list("abc"), axis=1)
    if not _is_last(numbers, found, years):
        example = min(map(str, found.index))
        return {}, [f"Dates such as '{example}' are not used: the year may be first or last."]
    a, _, b, year = (found[place] for place in range(4))
    return dict(zip(found.index, a + "/" + b + "/" + year.map(years.whole), strict=True)), []


def _is_last(numbers: pd.DataFrame, found: pd.DataFrame, years: Years) -> bool:
    first_too = numbers["b"].between(1, 12) & numbers["c"].between(1, 31)
    if not (first_too & found[0].str.len().eq(len("19"))).all():
        return True
    last, first = (bool(found[place].map(years.near).all()) for place in (3, 0))
    if years.first is not None and last != first:
        return last
    return numbers["c"].nunique() <= numbers["a"].nunique()
