"""What do dates mean that can be read two ways? The visitor says it."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from graph.errors import SynergraphError
from graph.explorer import choices
from graph.order import Order, left_open

_ASKED = (
    "Some dates in these files, such as 03/04/2024, can be read two ways, and nothing in their "
    "column shows which is meant. What comes first in them?"
)


def answer(name: str) -> Order | None:
    """What the visitor said of the files of this name."""
    given, said = st.session_state.get("dates", (None, None))
    return said if given == name else None


def note(name: str, files: choices.Files, faults: Sequence[SynergraphError]) -> None:
    """Notes whether files that were just read, or could not be, leave an order open."""
    refused = left_open(map(str, faults))
    given = {file for file, _ in files}
    reports = choices.data().intake.reports if choices.workspace() else ()
    open_ = [one for one in reports if left_open(each.message for each in one.problems)]
    kept = any(given & {*one.file.split(", ")} for one in open_)
    st.session_state["open_dates"] = name if refused or kept else None


def open_(name: str) -> bool:
    """Whether the files of this name wait for an answer."""
    return bool(st.session_state.get("open_dates") == name)


def ask() -> None:
    """The question, where the files that were just given leave it open."""
    name = st.session_state.get("given")
    if name is None or not open_(name):
        return
    with st.container(key="dates", border=True):
        st.text(_ASKED)
        with st.container(horizontal=True):
            day, month = (name, Order.DAY_FIRST), (name, Order.MONTH_FIRST)
            st.button("The day: 3 April", key="day_first", on_click=_say, args=day)
            st.button("The month: 4 March", key="month_first", on_click=_say, args=month)


def _say(name: str, order: Order) -> None:
    st.session_state["dates"] = (name, order)
    st.session_state["given"] = None  # the box reads its files again
