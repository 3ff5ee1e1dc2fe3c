"""How certain is a ranking of these records?"""

from __future__ import annotations

import networkx as nx

from graph import engine
from graph.catalogue import Measure
from graph.certainty.draws import BOOTSTRAP, Draw
from graph.certainty.table import Certainty, certainty
from graph.tidy import Tidy


def certain(
    records: Tidy, network: nx.Graph, measure: Measure, draw: Draw = BOOTSTRAP
) -> Certainty:
    """The certainty of a ranking (see `certainty.table`); `network` was made of the records."""
    with engine.open_engine().open_run() as run:
        return certainty(engine.on(run, records), network, measure, draw)
