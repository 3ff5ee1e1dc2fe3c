"""Who matters, by which measure, and how surely?"""

from __future__ import annotations

import pandas as pd
import streamlit as st

from graph import catalogue, weighing
from graph.explorer import caches, choices, ranked, weighed
from graph.explorer.aside import aside
from graph.explorer.frame import heading, narrowed, notes, quiet
from graph.explorer.lasting import first
from graph.records import Kind, Layer
from graph.views import chance

data, scope = choices.data(), choices.scope()
heading("Influence", "Who matters, in which sense, and how surely?")
narrowed(scope)
network = caches.network(data, scope)
notes("network", network.graph["notes"])
quiet("chance", *chance.sentences(network.graph["chance"]))

KINDS = {"Organizations": Kind.ORGANIZATION, "Countries": Kind.COUNTRY, "Themes": Kind.THEME}
MANY_TIES = 20_000  # with more, the certainty of a ranking is worked out when it is asked for

first("ranked", "Organizations")
left, right = st.columns([1, 1.4], vertical_alignment="bottom")
with left:
    said = st.segmented_control("Of", list(KINDS), key="ranked", required=True)
kind = KINDS[said or "Organizations"]
known = catalogue.measures() if kind is Kind.ORGANIZATION else weighing.of_ties()
first("measure", "degree", list(known))
with right:
    chosen = st.selectbox(
        "Measure", list(known), format_func=lambda name: known[name].title, key="measure"
    )
measure = known[chosen]
quiet("about", measure.question, f"Unit: {measure.unit}. Source: {measure.source}.")
if measure.caution:
    quiet("caution", f"Mind: {measure.caution}")
if kind is Kind.ORGANIZATION and (estimated := weighed.note(data, scope, chosen)):
    quiet("estimated", estimated)


def ranking() -> pd.DataFrame:
    """The ranking, with its certainty where it has one."""
    table: pd.DataFrame
    if kind is not Kind.ORGANIZATION:
        quiet("related", "Tied are those that the same organizations work on.")
        table = weighed.related(data, scope, kind, chosen)
        return table
    ties = sum(on is Layer.TIE for *_, on in network.edges(data="layer"))
    asked = ties <= MANY_TIES or st.toggle("Work out how certain it is", key="certain")
    certain = weighed.certain(data, scope, chosen) if asked else None
    if certain is None:
        table = caches.rank(data, scope, chosen)
        return table
    quiet("certain", f"The surest of the first {certain.top} come first. {certain.note}")
    table = certain.table
    return table


table = ranking()
if table.empty:
    quiet("none", "The measure is undefined here: the records do not hold what it could run on.")
    st.stop()
with st.container(key="beside"):
    left, right = st.columns([1.6, 1], gap="medium")
with left:
    st.subheader("Ranking")
    ranked.show(table, measure)
    if kind is Kind.ORGANIZATION:
        ranked.every(data, scope)
with right:
    st.subheader("Profile")
    aside("Select a row of the table to read the profile of that organization.")
