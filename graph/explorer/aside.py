"""What is on record about the selected organization, beside the picture?"""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from graph.explorer import caches, choices
from graph.explorer.frame import quiet
from graph.profile import Profile
from graph.views import tables

_PARTS = ("Partners", "Occasions", "Works on")


def aside(hint: str) -> None:
    """The profile of the selected organization; without one the hint, how to select one."""
    org = choices.org()
    if org is None:
        quiet("hint", hint)
        return
    profile = caches.profile(choices.data(), choices.scope(), org)
    _head(profile)
    part = st.segmented_control(
        "Show", _PARTS, default=_PARTS[0], key="part_of_profile", label_visibility="collapsed"
    )
    _TABLES[part or _PARTS[0]](profile)


def _head(profile: Profile) -> None:
    with st.container(key="name_profile"):
        st.text(profile.name)
    country = caches.countries(choices.data()).get(profile.country or "", profile.country)
    facts = [profile.type or "Type not stated", country or "Country not stated"]
    others = [name for name in profile.written if name != profile.name]
    written = [f"Also written: {'; '.join(others[:6])}" + " …" * (len(others) > 6)] * bool(others)
    quiet("facts", " · ".join(facts), *written)
    columns = st.columns(3)
    columns[0].metric("Meetings", f"{profile.meetings:,}")
    columns[1].metric("Works", f"{profile.works:,}", help="Projects, activities, publications …")
    columns[2].metric("Partners", f"{len(profile.partners):,}")


def _partners(profile: Profile) -> None:
    if profile.partners.empty:
        quiet("alone", "No occasion on record that it shares with another organization.")
        return
    shown = profile.partners.drop(columns="org")
    _table(shown, "partners", on_select=_partner_picked, selection_mode="single-row")
    st.caption("Select a row to go on to that partner.")


def _partner_picked() -> None:
    rows = st.session_state["partners"].selection.rows
    org = choices.org()
    if rows and org:
        profile = caches.profile(choices.data(), choices.scope(), org)
        choices.select(str(profile.partners["org"].iloc[rows[0]]))


def _occasions(profile: Profile) -> None:
    _table(profile.occasions, "occasions")
    st.caption("The last column says in which file and line it is written.")


def _places(profile: Profile) -> None:
    if profile.themes.empty and profile.places.empty:
        quiet("nowhere", "No theme and no country is on record for it.")
    for frame, key, title in ((profile.themes, "at", "theme"), (profile.places, "in", "place")):
        if not frame.empty:
            _table(frame.rename(columns={"name": title}), f"works_{key}")


_TABLES = {_PARTS[0]: _partners, _PARTS[1]: _occasions, _PARTS[2]: _places}


def _table(frame: pd.DataFrame, key: str, **words: Any) -> None:
    height = min(38 + 35 * max(len(frame), 1), 320)
    columns = {
        name: st.column_config.Column(name.capitalize(), width=width)
        for name, width in tables.widths(frame, 150).items()
    }
    words = {"hide_index": True, "height": height, "placeholder": "", "key": key, **words}
    st.dataframe(frame, column_config=columns, **words)
