"""Is the floor that is named the smallest that fits, and is nothing counted with it?"""

from collections import Counter
from itertools import combinations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from graph import engine
from graph.errors import TooLarge
from graph.floor import Fit, fits
from graph.network import build, fitting, layer
from graph.records import Layer
from graph.scope import Scope
from graph.toy import toy
from tests.rows import tidy

MEETINGS = st.lists(st.sets(st.sampled_from("abcdef")), max_size=7)


@pytest.fixture(scope="module")
def world(duckdb_engine):
    with duckdb_engine.open_run() as run:
        yield engine.on(run, toy())


def by_hand(meetings, floor, limit):
    """Every floor is tried in turn."""
    shared = Counter(pair for guests in meetings for pair in combinations(sorted(guests), 2))
    kept = [sum(count >= least for count in shared.values()) for least in range(len(meetings) + 2)]
    if kept[min(floor, len(kept) - 1)] <= limit:
        return None
    return Fit(kept[floor], next(least for least, ties in enumerate(kept) if ties <= limit))


@settings(max_examples=25, deadline=None)
@given(MEETINGS, st.integers(1, 4), st.integers(0, 12))
@example([{"a", "b", "c"}, {"a", "b"}], 1, 1)
def test_the_floor_named_is_the_smallest_that_fits(duckdb_engine, meetings, floor, limit):
    parts = [(f"m{n}", org) for n, guests in enumerate(meetings) for org in guests]
    with duckdb_engine.open_run() as run:
        found = fits(engine.on(run, tidy(parts)), floor, limit)
    assert found == by_hand(meetings, floor, limit)


@pytest.mark.parametrize(("limit", "floor", "kept"), [(10, 2, 5), (5, 2, 5), (4, 3, 1), (0, 4, 0)])
def test_too_large_names_a_floor_and_with_it_the_network_is_built(world, limit, floor, kept):
    # in common: one pair three occasions, four pairs two, six pairs one
    with pytest.raises(TooLarge, match=f"11 ties, the limit is {limit}.*floor {floor}") as caught:
        build(world, limit=limit)
    assert (caught.value.ties, caught.value.floor) == (11, floor)
    network = build(world, Scope(floor=floor), limit=limit)
    assert layer(network, Layer.TIE).number_of_edges() == kept


def test_a_limit_that_is_just_met_is_no_limit(world):
    assert layer(build(world, limit=11), Layer.TIE).number_of_edges() == 11


def test_a_network_without_ties_is_never_too_large(world):
    assert build(world, layers=(Layer.ATTENDANCE,), limit=0).number_of_edges() == 17


def test_fitting_raises_the_floor_and_says_so(world):
    network = fitting(world, limit=5)
    assert network.graph["scope"] == Scope(floor=2)
    (note,) = network.graph["notes"]
    assert "at least 2 occasions in common" in note and "all 11 pairs" in note
    assert layer(network, Layer.TIE).number_of_edges() == 5


def test_fitting_leaves_a_floor_that_fits_and_says_nothing(world):
    network = fitting(world, Scope(floor=3), limit=5)
    assert (network.graph["scope"].floor, network.graph["notes"]) == (3, ())


def test_occasions_and_strength_do_not_depend_on_the_floor(world):
    whole, cut = fitting(world), fitting(world, limit=0)
    assert cut.graph["scope"].floor == 4
    orgs = layer(whole, Layer.TIE)
    assert all(cut.nodes[node] == told for node, told in orgs.nodes(data=True))
    assert cut.number_of_edges() < whole.number_of_edges()
