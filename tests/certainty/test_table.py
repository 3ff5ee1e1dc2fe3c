"""Is a place in a ranking as certain as the occasions make it?"""

import networkx as nx
import pytest

from graph import engine
from graph.catalogue import Measure, measures
from graph.certainty.asked import certain
from graph.certainty.draws import Draw
from graph.certainty.table import certainty
from graph.errors import BadChoice
from graph.network import build
from graph.questions import network as network_of
from graph.records import Layer
from graph.scope import Scope
from graph.tidy import Tidy
from graph.toy import toy
from tests.certainty.drawn import rows

STAR = {f"m{number}": f"h{leaf}" for number, leaf in enumerate("abcdefgi")}
"""h meets each of eight others alone."""

COMPANY = (Layer.TIE, Layer.ATTENDANCE)
LEAVE_OUT = Draw(leave_out=0.1, resamples=20)


@pytest.mark.parametrize("measure", ["betweenness", "degree", "strength", "two_mode_betweenness"])
@pytest.mark.parametrize("draw", [Draw(top=1), Draw(leave_out=0.1, top=1)])
def test_who_is_in_all_occasions_of_a_star_is_always_first(ask, by_key, measure, draw):
    hub = by_key(ask(STAR, measure, draw)).loc["h"]
    assert (hub["rank"], hub["low"], hub["high"], hub["in_top"]) == (1, 1, 1, 1.0)


def test_equal_organizations_have_overlapping_intervals_and_share_the_top(ask, by_key):
    leaves = by_key(ask(STAR, "betweenness", Draw(top=3))).drop("h")
    assert (leaves["rank"] == 2).all() and (leaves["value"] == 0).all()
    assert (leaves["low"] == 2).all() and (leaves["high"] == 9).all()
    assert leaves["in_top"].to_list() == pytest.approx([2 / 8] * 8)


def test_the_same_seed_gives_the_same_and_another_seed_another_answer(ask):
    attended = {"m1": "abc", "m2": "cd", "m3": "de", "m4": "ef", "m5": "ac"}
    once, again, other = (ask(attended, "degree", Draw(seed=s)).table for s in (1, 1, 2))
    assert once.equals(again) and not once.equals(other)


def test_who_came_to_one_meeting_in_ten_is_missing_from_a_third_of_the_bootstraps(ask, by_key):
    """(1 - 1/10)^10 = .35: then it has no ties at all and is last, beside who is missing too."""
    attended = {f"m{number}": "ab" for number in range(9)} | {"m9": "abc"}
    table = by_key(ask(attended, "degree", Draw(top=2, resamples=400)))
    assert table.loc["c", "high"] == 3 and table.loc["c", "low"] == 1
    always_with_a_and_b = 1 - 0.9**10
    assert table.loc["c", "in_top"] == pytest.approx(always_with_a_and_b * 2 / 3, abs=0.05)


def test_leaving_one_of_ten_out_moves_a_ranking_less_than_the_bootstrap(ask):
    """Of ten meetings a is in ten, b in nine and so on."""
    attended = {f"m{number}": "abcdefghij"[: number + 1] for number in range(10)}
    wide, narrow = (ask(attended, "strength", draw).table for draw in (Draw(), LEAVE_OUT))
    assert (narrow["high"] - narrow["low"]).mean() < (wide["high"] - wide["low"]).mean()


def test_the_floor_of_the_network_holds_in_every_resample(ask, by_key):
    attended = {"m1": "abc", "m2": "abc", "m3": "ad"}
    found = by_key(ask(attended, "degree", LEAVE_OUT, floor=2))
    assert found.loc["d", "value"] == 0
    assert found.loc["d", "low"] >= 1 and found.loc["a", "value"] == 2


@pytest.mark.parametrize("name", [*filter(lambda name: measures()[name].on in COMPANY, measures())])
def test_every_measure_of_ties_and_attendance_can_be_resampled(duckdb_engine, name):
    with duckdb_engine.open_run() as run:
        tables = engine.on(run, toy())
        network = build(tables)
        found = certainty(tables, network, measures()[name], Draw(resamples=2))
    assert found.resamples == 2 and found.table["in_top"].between(0, 1).all()


def joint(network):
    """Joint work, which ties made of attendance alone do not know."""
    worked = nx.get_edge_attributes(network, "worked", default=0)
    return {node: float(sum(worked[edge] for edge in worked if node in edge)) for node in network}


def on_themes(network):
    """What only the theme layer has."""
    return dict(network.degree(weight=lambda org, theme, facts: facts["occasions"]))


@pytest.mark.parametrize(("compute", "on"), [(joint, Layer.TIE), (on_themes, Layer.THEME)])
def test_a_measure_that_does_not_follow_from_the_occasions_is_refused(duckdb_engine, compute, on):
    measure = Measure(compute, on=on, title="Joint work", question="?", source="", unit="")
    with duckdb_engine.open_run() as run:
        tables = engine.on(run, toy())
        with pytest.raises(BadChoice, match="Joint work does not follow"):
            certainty(tables, build(tables), measure)


def test_without_records_there_is_nothing_to_rank(duckdb_engine):
    with duckdb_engine.open_run() as run:
        tables = engine.on(run, Tidy.of())
        found = certainty(tables, build(tables, Scope()), measures()["degree"], LEAVE_OUT)
    assert found.table.empty


def test_how_it_was_found_is_said(ask):
    assert ask(STAR, "degree").note == "100 resamples of 8 occasions, drawn with replacement."
    left_out = "20 resamples of 8 occasions, with 10% of them left out each time."
    assert ask(STAR, "degree", LEAVE_OUT).note == left_out


def test_records_are_asked_as_tables_are(ask):
    asked = certain(rows(STAR), network_of(rows(STAR)), measures()["degree"], LEAVE_OUT)
    assert asked.table.equals(ask(STAR, "degree", LEAVE_OUT).table)
