"""On which theme, in which place, is anybody active?"""

from __future__ import annotations

import streamlit as st

from graph.explorer import caches, choices
from graph.explorer.frame import heading, narrowed, quiet
from graph.views import charts, tables

data, scope = choices.data(), choices.scope()
heading("Coverage", "Who is active on which theme, where, and where is nobody on record?")
narrowed(scope)
cells, beyond = caches.coverage(data, scope), caches.whole_country(data, scope)
works = "1 work is" if beyond == 1 else f"{beyond:,} works are"
unplaced = [f"{works} recorded for the whole country only and not shown here."] * bool(beyond)
if cells.empty:
    quiet(
        "none",
        "These records tie no work to both a theme and a place, so nothing can be said about gaps.",
        *unplaced,
    )
    st.stop()

level, themes = int(cells["level"].iloc[0]), cells["theme"].nunique()
places = "countries" if level == 0 else f"places of administrative level {level}"
quiet(
    "what",
    f"{themes} {'theme' if themes == 1 else 'themes'} and {cells['place'].nunique()} {places}. "
    "An empty cell has no work on record: nobody works there, or nobody wrote it down.",
    *unplaced,
)
clicked = st.altair_chart(charts.heat_map(cells), key="heat", on_select="rerun")
chosen = clicked["selection"].get(charts.CLICK) if clicked else None
if chosen:
    theme, place = chosen[0]["theme"], chosen[0]["place"]
    named = charts.states(cells).set_index(["theme", "place"]).loc[(theme, place)]
    st.subheader("In this cell")
    with st.container(key="pair_cell"):
        st.text(f"{named['theme_name']}, {named['place_name']}")
    there = caches.cell(data, scope, theme, place)
    if there.empty:
        quiet("empty", "No work on record.")
    else:
        st.dataframe(there.drop(columns="org"), hide_index=True, placeholder="", key="in_cell")
else:
    st.caption("Click a cell to see who is active in it.")

st.download_button(
    "Download as CSV", lambda: tables.csv(cells), "coverage.csv", "text/csv", on_click="ignore"
)
