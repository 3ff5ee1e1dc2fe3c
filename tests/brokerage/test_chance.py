"""Are expected counts and spread those over every way to deal out the groups?"""

from itertools import permutations

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.brokerage.chance import expected
from graph.brokerage.roles import triads
from graph.brokerage.table import brokerage


def over_all_ways(grouped, plain, labels):
    """The labels of those with ties are dealt out among them; the others keep theirs."""
    tied = [node for node in plain if plain.degree[node]]
    dealt = sorted(set(permutations(labels[node] for node in tied)))
    ways = [dict(enumerate(labels)) | dict(zip(tied, deal, strict=True)) for deal in dealt]
    counts = np.array([triads(grouped(plain, groups), "country").counts for groups in ways])
    return counts.mean(axis=0), counts.std(axis=0)


def test_a_star_of_four_by_hand(grouped):
    """Two of x and two of y: the centre and one leaf agree, so each deal has one own partner."""
    star = grouped(nx.star_graph(3), {0: "x", 1: "x", 2: "y", 3: "y"})
    mean, spread = expected(triads(star, "country"))
    assert mean[0].tolist() == pytest.approx([0, 2, 2, 0])
    assert spread[0].tolist() == [0, 0, 0, 0]


def test_who_has_no_ties_is_dealt_no_group(grouped):
    """Beside the star of four three more of x who are tied to nobody change nothing."""
    star = nx.disjoint_union(nx.star_graph(3), nx.empty_graph(3))
    groups = {0: "x", 1: "x", 2: "y", 3: "y"} | dict.fromkeys((4, 5, 6), "x")
    mean, _ = expected(triads(grouped(star, groups), "country"))
    assert mean[0].tolist() == pytest.approx([0, 2, 2, 0]) and not mean[4:].any()


@settings(max_examples=12)
@given(st.data())
def test_mean_and_spread_are_those_of_all_ways(grouped, data):
    labels = data.draw(st.lists(st.sampled_from("xyz"), min_size=6, max_size=6))
    plain = nx.gnp_random_graph(6, data.draw(st.sampled_from([0.4, 0.7])), data.draw(st.integers()))
    mean, spread = expected(triads(grouped(plain, dict(enumerate(labels))), "country"))
    all_mean, all_spread = over_all_ways(grouped, plain, labels)
    assert mean == pytest.approx(all_mean, abs=1e-9)
    assert spread == pytest.approx(all_spread, abs=1e-6)


@pytest.mark.parametrize("labels", ["xxyyzz", "xxxxyy", "xyzuvv"])
def test_a_star_of_five_leaves_over_all_ways(grouped, labels):
    """Its centre has open pairs without a common end, and several groups to be a liaison of."""
    star = nx.star_graph(5)
    mean, spread = expected(triads(grouped(star, dict(enumerate(labels))), "country"))
    all_mean, all_spread = over_all_ways(grouped, star, labels)
    assert mean == pytest.approx(all_mean, abs=1e-9)
    assert spread == pytest.approx(all_spread, abs=1e-6)


def test_the_instructor_coordinates_more_than_chance_and_lets_in_less(clubs):
    row = brokerage(clubs, "country").table.set_index("key").loc["1"]
    assert (row["name"], row["group"], row["pairs"]) == ("Org 1", "Mr. Hi", 16 * 15 / 2 - 18)
    assert row["coordinator"] == 174 and row["coordinator_z"] > 3
    assert row["gatekeeper_z"] < -3


def test_where_every_way_gives_the_same_there_is_no_z(grouped):
    star = grouped(nx.star_graph(3), {0: "x", 1: "x", 2: "y", 3: "y"})
    assert brokerage(star, "country").table.filter(like="_z").isna().all(axis=None)


def test_who_is_left_out_is_said(grouped, clubs):
    half = brokerage(grouped(nx.path_graph(3), {0: "x", 1: "y"}), "country")
    assert half.unknown == 1 and half.note.startswith("1 organization whose country is not on")
    assert brokerage(clubs, "country").note == ""
