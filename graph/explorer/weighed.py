"""Which rankings, groups and standings are worked out once, for each set of records and Scope?"""

from __future__ import annotations

import networkx as nx
import pandas as pd

from graph import catalogue, weighing
from graph.certainty.table import Certainty
from graph.explorer import caches
from graph.explorer.kept import Data, kept
from graph.groups.communities import Communities
from graph.records import Kind, Layer
from graph.scope import Scope
from graph.standing import Standing
from graph.weighing import Groups


@kept(24, "Working out how certain the ranking is …")
def certain(data: Data, scope: Scope, measure: str) -> Certainty | None:
    """A ranking with the ranks that each organization stays between, where there can be any."""
    return weighing.certain(data.intake.tidy, _network(data, scope, measure), measure)


@kept(24, "Computing the measure …")
def note(data: Data, scope: Scope, measure: str) -> str:
    """How sure the values of a measure are, where they are estimates."""
    return weighing.note(_network(data, scope, measure), measure)


@kept(12, "Looking for communities …")
def communities(data: Data, scope: Scope) -> Communities:
    """The communities of organizations."""
    return weighing.found(caches.network(data, scope))


@kept(12, "Looking for groups …")
def groups(data: Data, scope: Scope, players: int) -> Groups:
    """Communities, core and key players."""
    return weighing.groups(caches.network(data, scope), players)


@kept(24, "Working out who stands between whom …")
def standing(data: Data, scope: Scope, org: str) -> Standing:
    """Where an organization stands between the others."""
    found = communities(data, scope)
    return weighing.standing(caches.network(data, scope), org, found)


@kept(24, "Computing the measure …")
def related(data: Data, scope: Scope, kind: Kind, measure: str) -> pd.DataFrame:
    """The countries, or themes, by a measure on their own network."""
    return weighing.rank_related(caches.network(data, scope), kind, measure)


def _network(data: Data, scope: Scope, measure: str) -> nx.Graph:
    on = catalogue.measures()[measure].on
    return (caches.attendance if on is Layer.ATTENDANCE else caches.network)(data, scope)
