"""Are occasions alike put together, and those of which nothing is known kept apart?"""

from datetime import date

from graph import engine
from graph.records import Ground
from graph.tables.strata import strata
from tests.rows import rows, tidy

APART = "\x1f"


def cut(run, records, *by):
    return dict(rows(strata(engine.on(run, records), by), "occasion", "stratum"))


def test_without_a_ground_all_occasions_are_one_stratum(run):
    assert cut(run, tidy([("m1", "alder"), ("p1", "birch")])) == {"m1": "", "p1": ""}


def test_occasions_of_one_theme_are_alike(run):
    records = tidy(
        [("p1", "alder"), ("p2", "birch"), ("p3", "cedar")], themes={"p1": ["wash"], "p2": ["wash"]}
    )
    found = cut(run, records, Ground.THEME)
    assert found["p1"] == found["p2"] == f"{APART}wash"
    assert found["p3"] == APART


def test_of_several_themes_the_most_frequent_one_counts(run):
    records = tidy(
        [], occasions={f"p{n}": {} for n in (1, 2)}, themes={"p1": ["a", "z"], "p2": "z"}
    )
    assert cut(run, records, Ground.THEME)["p1"] == f"{APART}z"


def test_the_period_is_the_year_in_which_it_began(run):
    days = {"m1": {"start": date(2023, 12, 31), "end": date(2024, 1, 2)}, "m2": {}}
    found = cut(run, tidy([], occasions=days), Ground.PERIOD)
    assert found == {"m1": f"{APART}2023", "m2": APART}


def test_a_session_stands_for_the_theme_of_its_meeting(run):
    records = tidy([("m1/panel", "alder")], themes={"m1/panel": ["rights"]})
    assert cut(run, records, Ground.THEME)["m1"] == f"{APART}rights"
