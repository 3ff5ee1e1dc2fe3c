"""Who was in the same occasion, and in what way?"""

from __future__ import annotations

from typing import Any

import narwhals as nw

from graph.records import MEETING_KINDS, WORK_KINDS, OccasionKind, Role, Status
from graph.tables import Tables
from graph.tables.periods import dated

_MEETINGS = [kind.value for kind in MEETING_KINDS]
_WORKS = [kind.value for kind in WORK_KINDS]


def company(tables: Tables) -> nw.LazyFrame[Any]:
    """One row an organization and occasion in which organizations are together.

    Columns: occasion, org, size (organizations in the occasion), meeting (1 or 0), does (1:
    takes part as more than a funder), funds (1: takes part as a funder), ongoing, since,
    until. A session counts as its meeting; a programme update is nobody's company, and what
    was cancelled is left out.
    """
    roles = tables.participations.with_columns(
        funds=(nw.col("role") == Role.FUNDER.value).fill_null(False).cast(nw.Int64)
    )
    rows = roles.select("occasion", "org", "funds").join(roots(tables.occasions), on="occasion")
    together = rows.group_by("root", "org").agg(
        funds=nw.col("funds").max(), does=(1 - nw.col("funds")).max()
    )
    sizes = together.group_by("root").agg(size=nw.len().cast(nw.Int64))
    whole = together.join(sizes, on="root").rename({"root": "occasion"})
    return whole.join(_facts(tables.occasions), on="occasion")


def in_sessions(tables: Tables) -> nw.LazyFrame[Any]:
    """One row an organization and session: occasion, org."""
    sessions = tables.occasions.filter(nw.col("kind") == OccasionKind.SESSION.value)
    rows = tables.participations.join(sessions.select("occasion"), on="occasion", how="semi")
    return rows.select("occasion", "org").unique()


def roots(occasions: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Each occasion of company and the whole that it counts as: occasion, root.

    A session's whole is its meeting.
    """
    session = nw.col("kind") == OccasionKind.SESSION.value
    together = _live(occasions).filter(nw.col("kind").is_in([*_MEETINGS, *_WORKS]))
    whole = nw.when(session & ~nw.col("parent").is_null()).then(nw.col("parent"))
    return together.select("occasion", whole.otherwise(nw.col("occasion")).alias("root"))


def _facts(occasions: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """What a pair inherits from an occasion."""
    ongoing = (nw.col("status") == Status.ONGOING.value).fill_null(False)
    return dated(_live(occasions)).select(
        "occasion",
        nw.col("kind").is_in(_MEETINGS).cast(nw.Int64).alias("meeting"),
        ongoing.cast(nw.Int64).alias("ongoing"),
        "since",
        "until",
    )


def _live(occasions: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Without what was called off: nobody was there."""
    return occasions.filter((nw.col("status") != Status.CANCELLED.value).fill_null(True))
