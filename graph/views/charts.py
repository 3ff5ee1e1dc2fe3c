"""How do coverage and rankings look as charts?"""

from __future__ import annotations

import altair as alt
import numpy as np
import pandas as pd

NO_RECORD = "No work on record"
STATES = {
    NO_RECORD: "#F4F5F6",
    "Planned or suspended only": "#F3D9A4",
    "One organization": "#9CCBE3",
    "Several organizations": "#0072B2",
}
"""What a cell says, and its colour. No record is not the same as no work: nobody may have said."""

CLICK = "cell"
"""The name of the selection that a click on the heat map makes."""

CHOSEN = "#D55E00"
"""The frame of the selected cell. A cell's own colour stays what the legend says of it."""

_ROW, _AROUND = 30, 190
"""Pixels of a row, and of axis and legend: Streamlit fits the whole chart into its height."""


def states(coverage: pd.DataFrame) -> pd.DataFrame:
    """Every theme with every place, and what the records say about the two together."""
    if coverage.empty:
        return pd.DataFrame(columns=["theme", "theme_name", "place", "place_name", "state"])
    themes = coverage[["theme", "theme_name"]].drop_duplicates()
    places = coverage[["place", "place_name"]].drop_duplicates()
    counts = ["organizations", "planned", "ongoing", "completed", "suspended", "unknown"]
    told = coverage[["theme", "place", *counts]]
    every = themes.merge(places, how="cross").merge(told, how="left", on=["theme", "place"])
    every["state"] = _state(every)
    every["label"] = every["organizations"].map("{:.0f}".format, na_action="ignore").fillna("")
    return every


def _state(cells: pd.DataFrame) -> np.ndarray:
    names = list(STATES)
    beyond = cells[["ongoing", "completed", "unknown"]].sum(axis=1)
    asked = [cells["organizations"].isna(), beyond.eq(0), cells["organizations"].eq(1)]
    return np.select(asked, names[:3], default=names[3])


def heat_map(coverage: pd.DataFrame) -> alt.LayerChart:
    """Coverage as theme x place: what nobody is on record for, plans, or does, alone or not."""
    cells = states(coverage)
    click = alt.selection_point(name=CLICK, fields=["theme", "place"], empty=False)
    places = alt.Axis(orient="top", labelAngle=-40, labelLimit=140, labelOverlap=False)
    themes = alt.Axis(labelLimit=260, labelOverlap=False)
    base = alt.Chart(cells).encode(
        x=alt.X("place_name:N", title=None, axis=places),
        y=alt.Y("theme_name:N", title=None, axis=themes),
    )
    squares = base.mark_rect(stroke="#FFFFFF", strokeWidth=2, cursor="pointer").encode(
        color=_colour(),
        tooltip=[alt.Tooltip(f"{name}:N", title=title) for name, title in _TIPS.items()],
    )
    height = _ROW * max(cells["theme_name"].nunique(), 1) + _AROUND
    frames = base.mark_rect(filled=False, stroke=CHOSEN, cursor="pointer").encode(
        strokeWidth=alt.condition(click, alt.value(3), alt.value(0))
    )
    layers = alt.layer(squares.add_params(click), frames, _numbers(base))
    chart = layers.properties(height=height)
    finished: alt.LayerChart = chart.configure_view(strokeWidth=0)
    return finished


def _numbers(base: alt.Chart) -> alt.Chart:
    dark = alt.datum.state == "Several organizations"
    colour = alt.condition(dark, alt.value("#FFFFFF"), alt.value("#1F2A33"))
    numbers: alt.Chart = base.mark_text(fontSize=13).encode(text="label:N", color=colour)
    return numbers


_TIPS = {
    "theme_name": "Theme",
    "place_name": "Place",
    "state": "On record",
    "organizations": "Organizations",
    "planned": "with planned work",
    "ongoing": "with ongoing work",
    "completed": "with completed work",
    "suspended": "with suspended work",
    "unknown": "status not stated",
}


def _colour() -> alt.Color:
    scale = alt.Scale(domain=list(STATES), range=list(STATES.values()))
    legend = alt.Legend(
        orient="bottom", title=None, labelLimit=240, symbolType="square", symbolStrokeWidth=0
    )
    return alt.Color("state:N", scale=scale, legend=legend)
