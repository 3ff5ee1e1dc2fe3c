"""What is on record about one organization? A door: runs a few small sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import narwhals as nw
import pandas as pd

from graph import engine
from graph.errors import BadChoice
from graph.tables import Tables
from graph.tables.company import company
from graph.tables.pairs import pairs
from graph.tables.tallies import tallies
from graph.tables.work import named_countries_of, named_themes_of


@dataclass(frozen=True, slots=True)
class Profile:
    """One organization: its names, how much it takes part, with whom, on what, where."""

    org: str
    name: str
    type: str | None
    country: str | None
    written: tuple[str, ...]
    """Its name as the files write it."""
    meetings: int
    works: int
    strength: int
    """Occasions with company."""
    ties: pd.DataFrame
    """org, name, met, worked, funded, shared (occasions in common), last; most shared first."""
    occasions: pd.DataFrame
    """title, kind, start, status, role, source; the latest first."""
    themes: pd.DataFrame
    """name, occasions."""
    places: pd.DataFrame
    """name, occasions."""

    @property
    def evidence(self) -> tuple[int, int, int]:
        """How many ties rest on joint work, on funding without it, and on meetings alone."""
        worked = self.ties["worked"] > 0
        funded = ~worked & (self.ties["funded"] > 0)
        return int(worked.sum()), int(funded.sum()), int((~worked & ~funded).sum())

    def kept(self, floor: int) -> int:
        """How many ties have at least so many occasions in common."""
        return int((self.ties["shared"] >= floor).sum())


def profile(tables: Tables, org: str) -> Profile:
    """The profile of an organization, by key. Raises BadChoice for a key that is not there."""
    own = engine.run(tallies(tables).filter(nw.col("org") == org)).to_pylist()
    if not own:
        raise BadChoice(
            f"These records hold no organization '{org}'. Choose one from the search box or from "
            "the list of organizations."
        )
    parts = tables.participations.filter(nw.col("org") == org)
    written = engine.run(parts.select("name_as_written").unique())["name_as_written"].to_pylist()
    return Profile(
        org,
        own[0]["name"] or org,
        own[0]["type"],
        own[0]["country"],
        tuple(sorted(name for name in written if name)),
        own[0]["meetings"],
        own[0]["works"],
        own[0]["strength"],
        _frame(_ties(tables, org)),
        _frame(_occasions(tables, parts)),
        _frame(_counted(named_themes_of(tables), org)),
        _frame(_counted(named_countries_of(tables), org)),
    )


def _ties(tables: Tables, org: str) -> nw.LazyFrame[Any]:
    there = company(tables)
    own = there.filter(nw.col("org") == org).select("occasion")
    found = pairs(there.join(own, on="occasion", how="semi"))
    mine = found.filter((nw.col("left") == org) | (nw.col("right") == org))
    other = nw.when(nw.col("left") == org).then(nw.col("right")).otherwise(nw.col("left"))
    named = mine.with_columns(org=other).join(tables.organizations.select("org", "name"), on="org")
    ordered = named.sort("shared", "name", descending=[True, False])
    return ordered.select("org", "name", "met", "worked", "funded", "shared", "last")


def _occasions(tables: Tables, parts: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    facts = tables.occasions.select("occasion", "title", "kind", "start", "reported", "status")
    told = parts.select("occasion", "role", "source").join(facts, on="occasion")
    dated = told.with_columns(start=nw.coalesce(nw.col("start"), nw.col("reported")))
    ordered = dated.sort(
        "start", "title", "source", descending=[True, False, False], nulls_last=True
    )
    return ordered.select("title", "kind", "start", "status", "role", "source")


def _counted(counts: nw.LazyFrame[Any], org: str) -> nw.LazyFrame[Any]:
    own = counts.filter(nw.col("org") == org)
    return own.sort("occasions", "name", descending=[True, False]).select("name", "occasions")


def _frame(sentence: nw.LazyFrame[Any]) -> pd.DataFrame:
    frame: pd.DataFrame = engine.run(sentence).to_pandas()
    return frame
