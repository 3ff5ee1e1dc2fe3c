"""Which sizes and weights do names have that are shown as plain text?"""

from __future__ import annotations

from importlib import resources

import streamlit as st


def own(file: str) -> str:
    """The text of a file that lies beside this one."""
    return (resources.files("graph.explorer") / file).read_text(encoding="utf-8")


_style = st.components.v2.component("synergraph.style", css=own("style.css"), isolate_styles=False)


def style() -> None:
    """Fixed rules for containers with a key; nothing in them comes from data."""
    _style(key="style")
