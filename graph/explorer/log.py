"""What was changed, by whom, and how is it taken back?"""

from __future__ import annotations

import streamlit as st

from graph.decisions import Event
from graph.explorer import changes, choices
from graph.explorer.frame import quiet
from graph.explorer.paged import paged


def log() -> None:
    """Every change of the records, the newest first, each with a button that takes it back."""
    workspace = choices.data().workspace
    if workspace is None:
        return
    st.subheader("What was changed")
    events = workspace.log()[::-1]
    if not events:
        quiet("unchanged", "Nothing yet.")
    with st.container(key="log", gap="xsmall"):
        for event in paged(events, "log"):
            _row(event)


def _row(event: Event) -> None:
    number = event.number
    with st.container(key=f"event{number}", horizontal=True, vertical_alignment="center"):
        by = f" · {event.who}" if event.who else ""
        undone = " (undone)" if event.undone else ""
        head = f"{number} · {event.at:%Y-%m-%d %H:%M} UTC{by}"
        quiet(f"event{number}", head, f"{event.what}{undone}")
        if not event.undone:
            st.button("Undo this", key=f"undo{number}", on_click=changes.undo, args=(number,))
