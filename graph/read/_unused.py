"""Which columns of a sheet say nothing to us, and is that told?"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from graph.read._grid import Grid
from graph.read._headings import meant
from graph.reading import Problem
from graph.templates import Template

_SHOWN = 40
"""Characters of a heading that are told."""


def unused(one: Grid, stand: Mapping[str, int], template: Template) -> list[str]:
    """The columns with values that mean nothing to the template, in one sentence or none.

    Columns of persons are not named.
    """
    left = [
        place for place in _left(one, stand.values()) if not meant(one.headings[place], template)
    ]
    return _told(one, left)


def left_over(one: Grid, used: Collection[int | None]) -> list[str]:
    """The columns with values that are not among those used, in one sentence or none.

    Columns of persons are not named.
    """
    return _told(one, _left(one, used))


def _told(one: Grid, left: list[int]) -> list[str]:
    named = ", ".join(_named(one, place) for place in left)
    return [f"columns not used: {named}"] if left else []


def doubled(one: Grid, stand: Mapping[str, int], template: Template) -> list[Problem]:
    """Columns that mean what another one means already: only the first is read."""
    found = ((place, meant(one.headings[place], template)) for place in _left(one, stand.values()))
    return [
        Problem(
            f"Column {place + 1} ({_named(one, place)}) is not used: column {stand[what] + 1} "
            f"({_named(one, stand[what])}) is the {what} already. Put both into one column"
            f"{_ROWS if what == 'organization' else ''}.",
            value=one.headings[place],
        )
        for place, what in found
        if what
    ]


_ROWS = ", each organization in a row of its own"


def _left(one: Grid, used: Collection[int | None]) -> list[int]:
    """Where columns stand that are not read and hold something, without those of persons."""
    known = {*used, *one.persons.columns}
    return [
        place
        for place in range(len(one.headings))
        if place not in known and one.cells[place].str.strip().ne("").any()
    ]


def _named(one: Grid, place: int) -> str:
    heading = " ".join(one.headings[place].split())
    return heading[:_SHOWN] or f"column {place + 1} without a heading"
