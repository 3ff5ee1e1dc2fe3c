"""Which countries may a cell mean that names none that is known?"""

from __future__ import annotations

from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from graph.countries._codes import bare
from graph.countries._table import names, spellings

MOST = 3
"""Proposals for one cell at most."""
_ENOUGH = 0.75
"""How alike two names are at least: one slip in four letters."""
_BEHIND = 0.1
"""How much less alike than the best another one may be."""
_SHORTEST = 4
"""Letters that a name needs to be looked for within a longer cell, or by likeness."""
_LONGEST = 5
"""Words in the longest name that is looked for within a cell."""


def alike(written: str) -> tuple[str, ...]:
    """The names of up to three countries that a cell may mean, best first: never taken, only shown.

    Those that stand in it as words; where none does, those with nearly the same letters
    (Damerau 1964: a letter more, less, other, or two turned around).

    >>> alike("Camboida"), alike("Syria/Turkey"), alike("Atlantis")
    (('Cambodia',), ('Syria', 'Türkiye'), ())
    """
    cell = bare(written)
    return tuple(dict.fromkeys(_within(cell.split()) or _near(cell)))[:MOST]


def _within(words: list[str]) -> list[str]:
    """Countries named in some words, left to right; a name within a longer one does not count."""
    found, start = [], 0
    while start < len(words):
        sizes = range(min(_LONGEST, len(words) - start), 0, -1)
        tried = [(size, _named().get(" ".join(words[start : start + size]))) for size in sizes]
        size, name = next((one for one in tried if one[1]), (1, None))
        found += [name] if name else []
        start += size
    return found


def _near(cell: str) -> list[str]:
    if len(cell) < _SHORTEST:
        return []
    hits = process.extract(
        cell, list(_named()), scorer=OSA.normalized_similarity, score_cutoff=_ENOUGH, limit=10
    )
    ranked = sorted((-score, form) for form, score, _ in hits)
    return [_named()[form] for score, form in ranked if score <= ranked[0][0] + _BEHIND]


@cache
def _named() -> dict[str, str]:
    """The form of each spelling that is long enough, with the country's name."""
    known = spellings()
    shown = names(known.index.to_series())
    forms = zip(map(bare, known), shown, strict=True)
    return {form: name for form, name in forms if len(form) >= _SHORTEST}
