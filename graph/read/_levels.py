"""Which administrative level does each column of places have?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from graph.keys import key
from graph.read._area_words import usual_level
from graph.read._columns import mapped, text
from graph.read._grid import Grid
from graph.read._meanings import Meaning, Meanings, columns

ADMINISTRATIVE = (1, 2, 3, 4, 5)
SITE = 6
"""The level of a village, camp or other site, below all that are administrative."""

_NEARLY = 1.2
"""Names a code may have on average, as spellings differ."""


@dataclass(frozen=True, slots=True)
class Level:
    """The columns with the names and the codes of the places of one level."""

    number: int
    names: tuple[int, ...]
    codes: tuple[int, ...]


def levels(rows: Grid, meanings: Meanings) -> tuple[list[Level], list[str]]:
    """The levels from the top, and what was assumed about columns such as Province.

    What a province or a district is differs between countries, so of columns without a stated
    level the higher one is that in which the places of the other lie.
    """
    names = {n: columns(meanings, f"adm{n}") for n in ADMINISTRATIVE}
    codes = {n: columns(meanings, f"adm{n} code") for n in ADMINISTRATIVE}
    open_ = columns(meanings, Meaning.AREA)
    coded = _of_codes(rows, open_, {n: codes[n][0] for n in codes if codes[n] and not names[n]})
    taken = {n for n in ADMINISTRATIVE if names[n] or n in coded}
    areas = coded | _areas(rows, [p for p in open_ if p not in coded.values()], taken)
    for number, place in areas.items():
        names[number] = [*names[number], place]
    for place in columns(meanings, Meaning.AREA_CODE):
        number = _level_of_code(rows, place, {n: held[0] for n, held in names.items() if held})
        codes[number] = [*codes[number], place]
    sites, told = _sites(rows, columns(meanings, Meaning.LOCATION), names)
    found = [Level(n, tuple(names[n]), tuple(codes[n])) for n in ADMINISTRATIVE]
    found.append(Level(SITE, tuple(sites), ()))
    return [one for one in found if one.names or one.codes], [*_told(rows, areas), *told]


def _different(rows: Grid, place: int) -> pd.Series:
    return mapped(text(rows.cells[place]), key)


def _of_codes(rows: Grid, places: Sequence[int], codes: dict[int, int]) -> dict[int, int]:
    """Level -> column with the names of its codes: each code has one name, and most their own."""
    found: dict[int, int] = {}
    for level, code in codes.items():
        left = [place for place in places if place not in found.values()]
        fit = [p for p in left if _one_name_each(_different(rows, code), _different(rows, p))]
        if fit:
            found[level] = min(fit, key=lambda p: (-_different(rows, p).nunique(), abs(p - code)))
    return found


def _one_name_each(code: pd.Series, name: pd.Series) -> bool:
    pairs = pd.DataFrame({"code": code, "name": name}).dropna().drop_duplicates()
    per_code, per_name = (pairs.groupby(by).size().mean() for by in ("code", "name"))
    return bool(per_code <= _NEARLY and per_name <= 2 * _NEARLY)


def _areas(rows: Grid, places: Sequence[int], taken: set[int]) -> dict[int, int]:
    """Level -> column: a column below all those that its places lie in, else as is usual."""
    values = {place: _different(rows, place) for place in places}
    filled = [place for place in places if values[place].notna().any()]
    within = {
        place: sum(_lies_in(values[place], values[other]) for other in filled if other != place)
        for place in filled
    }
    order = sorted(filled, key=lambda p: (within[p], usual_level(rows.headings[p]), p))
    found: dict[int, int] = {}
    level = 0
    for place in order:
        level = level + 1 if found else usual_level(rows.headings[place])
        while level in taken:
            level += 1
        if level in ADMINISTRATIVE:
            found[level] = place
    return found


def _lies_in(inner: pd.Series, outer: pd.Series) -> bool:
    """Whether a place of one column has one place of the other more often than the reverse."""
    pairs = pd.DataFrame({"inner": inner, "outer": outer}).dropna().drop_duplicates()
    one_outer, one_inner = (
        pairs.groupby(by)[of].nunique().eq(1).mean()
        for by, of in (("inner", "outer"), ("outer", "inner"))
    )
    return bool(one_outer > one_inner)


def _told(rows: Grid, areas: dict[int, int]) -> list[str]:
    """A sentence for each column whose level its heading alone does not tell."""
    why = "by the places that lie in it" if len(areas) > 1 else "as its values or its name say"
    return [
        f"Column '{rows.headings[place].strip()}' is administrative level {level}, {why}."
        for level, place in areas.items()
    ]


def _level_of_code(rows: Grid, code: int, names: dict[int, int]) -> int:
    """The level whose places are as many as the codes; of several the nearest column's."""
    values = _different(rows, code)
    if not names:
        return usual_level(rows.headings[code])
    pairs = {n: (values + "/" + _different(rows, place)).nunique() for n, place in names.items()}
    apart = {
        n: abs(pairs[n] - values.nunique()) + abs(pairs[n] - _different(rows, names[n]).nunique())
        for n in names
    }
    return min(names, key=lambda n: (apart[n], abs(names[n] - code)))


def _sites(
    rows: Grid, places: Sequence[int], names: dict[int, list[int]]
) -> tuple[list[int], list[str]]:
    """Columns of sites; one with fewer places than the finest level above is a region instead."""
    above = [held[0] for held in names.values() if held]
    least = _different(rows, above[-1]).nunique() if above else 0
    fine = [p for p in places if not above or _fine(rows, p, least)]
    return fine, [
        f"Column '{rows.headings[place].strip()}' has fewer places than the level above it: "
        "it is left out."
        for place in places
        if place not in fine and _different(rows, place).notna().any()
    ]


def _fine(rows: Grid, place: int, least: int) -> bool:
    """Whether a column of sites, which may be filled now and then, is finer than the level."""
    values = _different(rows, place)
    return values.nunique() >= least or bool(values.isna().mean() > 0.5)
