"""What does the visitor look at? The one place that knows: records, scope, organization."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path

import streamlit as st

from graph import desk, mapping
from graph.explorer import caches
from graph.explorer.kept import Data
from graph.records import Kind, Node
from graph.scope import Scope
from graph.workspace import Workspace

FIRST = "mekong_illustration"
"""The sample that the explorer opens on."""

Files = list[tuple[str, bytes]]
Progress = Callable[[int, int, str], None]

UPLOAD = "upload:"
"""How the name of a workspace that was uploaded in this session begins."""


def uploads() -> dict[str, tuple[str, Data]]:
    """Workspace -> (file names, records) of what was uploaded in this session."""
    found: dict[str, tuple[str, Data]] = st.session_state.setdefault("uploads", {})
    return found


def upload_name(files: Files) -> str:
    """Named by content, so that the same files are the same workspace whatever they are called."""
    each = sorted(hashlib.sha256(content).hexdigest() for _, content in files)
    return UPLOAD + hashlib.sha256("".join(each).encode()).hexdigest()[:16]


def keep(name: str, files: Files, progress: Progress | None = None) -> str:
    """Reads files and keeps them for this session; gives the name back.

    Into the workspace file that is looked at, where it is one; else what was decided about names
    in this session holds on. Raises BadFile and BadTables.
    """
    stored = uploads().get(workspace() or "")
    if stored and stored[1].workspace and stored[1].workspace.path:
        desk.take_in(stored[1].workspace, files, progress=progress)
        return workspace() or ""
    titles = ", ".join(file for file, _ in files if not file.endswith(mapping.SUFFIX))[:120]
    earlier = [one.workspace for _, one in uploads().values() if one.workspace is not None]
    decided = earlier[-1].decisions() if earlier else ()
    uploads()[name] = (titles, _data(desk.begun(files, decisions=decided, progress=progress)))
    return name


def keep_workspace(path: Path) -> str:
    """Opens a workspace file, which other sessions may be working in too; gives its name here."""
    name = UPLOAD + hashlib.sha256(str(path).encode()).hexdigest()[:16]
    uploads()[name] = (path.name, _data(Workspace.open(path)))
    return name


def renew() -> None:
    """Keeps the selected organization through what was just decided about names."""
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
    """The records of the workspace, as they are now: another session may have changed them."""
    name = workspace() or FIRST
    if name not in uploads():
        return caches.sample(name)
    titles, found = uploads()[name]
    if found.workspace is not None and found.workspace.generation != found.generation:
        found = _data(found.workspace)
        uploads()[name] = (titles, found)
    return found


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
    for key in ("scope", "awaited", "show_themes", "budget", "part", *SCOPE_KEYS):
        st.session_state.pop(key, None)


SCOPE_KEYS = ("since", "until", "themes", "countries", "floor")
"""The widgets that make the Scope."""


def scope_of(values: Mapping[str, object]) -> Scope:
    """The Scope that the widgets say."""
    since, until, themes, countries, floor = (values.get(key) for key in SCOPE_KEYS)
    return Scope(
        since=since,  # type: ignore[arg-type]
        until=until,  # type: ignore[arg-type]
        themes=tuple(themes or ()),  # type: ignore[arg-type]
        countries=tuple(countries or ()),  # type: ignore[arg-type]
        floor=int(floor or 1),  # type: ignore[call-overload]
    )


def known() -> dict[str, str]:
    """Organization key -> name, of the records that are looked at."""
    found: dict[str, str] = caches.names(data())
    return found
