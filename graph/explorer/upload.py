"""How do a visitor's own files come in, and stay in the visitor's session?"""

from __future__ import annotations

import hashlib

import streamlit as st

from graph import order
from graph.errors import NoReader, SynergraphError
from graph.explorer import address, changes, choices, dates, maps
from graph.explorer.settings import READABLE
from graph.steps import Listener

_MAX_MB = 200

_FORGOTTEN = (
    "Uploads stay in this browser session; a reload forgets them. The link then asks for the same "
    "files."
)
_STORED = "They are put into the workspace file that is open, and kept there."


def box() -> None:
    """The upload box; files that were just given are read and opened at once."""
    emptied = st.session_state.setdefault("emptied", 0)
    given = st.file_uploader(
        "Your own files",
        type=list(READABLE),
        accept_multiple_files=True,
        max_upload_size=_MAX_MB,
        key=f"files{emptied}",
        help="They are read on this machine and stay in this session.",
    )
    _look_at(sorted((file.name, file.getvalue()) for file in given))
    _where()
    maps.offer()


def _look_at(files: choices.Files) -> None:
    """Takes in what the box holds, where that is not what it held before."""
    digests = [hashlib.sha256(content).hexdigest() for _, content in files]
    name = choices.named(digests) if files else None
    if name == st.session_state.get("given"):
        return
    if name is not None:
        _take_in(name, files)
    st.session_state["given"] = name  # last: where a click stops this run, the next one reads


def _where() -> None:
    """Says, or asks, whether files become records of their own or go into the open ones."""
    workspace = choices.data().workspace if choices.workspace() else None
    if workspace is not None and workspace.path is not None:
        st.caption(_STORED)
        return
    if workspace is not None:
        st.session_state["ticked"] = changes.into_open()
        st.checkbox("Put them into the records that are open", key="ticked", on_change=_ticked)
    st.caption(_FORGOTTEN)


def _ticked() -> None:
    """Streamlit forgets a box that a stopped run did not come to: what is ticked is kept apart."""
    st.session_state["into_open"] = st.session_state["ticked"]


def _take_in(name: str, files: choices.Files) -> None:
    st.session_state["refused"] = (None, (), False)
    bar = st.progress(0.0, "Reading your files …")

    def progress(done: int, of: int, _: str) -> None:
        bar.progress(min(done / max(of, 1), 1.0), "Reading your files …")

    faults: list[SynergraphError] = []
    into_open, kept, to = changes.into_open(), True, Listener(progress, faults)
    try:
        with order.said(dates.answer(name)):
            files = maps.with_known(files)
            if into_open:
                changes.add(files, to)
            else:
                _open(choices.keep(files, to))
    except SynergraphError as error:
        faults, kept = list(error.each), False
    finally:
        bar.empty()
    _tell(name, files, faults, kept)
    dates.note(name, files, faults)
    if into_open and not faults and not dates.open_(name):
        st.session_state["emptied"] += 1  # what was added is listed in the records, not in the box
        st.rerun()


def _tell(name: str, files: choices.Files, faults: list[SynergraphError], kept: bool) -> None:
    """Notes what is wrong with files, and asks about those that nobody recognises."""
    told = tuple(str(one) for one in faults)
    st.session_state["refused"] = (name if faults else None, told, kept)
    if any(isinstance(one, NoReader) for one in faults):
        maps.ask(name, changes.explained(files))


def _open(name: str) -> None:
    """Opens what was uploaded; if a link was waiting for it, at the organization of the link."""
    awaited = st.session_state.get("awaited") or {}
    choices.begin(name)
    if awaited.get("workspace") == name:
        address.follow_org(awaited.get("org"))
