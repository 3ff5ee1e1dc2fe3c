"""What does the address bar hold, and what of a link can be followed?

`sample` or `workspace=upload:<digest>` with `file`, `org`, and what is narrowed down (see `part`).
What cannot be followed is said in a sentence and left; nothing from an address is shown except as
text.
"""

from __future__ import annotations

import re
import time

import streamlit as st

from graph import samples
from graph.explorer import caches, choices, given, part
from graph.explorer.narrowing import SCOPE_KEYS

SOON = 1.5
"""Seconds in which an address that was written reaches the browser."""
_DIGEST = re.compile(r"upload:[0-9a-f]{16}")


def follow() -> None:
    """Takes the choices of a link when a session begins, and of an address gone back to."""
    if "followed" in st.session_state:
        _go_back()
        return
    st.session_state["followed"] = True
    asked, started_with = st.query_params.to_dict(), given.take_in()
    st.session_state["linked"] = _lists()
    upload = asked.get("workspace", "" if "sample" in asked else started_with or "")
    if _DIGEST.fullmatch(upload) and upload not in choices.uploads():
        choices.begin(None)
        st.session_state["awaited"] = {**asked, "workspace": upload}
        return
    if upload in choices.uploads():
        choices.begin(upload)
    else:
        _open_sample(asked.get("sample", choices.FIRST), bad_workspace=bool(upload))
    follow_org(asked.get("org"))


def _go_back() -> None:
    """Follows the Back and Forward buttons: an address that is not the one written last.

    Right after a choice the browser still sends the address from before it; that is none.
    """
    asked, since = _lists(), time.monotonic() - st.session_state.get("wrote", 0.0)
    if not asked or asked == st.session_state.get("written") or since < SOON:
        return
    name = next(iter(asked.get("workspace") or asked.get("sample") or ()), None)
    if name != choices.workspace() and (name in choices.uploads() or name in samples.names()):
        choices.begin(name)
    if name == choices.workspace():
        for key in SCOPE_KEYS:
            st.session_state.pop(key, None)
        part.follow(asked)
        org = next(iter(asked.get("org", ())), None)
        choices.select(org if org in choices.known() else None)


def _open_sample(name: str, *, bad_workspace: bool) -> None:
    known = name in samples.names()
    choices.begin(name if known else choices.FIRST)
    if not known or bad_workspace:
        remark("The link asks for records that are not here. The first sample is shown instead.")


def follow_org(org: str | None) -> None:
    """Selects the organization of a link, where the records hold it, and narrows down as it says.

    To be called once the records of the link are open.
    """
    for sentence in part.follow(st.session_state.pop("linked", {})):
        remark(sentence)
    if org and org in caches.names(choices.data()):
        choices.select(org)
    elif org:
        remark("The link asks for an organization that these records do not hold.")


def remark(sentence: str) -> None:
    """A sentence that the next page shows once."""
    st.session_state.setdefault("remarks", []).append(sentence)


def write() -> None:
    """Brings the address bar up to what is looked at, so that the link can be sent."""
    name = choices.workspace()
    if name is None:
        return
    if name in choices.uploads():
        wanted = {"workspace": [name], "file": [choices.uploads()[name][0]]}
    else:
        wanted = {"sample": [name]}
    chosen = choices.org()
    wanted |= {"org": [chosen]} if chosen else {}
    wanted |= part.said(choices.scope())
    if _lists() != wanted:
        st.query_params.from_dict(wanted)
        st.session_state["wrote"] = time.monotonic()
    st.session_state["written"] = wanted


def _lists() -> dict[str, list[str]]:
    """The address with every value of every name."""
    return {name: st.query_params.get_all(name) for name in st.query_params}
