"""What has the visitor said about columns in this session, and what is still to be asked?"""

from __future__ import annotations

import streamlit as st

from graph import intake
from graph.explorer import choices
from graph.mapping import Map, Proposal, is_map, parsed, written


def with_known(files: choices.Files) -> choices.Files:
    """The files, with what was said in this session about columns; maps among them go first.

    Raises BadFile for a map that is none.
    """
    for one in _given(files):
        remember(one)
    named = [(one.file, written(one).encode("utf-8")) for one in _known()]
    return [*(one for one in files if not is_map(*one)), *named] if named else files


def _given(files: choices.Files) -> list[Map]:
    return [parsed(*one) for one in files if is_map(*one)]


def _known() -> list[Map]:
    found: list[Map] = st.session_state.setdefault("maps", [])
    return found


def remember(one: Map) -> None:
    """Keeps what was said for this session, over what was said of the same headings before."""
    others = [other for other in _known() if other.fingerprint != one.fingerprint]
    st.session_state["maps"] = [*others, one]


def ask(name: str, files: choices.Files) -> None:
    """Notes which of the files that were just given need an answer."""
    found = intake.unexplained(files, [])  # what else is wrong was told when they were read
    st.session_state["unknown"] = (name, choices.workspace(), found) if found else None


def asked() -> tuple[Proposal, ...]:
    """The tables that need an answer, while their files are those given and nothing else is."""
    there = (st.session_state.get("given"), choices.workspace())
    unknown = st.session_state.get("unknown")
    return unknown[2] if unknown and unknown[:2] == there else ()


def leave() -> None:
    """Asks no more about the files that were just given."""
    st.session_state["unknown"] = None


def offer() -> None:
    """What was last said about columns in this session, as a file."""
    if _known():
        download(_known()[-1], "save_map")


def download(one: Map, key: str) -> None:
    """A button that gives a map as a file."""
    st.download_button(
        "Download the map of these columns",
        written(one),
        one.file,
        "text/plain",
        key=key,
        on_click="ignore",
        type="tertiary",
    )
