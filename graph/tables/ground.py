"""What does each organization do where and when?"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import narwhals as nw

from graph.records import Relation, Role, Status
from graph.tables import Tables
from graph.tables.periods import dated
from graph.tables.regions import upward
from graph.tables.work import doings

_NOT_DONE = [Status.CANCELLED.value]


def ground(tables: Tables) -> nw.LazyFrame[Any]:
    """One row an organization, occasion, theme and place, and every place that it lies in.

    Columns: org, occasion, theme, within (a place), level, finest (the level that the record
    names), status, since, until. Meetings, cancelled work and those who only fund are left out.
    """
    live = tables.occasions.filter(~nw.col("status").is_in(_NOT_DONE) | nw.col("status").is_null())
    times = dated(live).select("occasion", "status", "since", "until")
    themes = tables.occasion_themes.select("occasion", "theme").unique()
    about = tables.occasion_places.filter(nw.col("relation") == Relation.ABOUT.value)
    where = about.select("occasion", "place").unique().join(upward(tables.places), on="place")
    places = where.select("occasion", "within", "level", "finest").unique()
    does = (nw.col("role") != Role.FUNDER.value).fill_null(True)
    doers = replace(tables, participations=tables.participations.filter(does))
    done = doings(doers).join(times, on="occasion").join(themes, on="occasion")
    return done.join(places, on="occasion")
