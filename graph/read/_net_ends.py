"""Which node does each end of an edge mean, and what is that node called?"""

from __future__ import annotations

import re

import pandas as pd

from graph.errors import BadFile
from graph.keys import key
from graph.read._columns import mapped, text
from graph.read._net_files import without_nodes
from graph.read._net_rows import MODES, Half
from graph.read._settled import settled

_OPAQUE = re.compile(
    r"[^\W\d_]{0,4}[ _.-]?\d+|\d{1,4}([/.-]\d{1,4}){1,2}|[0-9a-f]{8}-[0-9a-f-]{27}", re.IGNORECASE
)
"""Numbers, `n12`, days, UUIDs: what means something only within its network."""
_SAID = ("name", "type", "country", "tags", *MODES)


def is_opaque(column: pd.Series) -> bool:
    """Whether all values of a column are identifiers of a program.

    >>> is_opaque(pd.Series(["n1", "n2"])), is_opaque(pd.Series(["IOM", "n2"]))
    (True, False)
    """
    told = column.dropna()
    return len(told) > 0 and bool(mapped(told, is_code).all())


def is_code(written: str) -> bool:
    """Whether a name means something only within its network."""
    return _OPAQUE.fullmatch(written) is not None


def several(edges: pd.DataFrame) -> pd.DataFrame:
    """The edges, one a row: Kumu draws several from one row, with `|` between their ends."""
    ends = edges["right"].where(edges["kumu"]).str.split("|")
    each = edges.assign(right=ends.where(edges["kumu"], edges["right"]))
    each = each.explode("right", ignore_index=True)
    return each.assign(right=text(each["right"]))


def linked(nodes: Half, edges: Half, title: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The rows of nodes with their `node` and `name`, and the edges with nodes for ends.

    Ends that no row of nodes lists become rows of nodes without a `sheet`, unless they are
    opaque. Raises BadFile where the edges cannot be understood without their nodes.
    """
    rows, links = nodes.rows, several(edges.rows)
    ends = pd.concat([links["left"], links["right"]]).dropna()
    if not nodes.grids:
        _refuse_alone(edges, links, ends)
    use_ids = _by_id(rows, ends)
    rows = rows.assign(name=_names(rows, title))
    called = mapped(rows["label"].fillna(rows["id"]), key)
    rows = rows.assign(node=rows["id"].fillna(called) if use_ids else called)
    meant = {end: links[end] if use_ids else mapped(links[end], key) for end in ("left", "right")}
    written = links[["left", "right"]].rename(columns=lambda end: f"{end}_as")
    links = links.assign(**meant).join(written)
    _refuse_strangers(nodes, edges, rows, links)
    return pd.concat([rows, _unlisted(rows, links)], ignore_index=True), links


def settled_nodes(rows: pd.DataFrame) -> pd.DataFrame:
    """One row for each node, by its key: what most of its rows say."""
    return settled(rows, "node", _SAID).set_index("node")


def _names(rows: pd.DataFrame, title: str) -> pd.Series:
    """Labels, else ids; ids of a program get the name of the network before them."""
    if rows["label"].notna().any() or not is_opaque(rows["id"]):
        return rows["label"].fillna(rows["id"])
    return (f"{title} " + rows["id"]).astype(object)


def _by_id(rows: pd.DataFrame, ends: pd.Series) -> bool:
    """Whether the ends are ids: as many of them are found in the ids as in the labels."""
    if rows["id"].isna().all():
        return False
    each = pd.Series(ends.unique(), dtype=object)
    labels = mapped(rows["label"].dropna(), key)
    return bool(each.isin(rows["id"]).sum() >= mapped(each, key).isin(labels).sum())


def _unlisted(rows: pd.DataFrame, links: pd.DataFrame) -> pd.DataFrame:
    """Names that stand only at the ends of edges."""
    sides = [
        links[[end, f"{end}_as", "source"]].set_axis(["node", "name", "source"], axis=1)
        for end in ("left", "right")
    ]
    ends = pd.concat(sides).dropna(subset=["node"])
    new = ends[~ends["node"].isin(rows["node"])]
    return new[~mapped(new["name"], is_code).astype(bool)]


def _refuse_alone(edges: Half, links: pd.DataFrame, ends: pd.Series) -> None:
    file = edges.grids[0].file
    if is_opaque(ends):
        raise without_nodes(file, f"calls the nodes by numbers or codes, such as {ends.min()}")
    left, right = set(links["left"].dropna()), set(links["right"].dropna())
    pairs = links.drop_duplicates(["left", "right"])
    often = pairs["left"].duplicated().any() and pairs["right"].duplicated().any()
    if often and not left & right and links["label"].isna().all():
        raise without_nodes(
            file, "none stands on both sides, so that one side may be occasions and not partners"
        )


def _refuse_strangers(nodes: Half, edges: Half, rows: pd.DataFrame, links: pd.DataFrame) -> None:
    """Raises BadFile where not one end is a node: Gephi's users meet it without an Id."""
    ends = pd.concat([links["left"], links["right"]]).dropna()
    if not nodes.grids or not len(ends) or not len(rows) or ends.isin(rows["node"]).any():
        return
    file, other = edges.grids[0].file, nodes.grids[0].file
    lacks = "" if rows["id"].notna().any() else f", and {other} has labels but no column Id"
    raise BadFile(
        f"No end of an edge in {file} is a node in {other}{lacks}. Give {other} a column Id "
        "with what stands in the edges."
    )
