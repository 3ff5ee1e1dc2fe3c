"""Who is tied to whom?"""

from __future__ import annotations

import streamlit as st

from graph import catalogue
from graph.explorer import address, caches, choices, picture
from graph.explorer.aside import aside
from graph.explorer.frame import heading, narrowed, notes, quiet
from graph.explorer.search import search
from graph.records import Kind, Layer
from graph.views.budget import BUDGET, MOST

data, scope = choices.data(), choices.scope()
heading("Network", "Who meets whom, and who works with whom?")
narrowed(scope)
network = caches.network(data, scope)
notes(network.graph["notes"])


HINT = (
    "Click an organization in the picture, or find it by name, to see its profile here. "
    "Double-click it to see only its surroundings."
)
MEASURES = {n: m for n, m in catalogue.measures().items() if m.on is Layer.TIE}
COLOURS = caches.colour_choices(data)
ORGANIZATIONS = sum(node.kind is Kind.ORGANIZATION for node in network)


def more() -> dict[str, object]:
    """The choices that are seldom needed."""
    by = st.selectbox("Colour by", COLOURS, key="colour", format_func=str.capitalize)
    themes = st.checkbox("Show themes", key="show_themes")
    countries = st.checkbox("Show countries", key="show_countries")
    most = min(MOST, max(ORGANIZATIONS, 50))
    budget = st.slider("Organizations drawn at most", 50, most, min(BUDGET, most), 50)
    kinds = (Kind.ORGANIZATION, *[Kind.THEME] * themes, *[Kind.COUNTRY] * countries)
    return {"shown": kinds, "colour_by": by, "budget": budget}


def options() -> dict[str, object]:
    """What is drawn, and how."""
    columns = st.columns([1.5, 1.25, 1.1, 0.8], vertical_alignment="bottom")
    with columns[0]:
        search()
    with columns[1]:
        st.session_state.setdefault("view", picture.WHOLE)
        st.segmented_control("View", (picture.WHOLE, picture.AROUND), key="view", required=True)
    names = list(MEASURES)
    with columns[2]:
        measure = st.selectbox(
            "Size by", names, names.index("degree"), lambda n: MEASURES[n].title, key="by"
        )
    with columns[3], st.popover("More", icon=":material/tune:", width="stretch"):
        return {"measure": measure, **more()}


@st.fragment
def body() -> None:
    """The picture with the profile beside it: a click runs only this again."""
    chosen = options()
    selected, view = choices.node(), st.session_state["view"]
    around = selected if view == picture.AROUND else None
    drawing = caches.drawing(data, scope, around=around, keep=selected, **chosen)
    left, right = st.columns([2.3, 1], gap="medium")
    with left:
        if view == picture.AROUND and selected is None:
            quiet("nobody", "Nobody is selected, so the whole network is shown.")
        picture.show(drawing, f"{data.digest} {around}")
        quiet("drawn", drawing.sentence)
    with right:
        aside(HINT)
    address.write()


body()
