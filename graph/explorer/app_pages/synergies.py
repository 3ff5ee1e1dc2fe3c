"""Who should work together, and why?"""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from graph.explorer import caches, choices
from graph.explorer.card import card
from graph.explorer.frame import heading, narrowed, notes, quiet
from graph.explorer.search import search
from graph.views import tables

data, scope = choices.data(), choices.scope()
heading("Synergies", "Who should be introduced to whom, and on what grounds?")
narrowed(scope)

columns = st.columns([2, 1], vertical_alignment="bottom")
with columns[0]:
    search("Suggestions for one organization")
with columns[1]:
    top = st.slider("At most", 5, 100, 20, 5, key="top")

found = caches.suggest(data, scope, choices.org(), top)
notes("passed", caches.passed_over(data, scope))
if st.session_state.pop("go", False):
    st.switch_page(str(Path(__file__).with_name("network.py")))
if not found:
    quiet("none", "No two organizations here have a reason on record to be introduced.")
    st.stop()

for place, pair in enumerate(found):
    card(place, pair)
frame = tables.suggestions(found, choices.known())
st.download_button(
    "Download as CSV", lambda: tables.csv(frame), "synergies.csv", "text/csv", on_click="ignore"
)
