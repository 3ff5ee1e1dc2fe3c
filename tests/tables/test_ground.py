"""Does the ground hold what organizations do, at every level that the place lies in?"""

from datetime import date

from graph import engine
from graph.tables.ground import ground
from tests.rows import rows, tidy


def grounds(run, parts, *columns, places=("KHM",), **facts):
    on, of = {parts[0][0]: ["wash"]}, {parts[0][0]: places}
    records = tidy(parts, themes=on, about=of, occasions={parts[0][0]: facts})
    return rows(ground(engine.on(run, records)), "org", *columns)


def test_work_in_a_district_lies_in_its_province_and_country_too(run):
    found = grounds(run, [("p1", "alder")], "within", "level", "finest", places=["KHM-1-2"])
    assert found == [("alder", "KHM", 0, 2), ("alder", "KHM-1", 1, 2), ("alder", "KHM-1-2", 2, 2)]


def test_those_who_only_fund_are_left_out(run):
    parts = [("p1", "alder", "funder"), ("p1", "birch", "funder"), ("p1", "birch", "lead")]
    assert grounds(run, [*parts, ("p1", "cedar", None)]) == [("birch",), ("cedar",)]


def test_cancelled_work_is_left_out_and_work_of_unknown_status_is_not(run):
    assert grounds(run, [("p1", "alder")], status="cancelled") == []
    assert grounds(run, [("p1", "alder")], "status", status="planned") == [("alder", "planned")]
    assert grounds(run, [("p1", "alder")], "status") == [("alder", None)]


def test_a_meeting_about_a_theme_and_a_place_is_no_ground(run):
    assert grounds(run, [("m1", "alder")]) == []


def test_a_reported_month_is_the_time_of_the_work(run):
    found = grounds(run, [("u1", "alder")], "since", "until", reported=date(2024, 2, 1))
    assert found == [("alder", date(2024, 2, 1), date(2024, 2, 29))]
