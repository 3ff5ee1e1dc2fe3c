"""Does a profile tell what is on record about one organization, and of nobody else?"""

from datetime import date

import pytest

from graph import engine
from graph.errors import BadChoice
from graph.profile import profile
from graph.toy import toy
from tests.rows import tidy


@pytest.fixture(scope="module")
def elm(duckdb_engine):
    with duckdb_engine.open_run() as run:
        yield profile(engine.on(run, toy()), "elm")


def lines(frame, *columns):
    return list(frame[list(columns)].itertuples(index=False, name=None))


def test_it_names_and_counts_the_organization(elm):
    assert (elm.org, elm.name, elm.type, elm.country) == ("elm", "Elm", "Academic", "THA")
    assert (elm.written, elm.meetings, elm.works, elm.strength) == (("Elm",), 1, 2, 3)


def test_ties_come_by_how_much_is_shared(elm):
    told = lines(elm.ties, "org", "name", "met", "worked", "funded")
    assert told == [
        ("birch", "Birch", 1, 1, 0),
        ("alder", "Alder", 1, 0, 0),
        ("cedar", "Cedar", 0, 1, 0),
    ]
    assert list(elm.ties["last"]) == [date(2023, 9, 1), date(2023, 9, 1), date(2023, 6, 1)]


def test_who_only_met_is_told_apart_from_who_worked(elm):
    assert elm.evidence == (2, 0, 1), "Birch and Cedar worked with Elm, Alder only met it"


def test_a_tie_of_funding_alone_is_neither_work_nor_a_meeting(duckdb_engine):
    with duckdb_engine.open_run() as run:
        world = tidy([("p1", "alder", "funder"), ("p1", "birch")])
        assert profile(engine.on(run, world), "birch").evidence == (0, 1, 0)


def test_a_floor_keeps_the_ties_with_as_many_occasions_in_common(elm):
    assert [elm.kept(floor) for floor in (1, 2, 3)] == [3, 1, 0], "with Birch it shares two"


def test_occasions_come_latest_first_and_unknown_times_last(elm):
    told = lines(elm.occasions, "title", "kind", "role", "source")
    assert told == [
        ("Radio spots", "update", "implementer", "toy participations:22"),
        ("Autumn meeting", "meeting", "participant", "toy participations:14"),
        ("Handbook", "publication", "author", "toy participations:21"),
        ("Advice at the border", "project", "partner", "toy participations:19"),
    ]


def test_themes_and_places_count_its_works(elm):
    assert lines(elm.themes, "name", "occasions") == [("Legal aid", 2), ("Safe migration", 1)]
    assert lines(elm.places, "name", "occasions") == [("Thailand", 2), ("Cambodia", 1)]


def test_ties_reach_all_that_it_shares_an_occasion_with(duckdb_engine):
    with duckdb_engine.open_run() as run:
        tables = engine.on(run, toy())
        found = {org: set(profile(tables, org).ties["org"]) for org in ("cedar", "fir")}
    assert found == {
        "cedar": {"alder", "birch", "dogwood", "elm", "fir"},
        "fir": {"cedar", "dogwood"},
    }


def test_all_its_names_as_written_are_told(duckdb_engine):
    records = tidy([("m1", "alder"), ("m2", "alder")])
    frames = {table: content.to_pandas() for table, content in records.items()}
    frames["participations"]["name_as_written"] = ["ALDER ", "Alder"]
    with duckdb_engine.open_run() as run:
        assert profile(engine.on(run, type(records).of(**frames)), "alder").written == (
            "ALDER ",
            "Alder",
        )


def test_an_organization_that_did_nothing_has_an_empty_profile(duckdb_engine):
    with duckdb_engine.open_run() as run:
        found = profile(engine.on(run, tidy(organizations={"yew": {}})), "yew")
    assert (found.meetings, found.works, len(found.ties), len(found.occasions)) == (0, 0, 0, 0)


def test_an_unknown_key_is_refused_with_what_to_do(duckdb_engine):
    with duckdb_engine.open_run() as run, pytest.raises(BadChoice, match="no organization 'oak'"):
        profile(engine.on(run, toy()), "oak")
