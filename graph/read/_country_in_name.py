"""Which one country does the name of a file or a sheet tell?"""

from __future__ import annotations

import re

import pandas as pd

from graph import countries
from graph.read._months import NUMBERS
from graph.read._words import fold

_LONGEST = 5
"""Words in the longest name of a country that is looked for."""
_WORDS = "and are can per arm ant pan esp sur nor cod fin ala ago aut est ita hum"
_NOT_CODES = frozenset(NUMBERS) | frozenset(_WORDS.split())
"""Three letters that are a country's code and more often something else."""


def country_in(*names: str) -> tuple[str, str | None]:
    """The words that tell the one country in some names, and its alpha-3 code or None.

    Names of countries count before three-letter codes; two countries tell nothing.

    >>> country_in("Master Data", "3w_bdi_mar2022.xlsx"), country_in("3w_niger_nigeria.csv")
    (('bdi', 'BDI'), ('', None))
    """
    said = [word for name in names for word in [*fold(_bare(name)).split(), ""]]
    for told in (_named(said), _coded(said)):
        if told:
            word = next(iter(told))
            return (word, told[word]) if len(set(told.values())) == 1 else ("", None)
    return "", None


def _bare(name: str) -> str:
    return re.sub(r"\.\w{2,5}(?=$|\s*\[)", " ", name)


def _named(said: list[str]) -> dict[str, str]:
    """Words -> country; a name within a longer one does not count."""
    spans = [
        (start, size)
        for size in range(_LONGEST, 0, -1)
        for start in range(len(said) - size + 1)
        if all(word.isalpha() for word in said[start : start + size])
    ]
    words = [" ".join(said[start : start + size]) for start, size in spans]
    codes = countries.codes(pd.Series([w if len(w) > 3 else "" for w in words], dtype=object))
    told: dict[str, str] = {}
    taken: set[int] = set()
    for (start, size), word, code in zip(spans, words, codes, strict=True):
        if isinstance(code, str) and not taken & {*range(start, start + size)}:
            told[word] = code
            taken |= {*range(start, start + size)}
    return told


def _coded(said: list[str]) -> dict[str, str]:
    short = [word for word in said if len(word) == 3 and word.isalpha() and word not in _NOT_CODES]
    codes = countries.codes(pd.Series(short, dtype=object))
    return {w: c for w, c in zip(short, codes, strict=True) if w.upper() == c}
