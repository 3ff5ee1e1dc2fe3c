"""What does the visitor look at? The one place that knows: records, scope, organization."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import streamlit as st

from graph.explorer import caches
from graph.explorer.kept import Data
from graph.reading import Intake
from graph.records import Kind, Node
from graph.scope import Scope

FIRST = "mekong_illustration"
"""The sample that the explorer opens on."""

Files = list[tuple[str, bytes]]

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


def keep(name: str, files: Files, intake: Intake) -> str:
    """Keeps what was read of files for this session; gives the name back."""
    titles = ", ".join(file for file, _ in files)[:120]
    uploads()[name] = (titles, Data(intake, intake.tidy.digest(), own=True))
    return name


def workspace() -> str | None:
    """The chosen sample or upload; None while a link waits for its file."""
    found: str | None = st.session_state.get("opened")
    return found


def data() -> Data:
    """The records of the workspace."""
    name = workspace() or FIRST
    return uploads()[name][1] if name in uploads() else caches.sample(name)


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
    for key in ("scope", "awaited", "show_themes", "part", *SCOPE_KEYS):
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
