"""Is the core the one with the fewest errors of all, and ideal where the network is?"""

from itertools import chain, combinations

import networkx as nx
import numpy as np
import pytest
from hypothesis import given

from graph.groups.core import core
from tests.groups.drawn import plain_graphs, tied


def keys(nodes):
    return {int(node.key) for node in nodes}


def cells(plain, inside):
    """For each pair that is not across, whether it is tied and whether the ideal has a tie."""
    pairs = [(p, set(p) & inside) for p in combinations(plain, 2)]
    return [(plain.has_edge(*p), len(common) == 2) for p, common in pairs if len(common) != 1]


def errors(plain, inside):
    return sum(tied != ideal for tied, ideal in cells(plain, inside))


def test_four_who_all_know_each_other_with_a_guest_each_are_an_ideal_core():
    plain = nx.complete_graph(4)
    plain.add_edges_from((member, member + 4) for member in range(4))
    found = core(tied(plain))
    assert keys(found.core) == {0, 1, 2, 3} and keys(found.periphery) == {4, 5, 6, 7}
    assert (found.errors, found.fit) == (0, 1.0)


def test_the_middle_of_a_star_is_its_core():
    found = core(tied(nx.star_graph(5)))
    assert keys(found.core) == {0} and found.errors == 0
    assert found.fit is None  # a core of one has no pair


def test_a_missing_tie_in_the_core_and_one_too_many_outside_are_two_errors():
    """The ideal of four with a guest each, without 2-3 and with 4-5: 5 of 6 pairs, 1 of 6."""
    plain = nx.complete_graph(4)
    plain.add_edges_from((member, member + 4) for member in range(4))
    plain.remove_edge(2, 3)
    plain.add_edge(4, 5)
    found = core(tied(plain))
    assert keys(found.core) == {0, 1, 2, 3} and found.errors == 2
    assert found.fit == pytest.approx((5 * 5 - 1 * 1) / 36)


def test_equals_are_not_parted_where_that_costs_nothing():
    assert keys(core(tied(nx.complete_graph(4))).core) == {0, 1, 2, 3}
    assert keys(core(tied(nx.path_graph(2))).core) == {0, 1}


def test_of_equal_organizations_those_tied_to_the_sure_core_are_taken():
    """0 has four ties; 1, 2, 3 and 4 have three, of which only 3 and 4 are tied to 0."""
    plain = nx.Graph([(0, 3), (0, 4), (0, 5), (0, 6), (3, 4), (3, 7), (4, 8)])
    plain.add_edges_from([(1, 2), (1, 9), (1, 10), (2, 11), (2, 12)])
    assert keys(core(tied(plain)).core) == {0, 3, 4}


@given(plain_graphs())
def test_no_split_of_all_has_fewer_errors(plain):
    every = chain.from_iterable(combinations(plain, size) for size in range(len(plain) + 1))
    found = core(tied(plain))
    assert found.errors == min(errors(plain, set(inside)) for inside in every)
    assert found.errors == errors(plain, keys(found.core))


@given(plain_graphs())
def test_the_fit_is_the_correlation_with_the_ideal(plain):
    found = core(tied(plain))
    columns = np.array(cells(plain, keys(found.core)), float).reshape(-1, 2).T
    if found.fit is None:
        assert not columns.size or (columns.std(axis=1) == 0).any()
    else:
        assert found.fit == pytest.approx(np.corrcoef(columns)[0, 1])


def test_without_ties_there_is_no_core():
    assert core(tied(nx.empty_graph(3))).core == ()
    assert core(nx.freeze(nx.Graph())).errors == 0
