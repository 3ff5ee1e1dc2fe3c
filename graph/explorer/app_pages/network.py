"""Who is tied to whom?"""

from __future__ import annotations

import streamlit as st

from graph.explorer import address, caches, choices, lasting, picture
from graph.explorer.aside import aside
from graph.explorer.frame import heading, narrowed, notes, quiet
from graph.explorer.options import options
from graph.views import chance

data, scope = choices.data(), choices.scope()
heading("Network", "Who meets whom, and who works with whom?")
narrowed(scope)
network = caches.network(data, scope)
notes("network", network.graph["notes"])
quiet("chance", *chance.sentences(network.graph["chance"]))


HINT = (
    "Click an organization in the picture, or find it by name, to see its profile here. "
    "Double-click it to see only its surroundings."
)


@st.fragment
def body() -> None:
    """The picture with the profile beside it: a click runs only this again."""
    lasting.hold()
    chosen = options(data, network)
    selected, view = choices.node(), st.session_state["view"]
    around = selected if view == picture.AROUND else None
    drawing = caches.drawing(data, scope, around=around, keep=around, **chosen)
    if selected and str(selected) not in drawing.model.node_map:
        drawing = caches.drawing(data, scope, around=around, keep=selected, **chosen)
    with st.container(key="beside"):
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
