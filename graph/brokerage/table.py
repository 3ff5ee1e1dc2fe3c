"""What does each organization broker between groups, and is it more than chance would give?"""

from __future__ import annotations

from dataclasses import dataclass

import networkx as nx
import numpy as np
import pandas as pd

from graph.brokerage.chance import expected
from graph.brokerage.roles import Broker, triads


@dataclass(frozen=True, slots=True)
class Brokerage:
    """The roles of organizations between groups, and who could not be counted."""

    table: pd.DataFrame
    """kind, key, name, group, pairs (partners that are not tied to each other, in pairs); for
    each role its count, `<role>_expected` and `<role>_z`. The most pairs first."""
    by: str
    unknown: int
    note: str
    """What is left out, in a sentence; empty where nothing is."""


def brokerage(network: nx.Graph, by: str) -> Brokerage:
    """The table of roles on a tie layer, by a node attribute: "country" or "type".

    Expected counts are the exact means, and z the distance to them in exact standard deviations,
    over all ways to deal out the groups among the organizations that have ties, with the ties as
    they are. z is missing where every way gives the same count. Gould and Fernandez 1989.
    """
    found = triads(network, by)
    mean, spread = expected(found)
    with np.errstate(divide="ignore", invalid="ignore"):
        z = np.where(spread > 0, (found.counts - mean) / spread, np.nan)
    names = network.nodes(data="name")
    columns = {
        "kind": [node.kind.value for node in found.nodes],
        "key": [node.key for node in found.nodes],
        "name": [names[node] or node.key for node in found.nodes],
        "group": found.groups,
        "pairs": found.pairs,
    }
    for place, role in enumerate(Broker):
        columns[role.value] = found.counts[:, place]
        columns[f"{role.value}_expected"] = mean[:, place]
        columns[f"{role.value}_z"] = z[:, place]
    table = pd.DataFrame(columns).sort_values(["name", "key"], ignore_index=True)
    table = table.sort_values("pairs", ascending=False, kind="stable", ignore_index=True)
    return Brokerage(table, by, found.unknown, _note(found.unknown, by))


def _note(unknown: int, by: str) -> str:
    if not unknown:
        return ""
    whose = "1 organization" if unknown == 1 else f"{unknown:,} organizations"
    return (
        f"{whose} whose {by} is not on record: left out of the roles, neither between others nor "
        f"as one of the two sides. Add the {by} to the records to count them."
    )
