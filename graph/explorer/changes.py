"""How does a visitor change the records: files come and go, and any change is undone?"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import streamlit as st

from graph import desk
from graph.errors import SynergraphError
from graph.explorer import address, choices, review
from graph.explorer.who import who
from graph.steps import Listener
from graph.workspace import SUFFIX, Workspace

NAME = f"records{SUFFIX}"
"""What records of a session are called that are saved."""


def into_open() -> bool:
    """Whether files that are given now go into the records that are open."""
    workspace = choices.data().workspace if choices.workspace() else None
    stored = workspace is not None and workspace.path is not None
    return stored or (workspace is not None and bool(st.session_state.get("into_open")))


def add(files: choices.Files, to: Listener) -> None:
    """Puts files into the records that are open, and notes what each has changed.

    `to` collects what is wrong with single files; the others are put in.
    """
    workspace = choices.data().workspace
    if workspace is not None:
        added = desk.take_in(workspace, files, who=who(), to=to)
        _noted(*(one.sentence for one in added))


def explained(files: choices.Files) -> choices.Files:
    """Files, with what is known of columns where they go: the rest must be asked."""
    workspace = choices.data().workspace if into_open() else None
    return [*desk.with_maps(files, workspace.maps() if workspace else ())]


def remove(name: str) -> None:
    """Takes a file out, with its companions."""
    _change(lambda workspace: f"removed {', '.join(workspace.remove(name, who()))}.")


def undo(number: int) -> None:
    """Takes one change back."""
    if number in review.answers():
        review.answers().remove(number)
    _change(lambda workspace: f"{workspace.undo(number, who()).what}.")


def _change(work: Callable[[Workspace], str]) -> None:
    workspace = choices.data().workspace
    if workspace is None:
        return
    try:
        sentence = work(workspace)
    except SynergraphError as error:
        sentence = str(error)
    _noted(sentence)


def _noted(*sentences: str) -> None:
    choices.renew()
    for sentence in sentences:
        address.remark(sentence)


def saved(workspace: Workspace) -> bytes:
    """One committed state as a workspace file."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / NAME
        workspace.backup(copy)
        return copy.read_bytes()
