"""Is a backup whole, while others write, and put in place only when it is?"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from graph.decisions import Stand, Verdict
from graph.errors import BadChoice, BadWorkspace
from graph.workspace import Workspace
from tests.workspace.drawn import FORUM, WELLS, put


def state(workspace):
    told = workspace.files(), workspace.log(), workspace.verdicts(), workspace.reports()
    return workspace.tidy().digest(), workspace.keep_persons, *told


def test_a_backup_is_a_workspace_that_holds_the_same(workspace, tmp_path):
    put(workspace, "forum.csv", FORUM)
    put(workspace, "forum.csv", WELLS)
    workspace.judge(Verdict("a", "b", Stand.NEVER), "ada")
    workspace.backup(tmp_path / "copy.synergraph")
    with Workspace.open(tmp_path / "copy.synergraph") as copy:
        assert state(copy) == state(workspace)
        copy.undo(2)
        assert copy.files() != workspace.files()


def test_a_backup_under_a_writer_holds_every_change_until_then(workspace, tmp_path):
    def write() -> None:
        for number in range(60):
            workspace.judge(Verdict("a", f"b{number}", Stand.ACCEPT))

    with ThreadPoolExecutor(1) as pool:
        writing = pool.submit(write)
        for number in range(5):
            before = workspace.generation
            workspace.backup(tmp_path / f"{number}.synergraph")
            with Workspace.open(tmp_path / f"{number}.synergraph") as copy:
                log = [event.number for event in copy.log()]
            assert log == list(range(1, len(log) + 1))
            assert len(log) >= before
        writing.result()


def test_a_backup_takes_the_place_of_the_one_before(workspace, tmp_path):
    target = tmp_path / "copy.synergraph"
    workspace.backup(target)
    put(workspace, "forum.csv", FORUM)
    workspace.backup(target)
    with Workspace.open(target) as copy:
        assert state(copy) == state(workspace)
    assert [one.name for one in tmp_path.glob(".*")] == [], "no part is left"


def test_a_backup_onto_the_workspace_itself_or_into_nowhere_is_refused(path, tmp_path):
    with Workspace.create(path) as workspace:
        with pytest.raises(BadChoice, match="is the workspace itself"):
            workspace.backup(path)
        with pytest.raises(BadWorkspace, match=r"^copy\.synergraph .*No such file or directory"):
            workspace.backup(tmp_path / "nowhere" / "copy.synergraph")
        with pytest.raises(BadWorkspace, match="no name for a workspace"):
            workspace.backup(tmp_path / "copy.csv")
