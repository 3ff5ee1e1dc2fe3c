"""Where was the work of a row done, as finely as the row says?"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from graph.keys import key
from graph.read import _countries
from graph.read._columns import coalesced, filled_in, first_rows, mapped, settled, text
from graph.read._grid import Grid
from graph.read._hxl_tags import Tag, named, preferred
from graph.read._words import says_nothing
from graph.reading import Problem

LEVELS = (1, 2, 3, 4)
_PCODE = r"^[A-Z]{2,3}\d[0-9A-Z]*$"
_PREFIX = r"^([A-Z]{2,3})\d"


def places(
    rows: Grid, tags: Sequence[Tag]
) -> tuple[pd.Series, pd.DataFrame, list[Problem], list[str]]:
    """The finest place of each row, all places below countries, problems, what was assumed.

    A place is keyed by its P-code where the row has one, else by the names from its country
    down. A country that is not written is taken from the P-codes.
    """
    found = {level: _level(rows, tags, level) for level in LEVELS}
    country, unknown = _stated(rows, tags)
    problems = _unknown(rows, unknown)
    implied, assumed = _implied([code for code, _ in found.values()], country)
    country = country.fillna(implied.where(unknown.isna(), None))
    above, all_levels = country, []
    for level, (code, name) in found.items():
        own = _keys(above, code, name)
        told = {"place": own, "name": name.fillna(code), "country": country, "parent": above}
        all_levels.append(pd.DataFrame({**told, "level": level, "source": rows.source}))
        above = own.fillna(above)
    geography = pd.concat(all_levels).dropna(subset=["place"])
    known = settled(geography, "place", ["name", "country", "level", "parent"])
    return above, known.drop(columns="source"), problems, assumed


def _level(rows: Grid, tags: Sequence[Tag], level: int) -> tuple[pd.Series, pd.Series]:
    """Code and name of a level; a name that says nothing is missing, so is a code that is none."""
    columns = named(tags, f"adm{level}")
    codes = [text(rows.cells[tag.place]).str.upper() for tag in columns if tag.coded]
    names = [tag for tag in columns if not tag.coded and "type" not in tag.attributes]
    written = [text(rows.cells[tag.place]) for tag in preferred(names, "name", "")]
    name = coalesced(written, rows.cells.index)
    code = coalesced(codes, rows.cells.index)
    is_code = code.fillna("").str.match(_PCODE)
    said = name.mask(mapped(name, says_nothing).eq(True), None)
    return code.where(is_code, None), said


def _stated(rows: Grid, tags: Sequence[Tag]) -> tuple[pd.Series, pd.Series]:
    """Countries as the rows state them, and what they state that is none."""
    columns = [tag for tag in named(tags, "country", "adm0") if "type" not in tag.attributes]
    written = [text(rows.cells[tag.place]) for tag in preferred(columns, "code", "pcode", "name")]
    country = coalesced([_countries.codes(cell) for cell in written], rows.cells.index)
    return country, coalesced(written, rows.cells.index).where(country.isna(), None)


def _unknown(rows: Grid, unknown: pd.Series) -> list[Problem]:
    return [
        Problem(f"'{value}' is no country ({count} rows). Use its name or ISO code.", line, value)
        for value, line, count in first_rows(unknown, rows.lines)
        if not says_nothing(value)
    ]


def _implied(codes: Sequence[pd.Series], stated: pd.Series) -> tuple[pd.Series, list[str]]:
    """Countries from the letters that P-codes begin with; of a file with one, for every row."""
    finest = coalesced(list(reversed(codes)), stated.index)
    prefix = finest.astype("string").str.extract(_PREFIX)[0]
    implied = _countries.codes(prefix.astype(object).where(prefix.notna(), None))
    only = stated.fillna(implied).dropna().unique()
    filled = implied.fillna(only[0]) if len(only) == 1 else implied
    taken = sorted(set(filled[stated.isna()].dropna()))
    return filled, [
        f"Country {code} is taken from the place codes or the other rows." for code in taken
    ]


def _keys(above: pd.Series, code: pd.Series, name: pd.Series) -> pd.Series:
    """Codes; where a row has only the name, the one code that name has there, else the path."""
    path = above.fillna("") + "/" + mapped(name, key)
    return filled_in(code, path).fillna(path)
