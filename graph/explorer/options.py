"""What does the visitor want to see in the picture?"""

from __future__ import annotations

from typing import Any

import networkx as nx
import streamlit as st

from graph import catalogue
from graph.explorer import caches, picture
from graph.explorer.kept import Data
from graph.explorer.lasting import first
from graph.explorer.search import search
from graph.records import Kind, Layer
from graph.views.budget import BUDGET, MOST

_HARDLY = 10
"""With fewer ties than one for so many organizations, the themes say more than the ties."""


def options(data: Data, network: nx.Graph) -> dict[str, Any]:
    """The row of choices above the picture, as the words of `caches.drawing`."""
    with st.container(key="options"):
        columns = st.columns([1.35, 1.45, 1.05, 0.8], vertical_alignment="top")
    with columns[0]:
        search()
    with columns[1]:
        first("view", picture.WHOLE)
        st.segmented_control("View", (picture.WHOLE, picture.AROUND), key="view", required=True)
    with columns[2]:
        measure = _size()
    sign = ":material/tune:"
    with columns[3], st.container(key="more"), st.popover("More", icon=sign, width="stretch"):
        return {"measure": measure, **_more(data, network)}


def _size() -> str:
    known = {name: one for name, one in catalogue.measures().items() if one.on is Layer.TIE}
    first("by", "degree", list(known))
    return st.selectbox(
        "Size by", list(known), format_func=lambda name: known[name].title, key="by"
    )


def _more(data: Data, network: nx.Graph) -> dict[str, Any]:
    """The choices that are seldom needed."""
    there = sum(node.kind is Kind.ORGANIZATION for node in network)
    ties = sum(on is Layer.TIE for *_, on in network.edges(data="layer"))
    told = caches.colour_choices(data)
    first("colour", told[0], told)
    by = st.selectbox("Colour by", told, key="colour", format_func=str.capitalize)
    first("show_themes", ties * _HARDLY < there)
    themes = st.checkbox("Show themes", key="show_themes")
    countries = st.checkbox("Show countries", key="show_countries")
    most = min(MOST, max(there, 100))
    first("budget", min(BUDGET, most), range(50, most + 1))
    budget = st.slider("Organizations drawn at most", 50, most, step=50, key="budget")
    kinds = (Kind.ORGANIZATION, *[Kind.THEME] * themes, *[Kind.COUNTRY] * countries)
    return {"shown": kinds, "colour_by": by, "budget": budget}
