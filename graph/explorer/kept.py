"""How is an answer kept between reruns, and for whom?

Keyed by the digest of the records. What comes from an upload is kept for its own session only.
What is kept is shared, so nobody writes to it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import streamlit as st

from graph.identity.resolved import Resolved
from graph.reading import Intake
from graph.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Data:
    """The records that a visitor looks at."""

    intake: Intake
    digest: str
    own: bool
    """Uploaded in this session: nobody else may see it."""
    workspace: Workspace | None = None
    """Where the files and what was decided about their names are; None for a sample."""
    generation: int = 0
    """Of the workspace, when these records were worked out."""
    resolved: Resolved | None = None
    """What was done to the names."""


def kept(entries: int, wait: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Keeps the answers of a function of (data, ...), an upload's for its session only."""

    def keep(answer: Callable[..., Any]) -> Callable[..., Any]:
        words: dict[str, Any] = {"max_entries": entries, "show_spinner": wait}
        words["hash_funcs"] = {Data: lambda data: data.digest}
        shared = st.cache_resource(**words)(answer)
        own = st.cache_resource(scope="session", **words)(answer)

        def ask(data: Data, *args: Any, **kwargs: Any) -> Any:
            return (own if data.own else shared)(data, *args, **kwargs)

        return ask

    return keep
