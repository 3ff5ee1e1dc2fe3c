"""Who matters, by which measure?"""

from __future__ import annotations

import streamlit as st

from graph import catalogue
from graph.explorer import caches, choices
from graph.explorer.aside import aside
from graph.explorer.frame import heading, narrowed, notes, quiet
from graph.explorer.lasting import first
from graph.records import Kind, Layer
from graph.views import charts, tables

data, scope = choices.data(), choices.scope()
heading("Organizations", "Who matters, and in which sense?")
narrowed(scope)
notes("network", caches.network(data, scope).graph["notes"])

measures = catalogue.measures()
known = list(measures)
first("measure", "degree", known)
with st.container(width=420):
    chosen = st.selectbox(
        "Measure", known, format_func=lambda name: measures[name].title, key="measure"
    )
measure, ranking = measures[chosen], caches.rank(data, scope, chosen)
quiet("about", measure.question, f"Unit: {measure.unit}. Source: {measure.source}.")
if measure.caution:
    quiet("caution", f"Mind: {measure.caution}")

if ranking.empty:
    quiet("none", "The measure is undefined here: the records hold no tie that it could run on.")
    st.stop()

with st.container(key="beside"):
    left, right = st.columns([1.6, 1], gap="medium")
with left:
    st.subheader("Ranking")
    st.altair_chart(charts.ranking_bars(ranking, measure.title), key="bars")
    st.subheader("Every measure")
    same = [name for name, one in measures.items() if one.on is Layer.TIE]
    every = tables.measures({measures[n].title: caches.rank(data, scope, n) for n in same})
    two_mode = "two_mode" in chosen
    table = ranking if two_mode else every.sort_values(measure.title, ascending=False)
    leading = ["name"] if two_mode else ["name", measure.title]
    shown = table.drop(columns=["kind", "key"]).set_index(leading).reset_index()


def picked() -> None:
    """A row of the table: its organization, where it is one."""
    rows = st.session_state["table"].selection.rows
    row = table.iloc[rows[0]] if rows else None
    is_org = row is not None and row["kind"] == Kind.ORGANIZATION.value
    choices.select(str(row["key"]) if row is not None and is_org else None)


with left:
    st.dataframe(
        shown.rename(columns={"name": "Name", "value": measure.title}),
        hide_index=True,
        height=430,
        key="table",
        placeholder="",
        on_select=picked,
        selection_mode="single-row",
    )
    st.caption("Click a heading to sort. Select a row to read the profile. Empty means undefined.")
    st.download_button(
        "Download as CSV",
        lambda: tables.csv(table),
        "measures.csv",
        "text/csv",
        on_click="ignore",
        icon=":material/download:",
    )
with right:
    st.subheader("Profile")
    aside("Select a row of the table to read the profile of that organization.")
