"""Which organization does the visitor look for?"""

from __future__ import annotations

import streamlit as st

from graph.explorer import choices

_LISTED = 5_000
"""A longer list makes the browser slow while typing; then a part of the name is asked for."""

_HITS = 50


def search(label: str = "Find an organization") -> None:
    """The search box: shows the selected organization, selects the one that is picked."""
    known = choices.known()
    listed, chosen = list(known), choices.org()
    if len(known) > _LISTED:
        part = st.text_input(label, key="part", placeholder="Type a part of its name, then Enter")
        listed, label = _matching(known, part), "Matches"
        if not part.strip():
            return
    if chosen is not None and chosen not in listed:
        listed = [chosen, *listed]
    st.session_state["search"] = chosen
    st.selectbox(
        label,
        listed,
        index=None,
        key="search",
        format_func=lambda org: known.get(org, org),
        placeholder="Type a part of its name",
        on_change=_picked,
    )


def _picked() -> None:
    choices.select(st.session_state["search"])


def _matching(known: dict[str, str], part: str) -> list[str]:
    asked = part.strip().casefold()
    hits = (org for org, name in known.items() if asked and asked in name.casefold())
    return [org for org, _ in zip(hits, range(_HITS), strict=False)]
