"""What is said above a page: its question, whose records these are, what to keep in mind?"""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from graph.countries import groups
from graph.explorer import caches, choices, dates
from graph.records import VALIDATED
from graph.samples import SampleKind
from graph.scope import Scope


def refusal() -> None:
    """Says why the files that were just given are not shown, at the top of the page."""
    name, faults, others = st.session_state.get("refused", (None, (), False))
    if name is not None and name == st.session_state.get("given"):
        with st.container(key="refusal", gap="xsmall"):
            st.error(_SOME if others else _NONE)
            for fault in faults:
                st.text(fault)
    dates.ask()
    if fault := st.session_state.get("not_given"):
        with st.container(key="not_given", gap="xsmall"):
            st.error(
                "What the explorer was started with cannot be shown. Reload the page to try again."
            )
            st.text(fault)


_NONE = "These files were not read; nothing of them was kept."
_SOME = (
    "Not every file was read: the others are in the records. Take the faulty ones out of the box "
    "on the left, or give a corrected version."
)


def banner() -> None:
    """Says of invented records that they are, and what a link asked for in vain."""
    refusal()
    sample = caches.described().get(choices.workspace() or "")
    if sample and sample.kind is SampleKind.ILLUSTRATION:
        st.info(
            "This is an illustration: the organizations, meetings and projects in it are invented "
            "and say nothing about any real organization or country.",
            icon=":material/info:",
        )
    notes("remarks", st.session_state.pop("remarks", []))


def waiting() -> None:
    """Says which file a link needs: an upload stays in the session that it was made in."""
    refusal()
    st.title("Your own records")
    st.info(
        "This link shows files that were uploaded in another session, and uploads stay in theirs. "
        "Upload the same files on the left to go on from the link, or choose other records."
    )
    awaited = st.session_state.get("awaited") or {}
    quiet(
        "awaited",
        "The link was made with:",
        awaited.get("file") or "files whose names it does not hold",
    )


def heading(title: str, question: str) -> None:
    """A page's title and its question; both are fixed words."""
    st.title(title)
    st.caption(question)


def quiet(key: str, *texts: str) -> None:
    """Smaller text; like st.text the only way that sentences with names in them are shown."""
    with st.container(key=f"quiet_{key}", gap="xsmall"):
        for text in texts:
            st.text(text)


def notes(key: str, sentences: Iterable[str]) -> None:
    """What must be kept in mind with these numbers."""
    said = list(sentences)
    if said:
        with st.container(border=True):
            quiet(f"notes_{key}", *said)


def narrowed(scope: Scope) -> None:
    """Says which part of the records is shown, where it is not all of them."""
    dates = [f"from {scope.since}"] * bool(scope.since) + [f"until {scope.until}"] * bool(
        scope.until
    )
    alone = sum(code not in groups() for code in scope.countries)
    parts = [
        *dates,
        *[f"{len(scope.themes)} of the themes"] * bool(scope.themes),
        *(groups()[code].name for code in scope.countries if code in groups()),
        *[f"{alone} of the countries"] * bool(alone),
        *[f"at least {scope.floor} occasions in common"] * (scope.floor > 1),
        *[f"ties {scope.support}"] * (scope.support in VALIDATED),
    ]
    if parts:
        quiet("narrowed", f"Narrowed down to: {', '.join(parts)}.")
