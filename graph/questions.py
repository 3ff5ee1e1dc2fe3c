"""What can be asked? The verbs that the command line, the notebooks and the explorer share."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import networkx as nx
import pandas as pd

from graph import catalogue, engine, intake, samples
from graph import coverage as cells
from graph import network as networks
from graph import profile as profiles
from graph.errors import BadChoice, Faults
from graph.keys import key
from graph.reading import Intake
from graph.reasons import Synergy
from graph.records import Layer
from graph.scope import Scope
from graph.steps import Progress
from graph.synergies import score
from graph.tables import Tables
from graph.tables.scoped import scoped
from graph.tidy import Tidy

EVERYTHING = Scope()


def records(
    files: Sequence[tuple[str, bytes]], progress: Progress | None = None, faults: Faults = None
) -> Intake:
    """Files (name, content) as checked records: all of them, or an error that says what to do.

    With `faults` such errors are put there, and the other files are read all the same.
    """
    return intake.take_in(files, progress=progress, faults=faults)


def sample(name: str, progress: Progress | None = None) -> Intake:
    """A sample that comes with the project. Raises BadChoice for a name that is none."""
    return records(samples.files(name), progress)


def network(
    records: Tidy, scope: Scope = EVERYTHING, *, at: engine.Engine | None = None
) -> nx.Graph:
    """The frozen network of organizations, themes and countries (see `network.fitting`)."""
    with _tables(records, EVERYTHING, at) as tables:
        return networks.fitting(tables, scope)


def attendance(
    records: Tidy, scope: Scope = EVERYTHING, *, at: engine.Engine | None = None
) -> nx.Graph:
    """The frozen two-mode network of organizations and occasions."""
    with _tables(records, EVERYTHING, at) as tables:
        return networks.build(tables, scope, layers=(Layer.ATTENDANCE,))


def rank(on: nx.Graph, measure: str) -> pd.DataFrame:
    """The nodes of a network by a measure: kind, key, name, value; the highest first.

    `on` is what `network` or, for a measure of the attendance layer, `attendance` gives.
    Nodes for which the measure is undefined are absent. Raises BadChoice for an unknown one.
    """
    chosen = measure_named(measure)
    layer = networks.layer(on, chosen.on)
    rows = [
        (node.kind.value, node.key, layer.nodes[node]["name"], value)
        for node, value in chosen.compute(layer).items()
    ]
    rows.sort(key=lambda row: (-row[3], row[0], row[2], row[1]))
    return pd.DataFrame(rows, columns=["kind", "key", "name", "value"])


def measure_named(name: str) -> catalogue.Measure:
    """A measure by name. Raises BadChoice, with the list, for a name that is none."""
    known = catalogue.measures()
    if name not in known:
        raise BadChoice(f"'{name}' is no measure. Choose one of: {', '.join(known)}.")
    return known[name]


def suggest(
    records: Tidy, scope: Scope = EVERYTHING, *, org: str | None = None, top: int = 20
) -> list[Synergy]:
    """Who should work together, and why (see `synergies.score.suggest`); `org` by key or name."""
    with _tables(records, scope) as tables:
        return score.suggest(tables, org=org and organization(records, org), top=top)


def passed_over(records: Tidy, scope: Scope = EVERYTHING) -> tuple[str, ...]:
    """What the suggestions leave out and why, in sentences."""
    with _tables(records, scope) as tables:
        return score.left_out(tables)


def coverage(records: Tidy, scope: Scope = EVERYTHING) -> pd.DataFrame:
    """The theme-place cells in which work is on record (see `coverage.coverage`)."""
    with _tables(records, scope) as tables:
        return cells.coverage(tables)


def whole_country(records: Tidy, scope: Scope = EVERYTHING) -> int:
    """How many works no cell shows, as only their country is known (see `coverage`)."""
    with _tables(records, scope) as tables:
        return cells.whole_country(tables)


def cell(records: Tidy, theme: str, place: str, scope: Scope = EVERYTHING) -> pd.DataFrame:
    """Who is active in one cell of the coverage."""
    with _tables(records, scope) as tables:
        return cells.cell(tables, theme, place)


def profile(records: Tidy, org: str, scope: Scope = EVERYTHING) -> profiles.Profile:
    """What is on record about one organization, by key or name."""
    with _tables(records, scope) as tables:
        return profiles.profile(tables, organization(records, org))


def organization(records: Tidy, text: str) -> str:
    """The key of an organization, from its key or its name. Raises BadChoice with near names."""
    called = names(records)
    by_name = {key(name): org for org, name in called.items()}
    if text in called or key(text) in by_name:
        return text if text in called else by_name[key(text)]
    near = difflib.get_close_matches(key(text), by_name, n=3, cutoff=0.5)
    found = ", ".join(called[by_name[name]] for name in near)
    advice = f"Did you mean {found}?" if found else "Look it up in the list of organizations."
    raise BadChoice(f"These records hold no organization '{text}'. {advice}")


def names(records: Tidy) -> dict[str, str]:
    """What each organization is called, by key."""
    rows = records.organizations.select(["org", "name"]).to_pylist()
    return {row["org"]: row["name"] or row["org"] for row in rows}


@contextmanager
def _tables(
    records: Tidy, scope: Scope = EVERYTHING, at: engine.Engine | None = None
) -> Iterator[Tables]:
    """The tables of one run, within a scope; DuckDB where no engine is given."""
    with (at or engine.open_engine()).open_run() as run:
        yield scoped(engine.on(run, records), scope)
