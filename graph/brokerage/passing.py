"""Between which groups do the shortest ways lead through one organization?"""

from __future__ import annotations

from typing import Any

import networkx as nx
import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.sparse import csr_array

from graph.records import Node
from graph.twin import twin

Values = NDArray[np.float64]
Numbers = NDArray[np.int64]
Ways = tuple[Values, Values]
"""Steps, and number of shortest ways, one row a source and one column a vertex."""

_AT_ONCE = 1 << 22
"""Pairs of organizations looked at in one go, so that memory stays small."""


def passing(network: nx.Graph, org: Node, by: str) -> pd.DataFrame:
    """For each two groups, how much of the shortest ways between them passes an organization.

    Columns: left, right (groups by a node attribute, `left <= right`), pairs (of one from each
    that can reach each other), share (of the shortest ways between them, averaged over the
    pairs; Freeman 1977), ways (pairs x share). The most ways first; only where there are any.
    Organizations whose group is unknown are on the ways, not at their ends.
    """
    graph = twin(network)
    told = dict(network.nodes(data=by))
    known = np.array([bool(told[v["node"]]) and v["node"] != org for v in graph.vs], bool)
    groups = [str(told[node]) for node in graph.vs["node"]]
    names, kinds = np.unique(groups, return_inverse=True)
    part = np.array(graph.connected_components().membership, np.int64)
    middle = graph.vs["node"].index(org)
    pairs = _reached(part[known], kinds[known], len(names))
    ways = np.zeros((len(names), len(names)))
    around = np.flatnonzero(part == part[middle])
    ends = np.flatnonzero(known[around])
    ties, middle = _ties(graph.induced_subgraph(around)), int(np.searchsorted(around, middle))
    here, of = _ways(ties, np.array([middle])), kinds[around][ends]
    step = max(_AT_ONCE // len(around), 1)
    for block in (slice(at, at + step) for at in range(0, len(ends), step)):
        share = _through(_ways(ties, ends[block]), here, middle, ends)
        np.add.at(ways, of[block], _by_group(share, of, len(names)))
    return _table(names, pairs, ways)


def _reached(part: Numbers, kinds: Numbers, groups: int) -> Values:
    """Ordered pairs of organizations of two groups that are in one connected part."""
    held = np.unique(part, return_inverse=True)[1]
    counts = csr_array((np.ones(len(held)), (held, kinds)), shape=(len(held), groups))
    return np.asarray((counts.T @ counts).toarray() - np.diag(np.bincount(kinds, minlength=groups)))


def _ties(graph: Any) -> Any:
    heads, tails = np.array(graph.get_edgelist(), np.int64).reshape(-1, 2).T
    both = (np.concatenate([heads, tails]), np.concatenate([tails, heads]))
    return csr_array((np.ones(2 * len(heads)), both), shape=(graph.vcount(),) * 2)


def _ways(ties: Any, sources: Numbers) -> Ways:
    """Steps from each source to every vertex, infinite where there is no way; number of ways."""
    steps = np.full((len(sources), ties.shape[0]), np.inf)
    count = np.zeros(steps.shape)
    rows = np.arange(len(sources))
    steps[rows, sources], count[rows, sources] = 0, 1
    front, distance = csr_array((np.ones(len(sources)), (rows, sources)), shape=steps.shape), 0
    while front.nnz:
        distance += 1
        reached = (front @ ties).tocoo()
        new = np.isinf(steps[reached.coords])
        at = tuple(ends[new] for ends in reached.coords)
        steps[at], count[at] = distance, reached.data[new]
        front = csr_array((reached.data[new], at), shape=steps.shape)
    return steps, count


def _through(block: Ways, here: Ways, middle: int, ends: Numbers) -> Values:
    """The share of the shortest ways from each source to each end that pass the middle."""
    (steps, count), (on, onward) = block, here
    whole = steps[:, [middle]] + on[:, ends]
    shortest = (whole == steps[:, ends]) & (steps[:, ends] > 0)
    ways = count[:, [middle]] * onward[:, ends]
    return np.divide(ways, count[:, ends], out=np.zeros(ways.shape), where=shortest)


def _by_group(values: Values, kinds: Numbers, groups: int) -> Values:
    """The columns of each group added up."""
    sums = np.zeros((groups, len(values)))
    np.add.at(sums, kinds, values.T)
    return sums.T


def _table(names: NDArray[np.str_], pairs: Values, ways: Values) -> pd.DataFrame:
    """Each two groups once; within one group every pair was seen from both ends."""
    left, right = np.triu_indices(len(names))
    half = np.where(left == right, 0.5, 1.0)
    columns = {
        "left": names[left],
        "right": names[right],
        "pairs": (pairs[left, right] * half).astype(np.int64),
        "share": ways[left, right] / np.maximum(pairs[left, right], 1),
        "ways": ways[left, right] * half,
    }
    found = pd.DataFrame(columns)
    found = found[found["ways"] > 0].sort_values(["left", "right"])
    return found.sort_values("ways", ascending=False, kind="stable", ignore_index=True)
