"""Is work counted on its themes and in its countries, and sitting in a meeting not?"""

from graph import engine
from graph.tables.work import about, countries_of, doings, named_countries_of, themes_of
from tests.rows import rows, tidy


def test_meetings_are_no_work_and_an_update_is_its_organizations_own(run):
    parts = [("m1", "alder"), ("m1/panel", "alder"), ("u1", "alder"), ("p1", "alder", "lead")]
    tables = engine.on(run, tidy([*parts, ("p1", "alder", "funder")]))
    assert rows(doings(tables), "org", "occasion") == [("alder", "p1"), ("alder", "u1")]


def test_a_theme_counts_the_works_on_it(run):
    parts = [(occasion, "alder") for occasion in ("m1", "p1", "p2", "u1")]
    on = {"m1": ["wash"], "p1": ["wash", "wash"], "p2": ["wash", "food"], "u1": ["wash"]}
    found = themes_of(engine.on(run, tidy(parts, themes=on)))
    assert rows(found, "theme", "occasions") == [("food", 1), ("wash", 3)]


def test_two_provinces_of_a_country_are_one_country(run):
    records = tidy([("p1", "alder")], about={"p1": ["KHM-1", "KHM-2", "THA"]})
    tables = engine.on(run, records)
    assert rows(countries_of(tables), "country", "occasions") == [("KHM", 1), ("THA", 1)]
    assert rows(named_countries_of(tables), "name", "occasions") == [("KHM", 1), ("THA", 1)]


def test_a_venue_is_not_what_an_occasion_is_about(run):
    records = tidy([("p1", "alder")], about={"p1": ["KHM"]}, held={"p1": ["THA"]})
    found = about(engine.on(run, records))
    assert rows(found, "occasion", "place", "country", "level") == [("p1", "KHM", "KHM", 0)]
