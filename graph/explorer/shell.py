"""What stands around every page: settings, records, menu, address?"""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from graph.errors import SynergraphError
from graph.explorer import address, choices, lasting, mapping, maps, sidebar
from graph.explorer.frame import banner, waiting
from graph.explorer.style import style

_HERE = Path(__file__).resolve().parent

PAGES = {
    "network": ("Network", ":material/hub:"),
    "influence": ("Influence", ":material/format_list_numbered:"),
    "groups": ("Groups", ":material/workspaces:"),
    "synergies": ("Synergies", ":material/handshake:"),
    "coverage": ("Coverage", ":material/grid_on:"),
    "names": ("Names", ":material/join_inner:"),
    "records": ("Records", ":material/description:"),
}
"""File -> title and sign, in the order of the menu; the first is the one that opens."""


def main() -> None:
    """One run of the explorer."""
    st.set_page_config(page_title="synergraph", page_icon=str(_HERE / "icon.svg"), layout="wide")
    lasting.hold()
    address.follow()
    page = st.navigation([_page(file) for file in PAGES])
    style()
    if not _ready():
        return
    sidebar.show()
    if unknown := maps.asked():
        mapping.screen(unknown)
        return
    if choices.workspace() is None:
        waiting()
        return
    address.write()
    try:
        banner()
        page.run()
    except SynergraphError as error:
        st.error("This cannot be shown.")
        st.text(str(error))
    address.write()


def _ready() -> bool:
    """Whether the records could be brought up to date; else what is wrong with their file."""
    try:
        choices.refresh()
    except SynergraphError as error:
        st.error("These records cannot be shown now.")
        st.text(str(error))
        return False
    return True


def _page(file: str) -> st.Page:
    title, icon = PAGES[file]
    path = _HERE / "app_pages" / f"{file}.py"
    return st.Page(path, title=title, icon=icon, default=file == next(iter(PAGES)))
