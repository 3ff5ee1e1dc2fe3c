"""Are the eight tables typed, whole and told apart by their content alone?"""

from datetime import date

import pandas as pd
import pyarrow as pa
import pytest

from graph.tidy import KEYED, SCHEMA, Tidy, merge
from graph.toy import toy


def occasions(*facts):
    return Tidy.of(occasions=pd.DataFrame(facts))


def test_nothing_makes_eight_empty_tables_of_the_right_types():
    for name, table in Tidy.of().items():
        assert table.num_rows == 0
        assert dict(zip(table.schema.names, table.schema.types, strict=True)) == SCHEMA[name]


def test_types_are_those_of_the_schema_whatever_pandas_made_of_a_column():
    frame = pd.DataFrame({"occasion": ["m1", "m2"], "people": [12.0, None]})
    found = Tidy.of(occasions=frame.assign(start=pd.to_datetime(["2024-02-01", None])))
    assert found.occasions["people"].to_pylist() == [12, None]
    assert found.occasions["start"].to_pylist() == [date(2024, 2, 1), None]
    assert found.occasions["start"].type == pa.date32()


def test_a_column_that_is_not_there_is_missing_not_zero():
    assert occasions({"occasion": "m1"}).occasions["people"].to_pylist() == [None]


def test_a_column_that_is_no_column_of_the_table_is_left_out():
    assert "shoe_size" not in occasions({"occasion": "m1", "shoe_size": 3}).occasions.schema.names


@pytest.mark.parametrize(("table", "column"), KEYED.items())
def test_of_a_key_that_comes_twice_the_first_says_what_it_says(table, column):
    told = "title" if table == "occasions" else "name"
    frame = pd.DataFrame({column: ["b", "a", "b"], told: ["first", "other", "second"]})
    found = getattr(Tidy.of(**{table: frame}), table)
    assert found[column].to_pylist() == ["b", "a"]
    assert found[told].to_pylist() == ["first", "other"]


def test_what_the_first_of_a_key_leaves_open_a_later_one_may_fill():
    bare, full = {"occasion": "m1", "title": "Spring"}, {"occasion": "m1", "people": 40}
    found = merge([occasions(bare), occasions(full | {"title": "Fall"})]).occasions.to_pylist()
    assert [(row["title"], row["people"]) for row in found] == [("Spring", 40)]


def test_a_row_without_its_key_is_kept_for_the_checks_to_find():
    found = Tidy.of(themes=pd.DataFrame({"theme": ["wash", None], "name": ["WASH", "?"]}))
    assert found.themes["name"].to_pylist() == ["WASH", "?"]


def test_a_row_of_facts_may_come_twice():
    frame = pd.DataFrame({"occasion": ["m1", "m1"], "org": ["a", "a"], "role": ["chair", "host"]})
    assert Tidy.of(participations=frame).participations.num_rows == 2


def test_merging_nothing_is_an_empty_world():
    assert merge([]).digest() == Tidy.of().digest()


def test_merging_with_an_empty_world_changes_nothing():
    assert merge([Tidy.of(), toy(), Tidy.of()]).digest() == toy().digest()


def test_merging_puts_the_rows_of_both_together():
    both = merge([occasions({"occasion": "m1"}), occasions({"occasion": "m2"})])
    assert both.occasions["occasion"].to_pylist() == ["m1", "m2"]


def test_a_digest_depends_on_nothing_but_the_content():
    chunks = {name: pa.concat_tables([t.slice(0, 1), t.slice(1)]) for name, t in toy().items()}
    assert Tidy(**chunks).digest() == toy().digest()


@pytest.mark.parametrize(
    "other",
    [
        {"occasion": "m1", "title": ""},
        {"occasion": "m1", "title": "nan"},
        {"occasion": "m1", "kind": "x"},
        {"occasion": "m1", "people": 0},
        {"occasion": "m2"},
    ],
)
def test_any_other_content_has_another_digest(other):
    assert occasions(other).digest() != occasions({"occasion": "m1"}).digest()


def test_a_value_in_another_column_is_another_content():
    one, other = {"occasion": "m", "title": "x"}, {"occasion": "m", "parent": "x"}
    assert occasions(one).digest() != occasions(other).digest()
