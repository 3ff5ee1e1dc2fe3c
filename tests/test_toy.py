"""Is the toy world what its docstring counts by hand?"""

from __future__ import annotations

from graph import samples
from graph.records import OccasionKind, Relation, Role, Status

TABLES = {name: table.to_pylist() for name, table in samples.toy().items()}


def column(table: str, name: str) -> list[str]:
    return [row[name] for row in TABLES[table]]


def test_it_has_the_numbers_that_it_states():
    counts = {name: len(rows) for name, rows in TABLES.items()}
    assert counts["organizations"] == 6 and counts["occasions"] == 9
    assert counts["themes"] == counts["places"] == 2 and counts["participations"] == 21


def test_its_words_are_known_words():
    assert set(column("occasions", "kind")) <= set(OccasionKind)
    assert set(column("occasions", "status")) <= set(Status)
    assert set(column("participations", "role")) <= set(Role)
    assert set(column("occasion_places", "relation")) <= set(Relation)


def test_every_key_that_it_uses_exists():
    occasions, orgs = set(column("occasions", "occasion")), set(column("organizations", "org"))
    for table in ("participations", "occasion_themes", "occasion_places", "amounts"):
        assert set(column(table, "occasion")) <= occasions
    assert set(column("participations", "org")) == orgs
    assert set(column("occasions", "parent")) - {None} <= occasions


def test_dogwood_is_at_the_first_meeting_only_through_a_session():
    at = {(row["occasion"], row["org"]) for row in TABLES["participations"]}
    assert ("m1/updates", "dogwood") in at and ("m1", "dogwood") not in at


def test_every_row_says_where_it_comes_from():
    for table in ("organizations", "occasions", "participations"):
        assert all(source.startswith(f"toy {table}:") for source in column(table, "source"))
