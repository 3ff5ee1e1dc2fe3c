"""What does a matrix or a list of pairs say, whose rows are organizations?"""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from graph.keys import key
from graph.read import _net_facts
from graph.read._build import tidy
from graph.read._columns import mapped
from graph.read._joint import splits
from graph.read._net_modes import kind_of_all
from graph.read._nobody import nobody
from graph.read._settled import settled
from graph.read._sheets import Part
from graph.reading import Rows


@dataclass(frozen=True, slots=True)
class Matrix:
    """Organizations by occasions, or by organizations where it has one mode."""

    rows: pd.DataFrame
    """`name`, `source`, `line` and `row`: the row of the file that it stands in."""
    columns: pd.DataFrame
    """`name` and `source`."""
    pairs: pd.DataFrame
    """`left`, `right` (names), `source`, `line` and `row` of each cell that says yes."""
    title: str
    two_mode: bool = True
    said: tuple[str, ...] = ()


def part(matrix: Matrix, sheet: str, kept: Rows, torn: tuple[tuple[int, str], ...] = ()) -> Part:
    """The tables of a matrix; a row is set aside where neither its name nor a pair is of use."""
    nodes, said = _nodes(matrix)
    links = matrix.pairs.assign(
        left=_keys(matrix.pairs["left"], "row"),
        right=_keys(matrix.pairs["right"], "column" if matrix.two_mode else "row"),
        label=None,
        way=None,
        tags=None,
    )
    bad = mapped(nodes["name"], nobody)
    good = nodes[bad.isna()]
    same = links["left"].eq(links["right"])
    used = links[links["left"].isin(good.index) & links["right"].isin(good.index) & ~same]
    aside = _aside(matrix, links.assign(used=links.index.isin(used.index)), bad)
    return Part(
        sheet,
        tidy(_net_facts.facts(good, used, matrix.title)),
        len(kept.cells) + len(torn),
        (*aside, *torn),
        splits=splits(good.loc[good["kind"].isna(), "name"]),
        assumed=(*said, *_net_facts.assumed(good, used), *matrix.said),
        kept=(kept,),
    )


def _keys(names: pd.Series, of: str) -> pd.Series:
    """Organizations and occasions may have the same name: they are kept apart."""
    return f"{of}:" + mapped(names, key)


def _nodes(matrix: Matrix) -> tuple[pd.DataFrame, tuple[str, ...]]:
    rows = matrix.rows[["name", "source"]].assign(node=_keys(matrix.rows["name"], "row"), kind=None)
    kind, why = kind_of_all(matrix.title)
    columns = matrix.columns.assign(node=_keys(matrix.columns["name"], "column"), kind=kind)
    if not matrix.two_mode:
        columns = columns.assign(node=_keys(matrix.columns["name"], "row"), kind=None)
    nodes = settled(pd.concat([rows, columns]), "node", ["name", "kind"])
    said = ("Rows are organizations and columns occasions.", why) if matrix.two_mode else ()
    return nodes.set_index("node").assign(type=None, country=None, tags=None), said


def _aside(matrix: Matrix, links: pd.DataFrame, bad: pd.Series) -> list[tuple[int, str]]:
    """A row that names no organization, or of which no pair could be used."""
    rows = matrix.rows.assign(why=_keys(matrix.rows["name"], "row").map(bad))
    rows["why"] = rows["why"].mask(rows["name"].isna(), "no name").astype(object)
    tried = links.groupby("row")["used"].agg(["size", "any"])
    empty = rows["row"].isin(tried.index[~tried["any"]])
    rows["why"] = rows["why"].mask(rows["why"].isna() & empty, "both ends are the same")
    lost = rows.dropna(subset=["why", "row"]).drop_duplicates("row")
    return list(zip(lost["line"].astype(int).tolist(), lost["why"].tolist(), strict=True))
