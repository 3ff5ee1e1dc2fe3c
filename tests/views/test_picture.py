"""Does the picture show the network that it is given, and say what it leaves out?"""

from __future__ import annotations

import copy

import networkx as nx
import pytest

from graph import layout, questions
from graph.records import Kind
from graph.toy import toy
from graph.views.palette import NOT_STATED, OTHER, ColourBy, palette
from graph.views.picture import Choices, draw
from tests.views.stars import org, placed, star

EVERYTHING = frozenset({Kind.ORGANIZATION, Kind.THEME, Kind.COUNTRY})


@pytest.fixture(scope="module")
def network() -> nx.Graph:
    return questions.network(toy())


@pytest.fixture(scope="module")
def coordinates(network):
    return layout.coordinates(network)


def test_every_organization_is_drawn_once_with_its_name(network, coordinates):
    drawn = draw(network, coordinates).model.nodes
    there = {str(n): network.nodes[n]["name"] for n in network if n.kind is Kind.ORGANIZATION}
    assert {node["id"]: node["full"] for node in drawn} == there


def test_drawing_leaves_the_network_as_it_was(network, coordinates):
    before = copy.deepcopy(dict(network.nodes(data=True))), list(network.edges(data=True))
    draw(network, coordinates, Choices(shown=EVERYTHING))
    assert (dict(network.nodes(data=True)), list(network.edges(data=True))) == before


def test_a_node_stands_where_the_layout_put_it_whatever_is_shown(network, coordinates):
    for choices in (Choices(), Choices(shown=EVERYTHING), Choices(around=org("alder"))):
        for node in draw(network, coordinates, choices).model.nodes:
            place = coordinates[next(n for n in network if str(n) == node["id"])]
            assert (node["x"], node["y"]) == place


def test_a_small_network_is_whole_and_the_sentence_says_so():
    sentence = draw(star(3), placed(star(3))).sentence
    assert sentence == "All 4 organizations; 3 ties between them."


def test_above_the_budget_the_highest_values_are_drawn_and_the_sentence_says_so():
    drawing = draw(star(9), placed(star(9)), Choices(budget=4))
    assert len(drawing.model.nodes) == 4
    assert drawing.sentence.startswith("Showing 4 of 10 organizations")
    assert str(org("000")) in drawing.model.node_ids


def test_the_selected_organization_is_drawn_however_low_its_value():
    drawing = draw(star(9), placed(star(9)), Choices(budget=2, keep=org("009")))
    assert str(org("009")) in drawing.model.node_ids


def test_surroundings_are_the_organization_its_partners_and_nobody_else(network, coordinates):
    tied = {n for n in network.adj[org("alder")] if n.kind is Kind.ORGANIZATION}
    drawn = draw(network, coordinates, Choices(around=org("alder"))).model.node_ids
    assert set(drawn) == {str(n) for n in (org("alder"), *tied)}


def test_a_node_without_a_value_is_hollow():
    values = {org("000"): 2.0}
    nodes = {n["id"]: n for n in draw(star(1), placed(star(1)), Choices(values)).model.nodes}
    assert nodes[str(org("001"))]["color"]["background"] == "#FFFFFF"
    assert nodes[str(org("000"))]["color"]["background"] != "#FFFFFF"


def test_a_larger_value_is_a_larger_node():
    values = {org("000"): 9.0, org("001"): 4.0, org("002"): 1.0}
    drawn = draw(star(2), placed(star(2)), Choices(values)).model.nodes
    assert [n["size"] for n in drawn] == sorted((n["size"] for n in drawn), reverse=True)


def test_the_legend_counts_what_is_drawn(network, coordinates):
    drawing = draw(network, coordinates, Choices(shown=EVERYTHING))
    counted = drawing.legend["count"].sum()
    assert counted == len(drawing.model.nodes) + len(drawing.model.edges)


def test_a_filter_changes_no_colour():
    looks = palette(["NGO", "NGO", "UN", None])
    assert looks["NGO"] == palette(["UN", "NGO", "NGO", "NGO"])["NGO"]


def test_the_seven_most_frequent_types_have_looks_of_their_own():
    looks = palette([letter for n, letter in enumerate("abcdefghij") for _ in range(20 - n)])
    own = {(looks[t].colour, looks[t].shape) for t in "abcdefg"}
    assert len(own) == 7
    assert looks["h"] == looks["j"] == looks[OTHER] != looks[NOT_STATED]


def test_countries_colour_where_they_are_asked_for(network, coordinates):
    drawing = draw(network, coordinates, Choices(colour_by=ColourBy.COUNTRY))
    assert NOT_STATED in set(drawing.legend["text"]), "Fir's country is unknown"


def test_a_country_is_named_in_legend_and_caption_though_no_work_is_there(network, coordinates):
    names = {"KHM": "Cambodia", "THA": "Thailand", "VNM": "Viet Nam", "LAO": "Laos"}
    alone = network.subgraph(n for n in network if n.kind is Kind.ORGANIZATION)
    codes = {alone.nodes[node]["country"] for node in alone} - {None}
    words = {"colour_by": ColourBy.COUNTRY, "countries": names}
    drawing = draw(alone, coordinates, Choices(**words), palette=palette(codes))
    assert codes <= set(names)
    assert not codes & {*drawing.legend["text"], *(n["country"] for n in drawing.model.nodes)}
    assert {names[code] for code in codes} <= set(drawing.legend["text"])


def test_an_empty_network_is_an_empty_picture():
    drawing = draw(nx.freeze(nx.Graph()), {})
    assert (drawing.model.nodes, drawing.model.edges) == ([], [])
