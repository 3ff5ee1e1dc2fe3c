"""Can a workspace be filled, looked at, corrected and saved at the terminal?"""

from __future__ import annotations

import json

import pytest

from graph.cli import parser
from graph.terminal import desk
from graph.terminal.desk_parsing import DEFAULT
from graph.workspace import Workspace
from tests.terminal.conftest import FORUM


def rows(told):
    return json.loads(told[1])


def test_add_makes_the_workspace_of_the_folder_and_says_what_it_did(at, tmp_path):
    assert at("add", "forum.csv") == (0, "added forum.csv: 2 rows.\n", "")
    assert (tmp_path / "records.synergraph").is_file()
    assert "nothing changed" in at("add", "forum.csv")[1]
    (tmp_path / "forum.csv").write_text(FORUM + "Talk,Elm,\n", encoding="utf-8")
    assert "1 row added, 0 removed, 0 changed" in at("add", "forum.csv")[1]


def test_files_tell_name_reader_size_and_hash(at):
    at("add", "forum.csv")
    (file,) = rows(at("files", "--format", "json"))
    wanted = {"name": "forum.csv", "reader": "attendance", "size": len(FORUM)}
    assert {word: file[word] for word in wanted} == wanted
    assert len(file["sha256"]) == 64
    assert at("files")[1].startswith("forum.csv  attendance  ")


def test_what_was_removed_comes_back_with_undo(at):
    at("add", "forum.csv")
    assert "removed forum.csv" in at("remove", "forum.csv")[1]
    assert rows(at("files", "--format", "json")) == []
    assert "undid 2: removed forum.csv" in at("undo")[1]
    assert len(rows(at("files", "--format", "json"))) == 1
    assert at("undo", 3)[0] == 0
    assert rows(at("files", "--format", "json")) == []


def test_log_tells_every_change_with_its_number(at):
    at("add", "forum.csv")
    at("undo")
    told = rows(at("log", "--format", "json"))
    assert [(row["number"], row["undone"]) for row in told] == [(1, True), (2, False)]
    assert "added forum.csv: 2 rows  (undone)" in at("log")[1]


def test_a_backup_is_a_workspace(at):
    at("add", "forum.csv")
    assert at("backup", "copy.synergraph")[0] == 0
    told = at("files", "--workspace", "copy.synergraph", "--format", "json")
    assert len(rows(told)) == 1


def test_a_backup_takes_no_place_of_a_file_without_being_told_to(at):
    at("add", "forum.csv")
    at("backup", "copy.synergraph")
    status, _, said = at("backup", "copy.synergraph")
    assert (status, said.count("already there")) == (2, 1)
    assert at("backup", "copy.synergraph", "--replace")[0] == 0


def test_the_same_content_named_twice_is_told(at, tmp_path):
    (tmp_path / "copy.csv").write_text(FORUM, encoding="utf-8")
    assert "copy.csv: nothing changed" in at("add", "forum.csv", "copy.csv")[1]


def test_a_bad_file_makes_no_workspace(at, tmp_path):
    (tmp_path / "bad.csv").write_bytes(b"")
    assert at("add", "forum.csv", "bad.csv")[0] == 2
    assert not (tmp_path / DEFAULT).exists()


def test_persons_are_kept_only_where_the_workspace_was_made_so(at, tmp_path):
    (tmp_path / "list.csv").write_text("occasion,organization,Name\nF,A,Quilla Z\n", "utf-8")
    at("add", "list.csv", "--workspace", "kept.synergraph", "--keep-persons")
    with Workspace.open(tmp_path / "kept.synergraph") as kept:
        assert kept.rows("list.csv")[0].cells.to_numpy().tolist() == [["F", "A", "Quilla Z"]]
    at("add", "list.csv")
    assert b"Quilla" not in (tmp_path / "records.synergraph").read_bytes()
    status, _, err = at("add", "list.csv", "--keep-persons")
    assert (status, "made without persons" in err) == (2, True)


def test_what_is_erased_is_in_the_file_no_more(at, tmp_path):
    at("add", "forum.csv")
    assert "Backups that were made before" in at("erase", "BIRCH")[1]
    assert b"birch" not in (tmp_path / DEFAULT).read_bytes().lower()
    at("remove", "forum.csv")
    assert at("erase", "--removed")[0] == 0
    assert b"alder" not in (tmp_path / DEFAULT).read_bytes().lower()
    assert at("erase")[0] == 2


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("files",), "There is no workspace records.synergraph"),
        (("log", "--workspace", "forum.csv"), "no name for a workspace"),
        (("add", "nowhere.csv"), "cannot be opened"),
        (("undo", "0"), "no whole number above 0"),
    ],
)
def test_a_wrong_wish_ends_in_one_line_and_status_two(at, words, says):
    status, out, err = at(*words)
    assert (status, out) == (2, "")
    assert len(err.splitlines()) == 1
    assert says in err


def test_every_verb_of_the_desk_has_its_words():
    for verb in desk.VERBS:
        words = {"add": ["x"], "remove": ["x"], "backup": ["x"]}.get(verb, [])
        assert parser().parse_args([verb, *words]).workspace == DEFAULT


def test_a_vocabulary_of_themes_is_taken_over_and_said(at, tmp_path):
    told = "Theme,Part of,Also written as\nDams,,Barrages\n"
    (tmp_path / "ours.csv").write_text(told, encoding="utf-8")
    said = at("add", "forum.csv", "ours.csv")[1].splitlines()
    assert said == ["added forum.csv: 2 rows.", "1 new decision on themes, from a vocabulary."]
    assert [row["name"] for row in rows(at("files", "--format", "json"))] == ["forum.csv"]
    assert at("add", "ours.csv")[1] == "0 new decisions on themes, from a vocabulary.\n"


OPEN = "occasion,date,organization\nTalk,03/04/2024,Alder\n"


def test_dates_that_can_be_read_two_ways_are_refused_until_somebody_says_how(at, tmp_path):
    (tmp_path / "open.csv").write_text(OPEN, encoding="utf-8")
    status, _, said = at("add", "open.csv")
    assert status == 2 and "say which comes first: --dates" in said
    assert at("add", "open.csv", "--dates", "day-first")[0] == 0


def test_dates_left_open_are_answered_by_adding_the_file_again(at, tmp_path):
    work = "Organization,Sector,Activity,District,Status,Start date\nAlder,WASH,Wells,Omo,ongoing,"
    (tmp_path / "work.csv").write_text(f"{work}03/04/2024\n", encoding="utf-8")
    assert at("add", "work.csv")[0] == 0
    assert "added work.csv" in at("add", "work.csv", "--dates", "month-first")[1]
    with Workspace.open(tmp_path / "records.synergraph") as there:
        (start,) = there.tidy().occasions["start"].to_pylist()
    assert (start.month, start.day) == (3, 4)
