"""Is it said who works on the same theme in the same place, and how sure that is?"""

from datetime import date

import pytest

from graph import engine
from graph.synergies.signals import same_ground as signal
from graph.synergies.signals.same_ground import SIGNAL, evidence, same_ground
from graph.tidy import Tidy, merge
from tests.rows import rows, tidy

YEAR = {"start": date(2023, 1, 1), "end": date(2023, 12, 31)}
NEXT = {"start": date(2024, 1, 1), "end": date(2024, 12, 31)}
APART = [("p1", "alder"), ("p2", "birch")]


def world(parts=APART, times=(YEAR, YEAR), places=("KHM", "KHM"), themes=("wash", "wash")):
    works = ("p1", "p2")
    return tidy(
        parts,
        occasions=dict(zip(works, times, strict=True)),
        themes={work: [theme] for work, theme in zip(works, themes, strict=True)},
        about={work: [place] for work, place in zip(works, places, strict=True)},
    )


def found(run, records):
    return rows(same_ground(engine.on(run, records)), "left", "right", "cells", "strength")


def test_same_theme_same_country_same_time_is_a_reason(run):
    assert found(run, world()) == [("alder", "birch", 1, 1.0)]


@pytest.mark.parametrize(
    "other",
    [{"times": (YEAR, NEXT)}, {"places": ("KHM", "THA")}, {"themes": ("wash", "health")}],
    ids=["another time", "another place", "another theme"],
)
def test_another_time_place_or_theme_is_none(duckdb_engine, other):
    with duckdb_engine.open_run() as run:
        assert found(run, world(**other)) == []


def test_an_unknown_time_counts_half_and_stands_in_the_sentence(run):
    assert found(run, world(times=(YEAR, {}))) == [("alder", "birch", 1, 0.5)]
    row = {"left_name": "A", "right_name": "B", "cell": "WASH in KHM", "cells": 1, "known": 0}
    assert "whether at the same time is not on record" in SIGNAL.sentence(row)


def test_a_cell_that_is_once_surely_shared_counts_whole(duckdb_engine):
    undated = tidy([("p3", "birch")], themes={"p3": ["wash"]}, about={"p3": ["KHM"]})
    with duckdb_engine.open_run() as run:
        assert found(run, merge([world(), undated])) == [("alder", "birch", 1, 1.0)]


def test_a_tie_of_any_kind_is_no_reason_to_be_introduced(duckdb_engine):
    met = [*APART, ("m1", "alder"), ("m1", "birch")]
    funded = [*APART, ("p3", "alder", "funder"), ("p3", "birch")]
    with duckdb_engine.open_run() as run:
        assert found(run, world(met)) == []
        assert found(run, world(funded)) == []


def test_places_are_compared_at_the_coarser_of_two_levels(duckdb_engine):
    with duckdb_engine.open_run() as run:
        assert found(run, world(places=("KHM-1", "KHM"))) == [("alder", "birch", 1, 1.0)]
        assert found(run, world(places=("KHM-1", "KHM-2"))) == []
        assert found(run, world(places=("KHM-1-2", "KHM-1"))) == [("alder", "birch", 1, 1.0)]


def test_cancelled_work_and_pure_funders_share_no_ground(duckdb_engine):
    stopped = YEAR | {"status": "cancelled"}
    with duckdb_engine.open_run() as run:
        assert found(run, world(times=(YEAR, stopped))) == []
        assert found(run, world([("p1", "alder"), ("p2", "birch", "funder")])) == []


def test_the_evidence_is_what_both_did_there(run):
    tables = engine.on(run, world([*APART, ("p3", "alder")]))
    behind = rows(evidence(tables, same_ground(tables)), "org", "occasion")
    assert behind == [("alder", "p1"), ("birch", "p2")]


def test_the_evidence_is_of_the_cell_that_the_sentence_names(run):
    parts = [(work, org) for work in ("p1", "p3") for org in ("alder",)]
    parts += [(work, org) for work in ("p2", "p4") for org in ("birch",)]
    themes = {"p1": ["health"], "p2": ["health"], "p3": ["wash"], "p4": ["wash"]}
    tables = engine.on(run, tidy(parts, themes=themes, about={work: ["KHM"] for work in themes}))
    found = same_ground(tables)
    assert rows(found, "cell", "cells") == [("HEALTH in KHM", 2)]
    assert rows(evidence(tables, found), "org", "occasion") == [("alder", "p1"), ("birch", "p2")]


def test_a_theme_and_a_place_without_a_name_are_called_by_their_keys(duckdb_engine):
    frames = {table: content.to_pandas() for table, content in world().items()}
    nameless = {table: frames[table].assign(name=None) for table in ("themes", "places")}
    with duckdb_engine.open_run() as run:
        told = same_ground(engine.on(run, Tidy.of(**frames | nameless)))
        assert rows(told, "left", "right", "cell") == [("alder", "birch", "wash in KHM")]


def test_a_crowd_says_nothing_about_a_pair_and_is_told(duckdb_engine, monkeypatch):
    monkeypatch.setattr(signal, "CROWD", 1)
    with duckdb_engine.open_run() as run:
        assert found(run, world()) == []
        assert rows(SIGNAL.left_out(engine.on(run, world())), "what", "size") == [
            ("WASH in KHM", 2)
        ]
