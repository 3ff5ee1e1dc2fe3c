"""What does the network look like? A door: runs the joins once, returns a frozen graph."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from weakref import WeakKeyDictionary

import narwhals as nw
import networkx as nx
import pyarrow as pa

from graph import engine
from graph.backbone import Backbone, backbone, enough, judged, partners, validated
from graph.errors import TooLarge
from graph.floor import fits
from graph.records import VALIDATED, Kind, Layer, Node
from graph.remarks import remarks
from graph.scope import Scope
from graph.tables import Tables
from graph.tables.attendance import attendances, attended
from graph.tables.scoped import scoped
from graph.tables.tallies import tallies
from graph.tables.ties import ties
from graph.tables.work import named_countries_of, named_themes_of

LIMIT = 50_000
"""Ties kept at most: a picture shows hundreds, and nobody reads a table of more."""

BASE = (Layer.TIE, Layer.THEME, Layer.COUNTRY)

_layers: WeakKeyDictionary[nx.Graph, dict[Layer, nx.Graph]] = WeakKeyDictionary()


def build(
    tables: Tables, scope: Scope = Scope(), *, layers: Iterable[Layer] = BASE, limit: int = LIMIT
) -> nx.Graph:
    """The frozen network of a scope: organizations, and what the chosen layers tie them to.

    Raises TooLarge, with the floor that would fit, where more than `limit` ties would be kept.
    """
    within, wanted = scoped(tables, scope), set(layers)
    null = backbone(within) if Layer.TIE in wanted else None
    fit = null and fits(within, scope.floor, limit, _among(within, scope, null))
    if fit:
        raise TooLarge(fit.ties, limit, fit.floor)
    return nx.freeze(_filled(within, scope, wanted, null))


def fitting(tables: Tables, scope: Scope = Scope(), *, limit: int = LIMIT) -> nx.Graph:
    """As `build`, with the floor raised as far as needed; the network's notes say so."""
    within = scoped(tables, scope)
    null = backbone(within)
    fit = fits(within, scope.floor, limit, _among(within, scope, null))
    raised = replace(scope, floor=fit.floor) if fit else scope
    network = _filled(within, raised, set(BASE), null)
    network.graph["notes"] = remarks(network, fit)
    return nx.freeze(network)


def layer(network: nx.Graph, which: Layer) -> nx.Graph:
    """One layer of a network, frozen; made once and kept as long as the network lives.

    The tie layer holds every organization, with ties or without; the others hold the nodes
    that have an edge in them.
    """
    made = _layers.setdefault(network, {})
    if which not in made:
        made[which] = _cut(network, which)
    return made[which]


def _cut(network: nx.Graph, which: Layer) -> nx.Graph:
    part = nx.Graph(**network.graph)
    if which is Layer.TIE:
        nodes = ((n, d) for n, d in network.nodes(data=True) if n.kind is Kind.ORGANIZATION)
        part.add_nodes_from(nodes)
    edges = [(u, v, d) for u, v, d in network.edges(data=True) if d["layer"] is which]
    ends = {node for u, v, _ in edges for node in (u, v)}
    part.add_nodes_from((node, network.nodes[node]) for node in sorted(ends))
    part.add_edges_from(edges)
    return nx.freeze(part)


def _add_nodes(network: nx.Graph, kind: Kind, rows: pa.Table, key: str) -> None:
    for row in rows.sort_by(key).to_pylist():
        node = Node(kind, row.pop(key))
        network.add_node(node, **{**row, "name": row["name"] or node.key})


def _among(within: Tables, scope: Scope, null: Backbone) -> nw.LazyFrame[Any] | None:
    return validated(within, null) if scope.support in VALIDATED else None


def _filled(within: Tables, scope: Scope, layers: set[Layer], null: Backbone | None) -> nx.Graph:
    network = nx.Graph(scope=scope, notes=(), chance=null and null.verdict)
    _add_nodes(network, Kind.ORGANIZATION, engine.run(tallies(within)), "org")
    if null is not None:
        _add_ties(network, within, null)
    if Layer.ATTENDANCE in layers:
        _add_attendances(network, within)
    if Layer.THEME in layers:
        _add_links(network, engine.run(named_themes_of(within)), Layer.THEME)
    if Layer.COUNTRY in layers:
        _add_links(network, engine.run(named_countries_of(within)), Layer.COUNTRY)
    return network


def _add_ties(network: nx.Graph, within: Tables, null: Backbone) -> None:
    org, scope = Kind.ORGANIZATION, network.graph["scope"]
    found = ties(within, floor=scope.floor, among=_among(within, scope, null))
    rows = engine.run(found).sort_by([("left", "ascending"), ("right", "ascending")])
    told = judged(within, null, rows, scope.ground)
    kept = enough(told["support"], scope.support)
    facts: list[dict[str, Any]] = told[kept].to_dict("records")  # type: ignore[assignment]
    often = partners(within, null)
    for node, data in network.nodes(data=True):
        data["validated"] = often.get(node.key, 0)
    for row, said in zip(rows.filter(pa.array(kept)).to_pylist(), facts, strict=True):
        left, right = Node(org, row.pop("left")), Node(org, row.pop("right"))
        network.add_edge(left, right, layer=Layer.TIE, **row, **said)


def _add_attendances(network: nx.Graph, within: Tables) -> None:
    rows = attended(within).rename({"title": "name", "kind": "occasion_kind"})
    _add_nodes(network, Kind.OCCASION, engine.run(rows), "occasion")
    for row in _sorted(engine.run(attendances(within)), "org", "occasion"):
        ends = Node(Kind.ORGANIZATION, row["org"]), Node(Kind.OCCASION, row["occasion"])
        network.add_edge(*ends, layer=Layer.ATTENDANCE)


def _add_links(network: nx.Graph, rows: pa.Table, which: Layer) -> None:
    for row in _sorted(rows, "org", which.value):
        there = Node(Kind(which.value), row[which.value])
        network.add_node(there, name=row["name"] or there.key)
        ends = Node(Kind.ORGANIZATION, row["org"]), there
        network.add_edge(*ends, layer=which, occasions=row["occasions"])


def _sorted(rows: pa.Table, *by: str) -> list[dict[str, Any]]:
    """Rows in one order on every engine, so that two builds are the same graph."""
    told: list[dict[str, Any]] = rows.sort_by([(name, "ascending") for name in by]).to_pylist()
    return told
