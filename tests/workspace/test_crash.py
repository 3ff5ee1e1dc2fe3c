"""Is the last committed state there after the process was killed at any moment?"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from graph.decisions import Stand, Verdict
from graph.workspace import Workspace
from tests.workspace.drawn import FORUM, WELLS, read

KILLS = 5
ROOT = Path(__file__).parents[2]
CHILD = """
import itertools, sys
from pathlib import Path
from graph.decisions import Stand, Verdict
from graph.workspace import Workspace
from tests.workspace.drawn import put
workspace = Workspace.open(Path(sys.argv[1]))
texts = [
    "occasion,organization\\n" + "".join(f"Forum {row},{org}\\n" for row in range(300))
    for org in ("Alder", "Birch")
]
for number in itertools.count(int(sys.argv[2])):
    put(workspace, "forum.csv", texts[number % 2])
    workspace.judge(Verdict("a", f"b{number}", Stand.ACCEPT))
    print(number, flush=True)
"""


def killed_after(path: Path, first: int, seconds: float) -> int:
    """Starts to add and to judge without end, kills -9; the last change that was acknowledged."""
    command = [sys.executable, "-c", CHILD, str(path), str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as child:
        assert child.stdout is not None
        said = [child.stdout.readline()]
        time.sleep(seconds)
        os.kill(child.pid, signal.SIGKILL)
        said += child.stdout.read().split()
    return max(int(line) for line in said)


def test_no_acknowledged_change_is_lost_and_no_half_one_is_there(path):
    Workspace.create(path).close()
    first = 0
    for kill in range(KILLS):
        last = killed_after(path, first, 0.05 + 0.2 * kill)
        with Workspace.open(path) as workspace:
            judged = [int(one.right[1:]) for one in workspace.verdicts()]
            assert judged in (list(range(last + 1)), list(range(last + 2))), "none lost, none half"
            rows = workspace.tidy().participations
            assert rows.num_rows == 300, "one version of the file, whole"
            assert len(set(rows["org"].to_pylist())) == 1
            first = len(judged)


def test_an_error_in_the_middle_keeps_nothing_of_the_change(workspace):
    workspace.judge(Verdict("a", "b", Stand.ACCEPT))
    reads = [read("forum.csv", FORUM), read("wells.csv", WELLS)]
    with pytest.raises(KeyError, match="wells"):
        workspace.add(reads, {"forum.csv": 1})
    assert workspace.files() == ()
    assert workspace.generation == 1
