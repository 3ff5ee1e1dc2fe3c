"""What does the visitor want to see in the picture?"""

from __future__ import annotations

from typing import Any

import networkx as nx
import streamlit as st

from graph import catalogue
from graph.explorer import caches, picture
from graph.explorer.kept import Data
from graph.explorer.search import search
from graph.records import Kind, Layer
from graph.views.budget import BUDGET, MOST

_HARDLY = 10
"""With fewer ties than one for so many organizations, the themes say more than the ties."""


def options(data: Data, network: nx.Graph) -> dict[str, Any]:
    """The row of choices above the picture, as the words of `caches.drawing`."""
    with st.container(key="options"):
        columns = st.columns([1.5, 1.25, 1.1, 0.8], vertical_alignment="top")
    with columns[0]:
        search()
    with columns[1]:
        st.session_state.setdefault("view", picture.WHOLE)
        st.segmented_control("View", (picture.WHOLE, picture.AROUND), key="view", required=True)
    with columns[2]:
        measure = _size()
    sign = ":material/tune:"
    with columns[3], st.container(key="more"), st.popover("More", icon=sign, width="stretch"):
        return {"measure": measure, **_more(data, network)}


def _size() -> str:
    known = {name: one for name, one in catalogue.measures().items() if one.on is Layer.TIE}
    names = list(known)
    first = names.index("degree")
    return st.selectbox("Size by", names, first, lambda name: known[name].title, key="by")


def _more(data: Data, network: nx.Graph) -> dict[str, Any]:
    """The choices that are seldom needed."""
    there = sum(node.kind is Kind.ORGANIZATION for node in network)
    ties = sum(on is Layer.TIE for *_, on in network.edges(data="layer"))
    by = st.selectbox(
        "Colour by", caches.colour_choices(data), key="colour", format_func=str.capitalize
    )
    themes = st.checkbox("Show themes", value=ties * _HARDLY < there, key="show_themes")
    countries = st.checkbox("Show countries", key="show_countries")
    most = min(MOST, max(there, 100))
    budget = st.slider("Organizations drawn at most", 50, most, min(BUDGET, most), 50)
    kinds = (Kind.ORGANIZATION, *[Kind.THEME] * themes, *[Kind.COUNTRY] * countries)
    return {"shown": kinds, "colour_by": by, "budget": budget}
