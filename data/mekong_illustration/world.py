"""Who is in the invented network, and what do they work on?"""

from __future__ import annotations

import tomllib
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

WORLD = tomllib.loads(Path(__file__).with_name("world.toml").read_text(encoding="utf-8"))
FOCI = ("labour", "protection", "justice", "knowledge")
"""The circles that meetings turn to, one after the other."""
MIDDLES = [date(year, month, 15) for year in (2022, 2023, 2024) for month in (3, 6, 9, 12)]
QUARTERS = [day + timedelta(days=(3 - day.weekday()) % 7) for day in MIDDLES]
"""The third Thursday of each quarter's last month."""
QUARTER = timedelta(days=91)
Row = dict[str, Any]


class Org(NamedTuple):
    """An organization as world.toml lists it."""

    name: str
    country: str
    part: str
    circle: str


ORGS = [
    Org(name, country, part, circle)
    for circle, has in WORLD["circles"].items()
    for name, country, part in has["members"]
]
BROKERS = [org for org in ORGS if org.part == "broker"]
FUNDERS = [org for org in ORGS if org.part == "funder"]


def themes_of(circle: str) -> list[str]:
    """The themes that a circle works on."""
    return [theme for theme, has in WORLD["themes"].items() if has["circle"] == circle]


def active(org: Org, quarter: int) -> bool:
    """Whether an organization is there (newcomers from meeting 7, dropouts until 5)."""
    first, last = {"newcomer": (6, 11), "dropout": (0, 4)}.get(org.part, (0, 11))
    return first <= quarter <= last


def circle_at(circle: str, quarter: int) -> list[Org]:
    """The members of a circle that are there in a quarter."""
    return [org for org in ORGS if org.circle == circle and active(org, quarter)]
