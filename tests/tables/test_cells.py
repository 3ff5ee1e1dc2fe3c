"""Does each theme-place cell count its organizations once, and once in each status?"""

from graph import engine, samples
from graph.tables.cells import cells
from tests.rows import rows, tidy

STATUSES = ("planned", "ongoing", "completed", "suspended", "unknown")


def told(run, records, level=0):
    return rows(cells(engine.on(run, records), level), "theme", "place", "organizations", *STATUSES)


def test_an_organization_counts_once_in_each_status_that_it_has(run):
    status = {"p1": "planned", "p2": "planned", "p3": "ongoing", "p4": None, "p5": "suspended"}
    on, of = {key: ["wash"] for key in status}, {key: ["KHM"] for key in status}
    facts = {occasion: {"status": word} for occasion, word in status.items()}
    parts = [*((occasion, "alder") for occasion in status), ("p3", "birch")]
    records = tidy(parts, occasions=facts, themes=on, about=of)
    assert told(run, records) == [("wash", "KHM", 2, 1, 2, 0, 1, 1)]


def test_two_provinces_are_two_cells_of_their_level_and_one_of_the_country(run):
    records = tidy([("p1", "alder")], themes={"p1": ["wash"]}, about={"p1": ["KHM-1", "KHM-2"]})
    assert [row[:3] for row in told(run, records)] == [("wash", "KHM", 1)]
    below = [row[:3] for row in told(run, records, level=1)]
    assert below == [("wash", "KHM-1", 1), ("wash", "KHM-2", 1)]


def test_the_toy_world_has_two_cells_and_two_gaps(run):
    assert told(run, samples.toy()) == [
        ("legal aid", "THA", 3, 0, 0, 3, 0, 0),
        ("safe migration", "KHM", 3, 1, 2, 0, 0, 0),
    ]
