"""Which countries are tied through whom, and which themes travel together?"""

from __future__ import annotations

import networkx as nx
import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array, triu

from graph.network import layer
from graph.records import Kind, Layer, Node

OF = {Layer.THEME: Kind.THEME, Layer.COUNTRY: Kind.COUNTRY}
"""What stands on the other side of the organizations in each layer."""


def affiliations(network: nx.Graph, which: Layer) -> nx.Graph:
    """The frozen network of themes, or of countries, tied by the organizations they share.

    A tie has `shared`, the number of organizations that work on both, and `weight` (Newman
    2001): an organization that works on n of them adds 1 / (n - 1) to each pair, so that one
    that is everywhere does not tie everything. A node has `occasions` (organization by
    organization, added up), `organizations`, and `strength`: those of them that work on
    another one too, which is what its weights add up to. Ties are of the layer TIE, so that
    every measure of ties runs on it as on a network of organizations.
    """
    links = layer(network, which)
    orgs = sorted(node for node in links if node.kind is Kind.ORGANIZATION)
    there = sorted(node for node in links if node.kind is OF[which])
    incidence = _incidence(links, orgs, there)
    made = nx.Graph(**network.graph)
    made.add_nodes_from((node, _facts(links, node)) for node in there)
    made.add_edges_from(_ties(incidence, there))
    return nx.freeze(made)


def through(network: nx.Graph, left: Node, right: Node, *, top: int = 5) -> list[Node]:
    """The organizations that tie two countries, or two themes: those who do most in both first.

    How much is the smaller of the numbers of occasions in the one and in the other; then the sum.
    `network` is the one that `affiliations` was made of.
    """
    links = layer(network, Layer(left.kind.value))
    if left not in links or right not in links:
        return []
    both = links.adj[left].keys() & links.adj[right].keys()
    counts = {org: (links[org][left]["occasions"], links[org][right]["occasions"]) for org in both}
    return sorted(both, key=lambda org: (-min(counts[org]), -sum(counts[org]), org))[:top]


def _incidence(links: nx.Graph, orgs: list[Node], there: list[Node]) -> csr_array:
    """One row an organization, one column a theme or country; 1 where it works on it."""
    column = {node: number for number, node in enumerate(there)}
    rows = np.repeat(np.arange(len(orgs)), [links.degree[org] for org in orgs])
    columns = np.array([column[node] for org in orgs for node in links.adj[org]], np.int64)
    return csr_array((np.ones(len(rows)), (rows, columns)), shape=(len(orgs), len(there)))


def _facts(links: nx.Graph, node: Node) -> dict[str, object]:
    around = links.adj[node]
    return {
        "name": links.nodes[node]["name"],
        "organizations": len(around),
        "occasions": sum(edge["occasions"] for edge in around.values()),
        "strength": sum(links.degree[org] > 1 for org in around),
    }


def _ties(
    incidence: csr_array, there: list[Node]
) -> list[tuple[Node, Node, dict[str, Layer | int | float]]]:
    of_each = np.asarray(incidence.sum(axis=1)).ravel()
    part: NDArray[np.float64] = 1 / np.maximum(of_each - 1, 1)
    shared = triu(incidence.T @ incidence, 1).tocoo()
    weights = (incidence.T @ (incidence * part[:, None])).tocsr()
    heads, tails = shared.coords
    found = weights[heads, tails] if len(heads) else np.empty(0)
    return [
        (there[head], there[tail], {"layer": Layer.TIE, "shared": count, "weight": weight})
        for head, tail, count, weight in zip(
            heads.tolist(),
            tails.tolist(),
            shared.data.astype(int).tolist(),
            np.asarray(found).ravel().tolist(),
            strict=True,
        )
    ]
