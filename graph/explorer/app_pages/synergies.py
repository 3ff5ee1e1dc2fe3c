"""Who should work together, and why?"""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from graph.explorer import caches, choices
from graph.explorer.card import card
from graph.explorer.frame import heading, narrowed, notes, quiet
from graph.explorer.lasting import first
from graph.explorer.search import search
from graph.views import tables
from graph.views.looked_for import looked_for

data, scope = choices.data(), choices.scope()
heading("Synergies", "Who should be introduced to whom, and on what grounds?")
narrowed(scope)

columns = st.columns([2, 1], vertical_alignment="bottom")
with columns[0]:
    search("Suggestions for one organization")
first("top", 20)
with columns[1]:
    top = st.slider("At most", 5, 100, step=5, key="top")

found = caches.suggest(data, scope, choices.org(), top)
notes("passed", caches.passed_over(data, scope))
if st.session_state.pop("go", False):
    st.switch_page(str(Path(__file__).with_name("network.py")))
if not found:
    who = choices.known().get(choices.org() or "")
    about = f"to introduce {who} to another organization" if who else "to introduce anybody"
    quiet("none", f"These records give no reason {about}.", looked_for())
    st.stop()

for place, pair in enumerate(found):
    card(place, pair)
frame = tables.suggestions(found, choices.known())
st.download_button(
    "Download as CSV", lambda: tables.csv(frame), "synergies.csv", "text/csv", on_click="ignore"
)
