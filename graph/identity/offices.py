"""Is a name an office, a country's branch or a programme of another one?"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import numpy as np
import pandas as pd

from graph.identity import known, places
from graph.identity.acronyms import SMALL, shaped
from graph.identity.kinds import KINDS

HEADQUARTERS = frozenset({"headquarters", "headquarter", "hq", "siege", "sede", "central", "main"})
OFFICES = frozenset(
    {"office", "offices", "bureau", "bureaux", "oficina", "escritorio", "buro", "branch"}
    | {"regional", "region", "country", "pays", "national", "nationale", "nacional", "local"}
    | {"mission", "delegation", "representation", "section", "chapter", "antenne", "hub", "field"}
    | {"committee", "comite", "program", "programs", "programa", "project", "projet", "proyecto"}
    | {"department", "division", "unit", "directorate", "secretariat", "centre", "center"}
)
"""Words that make a name a part of the organization named beside them."""
_GENERIC = (
    KINDS
    | OFFICES
    | HEADQUARTERS
    | frozenset(
        {"government", "gouvernement", "university", "universite", "universidad", "ministry"}
        | {
            "ministere",
            "ministerio",
            "health",
            "sante",
            "education",
            "institute",
            "school",
            "hospital",
        }
        | {
            "private",
            "consultant",
            "consulting",
            "research",
            "fund",
            "bank",
            "agency",
            "un",
            "union",
        }
        | {"environment", "water", "care", "plan", "development", "institut", "commune", "city"}
    )
)
_GOVERNMENT = frozenset(
    {"ministry", "ministere", "ministerio", "ministerie", "government", "gouvernement", "gobierno"}
    | {"department", "embassy", "ambassade", "embajada", "parliament", "direction", "university"}
)
"""Words of names that each country has its own of: the country beside them makes no part."""
_MOST_WORDS = 12


def within(forms: pd.DataFrame) -> np.ndarray:
    """Pairs of rows, the lower first, of which one form stands whole within the other."""
    place = dict(zip(forms["form"][::-1], range(len(forms) - 1, -1, -1), strict=True))
    long = forms.index[forms["form"].str.count(" ").between(1, _MOST_WORDS - 1)]
    found = [
        (row, place[part])
        for row, form in zip(long, forms["form"][long], strict=True)
        if " / " not in form
        for part in _largest(form.split(), place)
    ]
    return np.sort(np.array(found, dtype=np.int64).reshape(-1, 2), axis=1)


def _largest(words: list[str], place: dict[str, int]) -> Iterator[str]:
    """The longest name at the start of some words, at their end, and a known one between."""
    size = len(words)
    starts = (" ".join(words[:n]) for n in range(size - 1, 0, -1))
    ends = (" ".join(words[n:]) for n in range(1, size))
    for parts in (starts, ends):
        yield from [part for part in parts if part in place and _names(part)][:1]
    middles = (" ".join(words[i:j]) for i in range(1, size - 1) for j in range(size - 1, i, -1))
    yield from [part for part in middles if part in place and is_known(part)][:1]


def _names(part: str) -> bool:
    """Whether a part of a name can name an organization by itself."""
    if is_known(part):
        return True
    words = tuple(part.split())
    return not (set(words) <= _GENERIC | SMALL or places.only(words) or len(part) < 3)


@cache
def _known_forms() -> frozenset[str]:
    table = known.spelled()
    return frozenset(table["acronym"]) | frozenset(table["form"])


def is_known(form: str) -> bool:
    """Whether a form is a widely known organization's name or acronym of three letters or more."""
    return len(form) > 2 and form in _known_forms()


def role(rest: list[str], whole: str) -> tuple[float, bool, str]:
    """What the words beside a name make of it: score, whether a part, and in words.

    >>> role(["thailand"], "iom")
    (0.9, True, 'names it with a country or region')
    """
    if not _names(whole):
        return 0.3, False, "is the same but for words that name nobody"
    words = [word for word in rest if word not in SMALL and word != "/"]
    if not words:
        return 0.85, False, "is the same but for a small word"
    if set(words) <= HEADQUARTERS:
        return 0.85, False, "is it, or its headquarters"
    if places.only(tuple(words)):
        return _country(whole)
    if set(words) & OFFICES:
        return 0.85, True, "names it with a word for an office, a branch or a programme"
    if set(words) <= KINDS and not is_known(whole):
        return 0.78, False, "is the same but for a word for its kind"
    score = 0.8 if is_known(whole) else 0.6 if shaped(whole) or " " in whole else 0.5
    return score, True, "has its name within a longer one"


def _country(whole: str) -> tuple[float, bool, str]:
    if set(whole.split()) & _GOVERNMENT:
        return 0.55, False, "names the country of it"
    return 0.9, True, "names it with a country or region"
