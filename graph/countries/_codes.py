"""Which country does a cell mean, as an ISO 3166-1 alpha-3 code?"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

import pandas as pd

from graph.countries._table import spellings, table
from graph.keys import fold

_OTHER = {
    **{"EL": "GRC", "UK": "GBR"},
    **{"WBG": "PSE", "KSV": "XKX", "RKS": "XKX", "EAU": "ARE", "EUA": "USA", "TPO": "PSE"},
    **{"ROM": "ROU", "ZAR": "COD", "TMP": "TLS", "BUR": "MMR", "HVO": "BFA", "DHY": "BEN"},
    **{"RHO": "ZWE", "NHB": "VUT", "VDR": "VNM", "BYS": "BLR", "AFI": "DJI"},
}
"""Codes of the European Union and of the World Bank where ISO has another, short forms that are
names only in capitals, and withdrawn ISO 3166-3 codes of states with one successor."""


def codes(column: pd.Series) -> pd.Series:
    """A column of codes or names as alpha-3 codes; missing where none is known.

    Alpha-2 ("NA" in capitals is Namibia), alpha-3, M49 numbers, and names with everyday aliases.
    A state that split has its own code; a former name of one that did not means it. Nothing is
    matched by likeness.

    >>> codes(pd.Series(["NA", "el", "Republic of Korea", "USSR", "Zaire", "Atlantis"])).tolist()
    ['NAM', 'GRC', 'KOR', 'SUN', 'COD', None]
    """
    return _each(column, _code)


def former(column: pd.Series) -> pd.Series:
    """The country's name today where a cell has a former one, missing elsewhere.

    >>> former(pd.Series(["Upper Volta", "Burkina Faso"], dtype=object)).tolist()
    ['Burkina Faso', None]
    """
    return _each(column, lambda written: _former().get(bare(written)))


def bare(written: str) -> str:
    """A name for comparison: letters and digits in small, without the article."""
    return fold(written).removeprefix("the ").removesuffix(" the")


def _each(column: pd.Series, meaning: Callable[[str], str | None]) -> pd.Series:
    places, values = pd.factorize(column)
    found = pd.Series([*map(meaning, values), None], dtype=object)
    return pd.Series(found.take(places).to_numpy(), index=column.index, dtype=object)


def _code(written: str) -> str | None:
    cell = written.strip()
    if fold(cell) in ("na", "n a"):
        return "NAM" if cell == "NA" else None
    number = re.fullmatch(r"(\d{1,3})(?:\.0)?", cell)
    short = _by_code().get(number[1].zfill(3) if number else cell.upper())
    turned = " ".join(reversed(cell.split(",", maxsplit=1)))  # "Korea, Republic of"
    return short or _by_name().get(bare(cell)) or _by_name().get(bare(turned))


@cache
def _by_code() -> dict[str, str]:
    known = table()
    pairs = [(code, key) for column in ("alpha2", "m49") for code, key in known[column].items()]
    return (
        _OTHER
        | {str(key): str(code) for code, key in pairs if key}
        | {code: code for code in known["alpha3"]}
    )


@cache
def _by_name() -> dict[str, str]:
    return {bare(name): str(code) for code, name in spellings().items()}


@cache
def _former() -> dict[str, str]:
    known = table()
    told = zip(known["name"], known["former"], strict=True)
    return {bare(old): name for name, olds in told for old in olds.split("|") if old}
