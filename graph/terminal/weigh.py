"""Who matters, how surely, and in which groups, at the terminal?"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Sequence
from typing import Any

import networkx as nx
import pandas as pd

from graph import questions, weighing
from graph.errors import BadChoice
from graph.reading import Intake
from graph.records import Kind, Layer, Node
from graph.scope import SUPPORT, Scope
from graph.terminal import files, printing
from graph.terminal.beside import beside, caption, nothing_read
from graph.terminal.progress import bar
from graph.views import chance

SHOWN = 20
"""Rows of a ranking in a table, unless asked otherwise."""
_OF = {"organizations": Kind.ORGANIZATION, "countries": Kind.COUNTRY, "themes": Kind.THEME}


def rank(chosen: Namespace) -> None:
    """Nodes by a measure, the highest first; with their certainty, the surest first."""
    measure = questions.measure_named(chosen.measure)
    intake = files.intake(chosen)
    with bar() as progress:
        progress(0, 2, "network")
        on = network_of(intake, chosen, measure.on)
        progress(1, 2, measure.title)
        frame, note = _ranked(intake, on, chosen)
    beside(nothing_read(intake))
    beside([caption(chosen.measure), *note] if chosen.format == "table" else [])
    beside(filter(None, [weighing.note(on, chosen.measure)]))
    top = chosen.top or (SHOWN if chosen.format == "table" else len(frame))
    printing.frame(frame.head(top), chosen.format)
    beside([f"{len(frame) - top:,} more; --top N shows more."] if len(frame) > top else [])
    _notes(on, chosen)


def _ranked(intake: Intake, on: nx.Graph, chosen: Namespace) -> tuple[pd.DataFrame, list[str]]:
    kind = _OF[chosen.of]
    if kind is not Kind.ORGANIZATION:
        if chosen.measure not in weighing.of_ties():
            raise BadChoice(f"{chosen.of} have no {chosen.measure}. Choose a measure of ties.")
        return weighing.rank_related(on, kind, chosen.measure), []
    if not chosen.certain:
        return questions.rank(on, chosen.measure), []
    found = weighing.certain(intake.tidy, on, chosen.measure)
    if found is None:
        raise BadChoice(
            f"{chosen.measure} does not follow from who was in which occasion alone, so there is "
            "no certainty to tell. Leave out --certain, or choose another measure."
        )
    return found.table, [f"The surest of the first {found.top} come first. {found.note}"]


def groups(chosen: Namespace) -> None:
    """Communities, the core, and the few organizations that hold the network together."""
    intake = files.intake(chosen)
    with bar() as progress:
        progress(0, 2, "network")
        on = network_of(intake, chosen)
        progress(1, 2, "groups")
        found = weighing.groups(on, chosen.size)
    beside(nothing_read(intake))
    apart = f"without them {found.breaking.value:.0%} of the other pairs are apart"
    near = f"from them {found.reaching.value:.0%} are reached in one step"
    rows = [
        *(_row(on, "community", one.name, one.members) for one in found.named),
        _row(on, "core", "nearly all of them are tied to each other", found.core.core),
        _row(on, "breaking", apart, found.breaking.members if found.breaking.helps else ()),
        _row(on, "reaching", near, found.reaching.members),
    ]
    shown = [row for row in rows if row["organizations"]]
    printing.rows(shown[: chosen.top], chosen.format, _text, nothing=_NOBODY)
    _notes(on, chosen)


def _row(on: nx.Graph, group: str, name: str, members: Sequence[Node]) -> dict[str, Any]:
    names = sorted(str(on.nodes[node]["name"]) for node in members)
    return {"group": group, "name": name, "size": len(names), "organizations": names}


def _text(row: dict[str, Any]) -> str:
    return f"{row['group']}: {row['name']} ({row['size']:,})\n  {'; '.join(row['organizations'])}"


_NOBODY = printing.Nothing(
    "No organization has a tie here, so there are no groups.",
    ("group", "name", "size", "organizations"),
)


def network_of(intake: Intake, chosen: Namespace, on: Layer = Layer.TIE) -> nx.Graph:
    """The network that was asked for, within its floor and with the ties that say enough."""
    scope = Scope(floor=chosen.floor, support=SUPPORT[chosen.ties])
    ask = questions.attendance if on is Layer.ATTENDANCE else questions.network
    return ask(intake.tidy, scope)


def _notes(on: nx.Graph, chosen: Namespace) -> None:
    beside(on.graph["notes"])
    beside(chance.sentences(on.graph["chance"]) if chosen.format == "table" else [])


VERBS: dict[str, Callable[[Namespace], None]] = {"rank": rank, "groups": groups}
