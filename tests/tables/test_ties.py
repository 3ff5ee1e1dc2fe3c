"""Is a pair counted once for each occasion in common, with all its evidence in columns?"""

from datetime import date

import pytest

from graph import engine, samples
from graph.tables.ties import ties
from tests.rows import rows, tidy

PAIR = ("left", "right")


def tied(run, records, *columns, floor=1):
    return rows(ties(engine.on(run, records), floor=floor), *PAIR, *columns)


def test_a_pair_is_counted_once_per_shared_occasion(run):
    parts = [("m1", "alder", "chair"), ("m1", "alder", "host"), ("m1", "birch"), ("m2", "birch")]
    records = tidy([*parts, ("m2", "alder")])
    assert tied(run, records, "met", "shared") == [("alder", "birch", 2, 2)]


def test_a_meeting_and_its_sessions_count_once(run):
    parts = [(o, org) for o in ("m1", "m1/panel", "m1/talk") for org in ("alder", "birch")]
    assert tied(run, tidy(parts), "met", "met_in_sessions") == [("alder", "birch", 1, 2)]


def test_two_that_sat_in_different_sessions_met_but_not_in_a_session(run):
    records = tidy([("m1/panel", "alder"), ("m1/talk", "birch")])
    assert tied(run, records, "met", "met_in_sessions") == [("alder", "birch", 1, 0)]


def test_the_left_of_a_pair_comes_first_in_the_alphabet(run):
    assert tied(run, tidy([("m1", "birch"), ("m1", "alder")])) == [("alder", "birch")]


@pytest.mark.parametrize("kind", ["p1", "a1", "b1", "c1", "g1"])
def test_a_joint_work_counts_as_worked_not_as_met(run, kind):
    records = tidy([(kind, "alder", "lead"), (kind, "birch", "partner")])
    assert tied(run, records, "met", "worked", "funded") == [("alder", "birch", 0, 1, 0)]


def test_a_funder_funds_and_does_not_work(run):
    records = tidy([("p1", "alder", "funder"), ("p1", "birch", "lead"), ("p1", "cedar", "partner")])
    assert tied(run, records, "worked", "funded") == [
        ("alder", "birch", 0, 1),
        ("alder", "cedar", 0, 1),
        ("birch", "cedar", 1, 0),
    ]


def test_a_funder_that_also_does_the_work_counts_in_both_columns(run):
    records = tidy([("p1", "alder", "funder"), ("p1", "alder", "lead"), ("p1", "birch", "lead")])
    assert tied(run, records, "worked", "funded", "shared") == [("alder", "birch", 1, 1, 1)]


def test_a_funder_at_a_meeting_met(run):
    records = tidy([("m1", "alder", "funder"), ("m1", "birch")])
    assert tied(run, records, "met", "funded") == [("alder", "birch", 1, 0)]


def test_only_work_under_way_is_ongoing(run):
    status = {"p1": "ongoing", "p2": "completed", "m1": "ongoing"}
    facts = {occasion: {"status": word} for occasion, word in status.items()}
    parts = [(o, org) for o in ("p1", "p2", "p3", "m1") for org in ("alder", "birch")]
    records = tidy(parts, occasions=facts)
    assert tied(run, records, "worked", "ongoing") == [("alder", "birch", 3, 1)]


def test_funded_work_under_way_is_no_ongoing_work_of_the_funder(run):
    parts = [("p1", "alder", "funder"), ("p1", "birch", "lead")]
    records = tidy(parts, occasions={"p1": {"status": "ongoing"}})
    assert tied(run, records, "ongoing", "funded") == [("alder", "birch", 0, 1)]


def test_an_update_ties_no_one(run):
    assert tied(run, tidy([("u1", "alder"), ("u1", "birch")])) == []


def test_a_shared_theme_and_country_never_make_a_tie(run):
    records = tidy(
        [("p1", "alder"), ("p2", "birch")],
        themes={"p1": ["wash"], "p2": ["wash"]},
        about={"p1": ["KHM"], "p2": ["KHM"]},
    )
    assert tied(run, records) == []


def test_shared_themes_and_countries_are_columns_of_a_tie(run):
    records = tidy(
        [("m1", "alder"), ("m1", "birch"), ("p1", "alder"), ("u2", "birch")],
        themes={"p1": ["wash", "food"], "u2": ["wash", "food", "health"], "m1": ["rights"]},
        about={"p1": ["KHM-1"], "u2": ["KHM-2", "THA"]},
        held={"m1": ["LAO"]},
    )
    assert tied(run, records, "themes", "countries") == [("alder", "birch", 2, 1)]


def test_first_and_last_are_the_ends_of_all_that_they_shared(run):
    facts = {"m1": {"start": date(2020, 5, 1)}, "m2": {"start": date(2022, 5, 1)}}
    work = {"p1": {"start": date(2021, 1, 1), "end": date(2023, 12, 31)}}
    parts = [(o, org) for o in ("m1", "m2", "p1", "m3") for org in ("alder", "birch")]
    told = tied(run, tidy(parts, occasions=facts | work), "first", "last")
    assert told == [("alder", "birch", date(2020, 5, 1), date(2023, 12, 31))]


def test_where_no_time_is_known_first_and_last_are_missing(run):
    records = tidy([("p1", "alder"), ("p1", "birch")])
    assert tied(run, records, "first", "last") == [("alder", "birch", None, None)]


def test_a_floor_keeps_the_pairs_that_share_at_least_so_many_occasions(run):
    parts = [(o, org) for o in ("m1", "m2", "p1") for org in ("alder", "birch")]
    records = tidy([*parts, ("m1", "cedar"), ("m2", "cedar")])
    assert tied(run, records, "shared", floor=3) == [("alder", "birch", 3)]


def test_newmans_weight_shares_an_occasion_between_its_pairs(run):
    parts = [("m1", org) for org in ("alder", "birch", "cedar")]
    records = tidy([*parts, ("p1", "alder"), ("p1", "birch")])
    weights = {row[:2]: row[2] for row in tied(run, records, "weight")}
    assert weights["alder", "birch"] == pytest.approx(1 / 2 + 1)
    assert weights["alder", "cedar"] == pytest.approx(1 / 2)


def test_no_records_make_no_ties(run):
    assert tied(run, tidy()) == []


def test_the_toy_world_has_the_ties_that_were_counted_by_hand(run):
    told = tied(run, samples.toy(), "met", "met_in_sessions", "worked", "funded")
    assert told == [
        ("alder", "birch", 3, 1, 0, 0),
        ("alder", "cedar", 2, 0, 0, 0),
        ("alder", "dogwood", 1, 0, 0, 0),
        ("alder", "elm", 1, 0, 0, 0),
        ("birch", "cedar", 2, 0, 0, 0),
        ("birch", "dogwood", 1, 0, 0, 0),
        ("birch", "elm", 1, 0, 1, 0),
        ("cedar", "dogwood", 1, 1, 1, 0),
        ("cedar", "elm", 0, 0, 1, 0),
        ("cedar", "fir", 0, 0, 0, 1),
        ("dogwood", "fir", 0, 0, 0, 1),
    ]
