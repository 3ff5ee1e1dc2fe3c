"""Where does one organization stand between others, in a sentence?"""

from __future__ import annotations

from dataclasses import dataclass

import networkx as nx
import pandas as pd

from graph.brokerage.passing import passing
from graph.brokerage.roles import Broker
from graph.brokerage.table import brokerage
from graph.groups.communities import Communities, bridged
from graph.network import layer
from graph.records import Kind, Layer, Node

UNUSUAL = 2.0
"""Standard deviations over what chance would give, from which a role is worth a word."""

_IN_WORDS = {
    Broker.COORDINATOR: "organizations of its own {by}",
    Broker.GATEKEEPER: "its own {by} and others",
    Broker.CONSULTANT: "organizations of one other {by}",
    Broker.LIAISON: "organizations of two other {by}s",
}


@dataclass(frozen=True, slots=True)
class Standing:
    """What an organization connects: communities, groups, and in which roles."""

    communities: int
    """Communities that it has a tie in, its own among them; 0 without ties."""
    ways: pd.DataFrame
    """The shortest ways between groups that pass it (see `brokerage.passing`)."""
    roles: dict[Broker, tuple[int, float, float]]
    """Count, expected count and z of each role; empty where its group is unknown."""
    sentence: str
    """Empty where there is nothing to tell."""


def standing(network: nx.Graph, org: Node, found: Communities, *, by: str = "country") -> Standing:
    """How an organization of a network stands between communities, and between groups.

    `found` are the communities of the tie layer; `by` is "country" or "type".
    """
    ties = layer(network, Layer.TIE)
    others = bridged(ties, found)
    communities = others[org] + 1 if org in others else 0
    ways, roles = passing(ties, org, by), _roles(ties, org, by)
    across = ways[ways["left"] != ways["right"]]
    parts = [
        f"bridges {communities} communities" if communities > 1 else "",
        _way(network, across) if len(across) else "",
        _role(roles, by),
    ]
    told = "; ".join(part for part in parts if part)
    return Standing(communities, ways, roles, told and f"{told[0].upper()}{told[1:]}.")


def _roles(ties: nx.Graph, org: Node, by: str) -> dict[Broker, tuple[int, float, float]]:
    table = brokerage(ties, by).table
    own = table[table["key"] == org.key].to_dict("records")
    return {
        role: (row[role.value], row[f"{role.value}_expected"], row[f"{role.value}_z"])
        for row in own
        for role in Broker
    }


def _way(network: nx.Graph, across: pd.DataFrame) -> str:
    first = across.iloc[0]
    names = [_name(network, str(first[side])) for side in ("left", "right")]
    share = f"{first['share']:.0%}" if first["share"] >= 0.01 else "less than 1%"
    return f"{share} of the shortest ways between {names[0]} and {names[1]} pass through it"


def _name(network: nx.Graph, group: str) -> str:
    country = Node(Kind.COUNTRY, group)
    return str(network.nodes[country]["name"]) if country in network else group


def _role(roles: dict[Broker, tuple[int, float, float]], by: str) -> str:
    """The role that is farthest over what chance would give, if it is far enough."""
    unusual = {role: z for role, (_, _, z) in roles.items() if z >= UNUSUAL}
    if not unusual:
        return ""
    role = max(unusual, key=lambda one: unusual[one])
    count, expected, _ = roles[role]
    between = _IN_WORDS[role].format(by=by).replace("countrys", "countries")
    return f"stands between {between} {count:,} times, where chance would give {expected:,.0f}"
