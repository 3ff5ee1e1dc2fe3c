"""Is an organization in each occasion once, sessions in their meeting, updates in nobody's?"""

from graph import engine
from graph.tables.company import company, in_sessions, roots
from tests.rows import rows, tidy


def there(run, records, *columns):
    return rows(company(engine.on(run, records)), "occasion", "org", *columns)


def test_two_parts_of_an_organization_in_an_occasion_are_one_row(run):
    records = tidy([("m1", "alder", "chair"), ("m1", "alder", "host"), ("m1", "birch")])
    assert there(run, records, "size") == [("m1", "alder", 2), ("m1", "birch", 2)]


def test_an_organization_in_only_a_session_is_in_the_meeting(run):
    records = tidy([("m1", "alder"), ("m1/panel", "birch"), ("m1/panel", "alder")])
    assert there(run, records, "size") == [("m1", "alder", 2), ("m1", "birch", 2)]


def test_a_session_without_a_meeting_stands_alone(run):
    records = tidy([("m1/panel", "alder")], occasions={"m1/panel": {"parent": None}})
    assert there(run, records, "meeting") == [("m1/panel", "alder", 1)]


def test_a_programme_update_is_nobodys_company(run):
    assert there(run, tidy([("u1", "alder"), ("u1", "birch")])) == []


def test_a_role_tells_who_does_and_who_funds(run):
    roles = [("p1", "alder", "funder"), ("p1", "birch", "lead"), ("p1", "cedar", "lead")]
    records = tidy([*roles, ("p1", "cedar", "funder"), ("p1", "dogwood", None)])
    assert there(run, records, "does", "funds") == [
        ("p1", "alder", 0, 1),
        ("p1", "birch", 1, 0),
        ("p1", "cedar", 1, 1),
        ("p1", "dogwood", 1, 0),
    ]


def test_only_meetings_and_their_sessions_are_meetings(run):
    parts = [(occasion, "alder") for occasion in ("m1", "m2/talk", "p1", "a1", "b1", "c1", "g1")]
    flags = {occasion: meeting for occasion, _, meeting in there(run, tidy(parts), "meeting")}
    assert flags == {"m1": 1, "m2": 1, "p1": 0, "a1": 0, "b1": 0, "c1": 0, "g1": 0}


def test_an_organization_is_in_a_session_once(run):
    records = tidy([("m1/panel", "alder", "chair"), ("m1/panel", "alder"), ("m1", "birch")])
    assert rows(in_sessions(engine.on(run, records)), "occasion", "org") == [("m1/panel", "alder")]


def test_the_whole_of_a_session_is_its_meeting(run):
    tables = engine.on(run, tidy([("m1/panel", "alder"), ("u1", "alder")]))
    assert rows(roots(tables.occasions), "occasion", "root") == [("m1", "m1"), ("m1/panel", "m1")]


def test_nobody_was_at_what_was_cancelled(run):
    off = {key: {"status": "cancelled"} for key in ("m1", "m2/panel", "p1")}
    at = ("m1", "m1/panel", "m2/panel", "m2", "p1")
    records = tidy([(key, "alder") for key in at], occasions=off)
    assert there(run, records) == [("m2", "alder")]
