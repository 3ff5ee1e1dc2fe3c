"""What does a network look like?

PyVis is the data model of the picture (nodes, edges, options) and nothing more: its template
calls a content network and lets scripts through, and its `from_nx` changes the graph it is given.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import networkx as nx
import pandas as pd
from pyvis.network import Network

from graph.records import Layer, Node
from graph.views import palette as looks
from graph.views.budget import Choices, around, drawn
from graph.views.marks import edge_marks, legend, node_marks, unread
from graph.views.page import page

__all__ = ["Choices", "Drawing", "draw", "page"]

Coordinates = Mapping[Node, tuple[float, float]]

OPTIONS: dict[str, object] = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "interaction": {"hover": True, "hideEdgesOnDrag": True, "hideEdgesOnZoom": True},
    "edges": {"smooth": False, "selectionWidth": 2, "hoverWidth": 0},
    "nodes": {"borderWidth": 1, "borderWidthSelected": 4, "chosen": True},
}
"""Positions come from Python and stay put. With physics on, vis-network blocks the page."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture: PyVis's nodes, edges and options, what it leaves out, and its legend."""

    model: Network
    sentence: str
    legend: pd.DataFrame
    """text, colour, shape, count."""


def draw(
    network: nx.Graph,
    coordinates: Coordinates,
    choices: Choices | None = None,
    *,
    palette: Mapping[str, looks.Look] | None = None,
) -> Drawing:
    """The picture of a network; `palette` is that of the whole data set, so colours stay.

    Without values, size is the number of ties.
    """
    choices = choices or Choices()
    seen = _seen(network, choices)
    values = choices.values or dict(_ties(seen).degree())
    part = drawn(seen, values, choices)
    nodes = part.nodes.assign(category=part.nodes[choices.colour_by.value])
    colours = dict(palette or looks.palette(nodes["category"]))
    named = choices.countries
    if choices.colour_by is looks.ColourBy.COUNTRY:
        nodes["category"] = _named(nodes["category"], named)
        colours = {named.get(code, code): look for code, look in colours.items()}
    nodes["country"] = _named(nodes["country"], named)
    marks = node_marks(nodes, coordinates, colours)
    model = _model(marks, edge_marks(part.edges))
    return Drawing(model, part.sentence + unread(marks), legend(nodes, part.edges, colours))


def _seen(network: nx.Graph, choices: Choices) -> nx.Graph:
    nodes = [node for node in network if node.kind in choices.shown]
    if choices.around is None:
        return network.subgraph(nodes)
    return around(network.subgraph(nodes), choices.around)


def _named(codes: pd.Series, names: Mapping[str, str]) -> pd.Series:
    return codes.astype("object").map(lambda code: names.get(code, code))


def _ties(network: nx.Graph) -> nx.Graph:
    return network.edge_subgraph(
        [(a, b) for a, b, layer in network.edges(data="layer") if layer == Layer.TIE]
    )


def _model(nodes: list[dict[str, object]], edges: list[dict[str, object]]) -> Network:
    """The lists filled at once: PyVis's own add_edge looks through all edges for each new one."""
    model = Network(cdn_resources="in_line")
    model.options = OPTIONS
    model.nodes, model.edges = nodes, edges
    model.node_ids = [node["id"] for node in nodes]
    model.node_map = {node["id"]: node for node in nodes}
    return model
