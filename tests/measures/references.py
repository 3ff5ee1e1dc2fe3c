"""What does NetworkX, or a formula written out, answer to the question of each measure?"""

import math
from collections import Counter
from collections.abc import Callable

import networkx as nx

from graph.records import Kind, Node

Scores = dict[Node, float]


def guests(network: nx.Graph) -> list[Node]:
    return [node for node in network if node.kind is Kind.ORGANIZATION]


def _converged(network: nx.Graph) -> Scores:
    """Power iteration, run until nothing moves; without ties every vector would be one."""
    if not network.number_of_edges():
        return {}
    return nx.eigenvector_centrality(network, max_iter=100_000, tol=1e-15)


def _birank(network: nx.Graph) -> Scores:
    """With the damping of He et al. and equal shares to begin with, run until nothing moves."""
    here = guests(network)
    there = [node for node in network if node.kind is not Kind.ORGANIZATION]
    if not here or not there:
        return {}
    return nx.bipartite.birank(
        network,
        here,
        alpha=0.85,
        beta=0.85,
        top_personalization=dict.fromkeys(here, 1 / len(here)),
        bottom_personalization=dict.fromkeys(there, 1 / len(there)),
        tol=1e-15,
        max_iter=1000,
    )


def _efficiency(network: nx.Graph) -> Scores:
    size = nx.effective_size(network, nodes=list(network))
    return {node: size[node] / ties for node, ties in network.degree if ties}


def disorder(network: nx.Graph) -> Scores:
    """Hierarchy by Burt's formula, partner by partner, from NetworkX's local constraint."""
    found = {}
    for node in (node for node, ties in network.degree if ties):
        here = [nx.local_constraint(network, node, partner) for partner in network[node]]
        ratios = [one * len(here) / sum(here) for one in here]
        whole = len(here) * math.log(len(here))
        found[node] = sum(r * math.log(r) for r in ratios) / whole if whole else 1.0
    return found


def _local_bridges(network: nx.Graph) -> Scores:
    ends = Counter(end for tie in nx.local_bridges(network, with_span=False) for end in tie)
    return {node: ends[node] for node in network}


REFERENCES: dict[str, Callable[[nx.Graph], Scores]] = {
    "degree": lambda network: dict(network.degree),
    "betweenness": nx.betweenness_centrality,
    "harmonic": nx.harmonic_centrality,
    "eigenvector": _converged,
    "constraint": lambda network: nx.constraint(network, nodes=list(network)),
    "hierarchy": disorder,
    "effective_size": lambda network: nx.effective_size(network, nodes=list(network)),
    "efficiency": _efficiency,
    "pagerank": lambda network: nx.pagerank(network, max_iter=1000, tol=1e-15, weight=None),
    "k_core": nx.core_number,
    "local_bridges": _local_bridges,
    "birank": _birank,
    "two_mode_eigenvector": _converged,
    "two_mode_degree": lambda network: nx.bipartite.degree_centrality(network, guests(network)),
    "two_mode_closeness": lambda network: nx.bipartite.closeness_centrality(
        network, guests(network)
    ),
    "two_mode_betweenness": lambda network: nx.bipartite.betweenness_centrality(
        network, guests(network)
    ),
}
"""NetworkX's own answer, where it has one (it has none for strength, occasions, E-I, spread)."""


def expected(name: str, network: nx.Graph) -> Scores:
    """NetworkX's finite answers; it divides by zero where one side is empty or too small."""
    try:
        found = REFERENCES[name](network) if network and name in REFERENCES else {}
    except ZeroDivisionError:
        return {}
    return {node: value for node, value in found.items() if math.isfinite(value)}
