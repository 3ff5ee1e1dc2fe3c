"""Do the records of a workspace say what was decided about names?"""

from __future__ import annotations

import pytest

from graph import desk
from graph.decisions import About, Decision, Judgement
from graph.errors import BadFile

FORUM = b"occasion,date,organization\nForum,2024-01-02,Alder Trust\nForum,2024-01-02,Alder Trsut\n"
ALDERS = Decision(About.ORGANIZATION, Judgement.SAME, "alder trsut", ("alder trust",))


def names(workspace) -> set[str]:
    return set(desk.answered(workspace)[0].tidy.organizations["name"].to_pylist())


def test_what_is_decided_changes_the_records_and_an_undo_changes_them_back():
    with desk.begun([("a.csv", FORUM)]) as workspace:
        number = workspace.decide(ALDERS)
        assert len(names(workspace)) == 1
        workspace.undo(number)
        assert names(workspace) == {"Alder Trust", "Alder Trsut"}


def test_what_was_decided_before_holds_for_files_that_come_later():
    with desk.begun([("a.csv", FORUM)], decisions=[ALDERS]) as workspace:
        assert len(names(workspace)) == 1


def test_names_that_are_sure_are_put_together_and_told():
    two = FORUM + b"Forum,2024-01-02,ALDER TRUST.\n"
    with desk.begun([("a.csv", two)]) as workspace:
        intake, _ = desk.answered(workspace)
    assert {(one.name, one.into_name) for one in intake.merges} == {("ALDER TRUST.", "Alder Trust")}


def test_what_is_answered_is_not_asked_again():
    with desk.begun([("a.csv", FORUM)]) as workspace:
        (question,) = desk.asked(desk.answered(workspace)[1])
        assert {question.one, *question.others} == {"alder trust", "alder trsut"}
        workspace.decide(ALDERS)
        assert desk.asked(desk.answered(workspace)[1]) == ()


def test_the_rows_behind_a_name_say_where_it_was_written():
    with desk.begun([("a.csv", FORUM)]) as workspace:
        rows = desk.behind(workspace.tidy(), "alder trust")
    assert rows["source"].tolist() == ["a.csv:2"]
    assert rows["title"].tolist() == ["Forum"]


def test_a_bad_file_leaves_a_workspace_as_it_was():
    with desk.begun([("a.csv", FORUM)]) as workspace:
        with pytest.raises(BadFile):
            desk.take_in(workspace, [("b.csv", FORUM), ("c.csv", b"")])
        assert [file.name for file in workspace.files()] == ["a.csv"]
