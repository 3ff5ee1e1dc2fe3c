"""Where does a visitor say who is at work?"""

from __future__ import annotations

from importlib.util import find_spec

import streamlit as st

from graph.explorer.frame import quiet
from graph.explorer.who import LONGEST, provided, who


def box() -> None:
    """Where the visitor signs in, or says a name."""
    if not provided():
        st.session_state["your_name"] = st.session_state.get("who", "")
        st.text_input(
            "Your name (stands in the log)",
            key="your_name",
            max_chars=LONGEST,
            help=_TYPED,
            on_change=_typed,
        )
    elif st.user.is_logged_in:
        quiet("signed_in", f"Signed in: {who() or 'the provider does not say who'}")
        st.button("Sign out", on_click=st.logout)
    elif find_spec("authlib") is None:
        quiet("no_sign_in", _LACKING)
    else:
        st.button("Sign in", on_click=st.login, help="Changes then stand in the log as yours.")


def _typed() -> None:
    st.session_state["who"] = st.session_state["your_name"]


_TYPED = (
    "May stay empty. It is kept with each change that you make, and seen by all who open the log. "
    "It is no proof: anybody can type any name."
)
_LACKING = "Nobody can sign in: Authlib is not installed. Install it: pip install synergraph[auth]."
