"""Who is at work here, as the log is to say it?

Signed in with Streamlit's own sign-in where an identity provider is set up in its secrets; else a
name that anybody can type, which proves nothing. Without either the log says nobody.
"""

from __future__ import annotations

import streamlit as st

LONGEST = 100
_CLAIMS = ("email", "name", "sub")
"""What a provider says of a person, the clearest first."""


def who() -> str | None:
    """Who the log names with a change, or nobody."""
    if not provided():
        typed = " ".join(str(st.session_state.get("who") or "").split())
        return typed[:LONGEST] or None
    if not st.user.is_logged_in:
        return None
    said = (st.user.get(claim) for claim in _CLAIMS)
    return next((str(one)[:LONGEST] for one in said if one), None)


def provided() -> bool:
    """Whether an identity provider is set up."""
    return st.secrets.load_if_toml_exists() and "auth" in st.secrets
