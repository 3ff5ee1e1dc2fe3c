"""Who is connected with whom, as a GEXF file of Gephi says it?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from graph.catalogue import Reader
from graph.read import _net_read, _net_tree
from graph.read._tree import local
from graph.reading import Document, Reading

_OWN = ("id", "label", "source", "target", "type", "weight", "kind")
"""Attributes of a node or an edge itself, of all versions from 1.1 to 1.3."""
_WHY = "GEXF, a network of Gephi"


def recognise(document: Document) -> str | None:
    """Why a document is a GEXF network, or None: its outermost element."""
    tag = getattr(document.tree, "tag", None)
    return _WHY if tag is not None and local(tag).casefold() == "gexf" else None


def read(document: Document) -> Reading:
    """Nodes, also those inside others, and edges with their attributes.

    Raises BadFile for a file without edges.
    """
    nodes = [_said(one, _titles(document.tree, "node")) for one in _all(document.tree, "node")]
    ways = [_kind_of_edges(document.tree)]
    titles = _titles(document.tree, "edge")
    edges = [{"type": ways[0]} | _said(one, titles) for one in _all(document.tree, "edge")]
    return _net_read.read(_net_tree.with_sheets(document, nodes, edges), "gexf", _WHY)


def _all(tree: Any, name: str) -> Iterator[Any]:
    return (one for one in tree.iter() if local(one.tag) == name)


def _kind_of_edges(tree: Any) -> str:
    graph = next(_all(tree, "graph"), None)
    return "undirected" if graph is None else str(graph.get("defaultedgetype", "undirected"))


def _titles(tree: Any, of: str) -> dict[str, tuple[str, str | None]]:
    """Identifier of each attribute -> its title and what it is where nothing is said."""
    return {
        one.get("id", ""): (one.get("title", one.get("id", "")), _default(one))
        for group in _all(tree, "attributes")
        if group.get("class") == of
        for one in _all(group, "attribute")
    }


def _default(attribute: Any) -> str | None:
    return next((one.text for one in _all(attribute, "default")), None)


def _said(element: Any, titles: dict[str, tuple[str, str | None]]) -> dict[str, str]:
    """What a node or an edge says itself goes before an attribute of the same title."""
    own = {name: element.get(name) for name in _OWN if element.get(name) is not None}
    told = {title: text for title, text in titles.values() if text is not None}
    for one in _values(element):
        name = one.get("for", one.get("id", ""))
        told[titles.get(name, (name, None))[0]] = one.get("value", "")
    return {f"{name} (attribute)" if name in own else name: told[name] for name in told} | own


def _values(element: Any) -> Iterator[Any]:
    """The attribute values of an element, not those of elements inside it."""
    groups = (one for one in element if local(one.tag) == "attvalues")
    return (one for group in groups for one in group if local(one.tag) == "attvalue")


READER = Reader(
    recognise,
    read,
    title="GEXF",
    example="XML that begins with gexf: nodes and edges, as Gephi writes them",
    rank=20,
)
