"""Do the records of a workspace say what was decided about names?"""

from __future__ import annotations

import pytest

from graph import behind, desk
from graph.decisions import About, Decision, Judgement
from graph.errors import BadFile, Several
from graph.steps import Listener

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
        rows = behind.of_name(workspace.tidy(), "alder trust")
    assert rows["source"].tolist() == ["a.csv:2"]
    assert rows["title"].tolist() == ["Forum"]


WORK = b"org,sector\n#org,#sector\nAlder,Watsan\nBirch,Agua saneamiento e higiene\n"
OURS = b"Theme,Part of,Also written as\nWASH,,Watsan\n"
WATSAN = Decision(About.THEME, Judgement.SAME, "watsan", ("water sanitation hygiene",))


def themes(workspace) -> list[str]:
    return desk.answered(workspace)[0].tidy.themes["theme"].to_pylist()


def test_an_unknown_theme_is_asked_about_and_told_until_it_is_decided():
    with desk.begun([("work.csv", WORK)]) as workspace:
        assert [one.about for one in desk.asked(desk.answered(workspace)[1])] == [About.THEME]
        (report,) = desk.answered(workspace)[0].reports
        assert [one.written for one in report.unknown] == ["Watsan"]
        workspace.decide(WATSAN)
        assert desk.answered(workspace)[0].reports[0].unknown == ()
        assert themes(workspace) == ["water sanitation hygiene"]


def test_the_rows_behind_a_theme_say_where_it_was_written():
    with desk.begun([("work.csv", WORK)]) as workspace:
        rows = behind.of_theme(workspace.tidy(), "watsan")
    assert rows["source"].tolist() == ["work.csv:3"]


def test_a_vocabulary_among_the_files_is_decided_on_once_and_can_be_undone():
    with desk.begun([("work.csv", WORK), ("ours.csv", OURS)]) as workspace:
        assert themes(workspace) == ["water sanitation hygiene"]
        desk.take_in(workspace, [("ours.csv", OURS)])
        assert workspace.decisions() == (WATSAN,)
        workspace.undo()
        assert "watsan" in themes(workspace)


def test_a_vocabulary_alone_is_no_record():
    with pytest.raises(BadFile, match="together with the tables"):
        desk.begun([("ours.csv", OURS)])


def test_a_bad_file_leaves_a_workspace_as_it_was():
    with desk.begun([("a.csv", FORUM)]) as workspace:
        with pytest.raises(BadFile):
            desk.take_in(workspace, [("b.csv", FORUM), ("c.csv", b"")])
        assert [file.name for file in workspace.files()] == ["a.csv"]


def test_a_bad_file_does_not_hold_back_the_others_where_faults_are_collected():
    faults = []
    files = [("a.csv", FORUM), ("empty.csv", b""), ("odd.csv", b"Firma,Rest\nElm,1\n")]
    with desk.begun(files, to=Listener(faults=faults)) as workspace:
        assert [file.name for file in workspace.files()] == ["a.csv"]
    assert [str(one).split()[0] for one in faults] == ["empty.csv", "odd.csv"]


def test_where_no_file_can_be_read_all_that_is_wrong_is_raised():
    with pytest.raises(Several) as raised:
        desk.begun(
            [("empty.csv", b""), ("odd.csv", b"Firma,Rest\nElm,1\n")], to=Listener(faults=[])
        )
    assert len(raised.value.each) == 2
