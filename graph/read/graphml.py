"""Who is connected with whom, as a GraphML file says it (yEd, igraph, NetworkX, Gephi)?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from graph.catalogue import Reader
from graph.read import _net_read, _net_tree
from graph.read._tree import local
from graph.reading import Document, Reading

_WHY = "GraphML, a network"


def recognise(document: Document) -> str | None:
    """Why a document is a GraphML network, or None: its outermost element."""
    tag = getattr(document.tree, "tag", None)
    return _WHY if tag is not None and local(tag).casefold() == "graphml" else None


def read(document: Document) -> Reading:
    """Nodes, also those of graphs inside nodes, and edges with their data.

    An edge of more than two nodes has no ends of its own and is set aside.
    Raises BadFile for a file without edges.
    """
    keys = _keys(document.tree)
    nodes = [_said(one, keys, "node") for one in _all(document.tree, "node")]
    edges = [
        {"type": _way(edge, graph)} | _said(edge, keys, "edge")
        for graph in _all(document.tree, "graph")
        for edge in graph
        if local(edge.tag) in ("edge", "hyperedge")
    ]
    return _net_read.read(_net_tree.with_sheets(document, nodes, edges), "graphml", _WHY)


def _all(tree: Any, name: str) -> Iterator[Any]:
    return (one for one in tree.iter() if local(one.tag) == name)


def _way(edge: Any, graph: Any) -> str:
    said = edge.get("directed")
    if said is None:
        return str(graph.get("edgedefault", "undirected"))
    return "directed" if said == "true" else "undirected"


Keys = dict[str, tuple[str, str, str | None]]
"""Identifier -> the name of what it says, of what it says it, and its default."""


def _keys(tree: Any) -> Keys:
    return {
        one.get("id", ""): (
            one.get("attr.name", one.get("id", "")),
            one.get("for", "all"),
            next((each.text for each in one if local(each.tag) == "default"), None),
        )
        for one in _all(tree, "key")
    }


def _said(element: Any, keys: Keys, of: str) -> dict[str, str]:
    """What a node or an edge says itself goes before data of the same name."""
    own = {name: element.get(name) for name in ("id", "source", "target") if element.get(name)}
    told = {name: text for name, what, text in keys.values() if text and what in (of, "all")}
    for one in element:
        if local(one.tag) == "data":
            name = keys.get(one.get("key", ""), (one.get("key", ""), "", None))[0]
            label = next((each.text for each in one.iter() if "Label" in local(each.tag)), None)
            told["label" if label else name] = (label or one.text or "").strip()
    return {f"{name} (data)" if name in own else name: told[name] for name in told} | own


READER = Reader(
    recognise,
    read,
    title="GraphML",
    example="XML that begins with graphml: nodes and edges",
    rank=20,
)
