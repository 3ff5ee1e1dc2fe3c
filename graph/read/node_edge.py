"""Who is connected with whom, as two tables say it: nodes and edges (Gephi, Kumu)?"""

from __future__ import annotations

from graph.catalogue import Reader
from graph.read import _net_read
from graph.read._net_sheets import group, recognised
from graph.reading import Document, Reading


def recognise(document: Document) -> str | None:
    """Why a document is a network or half of one, or None: its headings."""
    return recognised(document) if document.sheets else None


def read(document: Document) -> Reading:
    """Nodes and edges together, or edges that name their ends.

    Raises BadFile where the half that was not given is needed, and says what it is called.
    """
    return _net_read.read(document, "node_edge", str(recognise(document)))


READER = Reader(
    recognise,
    read,
    title="Nodes and edges (Gephi, Kumu)",
    example="Id, Label with Source, Target; or Label, Type, Tags with From, To, Type",
    rank=70,
    group=group,
)
