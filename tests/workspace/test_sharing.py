"""Do many at once keep apart, lose nothing, and keep other processes out?"""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from graph.decisions import Stand, Verdict
from graph.errors import BadChoice, BadWorkspace
from graph.workspace import Workspace
from tests.workspace.drawn import FORUM, WELLS, names, put

OPEN = """
import sys
from pathlib import Path
from graph.errors import SynergraphError
from graph.workspace import Workspace
try:
    Workspace.open(Path(sys.argv[1]))
except SynergraphError as error:
    print(error)
"""


def in_another_process(path: Path) -> str:
    """What a second process is told."""
    done = subprocess.run(
        [sys.executable, "-c", OPEN, str(path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    return done.stdout


def test_eight_threads_judge_at_once_and_no_verdict_is_lost(workspace):
    def judge(thread: int) -> None:
        for number in range(20):
            workspace.judge(Verdict(f"a{thread}", f"b{number}", Stand.ACCEPT), f"t{thread}")

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(judge, range(8)))
    assert len(workspace.verdicts()) == 160
    assert [event.number for event in workspace.log()] == list(range(1, 161))


def test_readers_see_whole_states_while_a_file_comes_and_goes(workspace):
    put(workspace, "wells.csv", WELLS)
    states = {workspace.tidy().digest()}
    put(workspace, "forum.csv", FORUM)
    states.add(workspace.tidy().digest())

    def come_and_go() -> None:
        for _ in range(5):
            workspace.remove("forum.csv")
            put(workspace, "forum.csv", FORUM)

    with ThreadPoolExecutor(4) as pool:
        changes = pool.submit(come_and_go)
        seen = set(pool.map(lambda _: workspace.tidy().digest(), range(30)))
        changes.result()
    assert seen <= states


def test_two_sessions_of_one_process_share_the_file(path):
    with Workspace.create(path) as one, Workspace.open(path) as other:
        put(one, "forum.csv", FORUM)
        put(other, "wells.csv", WELLS)
        assert names(one) == names(other) == ["forum.csv", "wells.csv"]
        one.close()
        assert names(other) == ["forum.csv", "wells.csv"]


def test_a_second_process_gets_one_clear_sentence(path):
    with Workspace.create(path):
        told = in_another_process(path)
        assert told.startswith("records.synergraph is open in another synergraph (process ")
        assert len(told.splitlines()) == 1
    assert in_another_process(path) == ""


def test_sessions_in_memory_know_nothing_of_each_other():
    with Workspace.create() as one, Workspace.create() as other:
        put(one, "forum.csv", FORUM)
        assert names(other) == []


def test_no_workspace_and_a_taken_path_are_told(path):
    with pytest.raises(BadWorkspace, match="There is no workspace"):
        Workspace.open(path)
    Workspace.create(path).close()
    with pytest.raises(BadChoice, match="already there"):
        Workspace.create(path)
