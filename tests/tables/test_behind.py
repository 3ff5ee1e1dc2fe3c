"""Does every part taken lead back to a line of a file?"""

from graph import engine
from graph.tables.behind import behind
from tests.rows import rows, tidy


def test_a_part_in_a_session_stands_behind_the_part_in_the_meeting(run):
    records = tidy([("m1/panel", "alder")], occasions={"m1": {"title": "Spring meeting"}})
    found = behind(engine.on(run, records))
    assert rows(found, "org", "occasion", "title", "source") == [
        ("alder", "m1", "Spring meeting", "drawn:2")
    ]


def test_a_part_that_is_told_twice_has_one_line(run):
    records = tidy([("m1", "birch"), ("m1", "alder", "chair"), ("m1", "alder", "host")])
    found = behind(engine.on(run, records))
    assert rows(found, "org", "source") == [("alder", "drawn:3"), ("birch", "drawn:2")]


def test_an_update_has_its_line_too(run):
    found = behind(engine.on(run, tidy([("u1", "alder")])))
    assert rows(found, "org", "occasion", "source") == [("alder", "u1", "drawn:2")]
