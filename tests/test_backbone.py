"""Are ties held against chance over all pairs, and is what cannot be told called so?"""

import numpy as np
import pytest

from graph import engine, questions
from graph.backbone import Verdict, backbone, judged
from graph.network import build, layer
from graph.records import Ground, Layer, Support
from graph.scope import Scope
from graph.tables.ties import ties
from tests.rows import tidy

BOTH = (Ground.THEME, Ground.PERIOD)


@pytest.fixture
def run(duckdb_engine):
    with duckdb_engine.open_run() as opened:
        yield opened


def crowd(pairs, occasions=60):
    """Pairs that are only together, twelve times each, among occasions of three strangers each."""
    faithful = [
        (f"m{9000 + 20 * n + time}", f"{side} {n}")
        for n in range(pairs)
        for time in range(12)
        for side in ("left", "right")
    ]
    strangers = [(f"m{n}", f"stranger {n} {place}") for n in range(occasions) for place in range(3)]
    return [*faithful, *strangers]


def supports(network):
    return {
        frozenset((u.key, v.key)): d["support"]
        for u, v, d in layer(network, Layer.TIE).edges(data=True)
    }


def test_who_is_always_and_only_together_is_more_than_chance(run):
    found = supports(build(engine.on(run, tidy(crowd(3)))))
    assert found[frozenset(("left 0", "right 0"))] in (
        Support.BEYOND_CHANCE,
        Support.BEYOND_GROUND,
    )
    assert found[frozenset(("stranger 0 0", "stranger 0 1"))] is Support.TOO_FEW


def test_all_pairs_that_there_can_be_are_tested_also_those_that_never_met(run):
    null = backbone(engine.on(run, tidy(crowd(3))))
    assert null.tests == 186 * 185 // 2
    assert null.validated == 3


def test_eleven_meetings_of_everybody_tell_nothing(run):
    parts = [(f"m{n}", f"org {one}") for n in range(11) for one in range(30) if (n + one) % 2]
    verdict = backbone(engine.on(run, tidy(parts))).verdict
    assert (verdict.validated, verdict.least) == (0, None)


def test_nobody_in_company_is_no_pair_at_all(run):
    null = backbone(engine.on(run, tidy([("m1", "alder"), ("m2", "birch")])))
    assert null.verdict == Verdict(tests=0, validated=0, least=None)


def test_drawn_from_the_null_model_itself_hardly_a_tie_is_found(run):
    """BH .01 over all pairs: of noise nothing is left (SCIENCE: 0 of 0 in two draws of H2020)."""
    dice = np.random.default_rng(4)
    sizes = dice.integers(2, 25, 60)
    parts = [(f"m{n}", f"org {one}") for n, c in enumerate(sizes) for one in dice.choice(90, c, 0)]
    assert backbone(engine.on(run, tidy(parts))).validated == 0


def test_a_theme_that_both_work_on_explains_what_chance_does_not(run):
    """Thirty occasions: ten organizations of one theme of ten are all there is in that theme."""
    mine = [(f"p{n}", f"own {one}") for n in range(8) for one in range(4)]
    others = [(f"p{100 + n}", f"other {n % 40} {one}") for n in range(120) for one in range(4)]
    themes = {f"p{n}": ["rights"] for n in range(8)} | {f"p{100 + n}": ["food"] for n in range(120)}
    tables = engine.on(run, tidy([*mine, *others], themes=themes))
    told = supports(build(tables))
    by_period = supports(build(tables, Scope(ground=(Ground.PERIOD,))))
    pair = frozenset(("own 0", "own 1"))
    assert told[pair] is Support.BEYOND_CHANCE
    assert by_period[pair] is Support.BEYOND_GROUND


def test_a_scope_keeps_the_ties_that_say_enough(run):
    tables = engine.on(run, tidy(crowd(3)))
    kept = build(tables, Scope(support=Support.BEYOND_CHANCE))
    assert {frozenset((u.key, v.key)) for u, v in kept.edges} == {
        frozenset((f"left {n}", f"right {n}")) for n in range(3)
    }
    assert build(tables, Scope(support=Support.RECORDED)).number_of_edges() == 183


def test_validated_partners_are_counted_whatever_the_floor(run):
    network = build(engine.on(run, tidy(crowd(3))), Scope(floor=13))
    assert network.number_of_edges() == 0
    counted = {node.key: data["validated"] for node, data in network.nodes(data=True)}
    assert counted["left 0"] == 1 and counted["stranger 0 0"] == 0


def test_one_occasion_fewer_than_needed_is_not_more_than_chance(run):
    tables = engine.on(run, tidy(crowd(3)))
    null, rows = backbone(tables), engine.run(ties(tables))
    told = judged(tables, null, rows, BOTH)
    shared = rows["shared"].to_numpy()
    assert (
        told["support"].isin(["more than chance", "more than chance on common ground"])
        == (shared >= told["needed"])
    ).all()
    assert (told["expected"] < told["needed"]).all()


@pytest.mark.parametrize("sample", ["southern_women", "mekong_illustration"])
def test_samples_too_small_to_tell_say_so(sample):
    network = questions.network(questions.sample(sample).tidy)
    assert network.graph["chance"].validated == 0
