"""Do real records validate what was counted in them without this project, and no more?

The numbers were worked out with scipy and bicm from the same files.
"""

import numpy as np
import pytest

from graph import engine, questions
from graph.backbone import RATE, backbone, validated
from graph.read import read_files
from graph.records import Ground
from graph.significance.correction import threshold
from graph.significance.tails import poisson
from graph.tables import chance
from graph.tables.company import company
from graph.tables.pairs import pairs
from tests.read.real import FOLDER

H2020 = ("cordis_h2020/h2020.csv.gz", "cordis_h2020/programme_parts.csv.gz")
UNFCCC = ("unfccc_precop_attendance/precops.cleaned.csv",)


def read(files):
    given = [(file.rpartition("/")[2], (FOLDER / file).read_bytes()) for file in files]
    return read_files(given).tidy


@pytest.fixture(scope="module")
def h2020(duckdb_engine):
    with duckdb_engine.open_run() as run:
        tables = engine.on(run, read(H2020))
        null = backbone(tables)
        yield tables, null, engine.run(validated(tables, null)).to_pandas()


def closed_form(tables, null, by):
    """The pairs that the Poisson tail of r_i r_j sum(c^2) / L^2 keeps, within strata."""
    found = pairs(company(tables)).select("left", "right", "shared")
    rows = engine.run(found).to_pandas()
    means = engine.run(chance.expected(tables, found, by)).to_pandas()
    told = rows.merge(means, how="left").fillna({"mean": 0})
    tails = poisson(told["mean"].to_numpy(), told["shared"].to_numpy())
    limit = threshold(tails, np.ones(len(tails), np.int64), null.tests, rate=RATE)
    return told.loc[tails <= limit, ["left", "right"]]


def test_horizon_2020_validates_11860_of_501_million_pairs(h2020):
    _, null, found = h2020
    assert (null.tests, null.validated, len(found)) == (31_665 * 31_664 // 2, 11_860, 11_860)


def test_the_closed_form_agrees_with_the_exact_tails(h2020):
    tables, null, found = h2020
    closed = closed_form(tables, null, ())
    both = len(closed.merge(found))
    assert len(closed) == 11_884
    assert both / (len(closed) + len(found) - both) >= 0.98


@pytest.mark.parametrize(
    ("by", "count"), [((Ground.PERIOD,), 9_996), ((Ground.THEME, Ground.PERIOD), 1_211)]
)
def test_common_ground_explains_most_of_it(h2020, by, count):
    """By sparse matrices of scipy; the first theme listed instead of the main one gives 1,136."""
    tables, null, _ = h2020
    assert len(closed_form(tables, null, by)) == count


def test_eleven_meetings_of_600_delegations_validate_nothing(duckdb_engine):
    with duckdb_engine.open_run() as run:
        found = backbone(engine.on(run, read(UNFCCC))).verdict
    assert found.validated == 0


def test_45_plenaries_validate_nothing_after_correction(duckdb_engine):
    with duckdb_engine.open_run() as run:
        found = backbone(engine.on(run, questions.sample("ietf").tidy)).verdict
    assert found.validated == 0
