"""Are communities those that others found, the same each time, and as sure as the runs agree?"""

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.groups.communities import alike, bridged, communities
from graph.records import Kind, Node
from tests.groups.drawn import tied

WOMEN = [
    *("Evelyn", "Laura", "Theresa", "Brenda", "Charlotte", "Frances"),
    *("Eleanor", "Pearl", "Ruth", "Verne", "Myra", "Katherina"),
    *("Sylvia", "Nora", "Helen", "Dorothy", "Olivia", "Flora"),
]
"""Davis, Gardner and Gardner 1941, numbered 1 to 18 as Freeman 2003 does."""


@pytest.fixture(params=["weight", "shared"])
def southern_women(request):
    """The women by number, tied by the events they shared, with the way to weigh a tie."""
    davis = nx.davis_southern_women_graph()
    women = [next(n for n in davis if str(n).startswith(name)) for name in WOMEN]
    project = {
        "weight": nx.bipartite.collaboration_weighted_projected_graph,
        "shared": nx.bipartite.weighted_projected_graph,
    }[request.param]
    numbers = {woman: number for number, woman in enumerate(women, 1)}
    return tied(nx.relabel_nodes(project(davis, women), numbers), "weight")


def keys(members):
    return {int(node.key) for node in members}


def test_the_southern_women_fall_into_the_two_groups_of_all_analyses(southern_women):
    """Freeman 2003 compares 21 analyses: they agree on 1-7 and on 10-15, 17, 18."""
    found = communities(southern_women)
    groups = [keys(members) for members in found.members]
    assert len(groups) == 2
    assert any(set(range(1, 8)) <= group for group in groups)
    assert any({*range(10, 16), 17, 18} <= group for group in groups)


def test_the_two_heads_of_the_karate_club_are_apart_at_the_known_best_modularity(karate):
    """The largest there is, by an exact integer programme: 0.41979, in four groups."""
    found = communities(karate)
    assert found.modularity == pytest.approx(0.4198, abs=5e-5)
    assert len(found.members) == 4
    assert not any({0, 33} <= keys(members) for members in found.members)


def test_two_closed_circles_are_found_in_every_run():
    found = communities(tied(nx.barbell_graph(5, 0)))
    assert [keys(members) for members in found.members] == [set(range(5)), set(range(5, 10))]
    assert found.stability == 1 and set(found.together.values()) == {1.0}


def test_one_between_two_circles_is_less_sure_than_their_members():
    """Node 5 stands between two closed circles of five, tied to one of each."""
    found = communities(tied(nx.barbell_graph(5, 1)), runs=40)
    sure = {int(node.key): share for node, share in found.together.items()}
    assert sure[5] < min(share for node, share in sure.items() if node != 5)
    assert found.stability < 1


def test_who_is_tied_to_other_communities_bridges_them():
    """Three closed circles of four; 0 is tied to a member of each of the others."""
    plain = nx.disjoint_union_all([nx.complete_graph(4)] * 3)
    plain.add_edges_from([(0, 4), (0, 8)])
    network = tied(plain)
    counts = {int(node.key): n for node, n in bridged(network, communities(network)).items()}
    assert counts == dict.fromkeys(range(12), 0) | {0: 2, 4: 1, 8: 1}


def test_a_heavy_tie_holds_together_what_counting_ties_would_part():
    plain = nx.path_graph(4)
    nx.set_edge_attributes(plain, {(0, 1): 1, (1, 2): 9, (2, 3): 1}, "weight")
    groups = [keys(members) for members in communities(tied(plain, "weight")).members]
    assert any({1, 2} <= group for group in groups)


def test_organizations_without_ties_are_in_no_community():
    plain = nx.disjoint_union(nx.complete_graph(3), nx.empty_graph(2))
    found = communities(tied(plain))
    assert [keys(members) for members in found.members] == [{0, 1, 2}]
    assert Node(Kind.ORGANIZATION, "03") not in found.together
    assert communities(tied(nx.empty_graph(2))).members == ()


def test_the_same_network_gives_the_same_communities(karate):
    assert communities(karate) == communities(karate)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=12))
def test_the_adjusted_rand_index_counts_pairs(rows):
    """Pairs that both put together, against what is expected of so many (Hubert, Arabie)."""
    left, right = np.array(rows).T
    pairs = [(a, b) for a in range(len(rows)) for b in range(a)]
    one, other = (np.array([side[a] == side[b] for a, b in pairs]) for side in (left, right))
    chance = one.sum() * other.sum() / max(len(pairs), 1)
    most = (one.sum() + other.sum()) / 2
    expected = 1 if most == chance else ((one & other).sum() - chance) / (most - chance)
    assert alike(left, right) == pytest.approx(expected)
