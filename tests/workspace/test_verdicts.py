"""Does a judgement outlive merges, undo and the coming and going of files?"""

from __future__ import annotations

import pytest

from graph.decisions import About, Decision, Judgement, Stand, Verdict
from graph.errors import BadChoice
from graph.workspace import Conflict, Workspace
from tests.workspace.drawn import FORUM, put

YES, NEVER = Stand.ACCEPT, Stand.NEVER
SAME, APART = Judgement.SAME, Judgement.DIFFERENT


def on(one, *others, judgement=SAME):
    return Decision(About.ORGANIZATION, judgement, one, others)


def test_the_last_verdict_on_a_pair_counts_whichever_way_it_is_named(workspace):
    workspace.judge(Verdict("birch", "alder", YES))
    workspace.judge(Verdict("alder", "birch", Stand.NOT_NOW))
    assert workspace.verdicts() == (Verdict("alder", "birch", Stand.NOT_NOW),)


def test_a_verdict_is_found_under_the_merged_organization(workspace):
    workspace.judge(Verdict("alder trust", "birch", YES))
    found = workspace.resolved({"alder trust": "alder"})
    assert found.verdicts == (Verdict("alder", "birch", YES),)
    assert found.conflicts == ()
    assert workspace.resolved({}).verdicts == (Verdict("alder trust", "birch", YES),)


@pytest.mark.parametrize("stands", [(NEVER, YES), (YES, NEVER)])
def test_never_wins_where_merged_organizations_disagree_and_it_is_shown(workspace, stands):
    said = tuple(Verdict(org, "z", s) for org, s in zip(("a", "b"), stands, strict=True))
    for one in said:
        workspace.judge(one)
    found = workspace.resolved({"b": "a"})
    assert found.verdicts == (Verdict("a", "z", NEVER),)
    assert found.conflicts == (Conflict(Verdict("a", "z", NEVER), said),)


def test_without_a_never_the_last_of_two_counts_and_the_conflict_is_shown(workspace):
    workspace.judge(Verdict("a", "z", Stand.DISMISS))
    workspace.judge(Verdict("b", "z", YES))
    found = workspace.resolved({"b": "a"})
    assert found.verdicts == (Verdict("a", "z", YES),)
    assert len(found.conflicts) == 1


def test_two_that_agree_are_no_conflict(workspace):
    workspace.judge(Verdict("a", "z", NEVER))
    workspace.judge(Verdict("b", "z", NEVER))
    assert workspace.resolved({"b": "a"}).conflicts == ()


def test_a_pair_that_was_merged_into_one_has_no_verdict_until_it_is_undone(workspace):
    workspace.judge(Verdict("a", "b", YES))
    assert workspace.resolved({"b": "a"}).verdicts == ()
    assert workspace.resolved({}).verdicts == (Verdict("a", "b", YES),)


def test_judgements_stay_when_a_file_goes_and_comes_again(workspace):
    put(workspace, "forum.csv", FORUM)
    workspace.decide(on("alder", "alder trust"))
    workspace.judge(Verdict("alder", "birch", NEVER))
    before = workspace.decisions(), workspace.verdicts()
    workspace.remove("forum.csv")
    assert (workspace.decisions(), workspace.verdicts()) == before
    put(workspace, "forum.csv", FORUM)
    assert (workspace.decisions(), workspace.verdicts()) == before


def test_the_last_decision_on_the_same_names_counts(workspace):
    split = on("unicef/plan", "unicef", "plan", judgement=Judgement.SPLIT)
    workspace.decide(on("a", "b"))
    workspace.decide(split)
    workspace.decide(on("b", "a", judgement=APART))
    assert workspace.decisions() == (split, on("b", "a", judgement=APART))


def test_judgements_are_there_after_closing_and_opening(path):
    with Workspace.create(path) as first:
        first.decide(on("ក្រសួង", "\"quoted\" 'name'"), "ada")
        first.judge(Verdict("a", "b", YES))
        told = first.decisions(), first.verdicts(), first.log()
    with Workspace.open(path) as again:
        assert (again.decisions(), again.verdicts(), again.log()) == told


def test_a_verdict_on_one_and_a_decision_on_nothing_are_refused(workspace):
    with pytest.raises(BadChoice, match="pair of two"):
        workspace.judge(Verdict("a", "a", YES))
    with pytest.raises(BadChoice, match="decided on alone"):
        workspace.decide(on("a"))
