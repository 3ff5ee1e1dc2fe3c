"""What is typical of a set of organizations, and what can it be called?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

import networkx as nx

from graph.records import Kind, Node

SUPPORT = 0.2
"""Share of its members that must have something, for it to be typical of a community."""

LEAST = 2
"""Fewer members than this are never typical."""

Held = tuple[Counter[Node], int]
"""How many organizations have each theme or country, and how many organizations there are."""


@dataclass(frozen=True, slots=True)
class Typical:
    """A theme or a country that is more frequent in a set than in all sets together."""

    node: Node
    name: str
    members: int
    share: float
    """Of the set's organizations."""
    lift: float
    """That share by the share of all organizations of all sets."""


@dataclass(frozen=True, slots=True)
class Named:
    """A set of organizations with what is typical of it."""

    name: str
    members: tuple[Node, ...]
    themes: tuple[Typical, ...]
    countries: tuple[Typical, ...]


def named(network: nx.Graph, sets: Sequence[Sequence[Node]], *, top: int = 3) -> list[Named]:
    """The sets, each with the themes and countries that its members work on more than others do.

    `network` is the whole network, with its theme and country layers. An organization that is
    in no country's layer counts for its own country. Typical is what at least a fifth of the
    members, and two, have, and relatively more than all sets together; the highest lift first.
    A set of which nothing is typical is called after its member with the most occasions.
    """
    every = [org for members in sets for org in members]
    whole = {kind: _held(network, every, kind) for kind in (Kind.THEME, Kind.COUNTRY)}
    return [_named(network, tuple(members), whole, top) for members in sets]


def _named(
    network: nx.Graph, members: tuple[Node, ...], whole: dict[Kind, Held], top: int
) -> Named:
    themes, countries = (
        _typical(network, _held(network, members, kind), of_all)[:top]
        for kind, of_all in whole.items()
    )
    words = [found[0].name for found in (themes, countries) if found]
    return Named(", ".join(words) or _after(network, members), members, themes, countries)


def _held(network: nx.Graph, orgs: Sequence[Node], kind: Kind) -> Held:
    return Counter(node for org in orgs for node in _of(network, org, kind)), len(orgs)


def _of(network: nx.Graph, org: Node, kind: Kind) -> list[Node]:
    worked = [node for node in network.adj[org] if node.kind is kind]
    home = network.nodes[org].get("country")
    return worked or ([Node(kind, home)] if kind is Kind.COUNTRY and home else [])


def _typical(network: nx.Graph, own: Held, whole: Held) -> tuple[Typical, ...]:
    (here, size), (everywhere, total) = own, whole
    least = max(LEAST, ceil(SUPPORT * size))
    found = [
        Typical(node, _name(network, node), count, count / size, lift)
        for node, count in here.items()
        if count >= least and (lift := count / size / (everywhere[node] / total)) > 1
    ]
    return tuple(sorted(found, key=lambda it: (-it.lift, -it.members, it.name)))


def _name(network: nx.Graph, node: Node) -> str:
    """A country that only organizations come from has no node, and its code for a name."""
    name: str = network.nodes[node]["name"] if node in network else node.key
    return name


def _after(network: nx.Graph, members: tuple[Node, ...]) -> str:
    facts = {org: network.nodes[org] for org in members}
    first = min(members, key=lambda org: (-facts[org].get("occasions", 0), facts[org]["name"]))
    name, others = facts[first]["name"], len(members) - 1
    return f"{name} and {others} {'other' if others == 1 else 'others'}" if others else str(name)
