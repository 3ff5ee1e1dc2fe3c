"""How do sheets of nodes and edges become one reading?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pandas as pd

from graph.read import _net_facts, _net_modes
from graph.read._build import tidy
from graph.read._columns import mapped
from graph.read._grid import Grid
from graph.read._joint import splits
from graph.read._net_ends import linked, settled_nodes
from graph.read._net_files import no_rows, title, without_edges
from graph.read._net_rows import Half, halves
from graph.read._net_sheets import is_ignored
from graph.read._net_told import told
from graph.read._net_words import Outside
from graph.read._nobody import nobody
from graph.read._sheets import Part, reading
from graph.reading import Document, Reading, Sheet
from graph.tidy import Tidy

_MASKED = "[person]"


def read(document: Document, reader: str, why: str) -> Reading:
    """Nodes and edges as organizations in occasions; a row of either is a row of the file.

    Raises BadFile where one half is missing that the other cannot be understood without.
    """
    nodes, edges = halves(document)
    if not edges.grids:
        raise without_edges(document.file)
    if edges.rows.empty:
        raise no_rows(edges.grids[0].file)
    called = title(edges.grids[0].file)
    rows, links = linked(nodes, edges, called)
    found = _net_modes.sort(settled_nodes(rows), links, called)
    bad = _no_organization(found.nodes)
    lost = _edges_aside(links, found.nodes, bad)
    good, used = found.nodes[bad.isna()], links[lost.isna()]
    tables = tidy(_net_facts.facts(good, used, called))
    persons = found.nodes.index[found.nodes["outside"].eq(Outside.PERSON)]
    if not document.persons:
        nodes, edges = _masked(nodes, rows, persons), _masked(edges, links, persons)
    first, *others = [*_parts(edges, links, lost), *_parts(nodes, rows, _nodes_aside(rows, bad))]
    first = replace(
        first,
        tidy=tables,
        problems=found.problems,
        assumed=(*found.assumed, *_net_facts.assumed(good, used), *told(nodes, edges, rows)),
        splits=splits(good.loc[good["kind"].isna(), "name"]),
    ).naming(*found.homes)
    return reading(document, reader, why, [first, *others, *_ignored(document.sheets)])


def _no_organization(nodes: pd.DataFrame) -> pd.Series:
    """Why a node is neither an organization nor an occasion, or missing."""
    reason = mapped(nodes["name"], nobody)
    outside = nodes["outside"].map(lambda one: f"a {one} is no organization", na_action="ignore")
    return outside.astype(object).fillna(reason)


def _nodes_aside(rows: pd.DataFrame, bad: pd.Series) -> pd.Series:
    reason = rows["node"].map(bad).astype(object)
    return reason.mask(rows["node"].isna(), "no id and no label")


def _edges_aside(links: pd.DataFrame, nodes: pd.DataFrame, bad: pd.Series) -> pd.Series:
    """Why an edge says nothing about organizations, or missing."""
    left, right = links["left"], links["right"]
    kind = nodes["kind"].notna()
    both = left.map(kind).eq(True) & right.map(kind).eq(True)
    named = nodes["name"]
    same = left.eq(right) | mapped(left.map(named), str.casefold).eq(right.map(named))
    reason = pd.Series(None, index=links.index, dtype=object)
    reason = reason.mask(both, "both ends are occasions").mask(same, "both ends are the same")
    for end in (right, left):
        reason = reason.mask(end.map(bad).notna(), "one end is no organization: " + end.map(bad))
        strange = ~end.isin(nodes.index)
        reason = reason.mask(strange, "'" + end.astype(object) + "' is no node of the network")
        reason = reason.mask(end.isna(), "no node at one end")
    return reason


def _parts(half: Half, rows: pd.DataFrame, reason: pd.Series) -> Iterable[Part]:
    """Each sheet with the rows of which nothing could be used."""
    placed = rows[["sheet", "row"]].assign(reason=reason, good=reason.isna())
    for number, one in enumerate(half.grids):
        each = placed[placed["sheet"].eq(number)].groupby("row")
        why = each["reason"].first()[~each["good"].any()]
        lines = one.lines.loc[why.index.astype(int)].tolist()
        aside = (*zip(lines, why.tolist(), strict=True), *one.torn)
        yield Part(one.name, Tidy.of(), one.rows, aside, kept=(one.kept,))


def _masked(half: Half, rows: pd.DataFrame, persons: pd.Index) -> Half:
    """The rows that are about a person left without a word of it in what may be stored."""
    columns = [column for column in ("node", "left", "right") if column in rows]
    about = rows[rows[columns].isin(persons).any(axis=1)]
    return replace(
        half,
        grids=tuple(
            _blanked(one, about.loc[about["sheet"].eq(number), "row"].astype(int))
            for number, one in enumerate(half.grids)
        ),
    )


def _blanked(one: Grid, rows: pd.Series) -> Grid:
    stored = one.stored.copy()
    stored.loc[rows] = ""
    stored.loc[rows, stored.columns[0]] = _MASKED
    return replace(one, stored=stored)


def _ignored(sheets: Iterable[Sheet]) -> Iterable[Part]:
    why = "passed over, as Kumu does with (ignore)"
    for one in filter(is_ignored, sheets):
        left = tuple((line, why) for line in one.lines.tolist())
        rows = len(one.cells) + len(one.torn)
        yield Part(one.name, Tidy.of(), rows, (*left, *one.torn))
