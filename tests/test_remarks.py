"""Is what must be said beside a network said, and only where it is true?"""

import pytest

from graph import engine
from graph.floor import Fit
from graph.network import fitting
from graph.remarks import HARDLY, remarks
from graph.scope import Scope
from graph.toy import toy
from tests.rows import tidy


@pytest.fixture
def run(duckdb_engine):
    with duckdb_engine.open_run() as opened:
        yield opened


def alone(count):
    """Two that worked together, and so many that only gave an update."""
    together = [("p1", "alder"), ("p1", "birch")]
    return tidy([*together, *((f"u{n}", f"other {n}") for n in range(count))])


def test_a_network_of_ties_needs_no_remark(run):
    assert fitting(engine.on(run, toy())).graph["notes"] == ()


def test_records_that_hold_hardly_a_tie_say_so_with_numbers(run):
    (note,) = fitting(engine.on(run, alone(19))).graph["notes"]
    assert note.startswith("This data holds hardly a tie: 2 of 21 organizations")


def test_one_in_ten_is_enough_to_be_quiet(run):
    assert HARDLY == 10
    assert fitting(engine.on(run, alone(18))).graph["notes"] == ()


@pytest.mark.parametrize("choice", [{"scope": Scope(floor=9)}, {"limit": 0}])
def test_a_floor_does_not_make_it_untrue_that_they_share_occasions(run, choice):
    network = fitting(engine.on(run, toy()), **choice)
    assert not any("hardly a tie" in note for note in network.graph["notes"])


def test_a_raised_floor_is_told_with_what_it_left_out(run):
    network = fitting(engine.on(run, toy()))
    (note,) = remarks(network, Fit(ties=3_930_995, floor=12))
    assert "at least 12 occasions in common" in note and "all 3,930,995 pairs" in note
    assert note.endswith("Occasions and strength count everything.")


def test_an_empty_network_needs_no_remark(run):
    assert fitting(engine.on(run, tidy())).graph["notes"] == ()
