"""How are communities, core and key players shown?"""

from __future__ import annotations

import networkx as nx
import pandas as pd
import streamlit as st

from graph.explorer import choices
from graph.explorer.frame import quiet
from graph.explorer.lasting import first
from graph.groups.communities import Communities
from graph.groups.core import Core
from graph.groups.keyplayers import KeyPlayers
from graph.groups.naming import Named
from graph.records import Node
from graph.views import rankings


def communities(network: nx.Graph, found: Communities, named: tuple[Named, ...]) -> None:
    """The communities, and the members of one of them."""
    st.subheader("Communities")
    quiet(
        "stability",
        "Organizations that are tied more among themselves than to others (Leiden). "
        f"{found.runs} runs agree to {found.stability:.0%} (adjusted Rand); modularity "
        f"{found.modularity:.2f}.",
    )
    names = [f"{one.name} ({len(one.members)})" for one in named]
    first("community", 0, range(len(names)))
    number = st.selectbox(
        "Community", range(len(names)), format_func=names.__getitem__, key="community"
    )
    shown = _members(network, found, named[number].members)
    bar = st.column_config.ProgressColumn(format="%.0f", min_value=0, max_value=100)
    st.dataframe(
        shown.drop(columns="key"),
        hide_index=True,
        key="members",
        placeholder="",
        height=330,
        column_config={rankings.BELONGS: bar},
        on_select=lambda: _picked(shown),
        selection_mode="single-row",
    )


def _members(network: nx.Graph, found: Communities, nodes: tuple[Node, ...]) -> pd.DataFrame:
    """Those that belong to it most surely first."""
    sure = [100 * found.together[node] for node in nodes]
    columns = {"Name": _called(network, nodes), rankings.BELONGS: sure}
    rows = pd.DataFrame({**columns, "key": [node.key for node in nodes]})
    return rows.sort_values([rankings.BELONGS, "Name"], ascending=[False, True], ignore_index=True)


def _picked(shown: pd.DataFrame) -> None:
    rows = st.session_state["members"].selection.rows
    choices.select(str(shown["key"].iloc[rows[0]]) if rows else None)


def core(network: nx.Graph, found: Core) -> None:
    """The core, and how well the network has one."""
    st.subheader("Core and periphery")
    ideal = "Fit with an ideal core and periphery (1 is perfect)"
    fit = "" if found.fit is None else f"{ideal}: {found.fit:.2f}."
    said = f"{len(found.core)} organizations are the core: nearly all are tied to each other."
    quiet("core", said, "; ".join(sorted(_called(network, found.core))), *[fit] * bool(fit))


def players(network: nx.Graph, found: KeyPlayers, key: str, does: str) -> None:
    """A set of key players and what it does."""
    quiet(key, "; ".join(_called(network, found.members)), f"{found.value:.0%} {does}.")


def _called(network: nx.Graph, nodes: tuple[Node, ...]) -> list[str]:
    return [str(network.nodes[node]["name"]) for node in nodes]
