"""Which countries are in a region or a group?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from graph.countries._table import read


@dataclass(frozen=True, slots=True)
class Group:
    """Countries under one name: a region of the United Nations (M49), or a group of states."""

    code: str
    """Three digits for a region; ASEAN, LDC, LLDC or SIDS for a group."""
    name: str
    kind: str
    as_of: str
    """The year or the day of which the members are those."""
    members: tuple[str, ...]
    """Alpha-3 codes."""


@cache
def groups() -> dict[str, Group]:
    """Every group by its code, as the reference table lists them.

    >>> groups()["ASEAN"].as_of, len(groups()["ASEAN"].members), groups()["035"].name
    ('2025-10-26', 11, 'South-eastern Asia')
    """
    rows = read("groups.csv").itertuples(index=False, name=None)
    return {
        code: Group(code, name, kind, as_of, tuple(listed.split("|")))
        for code, name, kind, as_of, listed in rows
    }


def members(chosen: Iterable[str]) -> tuple[str, ...]:
    """Countries for countries and groups: a group becomes its members, each country once.

    >>> members(["KHM", "054"])
    ('KHM', 'FJI', 'NCL', 'PNG', 'SLB', 'VUT')
    """
    known = groups()
    each = (known[code].members if code in known else (code,) for code in chosen)
    return tuple(dict.fromkeys(code for some in each for code in some))
