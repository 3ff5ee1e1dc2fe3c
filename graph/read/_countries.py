"""Which country does a cell mean, as an ISO 3166-1 alpha-3 code?"""

from __future__ import annotations

import re
from functools import cache

import pandas as pd

from graph import samples
from graph.read._columns import mapped
from graph.read._words import fold

_EUROPEAN = {"EL": "GRC", "UK": "GBR"}
"""Codes that the European Union uses where ISO has another."""


@cache
def table() -> pd.DataFrame:
    """The reference table of countries, by alpha-3 code, every cell text."""
    path = samples.folder() / "reference" / "countries.csv"
    read = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8")
    return read.set_index("alpha3", drop=False)


def codes(column: pd.Series) -> pd.Series:
    """A column of codes or names as alpha-3 codes; missing where none is known.

    Alpha-2 ("NA" in capitals is Namibia), alpha-3, M49 numbers, and names in English, French,
    Spanish, Russian, Arabic and Chinese with everyday aliases. Nothing is matched by likeness.

    >>> codes(pd.Series(["NA", "el", "Republic of Korea", "Atlantis"])).tolist()
    ['NAM', 'GRC', 'KOR', None]
    """
    return mapped(column, _code)


def names(keys: pd.Series) -> pd.Series:
    """The English name of each alpha-3 code; missing where the code is not known."""
    return keys.map(table()["name"])


def _code(written: str) -> str | None:
    cell = written.strip()
    if fold(cell) in ("na", "n a"):
        return "NAM" if cell == "NA" else None
    number = re.fullmatch(r"(\d{1,3})(?:\.0)?", cell)
    short = _by_code().get(number[1].zfill(3) if number else cell.upper())
    turned = " ".join(reversed(cell.split(",", maxsplit=1)))  # "Korea, Republic of"
    return short or _by_name().get(_bare(cell)) or _by_name().get(_bare(turned))


def _bare(written: str) -> str:
    return fold(written).removeprefix("the ").removesuffix(" the")


@cache
def _by_code() -> dict[str, str]:
    known = table()
    pairs = [(code, key) for column in ("alpha2", "m49") for code, key in known[column].items()]
    return (
        _EUROPEAN
        | {str(key): str(code) for code, key in pairs if key}
        | {code: code for code in known["alpha3"]}
    )


@cache
def _by_name() -> dict[str, str]:
    known = table()
    written = known[["name", "names", "aliases"]].agg("|".join, axis=1).str.split("|").explode()
    return {_bare(name): str(code) for code, name in written.items() if name}
