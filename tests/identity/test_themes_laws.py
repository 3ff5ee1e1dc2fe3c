"""Does naming themes hold in any order, twice, and after an undo?"""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from graph import intake
from graph.decisions import Judgement
from graph.identity import resolve, theme_questions
from tests.identity.test_themes import AGUA, EHA, KEY, WASH, on, parents, said

WORDS = [WASH, EHA, AGUA, "watsan", "santé", "health", "gbv", "protection", "hydropower", "12220"]
PAIRS = st.tuples(st.sampled_from([*WORDS, KEY]), st.sampled_from([*WORDS, KEY]))
SAID = st.lists(
    st.builds(
        lambda judgement, pair: said(judgement, *pair),
        st.sampled_from([Judgement.SAME, Judgement.DIFFERENT, Judgement.PART_OF]),
        PAIRS.filter(lambda pair: pair[0] != pair[1]),
    ),
    max_size=5,
)
FEW = settings(deadline=None, max_examples=25)


@FEW
@given(SAID)
def test_every_row_keeps_a_theme_that_is_there_and_the_tables_are_sound(decisions):
    told = on(*WORDS)
    found = resolve(told, decisions)
    assert found.tidy.occasion_themes.num_rows == len(WORDS)
    assert set(found.themes.values()) <= set(found.tidy.themes["theme"].to_pylist())
    assert set(found.themes) <= set(WORDS)
    intake.check(found.tidy)


@FEW
@given(SAID)
def test_leaving_the_decisions_out_again_gives_back_the_same_tables(decisions):
    told = on(*WORDS)
    before, content = resolve(told).tidy.digest(), told.digest()
    resolve(told, decisions)
    assert (told.digest(), resolve(told).tidy.digest()) == (content, before)


@FEW
@given(st.permutations(WORDS), SAID)
def test_the_order_of_rows_changes_nothing(words, decisions):
    one, other = resolve(on(*WORDS), decisions), resolve(on(*words), decisions)
    assert one.themes == other.themes
    assert parents(one.tidy) == parents(other.tidy)
    assert theme_questions(on(*WORDS), decisions) == theme_questions(on(*words), decisions)


@FEW
@given(st.lists(st.sampled_from(WORDS)))
def test_what_was_resolved_resolves_to_itself(words):
    found = resolve(on(*words)).tidy
    assert resolve(found).tidy.themes.equals(found.themes)


@FEW
@given(SAID)
def test_nothing_is_asked_that_was_decided(decisions):
    asked = theme_questions(on(*WORDS), decisions)
    pairs = {frozenset({one.one, *one.others}) for one in asked}
    assert not pairs & {frozenset({d.one, *d.others}) for d in decisions}
    assert len(pairs) == len(asked)
