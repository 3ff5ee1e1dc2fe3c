"""Which countries are there, and how are they written?"""

from __future__ import annotations

from functools import cache

import pandas as pd

from graph import samples


@cache
def table() -> pd.DataFrame:
    """The reference table of countries, by alpha-3 code, every cell text."""
    return read("countries.csv").set_index("alpha3", drop=False)


def read(file: str) -> pd.DataFrame:
    """A reference table, every cell text: NA is Namibia."""
    path = samples.folder() / "reference" / file
    return pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8")


def names(keys: pd.Series) -> pd.Series:
    """The English name of each alpha-3 code; missing where the code is not known."""
    return keys.map(table()["name"])


@cache
def spellings() -> pd.Series:
    """Every way to write each country, one a row, under its alpha-3 code.

    In English, French, Spanish, Portuguese, Russian, Arabic and Chinese, with everyday aliases
    and former names.
    """
    columns = ["name", "names", "aliases", "former"]
    written = table()[columns].agg("|".join, axis=1).str.split("|").explode()
    return written[written.ne("")]
