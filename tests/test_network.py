"""Is a network what was counted by hand, what NetworkX makes of it, and always the same?"""

from datetime import date

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph import engine
from graph.backbone import Verdict
from graph.network import BASE, build, fitting, layer
from graph.records import Kind, Layer, Node, Support
from graph.scope import Scope
from graph.tidy import Tidy
from graph.toy import toy

ATTENDANCE = (Layer.ATTENDANCE,)
LINKS = {
    ("birch", "legal aid"): 1,
    ("cedar", "legal aid"): 1,
    ("cedar", "safe migration"): 1,
    ("dogwood", "safe migration"): 1,
    ("elm", "legal aid"): 2,
    ("elm", "safe migration"): 1,
    ("fir", "safe migration"): 1,
}
"""Works and updates by organization and theme; in the toy legal aid is THA, the other KHM."""


def org(key):
    return Node(Kind.ORGANIZATION, key)


def built(duckdb_engine, records, scope=Scope(), **choice):
    with duckdb_engine.open_run() as run:
        return build(engine.on(run, records), scope, **choice)


def content(network):
    """All that a network holds, in its order and to the last digit."""
    edges = list(network.edges(data=True))
    return dict(network.graph), list(network.nodes(data=True)), edges


@pytest.fixture(scope="module")
def network(duckdb_engine):
    return built(duckdb_engine, toy(), layers=Layer)


def test_a_network_and_its_layers_are_frozen(network):
    for frozen in (network, *(layer(network, which) for which in Layer)):
        with pytest.raises(nx.NetworkXError, match="Frozen"):
            frozen.add_node(org("yew"))


def test_an_organization_carries_what_was_counted_by_hand(network):
    counts = ("meetings", "works", "occasions", "strength")
    told = {n.key: tuple(d[c] for c in counts) for n, d in layer(network, Layer.TIE).nodes.items()}
    assert told == {
        "alder": (3, 0, 3, 3),
        "birch": (3, 1, 4, 4),
        "cedar": (2, 2, 4, 4),
        "dogwood": (1, 1, 2, 2),
        "elm": (1, 2, 3, 3),
        "fir": (0, 1, 1, 1),
    }
    facts = network.nodes[org("fir")]
    assert (facts["name"], facts["type"], facts["country"]) == ("Fir", "Foundation", None)


def test_a_tie_carries_all_its_evidence(network):
    counts = {"met": 1, "met_in_sessions": 1, "worked": 1, "ongoing": 1, "funded": 0, "shared": 2}
    # m1 had four organizations and p1 has three: 1/3 + 1/2
    shares = {"themes": 1, "countries": 1, "weight": pytest.approx(5 / 6)}
    times = {"first": date(2023, 1, 1), "last": date(2023, 12, 31)}
    tie = dict(network.edges[org("cedar"), org("dogwood")])
    chance = {name: tie.pop(name) for name in ("expected", "needed", "support")}
    assert chance["support"] is Support.TOO_FEW and chance["needed"] > 4
    assert tie == {"layer": Layer.TIE} | counts | shares | times


def test_the_toy_world_has_eleven_ties_of_fifteen_pairs(network):
    ties = layer(network, Layer.TIE)
    assert (len(ties), ties.number_of_edges()) == (6, 11)
    assert all(left < right for left, right in ties.edges)
    absent = {tuple(sorted(n.key for n in pair)) for pair in nx.non_edges(ties)}
    assert absent == {("dogwood", "elm"), ("alder", "fir"), ("birch", "fir"), ("elm", "fir")}


@pytest.mark.parametrize(
    ("which", "names"),
    [
        (Layer.THEME, {"legal aid": "Legal aid", "safe migration": "Safe migration"}),
        (Layer.COUNTRY, {"legal aid": "Thailand", "safe migration": "Cambodia"}),
    ],
)
def test_a_link_counts_works_and_alder_that_only_met_has_none(network, which, names):
    links = layer(network, which)
    orgs = [node for node in links if node.kind is Kind.ORGANIZATION]
    told = {
        (o.key, links.nodes[n]["name"]): links[o][n]["occasions"] for o in orgs for n in links[o]
    }
    assert told == {(who, names[what]): count for (who, what), count in LINKS.items()}
    assert org("alder") not in links and org("alder") in network


def test_attendance_ties_organizations_to_whole_occasions(network):
    seen = layer(network, Layer.ATTENDANCE)
    kinds = {n.key: d["occasion_kind"] for n, d in seen.nodes.items() if n.kind is Kind.OCCASION}
    assert kinds.keys() == {"m1", "m2", "m3", "p1", "p2", "b1"} and kinds["p1"] == "project"
    guests = {node.key for node in seen[Node(Kind.OCCASION, "m1")]}
    assert guests == {"alder", "birch", "cedar", "dogwood"}
    assert seen.number_of_edges() == 4 + 3 + 3 + 3 + 2 + 2


def test_only_the_layers_that_were_asked_for_are_built(duckdb_engine):
    for asked in (ATTENDANCE, BASE):
        edges = built(duckdb_engine, toy(), layers=asked).edges(data="layer")
        assert {which for _, _, which in edges} == set(asked)


def test_a_layer_is_cut_once(network):
    assert layer(network, Layer.TIE) is layer(network, Layer.TIE)


def test_the_tie_layer_holds_organizations_that_the_floor_left_alone(duckdb_engine):
    ties = layer(built(duckdb_engine, toy(), Scope(floor=3)), Layer.TIE)
    assert len(ties) == 6 and list(ties.edges) == [(org("alder"), org("birch"))]


@settings(max_examples=10, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_of_the_rows_makes_no_difference(duckdb_engine, network, chance):
    orders = {name: chance.sample(range(len(rows)), len(rows)) for name, rows in toy().items()}
    mixed = Tidy(**{name: rows.take(orders[name]) for name, rows in toy().items()})
    assert content(built(duckdb_engine, mixed, layers=Layer)) == content(network)


def test_every_engine_builds_the_same_network(run, network):
    found = build(engine.on(run, toy()), layers=Layer)
    assert content(found) == content(network)


def test_an_empty_table_makes_an_empty_network(duckdb_engine):
    with duckdb_engine.open_run() as run:
        found = fitting(engine.on(run, Tidy.of()))
    assert len(found) == 0 and found.graph["notes"] == ()
    assert found.graph["chance"] == Verdict(tests=0, validated=0, least=None)
