"""Is every file in once, whole, and no more than that?"""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest

from graph.decisions import Stand, Verdict
from graph.errors import BadChoice
from graph.reading import Problem, Split
from graph.tidy import merge
from graph.workspace import Difference, Outcome
from tests.workspace.drawn import FORUM, WELLS, add, names, put, read, together


def test_the_tables_of_several_files_are_what_merging_them_gives(workspace):
    reads = [read("forum.csv", FORUM), read("wells.csv", WELLS)]
    add(workspace, *reads)
    assert workspace.tidy().digest() == merge(one.reading.tidy for one in reads).digest()


def test_tables_are_worked_out_once_until_a_file_comes_or_goes(workspace):
    put(workspace, "forum.csv", FORUM)
    before = workspace.tidy()
    workspace.judge(Verdict("alder", "birch", Stand.ACCEPT))
    assert workspace.tidy() is before
    put(workspace, "wells.csv", WELLS)
    assert workspace.tidy() is not before


def test_the_same_content_twice_changes_nothing_and_says_so(workspace):
    put(workspace, "forum.csv", FORUM)
    again = put(workspace, "forum.csv", FORUM)
    assert again.outcome is Outcome.UNCHANGED
    assert again.sentence == "forum.csv: nothing changed. The same content is here already."
    assert workspace.generation == 1


def test_the_same_content_under_another_name_is_named(workspace):
    put(workspace, "forum.csv", FORUM)
    assert "here already as forum.csv" in put(workspace, "copy.csv", FORUM).sentence
    assert names(workspace) == ["forum.csv"]


@pytest.mark.parametrize(
    ("new", "difference"),
    [
        (FORUM + "Forum,Dogwood,2024-01-02\n", Difference(1, 0, 0)),
        (FORUM.replace("Forum,Birch,2024-01-02\n", ""), Difference(0, 1, 0)),
        (FORUM.replace("Birch", "Beech"), Difference(0, 0, 1)),
        (FORUM.replace("date\n", "date\nTalk,Elm,2024-01-01\n"), Difference(1, 0, 0)),
        (FORUM + "Forum,Birch,2024-01-02\n", Difference(1, 0, 0)),
        (FORUM.replace("Birch", "Beech") + "Talk,Elm,\nTalk,Fir,\n", Difference(2, 0, 1)),
    ],
    ids=["a row more", "a row less", "another name", "all shifted", "twice", "both"],
)
def test_a_corrected_version_takes_the_place_and_tells_the_difference(workspace, new, difference):
    put(workspace, "forum.csv", FORUM)
    corrected = put(workspace, "forum.csv", new)
    assert (corrected.outcome, corrected.difference) == (Outcome.CORRECTED, difference)
    assert workspace.tidy().digest() == read("forum.csv", new).reading.tidy.digest()
    assert names(workspace) == ["forum.csv"]


def test_removing_a_file_removes_its_rows_and_nothing_else(workspace):
    put(workspace, "forum.csv", FORUM)
    put(workspace, "wells.csv", WELLS)
    assert workspace.remove("forum.csv") == ("forum.csv",)
    assert workspace.tidy().digest() == read("wells.csv", WELLS).reading.tidy.digest()
    assert put(workspace, "forum.csv", FORUM).outcome is Outcome.NEW


def test_a_file_that_is_not_there_is_answered_with_those_that_are(workspace):
    put(workspace, "forum.csv", FORUM)
    with pytest.raises(BadChoice, match=r"no file 'from\.csv'\. Its files: forum\.csv"):
        workspace.remove("from.csv")


def test_two_files_of_one_name_are_refused_and_nothing_is_kept(workspace):
    with pytest.raises(BadChoice, match=r"called list\.csv\. Rename"):
        add(workspace, read("list.csv", FORUM), read("list.csv", WELLS))
    assert workspace.generation == 0


def test_companion_files_come_and_go_together(workspace):
    both = together(read("nodes.csv", FORUM), read("edges.csv", WELLS))
    add(workspace, both)
    with pytest.raises(BadChoice, match=r"nodes\.csv was added together with edges\.csv"):
        put(workspace, "nodes.csv", FORUM + "Talk,Elm,\n")
    corrected = together(read("nodes.csv", FORUM + "Talk,Elm,\n"), read("edges.csv", WELLS))
    assert add(workspace, corrected)[0].outcome is Outcome.CORRECTED
    assert workspace.remove("edges.csv") == ("nodes.csv", "edges.csv")


def test_rows_come_back_as_they_were_read(workspace):
    text = 'occasion,organization,notes\nFöra,Alder,\n\nForum,ក្រសួង,"a,\nb"\n'
    put(workspace, "forum.csv", text)
    (kept,) = workspace.rows("forum.csv")
    (wanted,) = read("forum.csv", text).reading.rows
    assert (kept.name, kept.headings) == (wanted.name, wanted.headings)
    assert kept.lines.tolist() == wanted.lines.tolist() == [2, 4]
    pd.testing.assert_frame_equal(kept.cells, wanted.cells, check_dtype=False)


def test_a_report_comes_back_as_it_was(workspace):
    one = read("forum.csv", FORUM)
    told = {
        "set_aside": ((3, "no name"),),
        "problems": (Problem("Look.", 2, "x"),),
        "splits": (Split("A/B", ("A", "B"), 4),),
        "found": (("organizations", 2),),
    }
    report = replace(one.reading.report, **told)
    add(workspace, replace(one, reading=replace(one.reading, report=report)))
    assert workspace.reports() == (report,)


def test_an_empty_workspace_has_empty_tables(workspace):
    assert workspace.tidy().digest() == merge([]).digest()
    assert (workspace.files(), workspace.reports(), workspace.log()) == ((), (), ())
