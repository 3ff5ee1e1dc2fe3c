"""Are gaps compared between countries, or within the one country that there is?"""

import pytest

from graph import engine
from graph.coverage import cell, coverage, level_of, whole_country
from graph.identity import resolve
from graph.toy import toy
from tests.rows import tidy


@pytest.fixture
def run(duckdb_engine):
    with duckdb_engine.open_run() as opened:
        yield opened


def world(run, *places):
    """A project in each place, all on one theme."""
    works = [f"p{n}" for n, _ in enumerate(places)]
    themes, about = (
        {w: ["wash"] for w in works},
        {w: [p] for w, p in zip(works, places, strict=True)},
    )
    return engine.on(run, tidy([(w, "alder") for w in works], themes=themes, about=about))


@pytest.mark.parametrize(
    ("places", "level"),
    [
        (["KHM"], 0),
        (["KHM", "THA"], 0),
        (["KHM-1", "KHM-2"], 1),
        (["KHM", "KHM-1", "KHM-1-2"], 1),
        (["KHM-1-1", "KHM-1-2"], 2),
        (["KHM-1", "THA-1"], 0),
        (["KHM-1", "THA"], 0),
        ([], 0),
    ],
)
def test_one_country_is_compared_by_its_parts_and_several_as_wholes(run, places, level):
    assert level_of(world(run, *places)) == level


def test_no_country_is_lost_where_one_is_known_more_finely(run):
    assert list(coverage(world(run, "KHM-1", "THA"))["place"]) == ["KHM", "THA"]


@pytest.mark.parametrize(
    ("places", "left_out"),
    [(["KHM", "KHM", "KHM-1"], 2), (["KHM", "KHM-1", "KHM-1-2"], 1), (["KHM", "THA-1"], 0)],
)
def test_work_of_a_whole_country_is_counted_where_no_cell_can_show_it(run, places, left_out):
    assert whole_country(world(run, *places)) == left_out


def test_work_that_names_a_part_beside_its_country_is_in_a_cell(run):
    world = tidy([("p1", "alder")], themes={"p1": ["wash"]}, about={"p1": ["KHM", "KHM-1"]})
    assert whole_country(engine.on(run, world)) == 0


def test_the_toy_world_has_work_in_two_of_four_cells(run):
    found = coverage(engine.on(run, toy()))
    cells = zip(found["theme_name"], found["place_name"], found["organizations"], strict=True)
    assert list(cells) == [("Legal aid", "Thailand", 3), ("Safe migration", "Cambodia", 3)]


def test_a_cell_opens_into_the_work_behind_it(run):
    found = cell(engine.on(run, toy()), "safe migration", "KHM")
    told = zip(found["name"], found["title"], found["status"], found["source"], strict=True)
    assert list(told) == [
        ("Cedar", "Safe journeys", "ongoing", "toy occasions:7"),
        ("Dogwood", "Safe journeys", "ongoing", "toy occasions:7"),
        ("Elm", "Radio spots", "planned", "toy occasions:10"),
    ]


def test_one_theme_in_two_languages_is_one_cell_and_its_part_another(run):
    on = {"p1": ["santé"], "p2": ["salud"], "p3": ["hiv/aids"]}
    parts = [("p1", "alder"), ("p2", "birch"), ("p3", "cedar")]
    told = resolve(tidy(parts, themes=on, about={one: ["KHM"] for one in on})).tidy
    found = coverage(engine.on(run, told)).sort_values("theme")
    cells = zip(found["theme_name"], found["organizations"], strict=True)
    assert list(cells) == [("Health", 2), ("HIV/AIDS", 1)]
    assert set(told.themes["parent"].to_pylist()) == {None, "health"}


def test_a_gap_opens_into_nothing(run):
    assert len(cell(engine.on(run, toy()), "legal aid", "KHM")) == 0


def test_no_records_have_no_cells_but_their_columns(run):
    found = coverage(engine.on(run, tidy()))
    assert len(found) == 0 and "organizations" in found.columns
