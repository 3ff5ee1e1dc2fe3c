"""Do key players break, and reach, what they should? By hand, and against every set there is."""

from itertools import combinations

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import BadChoice
from graph.groups import _reach
from graph.groups.keyplayers import breaking, distancing, nearest, reaching
from tests.groups.drawn import tied, tied_graphs


def keys(found):
    return sorted(int(node.key) for node in found.members)


def near(plain):
    """The mean of 1 / distance over ordered pairs."""
    pairs = len(plain) * (len(plain) - 1)
    return nx.global_efficiency(plain) if pairs else 0.0


def together(plain):
    pairs = len(plain) * (len(plain) - 1)
    within = sum(len(part) * (len(part) - 1) for part in nx.connected_components(plain))
    return within / pairs if pairs else 0.0


def nearness(plain, chosen):
    steps = nx.multi_source_dijkstra_path_length(plain, set(chosen), weight=None)
    return sum(1 / max(distance, 1) for distance in steps.values()) / len(plain)


def test_the_tail_of_the_kite_falls_off_with_its_seventh_node(kite):
    found = breaking(kite, 1)
    assert keys(found) == [7] and found.before == 0
    assert found.value == pytest.approx(1 - (7 * 6 + 2 * 1) / (9 * 8))


def test_the_centre_of_the_kite_reaches_seven_of_ten_in_one_step(kite):
    assert keys(reaching(kite, 1)) == [3]
    assert reaching(kite, 1).value == pytest.approx(7 / 10)


def test_three_of_the_kite_are_in_reach_of_all(kite):
    """3 reaches all but 7, 8 and 9, and 8 is a partner of 7 and 9."""
    found = reaching(kite, 2)
    assert keys(found) == [3, 8] and found.value == 1
    assert nearest(kite, 2).value == 1


def test_two_groups_of_five_are_as_broken_as_two_lines_but_not_as_far_apart():
    groups = tied(nx.disjoint_union(nx.complete_graph(5), nx.complete_graph(5)))
    lines = tied(nx.disjoint_union(nx.path_graph(5), nx.path_graph(5)))
    assert breaking(groups, 1).before == breaking(lines, 1).before == pytest.approx(1 - 40 / 90)
    line = 4 + 3 / 2 + 2 / 3 + 1 / 4
    assert distancing(groups, 1).before == pytest.approx(1 - 40 / 90)
    assert distancing(lines, 1).before == pytest.approx(1 - 2 * 2 * line / 90)


def test_the_two_heads_of_the_karate_club_reach_most_of_it(karate):
    """Members 0 and 33 have 16 and 17 partners, four of them in common."""
    found = reaching(karate, 2)
    assert keys(found) == [0, 33]
    assert found.value == pytest.approx((16 + 17 - 4 + 2) / 34)


@given(tied_graphs(), st.integers(1, 3))
def test_the_value_of_a_set_is_what_it_says(plain, size):
    network, size = tied(plain), min(size, len(plain))
    for search, worth in ((breaking, together), (distancing, near)):
        found = search(network, size)
        rest = plain.subgraph(set(plain) - set(keys(found)))
        assert found.value == pytest.approx(1 - worth(rest))
        assert found.before == pytest.approx(1 - worth(plain))
    found = nearest(network, size)
    assert found.value == pytest.approx(nearness(plain, keys(found)))
    assert len(set(found.members)) == size


@given(tied_graphs())
def test_one_key_player_is_the_best_there_is(plain):
    network = tied(plain)
    rests = [plain.subgraph(set(plain) - {node}) for node in plain]
    assert breaking(network, 1).value == pytest.approx(max(1 - together(r) for r in rests))
    assert distancing(network, 1).value == pytest.approx(max(1 - near(r) for r in rests))
    assert nearest(network, 1).value == pytest.approx(max(nearness(plain, [n]) for n in plain))
    closed = max(len(plain[node]) + 1 for node in plain)
    assert reaching(network, 1).value == pytest.approx(closed / len(plain))


@given(tied_graphs())
def test_no_swap_of_one_improves_a_set_of_two(plain):
    found = keys(nearest(tied(plain), 2))
    best = nearness(plain, found)
    for pair in combinations(plain, 2):
        if len(set(pair) & set(found)) == 1:
            assert nearness(plain, pair) <= best + 1e-9


def test_who_has_no_ties_takes_no_part_and_the_better_tied_of_equals_is_taken():
    """A line of three and two who know nobody: the middle breaks it, two of three are reached."""
    plain = nx.disjoint_union(nx.empty_graph(2), nx.path_graph(3))
    found = breaking(tied(plain), 1)
    assert keys(found) == [3] and (found.before, found.value) == (0, 1)
    assert keys(breaking(tied(nx.complete_graph(3)), 1)) == [0]
    star_and_pair = nx.disjoint_union(nx.path_graph(2), nx.complete_graph(4))
    assert keys(reaching(tied(star_and_pair), 2)) == [0, 2]


def test_no_set_of_one_breaks_a_ring():
    ring = tied(nx.cycle_graph(5))
    assert not breaking(ring, 1).helps and distancing(ring, 1).helps and breaking(ring, 2).helps


def test_the_same_set_is_found_again(karate):
    assert [breaking(karate, 3), nearest(karate, 3)] == [breaking(karate, 3), nearest(karate, 3)]


@pytest.mark.parametrize("size", [0, 11])
def test_a_set_larger_than_the_network_is_refused(kite, size):
    with pytest.raises(BadChoice, match=f"A set of {size} cannot be chosen of 10"):
        breaking(kite, size)


def test_too_many_distances_are_refused(kite, monkeypatch):
    monkeypatch.setattr(_reach, "MOST", 9)
    with pytest.raises(BadChoice, match="Distances between 10 organizations"):
        nearest(kite, 1)
