"""What was assumed to read a network, and what of it was not used?"""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from graph.read._net_files import other_file
from graph.read._net_rows import Half
from graph.read._net_words import WEIGHTS
from graph.read._words import heading


def told(nodes: Half, edges: Half, rows: pd.DataFrame) -> Iterator[str]:
    """Sentences for the report; `rows` are the nodes as `linked` returns them."""
    yield from _of_names(rows) if nodes.grids else _alone(edges)
    weights = [one for one in edges.unread if heading(one) in WEIGHTS]
    if weights:
        yield f"The weights of the edges ({', '.join(weights)}) are not used: an edge counts once."
    for what, half in (("nodes", nodes), ("edges", edges)):
        if unread := [one for one in half.unread if one not in weights]:
            yield f"Columns of {what} that are not read: {', '.join(unread)}."


def _of_names(rows: pd.DataFrame) -> Iterator[str]:
    listed = rows["sheet"].notna()
    named = rows["name"].eq(rows["label"]) | rows["name"].eq(rows["id"])
    if not named[listed & rows["name"].notna()].any():
        yield f"The nodes have no names: they are called '{rows['name'].min()}' and so on."
    if extra := rows.loc[~listed, "node"].nunique():
        yield f"Names that stand only in the edges ({extra}): each is taken as an organization."
    if again := int(rows.loc[listed, "node"].dropna().duplicated().sum()):
        yield f"Rows that repeat a node ({again}): what most of the rows of a node say was taken."


def _alone(edges: Half) -> Iterator[str]:
    other = other_file(edges.grids[0].file) or "the file of the nodes"
    yield (
        "Each end of an edge is taken as an organization: where some are occasions or persons, "
        f"give {other} together with this one."
    )
