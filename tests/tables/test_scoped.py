"""Does a scope leave out what is known to lie outside of it, and nothing else?"""

from datetime import date

import pytest

from graph import engine
from graph.records import OccasionKind
from graph.scope import Scope
from graph.tables.company import company
from graph.tables.scoped import scoped
from tests.rows import rows, tidy

TIMES = {
    "p1": {"start": date(2022, 1, 1), "end": date(2022, 12, 31)},
    "p2": {"start": date(2023, 1, 1), "end": date(2024, 6, 30)},
    "p3": {"start": date(2023, 1, 1)},
    "p4": {"end": date(2022, 6, 30)},
    "p5": {"reported": date(2024, 2, 1)},
    "p6": {},
    "m7": {"start": date(2023, 5, 1)},
}


def kept(run, records, scope):
    tables = scoped(engine.on(run, records), scope)
    return {occasion for (occasion,) in rows(tables.occasions, "occasion")}


@pytest.mark.parametrize(
    ("since", "until", "inside"),
    [
        (date(2024, 1, 1), None, {"p2", "p3", "p5", "p6"}),
        (None, date(2022, 12, 31), {"p1", "p4", "p6"}),
        (date(2023, 5, 1), date(2023, 5, 1), {"p2", "p3", "p6", "m7"}),
        (date(2024, 6, 30), date(2024, 12, 31), {"p2", "p3", "p6"}),
    ],
)
def test_a_date_leaves_out_only_what_is_known_to_lie_outside(run, since, until, inside):
    assert kept(run, tidy(occasions=TIMES), Scope(since=since, until=until)) == inside


def test_themes_and_countries_keep_the_occasions_that_are_about_one_of_them(run):
    records = tidy(
        occasions={"p1": {}, "p2": {}, "p3": {}, "p4": {}},
        themes={"p1": ["wash"], "p2": ["food"], "p3": ["wash"]},
        about={"p1": ["KHM-1"], "p2": ["KHM"], "p3": ["THA"]},
        held={"p4": ["KHM"]},
    )
    assert kept(run, records, Scope(themes=("wash",))) == {"p1", "p3"}
    assert kept(run, records, Scope(themes=("wash", "food"))) == {"p1", "p2", "p3"}
    assert kept(run, records, Scope(countries=("KHM",))) == {"p1", "p2"}
    assert kept(run, records, Scope(themes=("wash",), countries=("KHM",))) == {"p1"}


def test_a_group_of_countries_keeps_what_is_about_any_of_its_members(run):
    records = tidy(
        occasions={"p1": {}, "p2": {}, "p3": {}},
        about={"p1": ["KHM"], "p2": ["TLS"], "p3": ["FRA"]},
    )
    assert kept(run, records, Scope(countries=("ASEAN",))) == {"p1", "p2"}
    assert kept(run, records, Scope(countries=("155", "KHM"))) == {"p1", "p3"}


def test_a_kind_keeps_its_occasions_and_meetings_their_sessions(run):
    records = tidy(occasions={"m1/panel": {}, "p1": {}, "u1": {}})
    assert kept(run, records, Scope(kinds=(OccasionKind.MEETING,))) == {"m1", "m1/panel"}
    works = Scope(kinds=(OccasionKind.PROJECT, OccasionKind.UPDATE))
    assert kept(run, records, works) == {"p1", "u1"}


def test_what_belongs_to_a_left_out_occasion_goes_and_organizations_stay(run):
    records = tidy(
        [("p1", "alder"), ("m1", "birch")], themes={"p1": ["wash"]}, about={"p1": ["KHM"]}
    )
    tables = scoped(engine.on(run, records), Scope(kinds=(OccasionKind.MEETING,)))
    assert rows(tables.participations, "occasion", "org") == [("m1", "birch")]
    assert rows(tables.occasion_themes, "occasion") == []
    assert rows(tables.occasion_places, "occasion") == []
    assert rows(tables.organizations, "org") == [("alder",), ("birch",)]


def test_a_session_without_its_meeting_stands_alone(run):
    records = tidy([("m1", "alder"), ("m1/panel", "birch")], themes={"m1/panel": ["wash"]})
    found = company(scoped(engine.on(run, records), Scope(themes=("wash",))))
    assert rows(found, "occasion", "org", "size") == [("m1/panel", "birch", 1)]


def test_a_meeting_in_scope_keeps_those_who_were_only_in_its_sessions(run):
    records = tidy([("m1", "alder"), ("m1/panel", "birch")], themes={"m1": ["wash"]})
    found = company(scoped(engine.on(run, records), Scope(themes=("wash",))))
    assert rows(found, "occasion", "org") == [("m1", "alder"), ("m1", "birch")]


def test_a_session_without_a_date_was_when_its_meeting_was(run):
    facts = {"m1": {"start": date(2022, 5, 1)}, "m1/panel": {}}
    assert kept(run, tidy(occasions=facts), Scope(since=date(2023, 1, 1))) == set()


def test_no_choice_leaves_nothing_out(duckdb_engine):
    with duckdb_engine.open_run() as run:
        tables = engine.on(run, tidy(occasions=TIMES))
        assert scoped(tables, Scope(floor=3)) is tables
