"""Does a place lie in all that its parents lie in?"""

from graph import engine
from graph.tables.regions import upward
from tests.rows import rows, tidy


def test_a_place_lies_in_itself_and_in_everything_above_it(run):
    tables = engine.on(run, tidy(about={"p1": ["KHM-1-2"], "p2": ["THA"]}))
    assert rows(upward(tables.places), "place", "finest", "within", "level") == [
        ("KHM", 0, "KHM", 0),
        ("KHM-1", 1, "KHM", 0),
        ("KHM-1", 1, "KHM-1", 1),
        ("KHM-1-2", 2, "KHM", 0),
        ("KHM-1-2", 2, "KHM-1", 1),
        ("KHM-1-2", 2, "KHM-1-2", 2),
        ("THA", 0, "THA", 0),
    ]


def test_five_levels_are_followed_up_to_the_country(run):
    tables = engine.on(run, tidy(about={"p1": ["KHM-1-2-3-4"]}))
    found = rows(upward(tables.places), "place", "level")
    assert [level for place, level in found if place == "KHM-1-2-3-4"] == [0, 1, 2, 3, 4]
