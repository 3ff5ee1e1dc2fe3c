"""Who should work together, and why?"""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import streamlit as st

from graph import catalogue
from graph.explorer import caches, choices
from graph.explorer.frame import heading, narrowed, notes, quiet
from graph.explorer.search import search
from graph.records import Node, Synergy
from graph.views import tables

data, scope = choices.data(), choices.scope()
heading("Synergies", "Who should be introduced to whom, and on what grounds?")
narrowed(scope)

columns = st.columns([2, 1], vertical_alignment="bottom")
with columns[0]:
    search("Suggestions for one organization")
with columns[1]:
    top = st.slider("At most", 5, 100, 20, 5, key="top")

names, signals = choices.known(), catalogue.signals()
found = caches.suggest(data, scope, choices.org(), top)
notes(caches.passed_over(data, scope))
if not found:
    quiet("none", "No two organizations here have a reason on record to be introduced.")
    st.stop()


def name(node: Node) -> str:
    """An organization's name."""
    return names.get(node.key, node.key)


def go(node: Node) -> None:
    """Selects an organization; its page follows."""
    choices.select(node.key)
    st.session_state["go"] = True


def card(place: int, pair: Synergy) -> None:
    """A pair with its score, its reasons in words and the rows behind them."""
    with st.container(border=True):
        left, right = st.columns([5, 1])
        for side, node in enumerate((pair.left, pair.right)):
            with left.container(
                key=f"pair{place}_{side}", horizontal=True, vertical_alignment="center"
            ):
                st.text(name(node))
                st.button(
                    "Profile", key=f"go{place}_{side}", on_click=go, args=(node,), type="tertiary"
                )
        right.metric("Score", f"{pair.score:.2f}")
        for number, reason in enumerate(pair.reasons):
            st.badge(signals[reason.signal].title)
            st.text(reason.sentence)
            if reason.evidence:
                with st.expander(f"Evidence ({len(reason.evidence)} rows)"):
                    rows = pd.DataFrame(reason.evidence).assign(
                        org=lambda frame: frame["org"].map(names)
                    )
                    st.dataframe(
                        rows[["org", "title", "source"]],
                        hide_index=True,
                        placeholder="",
                        key=f"evidence{place}_{number}",
                    )


if st.session_state.pop("go", False):
    st.switch_page(str(Path(__file__).with_name("network.py")))
for place, pair in enumerate(found):
    card(place, pair)
rows = [
    (name(p.left), name(p.right), p.score, " ".join(r.sentence for r in p.reasons)) for p in found
]
frame = pd.DataFrame(rows, columns=["left", "right", "score", "reasons"])
st.download_button(
    "Download as CSV", lambda: tables.csv(frame), "synergies.csv", "text/csv", on_click="ignore"
)
