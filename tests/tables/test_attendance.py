"""Does the two-mode table hold each organization and occasion once?"""

from graph import engine
from graph.tables.attendance import attendances, attended
from tests.rows import rows, tidy

PARTS = [("m1", "alder"), ("m1/panel", "alder"), ("m1/panel", "birch"), ("u1", "alder")]


def test_a_session_is_attended_as_its_meeting(run):
    found = attendances(engine.on(run, tidy(PARTS)))
    assert rows(found, "occasion", "org") == [("m1", "alder"), ("m1", "birch")]


def test_an_occasion_that_nobody_took_part_in_is_not_attended(run):
    records = tidy(PARTS, occasions={"p1": {"title": "Empty"}, "m1": {"title": "Spring"}})
    found = attended(engine.on(run, records))
    assert rows(found, "occasion", "title", "kind") == [("m1", "Spring", "meeting")]
