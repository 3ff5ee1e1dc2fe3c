"""Are degrees, sizes and classes of pairs what was counted by hand?"""

import pytest

from graph import engine
from graph.records import Ground
from graph.tables import chance
from tests.rows import rows, tidy

PARTS = [("m1", "a"), ("m1", "b"), ("m1", "c"), ("m2", "a"), ("m2", "b"), ("m3", "d")]
"""a and b twice together, c once, d alone: which is no company."""


def test_only_occasions_in_company_count_as_activity(run):
    tables = engine.on(run, tidy(PARTS))
    assert rows(chance.activity(tables), "org", "degree") == [("a", 2), ("b", 2), ("c", 1)]
    assert rows(chance.activities(tables), "degree", "organizations") == [(1, 1), (2, 2)]
    assert rows(chance.sizes(tables), "size", "occasions") == [(2, 1), (3, 1)]


def test_pairs_of_equal_degrees_and_counts_are_one_class(run):
    found = rows(chance.classes(engine.on(run, tidy(PARTS))), "low", "high", "shared", "pairs")
    assert found == [(1, 2, 1, 2), (2, 2, 2, 1)]


def test_pairs_of_a_class_are_found_again_and_counted_at_both_ends(run):
    tables = engine.on(run, tidy(PARTS))
    among = chance.classes(tables)
    pairs = chance.beyond(tables, among)
    assert rows(pairs, "left", "right") == [("a", "b"), ("a", "c"), ("b", "c")]
    assert rows(chance.partners(pairs), "org", "pairs") == [("a", 2), ("b", 2), ("c", 2)]


def test_the_closed_form_is_that_of_chung_and_lu(run):
    """r = 2, 2, 1; c = 3, 2; L = 5: a and b 4 * 13 / 25, a and c 2 * 13 / 25."""
    tables = engine.on(run, tidy(PARTS))
    pairs = chance.beyond(tables, chance.classes(tables))
    found = {
        (left, right): mean
        for left, right, mean in rows(chance.expected(tables, pairs, ()), "left", "right", "mean")
    }
    assert found["a", "b"] == pytest.approx(4 * 13 / 25)
    assert found["a", "c"] == pytest.approx(2 * 13 / 25)


def test_within_strata_only_occasions_of_the_same_stratum_meet(run):
    """m1 is of rights (r 1, 1, 1; 9 / 9), m2 of no theme (r 1, 1; 4 / 4): a and b 1 + 1."""
    tables = engine.on(run, tidy(PARTS, themes={"m1": ["rights"]}))
    pairs = chance.beyond(tables, chance.classes(tables))
    found = rows(chance.expected(tables, pairs, (Ground.THEME,)), "left", "right", "mean")
    assert found == [
        ("a", "b", pytest.approx(2.0)),
        ("a", "c", pytest.approx(1.0)),
        ("b", "c", pytest.approx(1.0)),
    ]
