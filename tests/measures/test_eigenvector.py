"""Is the eigenvector score the published one, and what are several parts given?"""

import math

import networkx as nx
import pytest

from graph.measures.eigenvector import eigenvector


def test_the_medici_and_the_strozzi(florentine, by_key):
    scores = by_key(eigenvector(florentine))
    assert scores["Medici"] == pytest.approx(0.4303, abs=5e-5)
    assert scores["Strozzi"] == pytest.approx(0.3560, abs=5e-5)


def test_the_end_of_a_path_of_three_scores_the_middle_by_root_two(as_ties, by_key):
    scores = by_key(eigenvector(as_ties(nx.path_graph(3))))
    assert scores["1"] == pytest.approx(1 / math.sqrt(2))
    assert scores["0"] == scores["2"] == pytest.approx(1 / 2)


def test_only_the_most_tightly_tied_part_scores(as_ties, by_key):
    parts = nx.disjoint_union(nx.complete_graph(3), nx.path_graph(3))
    scores = by_key(eigenvector(as_ties(parts)))
    assert [scores[key] for key in "012"] == pytest.approx([1 / math.sqrt(3)] * 3)
    assert [scores[key] for key in "345"] == [0, 0, 0]


def test_the_part_with_the_largest_degree_need_not_be_the_one_that_scores(as_ties, by_key):
    """A star of eight has the eigenvalue root of eight, four who all know each other have 3."""
    scores = by_key(eigenvector(as_ties(nx.disjoint_union(nx.star_graph(8), nx.complete_graph(4)))))
    assert scores["0"] == 0
    assert scores["9"] == pytest.approx(1 / 2)


def test_parts_with_the_same_eigenvalue_share_by_the_projection_of_all_ones(as_ties, by_key):
    """A triangle and the star of four leaves both have 2: projections 1, and 3/2 with 3/4."""
    parts = nx.disjoint_union(nx.complete_graph(3), nx.star_graph(4))
    length = math.sqrt(3 * 1 + (3 / 2) ** 2 + 4 * (3 / 4) ** 2)
    scores = by_key(eigenvector(as_ties(parts)))
    assert scores["0"] == pytest.approx(1 / length)
    assert scores["3"] == pytest.approx(3 / 2 / length)
    assert scores["4"] == pytest.approx(3 / 4 / length)


def test_two_groups_joined_by_a_long_path_are_alike(as_ties, by_key):
    """Their first two eigenvalues differ by less than a computer can tell."""
    scores = by_key(eigenvector(as_ties(nx.barbell_graph(6, 40))))
    assert scores["0"] == pytest.approx(scores["51"], abs=1e-12)


def test_without_ties_nobody_has_a_score(as_ties):
    assert eigenvector(as_ties(nx.empty_graph(3))) == {}
