"""What would the network be if the occasions had been others?"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import networkx as nx
import numpy as np
import pyarrow as pa
from numpy.typing import NDArray
from scipy.sparse import csr_array, triu

from graph.certainty.draws import Times
from graph.records import Kind, Layer, Node


@dataclass(frozen=True, slots=True)
class Company:
    """Who was in which occasion, as arrays, and what does not change when occasions do."""

    orgs: list[Node]
    facts: list[dict[str, Any]]
    """The attributes of each organization in the network."""
    there: csr_array
    """One row an organization, one column an occasion; 1 where it took part."""
    meeting: NDArray[np.float64]
    """1 for each occasion that is a meeting."""
    floor: int


def company_of(network: nx.Graph, rows: pa.Table) -> Company:
    """The company (org, occasion, meeting) of the organizations of a network."""
    orgs = sorted(node for node in network if node.kind is Kind.ORGANIZATION)
    place = {node.key: number for number, node in enumerate(orgs)}
    at = np.array([place[org] for org in rows["org"].to_pylist()], np.int64)
    names = rows["occasion"].to_numpy(zero_copy_only=False).astype(str)
    occasions, first, held = np.unique(names, return_index=True, return_inverse=True)
    there = csr_array((np.ones(len(at)), (at, held)), shape=(len(orgs), len(occasions)))
    meeting = rows["meeting"].to_numpy()[first].astype(float)
    facts = [dict(network.nodes[org]) for org in orgs]
    return Company(orgs, facts, there, meeting, network.graph["scope"].floor)


def world(company: Company, times: Times, on: Layer) -> nx.Graph:
    """The frozen layer of ties or of attendance in which each occasion took place so often."""
    made = nx.Graph()
    with _no_collecting():
        if on is Layer.TIE:
            made.add_nodes_from(_nodes(company, times))
            made.add_edges_from(_ties(company, times))
        else:
            made.add_edges_from(_attendances(company, times))
    return nx.freeze(made)


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Thousands of new edges set off the garbage collector, which more than doubles the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _nodes(company: Company, times: Times) -> list[tuple[Node, dict[str, Any]]]:
    """The organizations with what they took part in, counted anew."""
    shared = np.asarray(company.there.sum(axis=0)).ravel() > 1
    counts = {
        "strength": company.there @ (times * shared),
        "occasions": company.there @ times,
        "meetings": company.there @ (times * company.meeting),
        "works": company.there @ (times * (1 - company.meeting)),
    }
    columns = {name: values.astype(int).tolist() for name, values in counts.items()}
    told = [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]
    pairs = zip(company.orgs, company.facts, told, strict=True)
    return [(org, facts | counted) for org, facts, counted in pairs]


def _ties(company: Company, times: Times) -> list[tuple[Node, Node, dict[str, Any]]]:
    """Pairs with enough occasions in common, with Newman's weight."""
    sizes = np.asarray(company.there.sum(axis=0)).ravel()
    held = np.flatnonzero((times > 0) & (sizes > 1))
    often = np.flatnonzero(company.there @ times >= company.floor)
    there = company.there[:, held][often]
    shared = _upper(there, times[held].astype(float))
    weight = _upper(there, times[held] / (sizes[held] - 1))
    enough = shared.data >= company.floor
    heads, tails = (often[ends[enough]].tolist() for ends in shared.coords)
    counts, weights = shared.data[enough].astype(int).tolist(), weight.data[enough].tolist()
    orgs = company.orgs
    return [
        (orgs[head], orgs[tail], {"layer": Layer.TIE, "shared": count, "weight": value})
        for head, tail, count, value in zip(heads, tails, counts, weights, strict=True)
    ]


def _upper(there: csr_array, worth: NDArray[np.float64]) -> Any:
    """For each pair the worth of what they share, in the order of rows and columns."""
    product = (there * worth) @ there.T
    product.sort_indices()
    return triu(product, 1).tocoo()


def _attendances(company: Company, times: Times) -> list[tuple[Node, Node, dict[str, Any]]]:
    """Organizations and occasions; one that is drawn twice is two occasions."""
    drawn = np.repeat(np.arange(len(times)), times)
    rows, columns = company.there[:, drawn].nonzero()
    occasions = [Node(Kind.OCCASION, str(number)) for number in range(len(drawn))]
    return [
        (company.orgs[row], occasions[column], {"layer": Layer.ATTENDANCE})
        for row, column in zip(rows.tolist(), columns.tolist(), strict=True)
    ]
