"""How do a visitor's own files come in, and stay in the visitor's session?"""

from __future__ import annotations

import streamlit as st

from graph.errors import NoReader, SynergraphError
from graph.explorer import address, choices, maps
from graph.explorer.settings import READABLE

_MAX_MB = 200

_FORGOTTEN = (
    "Uploads stay in this browser session; a reload forgets them. The link then asks for the same "
    "files."
)


def box() -> None:
    """The upload box; files that were just given are read and opened at once."""
    given = st.file_uploader(
        "Your own files",
        type=list(READABLE),
        accept_multiple_files=True,
        max_upload_size=_MAX_MB,
        key="files",
        help="They are read on this machine and stay in this session.",
    )
    st.caption(_FORGOTTEN)
    maps.offer()
    files = sorted((file.name, file.getvalue()) for file in given)
    name = choices.upload_name(files) if files else None
    if name == st.session_state.get("given"):
        return
    st.session_state["given"] = name
    if name is not None:
        _take_in(name, files)


def _take_in(name: str, files: choices.Files) -> None:
    st.session_state["refused"] = (None, "")
    bar = st.progress(0.0, "Reading your files …")

    def progress(done: int, of: int, _: str) -> None:
        bar.progress(min(done / max(of, 1), 1.0), "Reading your files …")

    try:
        files = maps.with_known(files)
        name = choices.keep(name, files, progress)
    except SynergraphError as error:
        st.session_state["refused"] = (name, str(error))
        if isinstance(error, NoReader):
            maps.ask(name, files)
        return
    finally:
        bar.empty()
    _open(name)


def _open(name: str) -> None:
    """Opens what was uploaded; if a link was waiting for it, at the organization of the link."""
    awaited = st.session_state.get("awaited") or {}
    choices.begin(name)
    if awaited.get("workspace") == name:
        address.follow_org(awaited.get("org"))
