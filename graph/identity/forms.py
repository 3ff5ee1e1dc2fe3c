"""What of each organization's name is compared?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd

from graph.identity import acronyms, lookalikes
from graph.identity.normalise import bare, folded, parted, squash
from graph.tidy import Tidy

_LONG_ENOUGH = 8


def forms(tidy: Tidy) -> pd.DataFrame:
    """One row an organization, first the one that would represent the others.

    `org`, `name`, `country`, `rows` (participations), `form` (the name without its acronym),
    `squash`, `same` (equal where two names are the same after normalising), `acronym` (stated
    in the name, or in the file where the name bears it out), `family` of legal form, `accents`,
    `identifier` (a key that is no name) and `doubt` (why it may be a look-alike).
    """
    told = tidy.organizations.select(["org", "name", "acronym", "country"]).to_pandas()
    told["name"] = told["name"].fillna(told["org"])
    ranked = _ranked(told.assign(rows=_rows(tidy, told["org"])))
    parts = ranked["name"].map(acronyms.told)
    found = ranked.assign(full=parts.str[0], stated=parts.str[1])
    compared = found["full"].map(parted)
    found["form"], found["family"] = compared.str[0], compared.str[1]
    found["squash"] = found["form"].map(squash)
    long = found["squash"].str.len().ge(_LONG_ENOUGH)
    found["same"] = found["squash"].where(long, found["form"])
    found["acronym"] = found["stated"].where(found["stated"].notna(), _borne_out(found))
    found["accents"] = found["full"].map(_accents)
    found["identifier"] = found["org"].where(found["org"].ne(found["name"].map(folded)))
    found["doubt"] = found["name"].map(lookalikes.doubt)
    return found.drop(columns=["full", "stated"])


def _rows(tidy: Tidy, orgs: pd.Series) -> pd.Series:
    """The participations of each organization."""
    counted = tidy.participations["org"].to_pandas().value_counts()
    return orgs.map(counted).fillna(0).astype(int)


def _ranked(told: pd.DataFrame) -> pd.DataFrame:
    """The first would represent the others: never by reading order.

    Most participations, then words that are not all capitals or all small, then most letters,
    then alphabetical.
    """
    letters = told["name"].str.replace(r"[\W_]+", "", regex=True).str.len()
    even = told["name"].eq(told["name"].str.upper()) | told["name"].eq(told["name"].str.lower())
    shouted = even & told["name"].str.contains(" ", regex=False)
    by = told.assign(often=-told["rows"], shouted=shouted, size=-letters)
    order = by.sort_values(["often", "shouted", "size", "name", "org"]).index
    return told.loc[order].reset_index(drop=True)


def _borne_out(found: pd.DataFrame) -> pd.Series:
    """The acronyms of the file, where the name gives their letters: columns may be swapped."""
    given = found["acronym"].map(_if_said(bare))
    pairs = zip(given, found["form"], strict=True)
    fits = [isinstance(short, str) and acronyms.stands_for(short, long) for short, long in pairs]
    return given.where(pd.Series(fits, index=found.index, dtype=bool), None)


def _if_said(meaning: Callable[[str], Any]) -> Callable[[Any], Any]:
    return lambda value: meaning(value) if isinstance(value, str) else None


def _accents(name: str) -> str | None:
    """A name with its accents, if it has any: two that differ in them are not simply the same."""
    if name.isascii():
        return None
    letters = "".join(letter for letter in folded(name) if letter.isalpha())
    return None if letters.isascii() else letters
