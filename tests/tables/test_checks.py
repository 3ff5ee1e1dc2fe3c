"""Is every row that breaks a rule found, with its value, its line and what to do?"""

from dataclasses import replace
from datetime import date

import pyarrow as pa
import pytest

from graph import engine, samples
from graph.tables.checks import REFERENCES, WORDS, remedy, violations
from graph.tidy import SCHEMA
from tests.rows import rows, tidy

COLUMNS = ("rule", "place", "value", "source")


def broken(run, records):
    return rows(violations(engine.on(run, records)), *COLUMNS)


def spoiled(table, column, value):
    """The toy world with one cell, the last of a column, replaced."""
    toy = samples.toy()
    content = getattr(toy, table).to_pylist()
    content[-1] |= {column: value}
    schema = pa.schema(list(SCHEMA[table].items()))
    return replace(toy, **{table: pa.Table.from_pylist(content, schema)}), content[-1].get("source")


def test_the_toy_world_breaks_no_rule(run):
    assert broken(run, samples.toy()) == []


def test_every_broken_rule_of_a_row_is_found_on_each_engine(run):
    facts = {"p1": {"kind": "party", "start": date(2024, 1, 2), "end": date(2024, 1, 1)}}
    records = tidy([("p1", "alder", "boss")], occasions=facts)
    assert broken(run, records) == [
        ("end before start", "occasions.end", "2024-01-01", "drawn:2"),
        ("unknown word", "occasions.kind", "party", "drawn:2"),
        ("unknown word", "participations.role", "boss", "drawn:2"),
    ]


@pytest.fixture
def duck(duckdb_engine):
    with duckdb_engine.open_run() as opened:
        yield opened


@pytest.mark.parametrize(("table", "column"), WORDS)
def test_an_unknown_word_is_found_with_its_line_and_the_words_to_choose_from(duck, table, column):
    records, source = spoiled(table, column, "novel")
    place = f"{table}.{column}"
    assert ("unknown word", place, "novel", source) in broken(duck, records)
    assert all(word.value in remedy("unknown word", place) for word in WORDS[table, column])


@pytest.mark.parametrize(("table", "column"), [reference[:2] for reference in REFERENCES])
def test_a_reference_to_nothing_is_found(duck, table, column):
    records, source = spoiled(table, column, "nowhere")
    rule, place = "nothing behind it", f"{table}.{column}"
    assert (rule, place, "nowhere", source) in broken(duck, records)
    assert remedy(rule, place) == "Add the row that it refers to, or leave it empty."


@pytest.mark.parametrize("table", SCHEMA)
def test_every_reference_between_the_tables_is_checked(table):
    keys = {"occasion", "org", "theme", "place", "country", "parent", "from_org", "to_org"}
    own = {("organizations", "org"), ("occasions", "occasion"), ("themes", "theme")}
    refer = {(table, column) for column in SCHEMA[table] if column in keys}
    checked = {reference[:2] for reference in REFERENCES}
    assert refer - own - {("places", "place")} <= checked


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("participations", "org"),
        ("participations", "occasion"),
        ("occasions", "kind"),
        ("organizations", "org"),
        ("occasion_themes", "theme"),
        ("occasion_places", "place"),
        ("places", "level"),
    ],
)
def test_a_row_that_would_count_nowhere_for_want_of_a_value_is_found(duck, table, column):
    records, source = spoiled(table, column, None)
    assert ("no value", f"{table}.{column}", "", source) in broken(duck, records)
    assert remedy("no value", f"{table}.{column}") == "Fill it in, or leave the row out."


def test_dates_out_of_order_name_the_end(duck):
    records, source = spoiled("occasions", "end", date(2020, 1, 1))
    assert broken(duck, records) == [("end before start", "occasions.end", "2020-01-01", source)]
    assert "two dates" in remedy("end before start", "occasions.end")


def test_a_session_within_a_session_is_found(duck):
    facts = {"m1/panel/table": {"parent": "m1/panel"}}
    records = tidy([("m1/panel", "alder")], occasions=facts)
    assert broken(duck, records) == [
        ("session in a session", "occasions.parent", "m1/panel", "drawn:3")
    ]
    assert "meeting" in remedy("session in a session", "occasions.parent")
