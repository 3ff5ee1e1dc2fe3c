"""How is a suggestion shown: who, on what grounds, written down where?"""

from __future__ import annotations

import pandas as pd
import streamlit as st

from graph import catalogue
from graph.explorer import choices
from graph.reasons import Reason, Synergy
from graph.records import Node


def card(place: int, pair: Synergy) -> None:
    """A pair with its score, its reasons in words and the rows behind them."""
    with st.container(border=True):
        left, right = st.columns([5, 1])
        right.metric("Score", f"{pair.score:.2f}")
        for side, node in enumerate((pair.left, pair.right)):
            key = f"{place}_{side}"
            with left.container(key=f"pair{key}", horizontal=True, vertical_alignment="center"):
                st.text(choices.known().get(node.key, node.key))
                st.button("Profile", key=f"go{key}", on_click=_go, args=(node,), type="tertiary")
        for number, reason in enumerate(pair.reasons):
            _reason(f"{place}_{number}", reason)


def _reason(key: str, reason: Reason) -> None:
    with st.container(key=f"signal{key}", gap="xsmall"):
        with st.container(key=f"title{key}"):
            st.text(catalogue.signals()[reason.signal].title)
        st.text(reason.sentence)
    if reason.evidence:
        with st.expander(f"Evidence ({len(reason.evidence)})"):
            st.dataframe(_rows(reason), hide_index=True, placeholder="", key=f"evidence{key}")


def _rows(reason: Reason) -> pd.DataFrame:
    rows = pd.DataFrame(reason.evidence)
    named = rows.assign(org=rows["org"].map(choices.known()))
    titles = {"org": "Organization", "title": "Occasion", "source": "Written in"}
    return named[list(titles)].rename(columns=titles)


def _go(node: Node) -> None:
    """Selects an organization; the page then goes on to the network."""
    choices.select(node.key)
    st.session_state["go"] = True
