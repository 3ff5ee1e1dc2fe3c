"""Can every change be taken back, and done again?"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.decisions import About, Decision, Judgement, Stand, Verdict
from graph.errors import BadChoice
from graph.workspace import Workspace
from tests.workspace.drawn import FORUM, WELLS, names, put

SAME = Decision(About.ORGANIZATION, Judgement.SAME, "alder", ("alder trust",))


def test_a_merge_and_its_undo_leave_no_decision_and_lose_no_log(workspace):
    workspace.decide(SAME, "ada")
    assert workspace.decisions() == (SAME,)
    event = workspace.undo()
    assert workspace.decisions() == ()
    assert event.what == "undid 1: same: alder / alder trust"
    assert [(e.number, e.who, e.undone) for e in workspace.log()] == [
        (1, "ada", True),
        (2, None, False),
    ]


def test_undoing_an_undo_does_the_change_again(workspace):
    workspace.decide(SAME)
    workspace.undo()
    workspace.undo(2)
    assert workspace.decisions() == (SAME,)


def test_undo_goes_back_one_change_at_a_time(workspace):
    put(workspace, "forum.csv", FORUM)
    put(workspace, "wells.csv", WELLS)
    workspace.undo()
    assert names(workspace) == ["forum.csv"]
    workspace.undo()
    assert names(workspace) == []
    with pytest.raises(BadChoice, match="nothing to undo"):
        workspace.undo()


def test_undo_of_a_correction_brings_the_version_before_back(workspace):
    put(workspace, "forum.csv", FORUM)
    before = workspace.tidy().digest()
    put(workspace, "forum.csv", FORUM + "Talk,Elm,\n")
    assert workspace.tidy().digest() != before
    workspace.undo()
    assert workspace.tidy().digest() == before


def test_undo_takes_back_the_last_change_of_the_person_who_asks(workspace):
    workspace.judge(Verdict("a", "b", Stand.ACCEPT), "ada")
    workspace.judge(Verdict("a", "c", Stand.ACCEPT), "ben")
    workspace.undo(who="ada")
    assert [one.right for one in workspace.verdicts()] == ["c"]


def test_no_file_comes_back_beside_its_later_version(workspace):
    put(workspace, "forum.csv", FORUM)
    workspace.remove("forum.csv")
    put(workspace, "forum.csv", FORUM + "Talk,Elm,\n")
    with pytest.raises(BadChoice, match=r"bring forum\.csv back, which is there in another"):
        workspace.undo(2)
    assert workspace.generation == 3


@pytest.mark.parametrize(
    ("number", "says"), [(7, "no change 7. The log has 2"), (1, "undone by 2. Undo 2 to bring")]
)
def test_a_change_that_cannot_be_undone_is_told(workspace, number, says):
    workspace.decide(SAME)
    workspace.undo()
    with pytest.raises(BadChoice, match=says):
        workspace.undo(number)


STEPS = {
    "forum": lambda one: put(one, "forum.csv", FORUM),
    "elm": lambda one: put(one, "forum.csv", FORUM + "Talk,Elm,\n"),
    "wells": lambda one: put(one, "wells.csv", WELLS),
    "remove": lambda one: one.remove(names(one)[0]) if names(one) else None,
    "merge": lambda one: one.decide(SAME),
    "verdict": lambda one: one.judge(Verdict("alder", "birch", Stand.DISMISS)),
}


def state(workspace: Workspace) -> tuple[object, ...]:
    return workspace.tidy().digest(), workspace.decisions(), workspace.verdicts()


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from(sorted(STEPS)), max_size=6))
def test_undoing_each_change_goes_back_through_every_state(steps):
    with Workspace.create() as workspace:
        states = {0: state(workspace)}
        for step in steps:
            STEPS[step](workspace)
            states[workspace.generation] = state(workspace)
        for changes in reversed(range(len(states) - 1)):
            workspace.undo()
            assert state(workspace) == states[changes]


def test_the_undo_of_what_was_overruled_says_that_no_row_changes(workspace):
    put(workspace, "forum.csv", FORUM)
    put(workspace, "forum.csv", FORUM + "Talk,Elm,\n")
    after = workspace.tidy().digest()
    event = workspace.undo(1)
    assert event.what.endswith("(no row changes by that: later changes of the same file hold)")
    assert workspace.tidy().digest() == after


def test_the_log_calls_organizations_as_the_files_do(workspace):
    put(workspace, "forum.csv", FORUM)
    one, other = sorted(workspace.called(About.ORGANIZATION))[:2]
    workspace.decide(Decision(About.ORGANIZATION, Judgement.SAME, one, (other,)))
    called = workspace.called(About.ORGANIZATION)
    assert workspace.log()[-1].what == f"same: {called[one]} / {called[other]}"
    assert called[one] != one
