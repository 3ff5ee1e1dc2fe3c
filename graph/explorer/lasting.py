"""Which choices outlast a change of page?"""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

KEYS = (
    "view",
    "by",
    "colour",
    "show_themes",
    "show_countries",
    "budget",
    "measure",
    "ranked",
    "players",
    "top",
    "part_of_profile",
)
"""The widgets of single pages whose state is kept. Their first value comes from `first`: Streamlit
warns of a widget that has both a value of its own and a kept one."""


def hold() -> None:
    """Keeps the choices that no widget of this page shows.

    Streamlit forgets a widget that a run does not show; what is assigned anew is no widget's. To be
    called in every run, a fragment's as well: the next run may be that of another page.
    """
    for key in KEYS:
        if key in st.session_state:
            st.session_state[key] = st.session_state[key]


def first(key: str, value: object, allowed: Sequence[object] | None = None) -> None:
    """What a widget shows before anybody has chosen, or where that choice is not allowed now."""
    kept = st.session_state.setdefault(key, value)
    if allowed is not None and kept not in allowed:
        st.session_state[key] = value
