"""How does the picture stand on a page, so that clicks come back to Python?

Three mounts of Streamlit's components: vis-network (sent once a session), the picture's data
(sent once a revision), and the view (a few kilobytes a click). No HTML is made from data.
"""

from __future__ import annotations

import hashlib
import json
from importlib import resources
from typing import Any

import streamlit as st

from graph.explorer import choices
from graph.explorer.style import own
from graph.records import Kind, Node
from graph.views.page import vis_script
from graph.views.picture import Drawing

HEIGHT = 560

_LABEL = (
    "Picture of the network. Arrow keys move it, plus and minus zoom, full stop and comma go from "
    "one organization to the next, Enter opens its surroundings, Escape lets go. The Organizations "
    "page holds the same as a table."
)


def _script() -> str:
    views = resources.files("graph.views")
    shared = [(views / f"{part}.js").read_text(encoding="utf-8") for part in ("legend", "named")]
    return "".join([*shared, own("picture.js")])


_vendor = st.components.v2.component(
    "synergraph.vis", js=vis_script() + "\nexport default function () {}\n"
)
_store = st.components.v2.component("synergraph.store", js=own("store.js"))
_view = st.components.v2.component(
    "synergraph.view", html=own("picture.html"), css=own("picture.css"), js=_script()
)


def show(drawing: Drawing, view: str) -> None:
    """The picture; `view` names what is looked at, and only a change of it fits the zoom anew."""
    content = _content(drawing, view)
    selected = choices.node()
    _view(
        key="picture",
        data={
            "rev": content["rev"],
            "selected": str(selected) if selected else None,
            "height": HEIGHT,
            "label": _LABEL,
        },
        on_select_change=_selected,
        on_open_change=_opened,
    )
    with st.container(key="mounts"):
        _vendor(key="vendor")
        _store(key="store", data=content)


def _content(drawing: Drawing, view: str) -> dict[str, Any]:
    model = drawing.model
    content = {
        "view": view,
        "nodes": model.nodes,
        "edges": model.edges,
        "options": model.options,
        "legend": drawing.legend.to_dict("records"),
    }
    text = json.dumps(content, sort_keys=True)
    return {**content, "rev": hashlib.sha256(text.encode()).hexdigest()[:16]}


def _selected() -> None:
    """A click: selects the organization, or nothing where the click met no organization."""
    choices.select(_organization(st.session_state["picture"].select))


def _opened() -> None:
    """A double click: selects, and goes on to the surroundings."""
    chosen = _organization(st.session_state["picture"].open)
    if chosen:
        choices.select(chosen)
        st.session_state["view"] = AROUND


WHOLE, AROUND = "Whole network", "Surroundings"


def _organization(node: str | None) -> str | None:
    """The key behind a node's name at this border; themes and countries have no profile."""
    by_name = {str(Node(Kind.ORGANIZATION, org)): org for org in choices.known()}
    return by_name.get(node or "")
