"""Which files are in the records, and how do they go, or go with the visitor?"""

from __future__ import annotations

import streamlit as st

from graph.explorer import changes, choices
from graph.explorer.frame import quiet
from graph.explorer.paged import paged
from graph.workspace import File, Workspace

_SAMPLE = "A sample stays as it is. Take it over on the Names page to change it."
_ADD = (
    "More files, or a corrected version of one under the same name: give them on the left. "
    "Removing a file takes its rows out and nothing else; the log below brings them back."
)
_SESSION = (
    "These records are in this session only, and a reload forgets them. Save them as a workspace "
    "file, and go on another day with: synergraph explore FILE. A workspace file is opened in this "
    "way only and cannot be uploaded: a database from somebody else could harm this program."
)


def files() -> None:
    """The files that can be removed, and the copy to save."""
    workspace = choices.data().workspace
    if workspace is None:
        quiet("sample", _SAMPLE)
        return
    quiet("add", _ADD, *[_SESSION] * (workspace.path is None))
    for place, file in enumerate(paged(workspace.files(), "files")):
        _row(place, file)
    _save(workspace)


def _row(place: int, file: File) -> None:
    with st.container(
        border=True, key=f"file{place}", horizontal=True, vertical_alignment="center"
    ):
        with st.container(key=f"stored{place}", gap="xsmall"):
            with st.container(key=f"pair_stored{place}"):
                st.text(file.name)
            told = f"{file.reader}; {file.size:,} bytes; added {file.added:%Y-%m-%d %H:%M} UTC"
            quiet(f"stored{place}", told)
        st.button("Remove", key=f"remove{place}", on_click=changes.remove, args=(file.name,))


def _save(workspace: Workspace) -> None:
    stored = workspace.path
    st.download_button(
        "Download a backup" if stored else "Save as a workspace file",
        lambda: changes.saved(workspace),
        stored.name if stored else changes.NAME,
        "application/octet-stream",
        key="save",
        on_click="ignore",
        icon=":material/download:",
    )
