"""In which roles does each organization stand between two that are not tied?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Any

import igraph
import networkx as nx
import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from graph.records import Node
from graph.twin import twin

Counts = NDArray[np.int64]

_AT_ONCE = 1 << 22
"""Ways of two steps looked at in one go, so that memory stays small."""


class Broker(StrEnum):
    """Where the two sides stand, seen from the organization between them."""

    COORDINATOR = "coordinator"
    """All three are of one group."""
    GATEKEEPER = "gatekeeper"
    """One side is of its own group, the other is not: read the other way, representative."""
    CONSULTANT = "consultant"
    """Both sides are of one group, and it is of another; also called itinerant."""
    LIAISON = "liaison"
    """All three are of different groups."""


@dataclass(frozen=True, slots=True)
class Triads:
    """What stands between whom, in the network of organizations whose group is known."""

    nodes: list[Node]
    groups: list[str]
    """The group of each node."""
    sizes: Counts
    """Members of each group that have a tie."""
    counts: Counts
    """One row a node, one column a role, in the order of `Broker`."""
    pairs: Counts
    """Pairs of partners of each node that are not tied to each other."""
    touching: Counts
    """Pairs of these pairs that have an organization in common."""
    unknown: int
    """Nodes left out because their group is not on record."""


def triads(network: nx.Graph, by: str) -> Triads:
    """The brokerage of every node of a tie layer between groups by a node attribute.

    A tie has no direction, so that each is read both ways, as UCINET does: a coordinator
    between two partners counts twice, and gatekeeper is the same number as representative.
    Gould and Fernandez 1989. Nodes whose group is unknown are left out before counting: they
    neither broker nor are brokered, and `unknown` says how many. Kept with the twin, as each
    measure of a role asks for the same.
    """
    graph = twin(network)
    kept = f"triads by {by}"
    if kept not in graph.attributes():
        graph[kept] = _found(network, graph, by)
    found: Triads = graph[kept]
    return found


def _found(network: nx.Graph, graph: igraph.Graph, by: str) -> Triads:
    told = dict(network.nodes(data=by))
    known = [v.index for v in graph.vs if told[v["node"]]]
    part = graph.induced_subgraph(known)
    nodes = part.vs["node"]
    groups = [str(told[node]) for node in nodes]
    kinds = np.unique(groups, return_inverse=True)[1]
    sizes = np.bincount(kinds[np.array(part.degree(), np.int64) > 0])
    counts, pairs, touching = _counted(part, kinds.astype(np.int64))
    return Triads(nodes, groups, sizes, counts, pairs, touching, graph.vcount() - len(nodes))


def _counted(graph: igraph.Graph, kinds: Counts) -> tuple[Counts, Counts, Counts]:
    """Counts by role, open pairs, and touching open pairs of every vertex."""
    heads, tails = np.array(graph.get_edgelist(), np.int64).reshape(-1, 2).T
    heads, tails = np.concatenate([heads, tails]), np.concatenate([tails, heads])
    size = graph.vcount()
    ones = np.ones(len(heads), np.int64)
    ties = csr_array((ones, (heads, tails)), shape=(size, size))
    same = csr_array(((kinds[heads] == kinds[tails]) * ones, (heads, tails)), shape=(size, size))
    same.eliminate_zeros()
    closed, strangers = _closed(ties, same)
    degrees = np.bincount(heads, minlength=size)
    own = np.bincount(heads, kinds[heads] == kinds[tails], size).astype(np.int64)
    of_group = csr_array((ones, (heads, kinds[tails])), shape=(size, int(kinds.max(initial=0)) + 1))
    squares = np.asarray(of_group.multiply(of_group).sum(axis=1)).ravel() - own**2
    other = degrees - own
    ways = [own * (own - 1), own * other, squares - other, other**2 - squares]
    counts = np.column_stack(ways) - closed
    pairs = (counts.sum(axis=1) + counts[:, 1]) // 2
    return counts, pairs, strangers


def _closed(ties: Any, same: Any) -> tuple[Counts, Counts]:
    """Triads of each role that are closed by a tie; touching pairs of open ones."""
    other = ties - same
    other.eliminate_zeros()
    degrees = np.diff(ties.indptr)
    found, touching = [], []
    for rows in _blocks(ties, degrees):
        s, o, t = same[rows], other[rows], ties[rows]
        across = o @ other
        closing = [(s @ same) * s, across * s, (o @ same) * o, across * o]
        found.append(np.column_stack([_sums(part) for part in closing]))
        touching.append(_touching(t, (t @ ties) * t, degrees[rows]))
    none = np.zeros((0, len(Broker)), np.int64)
    return np.concatenate([none, *found]), np.concatenate([none[:, 0], *touching])


def _touching(ties: Any, common: Any, degrees: Counts) -> Counts:
    """For each row the pairs of open pairs that share an end.

    A partner is in as many open pairs as there are other partners that it is not tied to.
    """
    ends = ties.tocoo()
    strangers = degrees[ends.coords[0]] - 1 - common[ends.coords]
    return np.bincount(ends.coords[0], strangers * (strangers - 1) // 2, len(degrees)).astype(
        np.int64
    )


def _sums(part: Any) -> Counts:
    return np.asarray(part.sum(axis=1), np.int64).ravel()


def _blocks(ties: Any, degrees: Counts) -> Iterator[slice]:
    """Ranges of rows with about so many ways of two steps each."""
    ways = np.concatenate([[0], np.cumsum(ties @ degrees)])
    cuts = np.searchsorted(ways, np.arange(0, ways[-1] + _AT_ONCE, _AT_ONCE))
    for start, stop in pairwise(np.unique([0, *cuts, len(degrees)])):
        yield slice(int(start), min(int(stop), len(degrees)))
