"""How is a long list shown a part at a time?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

import streamlit as st

from graph.explorer.frame import quiet

FIRST = 10
"""Rows shown before more are asked for."""
Row = TypeVar("Row")


def paged(rows: Sequence[Row], key: str) -> Iterator[Row]:
    """The first rows, and a button below them that shows as many more."""
    shown = st.session_state.setdefault(f"paged_{key}", FIRST)
    yield from rows[:shown]
    rest = len(rows) - shown
    if rest > 0:
        with st.container(horizontal=True, vertical_alignment="center"):
            quiet(f"rest_{key}", f"And {rest:,} more.")
            st.button("Show more", key=f"more_{key}", on_click=_more, args=(key,), type="tertiary")


def _more(key: str) -> None:
    st.session_state[f"paged_{key}"] += FIRST
