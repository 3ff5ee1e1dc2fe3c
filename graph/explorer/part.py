"""How does a link say which part of the records it shows, and what of that can be followed?"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

import streamlit as st

from graph.countries import groups as known_groups
from graph.explorer import choices
from graph.explorer.narrowing import SCOPE_KEYS
from graph.scope import GROUNDS, SUPPORT, Scope

EARLIEST, LATEST = date(1900, 1, 1), date(2100, 12, 31)
MOST = 1_000
"""The largest number of occasions in common that can be asked for."""

Said = Mapping[str, Sequence[str]]
"""Name in the address -> its values; a name may stand there several times."""


def said(scope: Scope) -> dict[str, list[str]]:
    """The narrowing as an address says it: only what is set."""
    support = next(word for word, least in SUPPORT.items() if least is scope.support)
    ground = next(word for word, by in GROUNDS.items() if by == scope.ground)
    values = (scope.since, scope.until, scope.themes, scope.countries, scope.floor, support, ground)
    each = dict(zip(SCOPE_KEYS, values, strict=True))
    lists = {key: value if isinstance(value, tuple) else (value,) for key, value in each.items()}
    told = {key: [str(one) for one in some if one] for key, some in lists.items()}
    return {key: some for key, some in told.items() if some and some != _UNSAID.get(key)}


_UNSAID = {"floor": ["1"], "support": ["record"], "ground": ["theme and year"]}
"""What holds where an address says nothing."""


def follow(asked: Said) -> list[str]:
    """Narrows down as an address says; gives a sentence for each name with a value that is none."""
    remarks = []
    for key in SCOPE_KEYS:
        known = [_VALUES[key](text) for text in asked.get(key, ())]
        good = [value for value in known if value is not None]
        if good:
            st.session_state[key] = good if key in _SEVERAL else good[-1]
        if len(good) < len(known):
            remarks.append(f"The link asks for {_NOT_THERE[key]}, which is left out.")
    return remarks


_SEVERAL = ("themes", "countries")


def _date(text: str) -> date | None:
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return None
    return found if EARLIEST <= found <= LATEST else None


def _floor(text: str) -> int | None:
    found = int(text) if text.isdecimal() and len(text) < len(str(MOST)) + 1 else 0
    return found if 1 <= found <= MOST else None


def _theme(text: str) -> str | None:
    return text if text in choices.data().intake.tidy.themes["theme"].to_pylist() else None


def _country(text: str) -> str | None:
    places = choices.data().intake.tidy.places.to_pandas()
    known = places.loc[places["level"] == 0, "place"].tolist()
    return text if text in known or text in groups(known) else None


def groups(countries: Sequence[str]) -> dict[str, int]:
    """The groups that hold some of these countries, and how many; groups of states come first."""
    there = set(countries)
    held = {code: len(there & {*one.members}) for code, one in known_groups().items()}
    return {code: held[code] for code in sorted(held, key=str.isdecimal) if held[code]}


_VALUES: dict[str, Callable[[str], object]] = {
    "since": _date,
    "until": _date,
    "themes": _theme,
    "countries": _country,
    "floor": _floor,
    "support": lambda text: text if text in SUPPORT else None,
    "ground": lambda text: text if text in GROUNDS else None,
}
_NOT_THERE = {
    "since": "a first day that is no date",
    "until": "a last day that is no date",
    "themes": "a theme that these records do not hold",
    "countries": "a country that these records do not hold",
    "floor": "a number of occasions in common that is none",
    "support": "a kind of tie that there is not",
    "ground": "a common ground that there is not",
}
