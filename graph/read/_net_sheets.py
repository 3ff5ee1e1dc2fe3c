"""Which sheets hold the nodes of a network, and which its edges?"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from graph.read import _net_words as words
from graph.read._grid import top_of
from graph.read._headings import places as template_places
from graph.read._net_files import common, is_half
from graph.read._words import heading
from graph.reading import Document, Sheet
from graph.templates import TEMPLATES

_FIRST = 3
"""Kumu wants From and To, or Label, in the first columns; an Id may stand before them."""
_IGNORED = "(ignore)"
_KUMU = words.PLAIN.union(*(found.split("|") for found in words.EDGE.values()))
_MAIL = frozenset({"subject", "cc", "date", "time", "start", "end", "sent"})


def is_ignored(sheet: Sheet) -> bool:
    """Whether Kumu would pass over a sheet, by its name."""
    return _IGNORED in sheet.name.casefold()


def edges_top(sheet: Sheet) -> int | None:
    """The row of the headings of edges, or None."""
    named = is_half(sheet.name)
    fits = partial(_are_edges, named=named)
    return None if is_ignored(sheet) else top_of(sheet, fits)


def nodes_top(sheet: Sheet) -> int | None:
    """The row of the headings of nodes, or None, in a file that may also hold edges."""
    return None if is_ignored(sheet) else top_of(sheet, _are_nodes)


def recognised(document: Document) -> str | None:
    """Why a document holds a network, or half of one, or None."""
    edges = [sheet.name for sheet in document.sheets if edges_top(sheet) is not None]
    if edges:
        return f"edges from one node to another in {', '.join(edges)}"
    nodes = [one.name for one in document.sheets if _surely_nodes(document, one)]
    return f"nodes of a network in {', '.join(nodes)}" if nodes else None


def group(document: Document) -> str:
    """What the files of one network have in common in their names.

    >>> group(Document("club.nodes.csv", ())) == group(Document("club.edges.csv", ()))
    True
    """
    both = any(map(_holds_nodes, document.sheets)) and any(
        edges_top(sheet) is not None for sheet in document.sheets
    )
    if both:
        return document.file
    return common(document.file)


def _are_edges(headings: Sequence[str], named: bool = True) -> bool:
    """Source and Target, or From and To: these with nothing else, if no name says what it is."""
    told = {heading(one) for one in headings} - {""}
    first = {heading(one) for one in headings[:_FIRST]}
    kumu = {"from", "to"} <= first and not _MAIL & told and (named or told <= _KUMU)
    return (kumu or {"source", "target"} <= told) and not _of_organizations(headings)


def _are_nodes(headings: Sequence[str]) -> bool:
    first = {heading(one) for one in headings[:_FIRST]}
    return bool({"id", "label"} & first) and not _are_edges(headings)


def _holds_nodes(sheet: Sheet) -> bool:
    return edges_top(sheet) is None and nodes_top(sheet) is not None


def _surely_nodes(document: Document, sheet: Sheet) -> bool:
    """Nodes that come alone are known by the name of the file, or by having no other column."""
    top = nodes_top(sheet)
    if top is None or edges_top(sheet) is not None:
        return False
    headings = [str(one) for one in sheet.cells.iloc[top] if str(one).strip()]
    plain = {heading(one) for one in headings} <= words.PLAIN
    named = is_half(document.file)
    kumu = heading(headings[0]) == "label"
    return (plain or named) and (kumu or not _of_organizations(headings))


def _of_organizations(headings: Sequence[str]) -> bool:
    """Whether a template of ours would find the organization: then it is another table."""
    return any("organization" in template_places(headings, one) for one in TEMPLATES.values())
