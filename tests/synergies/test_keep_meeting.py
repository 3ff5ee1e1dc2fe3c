"""Is it said who keeps meeting without working together, and only that?"""

from datetime import date

from graph import engine
from graph.synergies.signals.keep_meeting import SIGNAL, evidence, keep_meeting
from tests.rows import rows, tidy

MEETINGS = [(m, org) for m in ("m1", "m2", "m3") for org in ("alder", "birch")]


def found(run, records, **choice):
    return rows(keep_meeting(engine.on(run, records), **choice), "left", "right", "met", "works")


def test_three_meetings_and_no_work_are_a_reason(run):
    assert found(run, tidy(MEETINGS)) == [("alder", "birch", 3, 0)]


def test_two_meetings_are_none(run):
    assert found(run, tidy(MEETINGS[:4])) == []
    assert found(run, tidy(MEETINGS[:4]), at_least=2) == [("alder", "birch", 2, 0)]


def test_those_who_worked_together_are_left_alone(run):
    assert found(run, tidy([*MEETINGS, ("p1", "alder"), ("p1", "birch")])) == []


def test_those_who_fund_one_another_are_left_alone(run):
    assert found(run, tidy([*MEETINGS, ("p1", "alder", "funder"), ("p1", "birch")])) == []


def test_a_meeting_and_its_sessions_are_one_meeting(run):
    parts = [(s, org) for s in ("m1/s1", "m1/s2", "m1/s3") for org in ("alder", "birch")]
    assert found(run, tidy(parts)) == []


def test_the_evidence_is_both_sides_of_every_meeting_in_common(run):
    records = tidy([*MEETINGS, ("m4", "alder"), ("m5", "birch")])
    tables = engine.on(run, records)
    behind = rows(evidence(tables, keep_meeting(tables)), "org", "occasion")
    assert behind == sorted((org, m) for m, org in MEETINGS)


def test_the_sentence_says_how_often_and_when():
    row = {"left_name": "Alder", "right_name": "Birch", "met": 3, "works": 5}
    times = {"first": date(2023, 3, 1), "last": date(2023, 9, 1)}
    assert SIGNAL.sentence(row | times) == (
        "Alder and Birch met 3 times between March 2023 and September 2023, and no work that they "
        "did together is on record."
    )


def test_records_without_any_work_say_nothing_about_work():
    row = {"left_name": "Alder", "right_name": "Birch", "met": 3, "works": 0}
    said = SIGNAL.sentence(row | {"first": None, "last": None})
    assert "is not known, as these records hold no work" in said
