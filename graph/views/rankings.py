"""How does a ranking look as a chart and as a table, and how sure is it?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from graph.records import Support


def ranking_bars(ranking: pd.DataFrame, title: str, *, top: int = 15) -> alt.Chart:
    """The highest values of a measure as bars, longest first."""
    first = ranking.head(top)
    names = alt.Y(
        "label:N", sort=None, title=None, axis=alt.Axis(labelLimit=260, labelOverlap=False)
    )
    values = alt.X("value:Q", title=title, axis=alt.Axis(tickCount=5))
    bars = alt.Chart(first.assign(label=_unique(first))).mark_bar(color="#0072B2", height=14)
    encoded = bars.encode(y=names, x=values, tooltip=["name:N", "value:Q"])
    finished: alt.Chart = encoded.properties(height=22 * max(len(first), 1) + 50)
    return finished


def certain_bars(certain: pd.DataFrame, title: str, *, top: int = 15) -> alt.HConcatChart:
    """The first of a ranking as bars, and beside each the ranks that it stays between.

    `certain` as `Certainty.table`: value, rank, low, high, in its own order.
    """
    first = certain.head(top)
    shown = first.assign(label=_unique(first))
    axis = alt.Axis(labelLimit=170, labelOverlap=False)
    names = alt.Y("label:N", sort=None, title=None, axis=axis)
    bare = alt.Y("label:N", sort=None, title=None, axis=None)
    tips = [alt.Tooltip(f"{name}:{kind}", title=words) for name, kind, words in _RANKED]
    base, height = alt.Chart(shown), 22 * max(len(first), 1) + 8
    bars = base.mark_bar(color="#0072B2", height=14)
    bars = bars.encode(y=names, x=alt.X("value:Q", title=title, axis=alt.Axis(tickCount=4)))
    scale = alt.Scale(domain=[1, max(int(first["high"].max()), 2)], nice=False)
    ranks = alt.X("low:Q", title="Stays between ranks", scale=scale, axis=alt.Axis(tickMinStep=1))
    spans = base.mark_bar(color="#9CCBE3", height=8, cornerRadius=4).encode(
        y=bare, x=ranks, x2="high:Q", tooltip=tips
    )
    points = base.mark_point(color="#1F2A33", filled=True, size=36, opacity=1).encode(
        y=bare, x="rank:Q", tooltip=tips
    )
    left = bars.encode(tooltip=tips).properties(height=height, width=150)
    right = (spans + points).properties(height=height, width=130)
    finished: alt.HConcatChart = alt.hconcat(left, right, spacing=12)
    return finished


_RANKED = (
    ("name", "N", "Name"),
    ("value", "Q", "Value"),
    ("rank", "Q", "Rank"),
    ("low", "Q", "Best rank in nine of ten resamples"),
    ("high", "Q", "Worst rank in nine of ten resamples"),
)


def _unique(ranking: pd.DataFrame) -> pd.Series:
    """Names, with the key where two are the same: bars of one label would be added up."""
    return ranking["name"].where(
        ~ranking["name"].duplicated(keep=False), ranking["name"] + " (" + ranking["key"] + ")"
    )


def table(ranked: pd.DataFrame, title: str) -> pd.DataFrame:
    """A ranking to be read: Name, the measure and, where they are known, rank and certainty.

    "In the top" is the share of resamples, 0 to 100.
    """
    shown = ranked[["name", "value"]].rename(columns={"name": "Name", "value": title})
    if "rank" not in ranked:
        return shown
    spans = ranked["low"].astype(str) + " to " + ranked["high"].astype(str)
    same = ranked["low"].eq(ranked["high"])
    return shown.assign(
        **{
            "Rank": ranked["rank"],
            "Stays between": spans.mask(same, ranked["low"].astype(str)),
            TOP: (100 * ranked["in_top"]).round(),
        }
    )


def support(tie: Mapping[str, Any]) -> str:
    """What the records say for a tie, in words.

    >>> support({"support": Support.TOO_FEW, "needed": 6})
    'too few occasions to tell (needs 6)'
    """
    if tie["support"] is Support.TOO_FEW:
        return f"too few occasions to tell (needs {tie['needed']})"
    return str(tie["support"])


TOP = "In the top 5, of 100 resamples"
BELONGS = "Belongs here in runs of 100"
