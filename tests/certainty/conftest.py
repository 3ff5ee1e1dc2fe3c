"""On what records is certainty tried, and how is it asked for?"""

from collections.abc import Callable

import pandas as pd
import pytest

from graph import engine
from graph.catalogue import measures
from graph.certainty.draws import BOOTSTRAP
from graph.certainty.table import Certainty, certainty
from graph.network import build
from graph.scope import Scope
from tests.certainty.drawn import rows

Asked = Callable[..., Certainty]


@pytest.fixture
def ask(duckdb_engine) -> Asked:
    """The certainty of a measure on meetings drawn by hand."""

    def asked(attended: dict[str, str], measure: str, draw=BOOTSTRAP, floor: int = 1) -> Certainty:
        with duckdb_engine.open_run() as run:
            tables = engine.on(run, rows(attended))
            network = build(tables, Scope(floor=floor))
            return certainty(tables, network, measures()[measure], draw)

    return asked


@pytest.fixture
def by_key():
    """A table of certainty by the key of the organization."""

    def read(found: Certainty) -> pd.DataFrame:
        return found.table.set_index("key")

    return read
