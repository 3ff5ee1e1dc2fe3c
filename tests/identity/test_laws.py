"""Does a decision lose nothing, in whatever order, and does undoing it give everything back?"""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from graph import intake
from graph.decisions import Judgement
from graph.identity import resolve
from graph.keys import key
from tests.identity.names import different, named, parents, part_of, parts, same, splits

NAMES = ("Alpha Aid", "Beta Base", "Gamma Group", "The Alpha Aid", "Delta / Echo", "Echo", "Zed")
FEW = settings(deadline=None, max_examples=15)
PAIRS = st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)).filter(lambda p: p[0] != p[1])
DECISIONS = st.lists(
    st.one_of(
        PAIRS.map(lambda pair: same(*pair)),
        PAIRS.map(lambda pair: different(*pair)),
        PAIRS.map(lambda pair: part_of(*pair)),
        st.just(splits("Delta / Echo", "Delta", "Echo")),
    ),
    max_size=6,
)


@FEW
@given(DECISIONS)
def test_undoing_every_decision_gives_back_the_same_tables(decisions):
    told = named(*NAMES)
    before, content = resolve(told).tidy.digest(), told.digest()
    resolve(told, decisions)
    assert told.digest() == content
    assert resolve(told, ()).tidy.digest() == before


@FEW
@given(DECISIONS)
def test_no_participation_and_no_key_is_lost(decisions):
    told = named(*NAMES)
    found = resolve(told, decisions)
    written = set(parts(told, "name_as_written", "source"))
    assert set(parts(found.tidy, "name_as_written", "source")) == written
    there = set(found.tidy.organizations["org"].to_pylist())
    gone = {key(name) for name in NAMES} - there
    cells = {d.one for d in decisions if d.judgement is Judgement.SPLIT}
    assert gone <= set(found.aliases) | cells
    assert set(found.aliases.values()) <= there
    intake.check(found.tidy)


@FEW
@given(st.lists(PAIRS, max_size=5, unique_by=frozenset), st.randoms())
def test_decisions_on_different_pairs_come_in_any_order(pairs, chance):
    told = named(*NAMES)
    decisions = [same(*p) if sum(map(len, p)) % 2 else different(*p) for p in pairs]
    shuffled = chance.sample(decisions, len(decisions))
    assert resolve(told, decisions) == resolve(told, shuffled)


@FEW
@given(st.permutations(NAMES), DECISIONS)
def test_the_order_of_reading_changes_nothing(names, decisions):
    one, other = resolve(named(*NAMES), decisions), resolve(named(*names), decisions)
    assert one.aliases == other.aliases
    assert parts(one.tidy, "org", "name_as_written") == parts(other.tidy, "org", "name_as_written")
    assert parents(one.tidy) == parents(other.tidy)
