"""How is a ranking shown: as bars, as a table to sort and select from, as a file?"""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from graph import catalogue
from graph.catalogue import Measure
from graph.explorer import caches, choices
from graph.explorer.kept import Data
from graph.records import Kind, Layer
from graph.scope import Scope
from graph.views import rankings, tables


def show(table: pd.DataFrame, measure: Measure) -> None:
    """A ranking; where it has ranks, they are drawn beside the values."""
    drawn = rankings.certain_bars if "rank" in table else rankings.ranking_bars
    st.altair_chart(drawn(table, measure.title), key="bars")
    st.dataframe(
        rankings.table(table, measure.title),
        hide_index=True,
        height=430,
        key="table",
        placeholder="",
        column_config=_bars(table["value"], measure.title),
        on_select=lambda: _picked(table),
        selection_mode="single-row",
    )
    st.caption("Click a heading to sort. Select a row to read the profile.")
    st.download_button(
        "Download as CSV",
        lambda: tables.csv(table),
        "ranking.csv",
        "text/csv",
        on_click="ignore",
        icon=":material/download:",
    )


def every(data: Data, scope: Scope) -> None:
    """A button that gives all measures of ties and links as a file, a column each."""
    known = catalogue.measures().items()
    same = {name: one.title for name, one in known if one.on is not Layer.ATTENDANCE}
    st.download_button(
        "Download every measure",
        lambda: tables.csv(
            tables.measures({title: caches.rank(data, scope, name) for name, title in same.items()})
        ),
        "measures.csv",
        "text/csv",
        on_click="ignore",
        type="tertiary",
    )


def _picked(table: pd.DataFrame) -> None:
    """A row of the table: its organization, where it is one."""
    rows = st.session_state["table"].selection.rows
    row = table.iloc[rows[0]] if rows else None
    is_org = row is not None and row["kind"] == Kind.ORGANIZATION.value
    choices.select(str(row["key"]) if row is not None and is_org else None)


def _bars(values: pd.Series, title: str) -> dict[str, Any]:
    """The measure and the certainty as bars within their cells."""
    low, high = min(float(values.min()), 0.0), float(values.max())
    form = "%.0f" if bool((values % 1 == 0).all()) else "%.4f"
    bar = st.column_config.ProgressColumn
    measured = bar(format=form, min_value=low, max_value=max(high, low + 1e-9))
    return {title: measured, rankings.TOP: bar(format="%.0f", min_value=0, max_value=100)}
