"""Which Scope do the widgets say?"""

from __future__ import annotations

from collections.abc import Mapping

from graph.scope import GROUNDS, SUPPORT, Scope

SCOPE_KEYS = ("since", "until", "themes", "countries", "floor", "support", "ground")
"""The widgets that make the Scope."""


def scope_of(values: Mapping[str, object]) -> Scope:
    """The Scope that the widgets say."""
    since, until, themes, countries, floor, support, ground = map(values.get, SCOPE_KEYS)
    return Scope(
        since=since,  # type: ignore[arg-type]
        until=until,  # type: ignore[arg-type]
        themes=tuple(themes or ()),  # type: ignore[arg-type]
        countries=tuple(countries or ()),  # type: ignore[arg-type]
        floor=int(floor or 1),  # type: ignore[call-overload]
        support=SUPPORT[str(support or "record")],
        ground=GROUNDS[str(ground or "theme and year")],
    )
