"""What is on record about the selected organization, beside the picture?"""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from graph.explorer import caches, choices, weighed
from graph.explorer.frame import quiet
from graph.explorer.lasting import first
from graph.profile import Profile
from graph.records import Kind, Node
from graph.views import rankings, tables

_PARTS = ("Ties", "Occasions", "Works on")


def aside(hint: str) -> None:
    """The profile of the selected organization; without one the hint, how to select one."""
    org = choices.org()
    if org is None:
        quiet("hint", hint)
        return
    profile = caches.profile(choices.data(), choices.scope(), org)
    _head(profile)
    first("part_of_profile", _PARTS[0])
    part = st.segmented_control("Show", _PARTS, key="part_of_profile", label_visibility="collapsed")
    _TABLES[part or _PARTS[0]](profile)


def _head(profile: Profile) -> None:
    with st.container(key="name_profile"):
        st.text(profile.name)
    country = caches.countries(choices.data()).get(profile.country or "", profile.country)
    facts = [profile.type or "Type not stated", country or "Country not stated"]
    others = [name for name in profile.written if name != profile.name]
    written = [f"Also written: {'; '.join(others[:6])}" + " …" * (len(others) > 6)] * bool(others)
    quiet("facts", " · ".join(facts), *written)
    stands = weighed.standing(choices.data(), choices.scope(), profile.org).sentence
    if stands:
        quiet("standing", stands)
    columns = st.columns(3)
    columns[0].metric("Meetings", f"{profile.meetings:,}")
    columns[1].metric("Works", f"{profile.works:,}", help="Projects, activities, publications …")
    columns[2].metric("Ties", f"{len(profile.ties):,}", help=_TIE)


_TIE = "Organizations that it worked with, funded or was funded by, or only met."


def _ties(profile: Profile) -> None:
    if profile.ties.empty:
        quiet("alone", "No occasion on record that it shares with another organization.")
        return
    worked, funded, met = (f"{count:,}" for count in profile.evidence)
    said = f"Worked with {worked} · tied by funding only {funded} · only met {met}"
    quiet("evidence", said, *_floor(profile))
    shown = profile.ties.drop(columns=["org", "shared"])
    shown["says"] = _says(profile)
    _table(shown, "ties", on_select=_tie_picked, selection_mode="single-row")
    st.caption("Select a row to go on to that organization.")


def _says(profile: Profile) -> list[str]:
    """What the records say for each tie that the network keeps: chance, or more than that."""
    network = caches.network(choices.data(), choices.scope())
    here = Node(Kind.ORGANIZATION, profile.org)
    around = network.adj[here] if here in network else {}
    found = (around.get(Node(Kind.ORGANIZATION, org)) for org in profile.ties["org"])
    return [rankings.support(edge) if edge else "" for edge in found]


def _floor(profile: Profile) -> list[str]:
    """A picture that keeps only frequent ties shows fewer of them than the profile counts."""
    floor = caches.network(choices.data(), choices.scope()).graph["scope"].floor
    if floor <= 1:
        return []
    return [
        f"{profile.kept(floor):,} of these {len(profile.ties):,} ties have at least {floor} "
        "occasions in common; the picture and the measures keep only those."
    ]


def _tie_picked() -> None:
    rows = st.session_state["ties"].selection.rows
    org = choices.org()
    if rows and org:
        profile = caches.profile(choices.data(), choices.scope(), org)
        choices.select(str(profile.ties["org"].iloc[rows[0]]))


def _occasions(profile: Profile) -> None:
    _table(profile.occasions, "occasions")
    st.caption("The last column says in which file and line it is written.")


def _places(profile: Profile) -> None:
    if profile.themes.empty and profile.places.empty:
        quiet("nowhere", "No theme and no country is on record for it.")
    for frame, key, title in ((profile.themes, "at", "theme"), (profile.places, "in", "place")):
        if not frame.empty:
            _table(frame.rename(columns={"name": title}), f"works_{key}")


_TABLES = {_PARTS[0]: _ties, _PARTS[1]: _occasions, _PARTS[2]: _places}


def _table(frame: pd.DataFrame, key: str, **words: Any) -> None:
    height = min(38 + 35 * max(len(frame), 1), 320)
    columns = {
        name: st.column_config.Column(name.capitalize(), width=width)
        for name, width in tables.widths(frame, 150).items()
    }
    words = {"hide_index": True, "height": height, "placeholder": "", "key": key, **words}
    st.dataframe(frame, column_config=columns, **words)
