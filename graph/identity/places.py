"""Which countries and regions does a name name?"""

from __future__ import annotations

from functools import cache

from graph.countries import spellings
from graph.identity.normalise import bare

_REGIONS = frozenset(
    {"africa", "asia", "europe", "america", "americas", "pacific", "caribbean", "oceania", "sahel"}
    | {"mena", "emea", "apac", "afrique", "europa"}
    | {"east", "west", "north", "south", "central", "middle"}
    | {"eastern", "western", "northern", "southern"}
)
_LONGEST = 4


@cache
def countries() -> dict[str, str]:
    """The form of each country's name, in six languages, with its alpha-3 code."""
    forms = {bare(name): str(code) for code, name in spellings().items()}
    return {form: code for form, code in forms.items() if len(form) > 1}


@cache
def _first_words() -> frozenset[str]:
    """The words that the name of a country or a region begins with: most words are none."""
    return _REGIONS | {form.split()[0] for form in countries()}


def named(words: tuple[str, ...]) -> frozenset[str]:
    """The countries, as codes, and regions that stand in the words of a form.

    >>> sorted(named(("unicef", "papua", "new", "guinea"))), sorted(named(("who", "africa")))
    (['PNG'], ['africa'])
    """
    found: set[str] = set()
    start = 0
    while start < len(words):
        code, size = _longest(words[start:])
        found |= {code} if code else set()
        start += size
    return frozenset(found)


def only(words: tuple[str, ...]) -> bool:
    """Whether words are nothing but one country or one region.

    >>> only(("lao", "pdr")), only(("lao", "food"))
    (True, False)
    """
    return _longest(words) == (_longest(words)[0], len(words)) and bool(_longest(words)[0])


def _longest(words: tuple[str, ...]) -> tuple[str, int]:
    """The country or region at the start of some words, and of how many of them it is made."""
    if not words or words[0] not in _first_words():
        return "", 1
    for size in range(min(_LONGEST, len(words)), 0, -1):
        code = countries().get(" ".join(words[:size]))
        if code:
            return code, size
    region = words[0] if words[0] in _REGIONS else ""
    return region, 1
