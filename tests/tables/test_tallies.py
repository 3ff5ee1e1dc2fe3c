"""Is what each organization takes part in counted over the full records?"""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph import engine, samples
from graph.tables.company import company
from graph.tables.pairs import pairs
from graph.tables.tallies import tallies
from tests.rows import rows, tidy

COUNTS = ("org", "meetings", "works", "occasions", "strength")


def test_an_organization_alone_in_an_occasion_has_no_strength_from_it(run):
    records = tidy([("m1", "alder"), ("p1", "alder"), ("p1", "birch")])
    assert rows(tallies(engine.on(run, records)), *COUNTS) == [
        ("alder", 1, 1, 2, 1),
        ("birch", 0, 1, 1, 1),
    ]


def test_an_organization_that_took_part_in_nothing_stands_with_zeros(run):
    records = tidy([("u1", "birch")], organizations={"alder": {"country": "THA", "type": "NGO"}})
    told = rows(tallies(engine.on(run, records)), *COUNTS, "name", "type", "country")
    assert told[0] == ("alder", 0, 0, 0, 0, "Alder", "NGO", "THA")
    assert told[1][:5] == ("birch", 0, 0, 0, 0)


def test_the_toy_world_has_the_counts_of_its_own_list(run):
    assert rows(tallies(engine.on(run, samples.toy())), *COUNTS) == [
        ("alder", 3, 0, 3, 3),
        ("birch", 3, 1, 4, 4),
        ("cedar", 2, 2, 4, 4),
        ("dogwood", 1, 1, 2, 2),
        ("elm", 1, 2, 3, 3),
        ("fir", 0, 1, 1, 1),
    ]


parts = st.lists(
    st.tuples(
        st.sampled_from(["m1", "m1/panel", "m2", "p1", "p2", "g1", "u1"]),
        st.sampled_from(["alder", "birch", "cedar", "dogwood", "elm"]),
        st.sampled_from(["participant", "funder"]),
    ),
    min_size=1,
    max_size=20,
)


@settings(max_examples=20, deadline=None)
@given(there=parts)
def test_newmans_weights_of_an_organization_add_up_to_its_occasions_with_company(there):
    with engine.open_engine().open_run() as run:
        tables = engine.on(run, tidy(there))
        strength = dict(rows(tallies(tables), "org", "strength"))
        ties = rows(pairs(company(tables)), "left", "right", "weight")
    summed = defaultdict(float, dict.fromkeys(strength, 0.0))
    for left, right, weight in ties:
        summed[left] += weight
        summed[right] += weight
    assert summed == pytest.approx(strength)
