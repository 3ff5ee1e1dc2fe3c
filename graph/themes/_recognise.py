"""Which theme of the vocabulary does a written theme name?"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from graph.themes._fold import folded, form, halves, short, sides
from graph.themes._vocabulary import above, vocabulary

_NUMBERED = re.compile(r"^\s*\d{1,2}[.)]\s+(?=\D)")
_NUMBER = re.compile(r"\s*\d{1,3}\s*")
"""Not a code of the DAC by itself: it may number an agenda."""


@lru_cache(maxsize=65_536)
def recognise(written: str) -> str | None:
    """The key of the one theme that a name, synonym or code stands for; None where it is in doubt.

    Only what is the same but for case, accents, punctuation, small words and the order of words.
    A theme told twice, as `Abris (Shelter)`, or under its whole, as `Protection - GBV`, counts.

    >>> recognise("Eau, Hygiène et Assainissement"), recognise("WSH Cluster"), recognise("Watsan")
    ('water sanitation hygiene', 'water sanitation hygiene', None)
    >>> recognise("PROTECTION - GBV"), recognise("Health (Protection)")
    ('gender based violence', None)
    """
    if _NUMBER.fullmatch(written):
        return None
    told = _NUMBERED.sub("", written)
    found = _one(told)
    if found is None and len(parts := sides(told)) > 1:
        found = _agreed(parts)
    if found is None and len(parts := halves(told)) > 1:
        found = _agreed(parts) or _lowest(parts)
    return found


def is_code(written: str) -> bool:
    """Whether a theme is written as a code of its scheme.

    >>> is_code("PRO-GBV"), is_code("WASH")
    (True, False)
    """
    return form(written) in _codes()


def _one(written: str) -> str | None:
    told = form(written)
    found = forms().get(told)
    return found or forms().get(short(told))


def _agreed(parts: list[str]) -> str | None:
    """What all of several parts name."""
    found = {_one(part) for part in parts}
    return found.pop() if len(found) == 1 else None


def _lowest(parts: list[str]) -> str | None:
    """The last of several parts, where all others name what it is part of."""
    found = [_one(part) for part in parts]
    last = found[-1]
    return last if last and all(one in (last, *above(last)) for one in found) else None


@cache
def forms() -> dict[str, str]:
    """The form of each name, synonym and code, with the key of the one theme that it stands for."""
    claims: dict[str, set[str]] = {}
    for theme, told in vocabulary().items():
        for written in (told.name, told.code, *told.also):
            if folded(written):
                claims.setdefault(form(written), set()).add(theme)
    return {told: next(iter(keys)) for told, keys in claims.items() if len(keys) == 1}


@cache
def _codes() -> frozenset[str]:
    return frozenset(form(told.code) for told in vocabulary().values() if told.code)
