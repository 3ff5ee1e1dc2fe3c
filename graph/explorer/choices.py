"""What does the visitor look at? The one place that knows: records, scope, organization."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path

import streamlit as st

from graph import desk
from graph.explorer import caches
from graph.explorer.kept import Data
from graph.explorer.narrowing import SCOPE_KEYS
from graph.explorer.who import who
from graph.records import Kind, Node
from graph.scope import Scope
from graph.steps import NOBODY, Listener
from graph.workspace import Workspace

FIRST = "mekong_illustration"
"""The sample that the explorer opens on."""

Files = list[tuple[str, bytes]]

UPLOAD = "upload:"
"""How the name of a workspace that was uploaded in this session begins."""


def uploads() -> dict[str, tuple[str, Data]]:
    """Workspace -> (file names, records) of what was uploaded in this session."""
    found: dict[str, tuple[str, Data]] = st.session_state.setdefault("uploads", {})
    return found


def named(digests: Iterable[str]) -> str:
    """Named by content, so that the same files are the same records whatever they are called."""
    return UPLOAD + hashlib.sha256("".join(sorted(digests)).encode()).hexdigest()[:16]


def keep(files: Files, to: Listener = NOBODY) -> str:
    """Reads files and keeps them for this session; gives the name of these records.

    What was decided about names in this session holds on. Raises BadFile and BadTables; `to`
    collects what is wrong with single files, as long as one can be read.
    """
    earlier = [one.workspace for _, one in uploads().values() if one.workspace is not None]
    decided = earlier[-1].decisions() if earlier else ()
    made = desk.begun(files, decisions=decided, who=who(), to=to)
    return _kept(made)


def _kept(made: Workspace) -> str:
    titles = ", ".join(file.name for file in made.files())[:120] or "none"
    name = named(file.sha256 for file in made.files())
    uploads()[name] = (titles, _data(made))
    return name


def keep_workspace(path: Path) -> str:
    """Opens a workspace file, which other sessions may be working in too; gives its name here."""
    name = UPLOAD + hashlib.sha256(str(path).encode()).hexdigest()[:16]
    uploads()[name] = (path.name, _data(Workspace.open(path)))
    return name


def renew() -> None:
    """Brings the records up to a change that was just made; the selected organization stays."""
    refresh()
    chosen = org()
    if chosen and chosen not in known():
        select(_aliases().get(chosen))


def _aliases() -> Mapping[str, str]:
    resolved = data().resolved
    return resolved.aliases if resolved else {}


def _data(workspace_: Workspace) -> Data:
    intake, resolved = desk.answered(workspace_)
    digest, generation = intake.tidy.digest(), workspace_.generation
    return Data(intake, digest, True, workspace_, generation, resolved)


def workspace() -> str | None:
    """The chosen sample or upload; None while a link waits for its file."""
    found: str | None = st.session_state.get("opened")
    return found


def data() -> Data:
    """The records that are looked at, as they were when this run began."""
    name = workspace() or FIRST
    return uploads()[name][1] if name in uploads() else caches.sample(name)


def refresh() -> None:
    """Brings the records up to their workspace, which another session may have changed.

    To be called once a run, and after a change. Records of this session are named by what is in
    them; a workspace file keeps its name.
    """
    name = workspace() or ""
    titles, found = uploads().get(name, ("", None))
    there = found.workspace if found else None
    if found is None or there is None or there.generation == found.generation:
        return
    if there.path is not None:
        uploads()[name] = (titles, _data(there))
    else:
        del uploads()[name]
        st.session_state["opened"] = _kept(there)


def scope() -> Scope:
    """The part of the records that is asked about."""
    found: Scope = st.session_state.get("scope", Scope())
    return found


def org() -> str | None:
    """The selected organization."""
    found: str | None = st.session_state.get("org")
    return found


def node() -> Node | None:
    """The selected organization as a node."""
    chosen = org()
    return Node(Kind.ORGANIZATION, chosen) if chosen else None


def select(chosen: str | None) -> None:
    """Selects an organization, or none; the only writer of the selection."""
    st.session_state["org"] = chosen


def begin(name: str | None) -> None:
    """Starts on other records: nothing that was chosen for the old ones holds for them."""
    st.session_state["opened"] = name
    select(None)
    for key in ("scope", "awaited", "colour", "show_themes", "budget", "part", *SCOPE_KEYS):
        st.session_state.pop(key, None)


def known() -> dict[str, str]:
    """Organization key -> name, of the records that are looked at."""
    found: dict[str, str] = caches.names(data())
    return found
