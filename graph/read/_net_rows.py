"""What do the rows of nodes and edges say, column by column?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import pandas as pd

from graph.read import _net_words as words
from graph.read._columns import blank, coalesced, text
from graph.read._grid import Grid, grid
from graph.read._net_sheets import edges_top, nodes_top
from graph.read._words import fold, heading
from graph.reading import Document, Sheet

MODES = tuple(f"mode: {word}" for word in words.MODES.split("|"))
"""The columns of nodes that may say which of them are occasions."""
_WAYS = {"directed": True, "undirected": False, "mutual": False, "mixed": None}
"""What a column says that tells directions only (Gephi: Type, Kumu: Direction)."""
_PLACED = ("source", "line", "sheet", "row")


@dataclass(frozen=True, slots=True)
class Half:
    """The sheets of nodes, or those of edges, as one frame with the columns of `_net_words`.

    `sheet` is the number of the grid and `row` the row in it.
    """

    grids: tuple[Grid, ...]
    rows: pd.DataFrame
    unread: tuple[str, ...]
    """Headings of columns that were not understood."""


def halves(document: Document) -> tuple[Half, Half]:
    """The nodes and the edges of a document, each from all of its sheets."""
    edges = [(one, top) for one in document.sheets if (top := edges_top(one)) is not None]
    known = {one.name for one, _ in edges}
    others = [one for one in document.sheets if one.name not in known]
    nodes = [(one, top) for one in others if (top := nodes_top(one)) is not None]
    return (
        _half(_grids(document, nodes, words.NODE), _node_columns, (*words.NODE, *MODES)),
        _half(_grids(document, edges, words.EDGE), _edge_columns, tuple(words.EDGE)),
    )


def _grids(
    document: Document, sheets: Iterable[tuple[Sheet, int]], columns: dict[str, str]
) -> list[Grid]:
    """The rows of each sheet; a column that we understand holds no persons to be blanked."""
    known = {word for found in columns.values() for word in found.split("|")}
    read = []
    for sheet, top in sheets:
        told = [heading(str(one)) for one in sheet.cells.iloc[top]]
        stand = [place for place, one in enumerate(told) if one in known]
        read.append(grid(document, sheet, top, stand))
    return read


def _half(
    grids: Sequence[Grid],
    columns: Callable[[Grid], dict[str, pd.Series]],
    names: Sequence[str],
) -> Half:
    frames = [
        pd.DataFrame(columns(one), index=one.cells.index).assign(
            source=one.source, line=one.lines, sheet=number, row=one.cells.index
        )
        for number, one in enumerate(grids)
    ]
    empty = pd.DataFrame(columns=[*names, *_PLACED], dtype=object)
    rows = pd.concat(frames, ignore_index=True) if frames else empty
    known = {word for found in (*words.NODE.values(), *words.EDGE.values(), words.MODES)
             for word in found.split("|")}  # fmt: skip
    written = {one for each in grids for one in each.headings if one.strip()}
    return Half(
        tuple(grids), rows, tuple(sorted(one for one in written if heading(one) not in known))
    )


def _node_columns(one: Grid) -> dict[str, pd.Series]:
    columns = {name: _first(one, found) for name, found in words.NODE.items()}
    names = [
        column for column in _each(one, words.NODE["label"]) if not _same(column, columns["id"])
    ]
    modes = {f"mode: {word}": _first(one, word) for word in words.MODES.split("|")}
    return columns | {"label": coalesced(names[:1], one.cells.index)} | modes


def _edge_columns(one: Grid) -> dict[str, pd.Series]:
    columns = {name: _first(one, found) for name, found in words.EDGE.items()}
    labels = [column for column in _each(one, words.EDGE["label"]) if not _tells_ways(column)]
    ways = [column for column in _each(one, words.EDGE["way"]) if _tells_ways(column)]
    way = coalesced(ways[:1], one.cells.index)
    return columns | {
        "label": coalesced(labels, one.cells.index),
        "way": way.map(lambda said: _WAYS.get(fold(said)), na_action="ignore").astype(object),
        "kumu": pd.Series("to" in map(heading, one.headings), index=one.cells.index),
    }


def _each(one: Grid, found: str) -> list[pd.Series]:
    stand = words.places(one.headings, {word: word for word in found.split("|")})
    return [text(one.cells[place]) for place in stand.values()]


def _first(one: Grid, found: str) -> pd.Series:
    return next(iter(_each(one, found)), blank(one.cells.index))


def _same(column: pd.Series, other: pd.Series) -> bool:
    """Whether a label only repeats the id, as some programs write it."""
    return bool((column.isna() | column.eq(other)).all())


def _tells_ways(column: pd.Series) -> bool:
    told = column.dropna()
    return len(told) > 0 and bool(told.map(fold).isin(_WAYS).all())
