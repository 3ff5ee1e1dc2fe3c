"""How does a network in XML become one sheet of nodes and one of edges?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import pandas as pd

from graph.errors import BadFile
from graph.reading import Document, Sheet

Element = Mapping[str, str]
"""What one node or edge says: heading -> text."""


def with_sheets(document: Document, nodes: Sequence[Element], edges: Sequence[Element]) -> Document:
    """The document with two sheets, in which a line is the number of a node or of an edge.

    Raises BadFile where nothing is connected.
    """
    if not edges:
        raise BadFile(
            f"{document.file} has {len(nodes)} nodes and no edge, so that nobody took part in "
            "anything. Export the network with its edges."
        )
    sheets = [_sheet("nodes", ("id", "label"), nodes)] if nodes else []
    said = "A line is the number of a node or an edge in the file."
    return replace(
        document,
        sheets=(*sheets, _sheet("edges", ("source", "target"), edges)),
        assumed=(*document.assumed, said),
    )


def _sheet(name: str, first: tuple[str, str], said: Iterable[Element]) -> Sheet:
    """Headings in row 0, which has line 0; nothing that is said is lost."""
    rows = pd.DataFrame.from_records([dict(one) for one in said])
    headings = [*first, *(one for one in rows.columns if one not in first)]
    body = rows.reindex(columns=headings).astype(object).fillna("").astype(str)
    cells = pd.concat([pd.DataFrame([headings], columns=headings), body], ignore_index=True)
    cells = cells.set_axis(range(len(headings)), axis=1)
    return Sheet(name, cells, pd.Series(range(len(cells))))
