"""How certain is a ranking, who stands between whom, and which groups are there?"""

from __future__ import annotations

from dataclasses import dataclass

import networkx as nx
import pandas as pd

from graph import catalogue, questions
from graph.affiliations import affiliations
from graph.certainty.asked import certain as resampled
from graph.certainty.table import Certainty
from graph.errors import BadChoice
from graph.groups.communities import Communities, communities
from graph.groups.core import Core, core
from graph.groups.keyplayers import KeyPlayers, breaking, reaching
from graph.groups.naming import Named, named
from graph.network import layer
from graph.records import Kind, Layer, Node
from graph.standing import Standing
from graph.standing import standing as stands
from graph.tidy import Tidy

PLAYERS = 3
"""How many organizations a set of key players has, unless asked otherwise."""


@dataclass(frozen=True, slots=True)
class Groups:
    """The groups of a network, and the few that hold it together."""

    found: Communities
    named: tuple[Named, ...]
    """Each community with what is typical of it, the largest first."""
    core: Core
    breaking: KeyPlayers
    reaching: KeyPlayers


def certain(records: Tidy, on: nx.Graph, measure: str) -> Certainty | None:
    """A ranking with its certainty (see `certainty.table`), or None where there can be none."""
    try:
        return resampled(records, on, questions.measure_named(measure))
    except BadChoice:
        return None


def note(on: nx.Graph, measure: str) -> str:
    """How sure the values of a measure are, where they are estimates; else empty."""
    chosen = questions.measure_named(measure)
    return chosen.note(layer(on, chosen.on)) if chosen.note else ""


def found(network: nx.Graph) -> Communities:
    """The communities of organizations."""
    return communities(layer(network, Layer.TIE))


def groups(network: nx.Graph, players: int = PLAYERS) -> Groups:
    """Communities with their names, core and periphery, and key players of a network."""
    ties, there = layer(network, Layer.TIE), found(network)
    size = min(players, sum(map(len, there.members)))
    nobody = KeyPlayers((), 0.0, 0.0)
    return Groups(
        there,
        tuple(named(network, there.members)),
        core(ties),
        breaking(ties, size) if size else nobody,
        reaching(ties, size) if size else nobody,
    )


def standing(network: nx.Graph, org: str, there: Communities) -> Standing:
    """Where an organization stands between communities and countries, by its key."""
    return stands(network, Node(Kind.ORGANIZATION, org), there)


def related(network: nx.Graph, kind: Kind) -> nx.Graph:
    """The countries, or themes, tied by the organizations that they share (see `affiliations`)."""
    return affiliations(network, Layer(kind.value))


def rank_related(network: nx.Graph, kind: Kind, measure: str) -> pd.DataFrame:
    """Countries or themes by a measure of ties: kind, key, name, value; the highest first."""
    return questions.rank(related(network, kind), measure)


def of_ties() -> dict[str, catalogue.Measure]:
    """The measures that countries and themes have too: those that follow from ties alone."""
    return {name: one for name, one in catalogue.measures().items() if one.on is Layer.TIE}
