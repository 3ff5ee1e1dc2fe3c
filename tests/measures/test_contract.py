"""Does every measure of the catalogue keep the contract, also one that was added just now?"""

import sys
from pathlib import Path

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import graph.measures
from graph.catalogue import Measure, measures
from tests.measures.laws import ACROSS, across, hold, layer_of, networks, organizations


@pytest.mark.parametrize("name", measures())
def test_an_empty_network_gives_no_scores(name):
    assert measures()[name].compute(nx.freeze(nx.Graph())) == {}


@pytest.mark.parametrize("name", measures())
def test_the_question_ends_with_a_question_mark_and_nothing_is_left_unsaid(name):
    measure = measures()[name]
    assert measure.question.endswith("?")
    assert all([measure.title, measure.source, measure.unit, measure.caution])


@pytest.mark.parametrize("name", measures())
def test_a_single_node_keeps_the_contract(name):
    measure = measures()[name]
    hold(name, measure, layer_of(measure.on, organizations(1), []))


@pytest.mark.parametrize("name", measures())
def test_two_parts_of_equal_shape_and_an_isolate_keep_the_contract(name):
    measure = measures()[name]
    orgs, two_mode = organizations(7), measure.on in ACROSS
    held = across(measure.on, 2) if two_mode else []
    ties = [(orgs[0], orgs[1]), (orgs[1], orgs[2]), (orgs[3], orgs[4]), (orgs[4], orgs[5])]
    stays = [(org, held[number // 3]) for number, org in enumerate(orgs[:6])] if two_mode else ties
    hold(name, measure, layer_of(measure.on, orgs + held, stays))


@pytest.mark.parametrize("name", measures())
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_any_small_network_keeps_the_contract(name, data):
    measure = measures()[name]
    hold(name, measure, data.draw(networks(measure.on)))


@pytest.mark.parametrize("name", measures())
def test_a_network_of_a_hundred_and_more_keeps_the_contract(name):
    measure = measures()[name]
    orgs = organizations(160)
    others = across(measure.on, 30) if measure.on in ACROSS else orgs
    drawn = nx.powerlaw_cluster_graph(150, 4, 0.6, seed=1)
    edges = {
        tuple(sorted((orgs[left], others[right % len(others)]))) for left, right in drawn.edges
    }
    hold(name, measure, layer_of(measure.on, [*orgs, *others], sorted(edges)))


@pytest.mark.parametrize("name", measures())
@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_the_order_in_which_a_network_was_built_does_not_matter(name, data):
    measure = measures()[name]
    network = data.draw(networks(measure.on))
    other = nx.Graph(scope="all")
    other.add_nodes_from(reversed(list(network.nodes(data=True))))
    other.add_edges_from(reversed(list(network.edges(data=True))))
    assert measure.compute(nx.freeze(other)) == pytest.approx(measure.compute(network), abs=1e-12)


ADDED = '''"""Who has a partner at all?"""

from graph.catalogue import Measure
from graph.records import Layer


def met(network):
    return {node: %s for node, partners in network.degree if partners}


MEASURE = Measure(met, on=Layer.TIE, title="Met", question="Who has a partner at all?",
                  source="counted", unit="yes or no", caution="None known.")
'''


def _drop_in(folder: Path, monkeypatch: pytest.MonkeyPatch, value: str) -> Measure:
    """The measure `met`, from a file put into a folder that the catalogue looks at."""
    (folder / "met.py").write_text(ADDED % value, encoding="utf-8")
    monkeypatch.setattr(graph.measures, "__path__", [*graph.measures.__path__, str(folder)])
    monkeypatch.delitem(sys.modules, "graph.measures.met", raising=False)
    monkeypatch.delattr(graph.measures, "met", raising=False)
    return measures()["met"]


def test_a_file_dropped_into_the_folder_is_a_measure_and_held_to_the_contract(
    tmp_path, monkeypatch
):
    met = _drop_in(tmp_path, monkeypatch, "1.0")
    left, right, alone = organizations(3)
    hold("met", met, layer_of(met.on, [left, right, alone], [(left, right)]))
    assert met.question == "Who has a partner at all?"


@pytest.mark.parametrize("broken", ["float('nan')", "1", "network.nodes[node].update(met=1) or 1."])
def test_a_dropped_in_measure_that_breaks_the_contract_is_caught(tmp_path, monkeypatch, broken):
    met = _drop_in(tmp_path, monkeypatch, broken)
    left, right = organizations(2)
    with pytest.raises(AssertionError):
        hold("met", met, layer_of(met.on, [left, right], [(left, right)]))
