"""What do the columns of a file mean that no reader recognises? The visitor says it."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from graph.explorer.frame import heading, quiet
from graph.explorer.maps import download, leave, remember
from graph.mapping import MEANINGS, About, Column, Map, Proposal

_WIDTHS = (2, 3, 3, 3)
_NEVER, _CHOSEN = "Values of persons are not shown.", "you chose it"


def screen(found: Sequence[Proposal]) -> None:
    """A table of columns for each file, and the button that reads them as it is said here."""
    heading(
        "What do these columns mean?",
        "No reader recognises these tables, and nothing of them is kept yet. Say here what their "
        "columns mean; a proposal is made. The answer holds for every file with the same headings.",
    )
    several = len(found) > 1
    each = [_file(number, one, several) for number, one in enumerate(found)]
    maps = [one for one in each if one is not None]
    lacking = [f"{one.file}: {one.lacking}." for one in maps if one.lacking]
    quiet("lacking", *lacking)
    with st.container(horizontal=True):
        if st.button("Read it so", type="primary", disabled=bool(lacking) or not maps):
            _read(maps)  # no callback: it would have the answers of the run before
        st.button("Not now", on_click=leave)


def _file(number: int, one: Proposal, several: bool) -> Map | None:
    """One table; gives what is said of it, or None where it is to be left out."""
    with st.container(border=True):
        with st.container(key=f"pair_unknown{number}"):
            st.text(f"{one.file} [{one.sheet}]" if one.sheet else one.file)
        key = f"{st.session_state['given']}_{number}"
        if several and st.checkbox("Leave this table out", key=f"without_{key}"):
            return None
        both = tuple(About)
        first = both.index(one.about)
        said = st.radio("Its rows are about", both, first, key=f"about_{key}", horizontal=True)
        about = said or one.about
        _titles(key)
        columns = [
            (column.heading, _column(f"{key}_{about}_{place}", about, column))
            for place, column in enumerate(one.columns[about])
        ]
        name = one.called
        found = Map(about, tuple(columns), name)
        download(found, f"save_{number}")
    return found


def _titles(key: str) -> None:
    for place, title in zip(st.columns(_WIDTHS), _TITLES, strict=True):
        with place:
            quiet(f"title_{title}_{key}", title)


_TITLES = ("Column", "Some of its values", "Meaning", "Why")


def _column(key: str, about: About, column: Column) -> str:
    """One column: its heading and values as text, and the choice of its meaning."""
    known = MEANINGS[about]
    places = st.columns(_WIDTHS, vertical_alignment="center")
    places[0].text(column.heading or "(no heading)")
    with places[1]:
        quiet(f"values_{key}", ", ".join(column.samples) or _NEVER)
    with places[2]:
        meaning: str = st.selectbox(
            "Meaning",
            ["", *known],
            index=["", *known].index(column.meaning),
            key=f"means_{key}",
            format_func=lambda one: one or "not used",
            label_visibility="collapsed",
        )
        quiet(f"meant_{key}", known.get(meaning, ""))
    with places[3]:
        quiet(f"why_{key}", column.why if meaning == column.meaning else _CHOSEN)
    return meaning


def _read(maps: Sequence[Map]) -> None:
    for one in maps:
        remember(one)
    st.session_state["given"] = None  # the box reads its files again
    leave()
    st.rerun()
