"""Where was the work of a row done, as finely as the row says?"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from graph import countries
from graph.keys import key
from graph.read._columns import coalesced, mapped, text
from graph.read._country_in_name import country_in
from graph.read._grid import Grid
from graph.read._levels import Level, levels
from graph.read._meanings import Meaning, Meanings, columns
from graph.read._nations import Nations, nations
from graph.read._settled import filled_in, settled
from graph.read._words import says_nothing

_PCODE = r"^[A-Z]{2,3}\d[0-9A-Z]*$"
_PREFIX = r"^([A-Z]{2,3})\d"


def places(rows: Grid, meanings: Meanings) -> tuple[pd.Series, pd.DataFrame, Nations, list[str]]:
    """The finest place of each row, all places below countries, the countries, what was assumed.

    A place is keyed by its P-code where the row has one, else by the names from its country
    down. A country that is not written is taken from the P-codes, else from the file's name.
    """
    found, told = levels(rows, meanings)
    cells = [(level.number, *_cells(rows, level)) for level in found]
    stated = _stated(rows, meanings)
    homes = nations(stated, rows.lines)
    implied, assumed = _implied(rows, [code for _, code, _ in cells], homes.codes)
    country = homes.codes.fillna(implied.where(stated.isna(), None))
    above, all_levels = country, []
    for level, code, name in cells:
        own = _keys(above, code, name)
        one = {"place": own, "name": name.fillna(code), "country": country, "parent": above}
        all_levels.append(pd.DataFrame({**one, "level": level, "source": rows.source}))
        above = own.fillna(above)
    geography = pd.concat(all_levels or [_NOWHERE]).dropna(subset=["place"])
    known = settled(geography, "place", ["name", "country", "level", "parent"])
    return above, known.drop(columns="source"), homes, [*told, *assumed]


_NOWHERE = pd.DataFrame(columns=["place", "name", "country", "parent", "level", "source"])


def _cells(rows: Grid, level: Level) -> tuple[pd.Series, pd.Series]:
    """Code and name of a level; a name that says nothing is missing, so is a code that is none."""
    codes = [text(rows.cells[place]).str.upper() for place in level.codes]
    name = coalesced([text(rows.cells[place]) for place in level.names], rows.cells.index)
    code = coalesced(codes, rows.cells.index)
    is_code = code.fillna("").str.match(_PCODE)
    said = name.mask(mapped(name, says_nothing).eq(True), None)
    return code.where(is_code, None), said


def _stated(rows: Grid, meanings: Meanings) -> pd.Series:
    """What the rows say of their country: of several cells the first that means one."""
    written = [text(rows.cells[place]) for place in columns(meanings, Meaning.COUNTRY)]
    known = [cell.where(countries.codes(cell).notna(), None) for cell in written]
    return coalesced([*known, *written], rows.cells.index)


def _implied(
    rows: Grid, codes: Sequence[pd.Series], stated: pd.Series
) -> tuple[pd.Series, list[str]]:
    """Countries from the letters that P-codes begin with; of a file with one, for every row."""
    finest = coalesced(list(reversed(codes)), stated.index)
    prefix = finest.astype("string").str.extract(_PREFIX)[0]
    implied = countries.codes(prefix.astype(object).where(prefix.notna(), None))
    only = stated.fillna(implied).dropna().unique()
    if len(only) == 0:
        return _named(rows, implied)
    filled = implied.fillna(only[0]) if len(only) == 1 else implied
    taken = sorted(set(filled[stated.isna()].dropna()))
    return filled, [
        f"Country {code} is taken from the place codes or the other rows." for code in taken
    ]


def _named(rows: Grid, none: pd.Series) -> tuple[pd.Series, list[str]]:
    """The country that the names of the sheet and the file tell, for every row."""
    word, code = country_in(rows.name, rows.file)
    if code is None:
        return none, []
    said = f"Country {code} is taken from '{word}' in the name of the file or sheet."
    return none.where(none.notna(), code), [said]


def _keys(above: pd.Series, code: pd.Series, name: pd.Series) -> pd.Series:
    """Codes; where a row has only the name, the one code that name has there, else the path."""
    path = above.fillna("") + "/" + mapped(name, key)
    return filled_in(code, path).fillna(path)
