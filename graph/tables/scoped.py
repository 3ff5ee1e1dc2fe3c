"""Which records fall within a scope?"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import narwhals as nw

from graph.countries import members
from graph.records import OccasionKind
from graph.scope import Scope
from graph.tables import Tables
from graph.tables.periods import dated
from graph.tables.work import about

_OF_OCCASIONS = ("participations", "occasion_themes", "occasion_places", "amounts")


def scoped(tables: Tables, scope: Scope) -> Tables:
    """The tables with only the occasions of the scope; organizations all stay.

    An occasion whose time is unknown passes any date; a session passes where its meeting's
    kind was chosen. Themes and countries keep the occasions that are about one of them, a
    group of countries those about any of its members. An occasion that is kept keeps its
    sessions: who sat in one was in the whole.
    """
    kept = tables.occasions
    if scope.since or scope.until or scope.kinds:
        kept = _in_time(kept, scope).filter(_of_kind(scope))
    if scope.themes:
        on_theme = tables.occasion_themes.filter(nw.col("theme").is_in(list(scope.themes)))
        kept = kept.join(on_theme.select("occasion"), on="occasion", how="semi")
    if scope.countries:
        there = about(tables).filter(nw.col("country").is_in(list(members(scope.countries))))
        kept = kept.join(there.select("occasion"), on="occasion", how="semi")
    if kept is tables.occasions:
        return tables
    return _only(tables, _with_sessions(tables.occasions, kept))


def _in_time(occasions: nw.LazyFrame[Any], scope: Scope) -> nw.LazyFrame[Any]:
    frame = _dated_by_meeting(dated(occasions))
    if scope.since:
        late = (nw.col("until") >= nw.lit(scope.since, nw.Date)).fill_null(True)
        frame = frame.filter(late)
    if scope.until:
        early = (nw.col("since") <= nw.lit(scope.until, nw.Date)).fill_null(True)
        frame = frame.filter(early)
    return frame.drop("since", "until")


def _dated_by_meeting(occasions: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Occasions with their times; a session of unknown time was when its meeting was."""
    whole = occasions.select(
        nw.col("occasion").alias("parent"),
        nw.col("since").alias("whole_since"),
        nw.col("until").alias("whole_until"),
    )
    session = nw.col("kind") == OccasionKind.SESSION.value
    undated = session & nw.col("since").is_null() & nw.col("until").is_null()
    times = {
        name: nw.when(undated).then(nw.col(f"whole_{name}")).otherwise(nw.col(name))
        for name in ("since", "until")
    }
    joined = occasions.join(whole, on="parent", how="left").with_columns(**times)
    return joined.drop("whole_since", "whole_until")


def _of_kind(scope: Scope) -> nw.Expr:
    kinds = {kind.value for kind in scope.kinds or OccasionKind}
    if OccasionKind.MEETING in kinds:
        kinds.add(OccasionKind.SESSION.value)
    return nw.col("kind").is_in(sorted(kinds))


def _with_sessions(occasions: nw.LazyFrame[Any], kept: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """The kept occasions and every session of one of them."""
    ids = kept.select("occasion")
    sessions = occasions.filter(nw.col("kind") == OccasionKind.SESSION.value)
    wholes = ids.select(nw.col("occasion").alias("parent"))
    theirs = sessions.join(wholes, on="parent", how="semi").select("occasion")
    every = nw.concat([ids, theirs]).unique()
    return occasions.join(every, on="occasion", how="semi")


def _only(tables: Tables, kept: nw.LazyFrame[Any]) -> Tables:
    """The kept occasions and what belongs to them; a session without its meeting stands alone."""
    ids = kept.select("occasion").unique()
    rest = {
        name: getattr(tables, name).join(ids, on="occasion", how="semi") for name in _OF_OCCASIONS
    }
    parents = ids.select(nw.col("occasion").alias("parent"), nw.col("occasion").alias("still"))
    whole = kept.join(parents, on="parent", how="left").with_columns(parent=nw.col("still"))
    return replace(tables, occasions=whole.drop("still"), **rest)
