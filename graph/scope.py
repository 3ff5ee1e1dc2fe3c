"""Which part of the records is asked about?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from graph.records import Ground, OccasionKind, Support

GROUNDS = {
    "theme and year": (Ground.THEME, Ground.PERIOD),
    "theme": (Ground.THEME,),
    "year": (Ground.PERIOD,),
}
"""What ties on common ground are held against, in words."""

SUPPORT = {
    "record": Support.TOO_FEW,
    "chance": Support.BEYOND_CHANCE,
    "ground": Support.BEYOND_GROUND,
}
"""The least that the records must say for a tie, by its word in links and on the command line."""


@dataclass(frozen=True, slots=True)
class Scope:
    """The one hashable bundle of choices that every number and picture is made with.

    An empty tuple means no choice. An occasion whose time is unknown is never left out
    by a date: a missing date neither excludes nor proves.

    >>> Scope(since=date(2024, 1, 1), countries=("KHM",)).floor
    1
    """

    since: date | None = None
    until: date | None = None
    themes: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    """Codes of countries, or of groups of them (`graph.countries`), which mean their members."""
    kinds: tuple[OccasionKind, ...] = ()
    floor: int = 1
    """Smallest number of occasions in common for a tie to be kept."""
    support: Support = Support.TOO_FEW
    """The least that the records must say for a tie to be kept; all ties are on record."""
    ground: tuple[Ground, ...] = (Ground.THEME, Ground.PERIOD)
    """What ties on common ground are held against: organizations of one theme, one year."""
