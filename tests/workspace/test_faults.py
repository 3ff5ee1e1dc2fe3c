"""Do a full disk, a damaged file and a file of another kind end in one clear sentence?"""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from graph.errors import BadWorkspace
from graph.workspace import Workspace
from tests.workspace.drawn import FORUM, names, put

ROOT = Path(__file__).parents[2]
FULL = """
import resource, sys
from pathlib import Path
from graph.errors import BadWorkspace
from graph.workspace import Workspace
from tests.workspace.drawn import FORUM, put
workspace = Workspace.open(Path(sys.argv[1]))
rows = "".join(f"Forum {row},Alder {hash(str(row))},2024-01-02\\n" for row in range(12_000))
_, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, hard))
try:
    put(workspace, "large.csv", "occasion,organization,date\\n" + rows)
except BadWorkspace as error:
    print(error)
print([file.name for file in workspace.files()])
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
put(workspace, "wells.csv", FORUM.replace("Forum", "Wells"))
"""


@pytest.fixture
def filled(path: Path) -> Path:
    """A closed workspace with two files."""
    with Workspace.create(path) as workspace:
        put(workspace, "forum.csv", FORUM)
        put(workspace, "talk.csv", FORUM.replace("Forum", "Talk"))
    return path


def test_a_full_disk_is_told_and_the_workspace_works_on_when_there_is_room(filled):
    command = [sys.executable, "-c", FULL, str(filled)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.stderr == ""
    first, second = done.stdout.splitlines()
    assert first.startswith("records.synergraph has no room on its disk. Nothing of this change")
    assert second == "['forum.csv', 'talk.csv']"
    with Workspace.open(filled) as workspace:
        assert names(workspace) == ["forum.csv", "talk.csv", "wells.csv"]


def test_a_database_that_failed_in_this_process_is_opened_again(path):
    with Workspace.create(path) as workspace:
        put(workspace, "forum.csv", FORUM)
        with pytest.raises(BadWorkspace), workspace._store.changing() as cursor:
            cursor.execute("DELETE FROM events")
            raise duckdb.FatalException("database has been invalidated")
        put(workspace, "talk.csv", FORUM.replace("Forum", "Talk"))
        assert names(workspace) == ["forum.csv", "talk.csv"]


def everything(path: Path) -> tuple[object, ...]:
    """All that a workspace tells."""
    with Workspace.open(path) as workspace:
        rows = [one.cells.to_numpy().tolist() for one in workspace.rows("forum.csv")]
        told = workspace.log(), workspace.files(), workspace.reports()
        return workspace.tidy().digest(), rows, *told


def test_a_flipped_bit_is_told_or_changes_nothing(filled):
    good, chosen, told = filled.read_bytes(), random.Random(7), 0
    right = everything(filled)
    for _ in range(30):
        place = chosen.randrange(len(good))
        flipped = bytes([good[place] ^ (1 << chosen.randrange(8))])
        filled.write_bytes(good[:place] + flipped + good[place + 1 :])
        try:
            assert everything(filled) == right
        except BadWorkspace as error:
            assert "is damaged. Use the last backup" in str(error)
            told += 1
    assert told, "no flip hit a block that is used"


@pytest.mark.parametrize("share", [0, 0.00001, 0.01, 0.3, 0.6, 0.9])
def test_a_file_that_was_cut_short_is_told(filled, share):
    good = filled.read_bytes()
    filled.write_bytes(good[: int(len(good) * share)])
    with pytest.raises(BadWorkspace, match="is damaged"):
        everything(filled)


def test_a_layout_of_a_newer_synergraph_is_refused(filled):
    with duckdb.connect(str(filled)) as root:
        root.execute("UPDATE about SET version = 2")
    with pytest.raises(BadWorkspace, match=r"newer synergraph \(layout 2, this one knows 1\)"):
        Workspace.open(filled)


def test_a_database_of_another_kind_is_refused_and_left_as_it_is(path):
    with duckdb.connect(str(path)) as root:
        root.execute("CREATE TABLE birds (name VARCHAR)")
    with pytest.raises(BadWorkspace, match="is a database, but no workspace"):
        Workspace.open(path)
    with duckdb.connect(str(path)) as root:
        assert root.table("duckdb_tables").project("table_name").fetchall() == [("birds",)]


@pytest.mark.parametrize("content", [b"a,b\n1,2\n", b"", bytes(20_000)])
def test_a_file_that_is_no_database_is_refused(path, content):
    path.write_bytes(content)
    with pytest.raises(BadWorkspace, match="is no workspace, or it is damaged"):
        Workspace.open(path)


def test_another_name_than_a_workspaces_is_refused(tmp_path):
    (tmp_path / "list.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(BadWorkspace, match=r"ending in \.synergraph"):
        Workspace.open(tmp_path / "list.csv")


@pytest.mark.parametrize(
    "escape",
    ["SELECT * FROM read_text('{path}')", "ATTACH '{path}.x'", "SET memory_limit = '1GB'"],
)
def test_no_query_reaches_past_the_store(filled, escape):
    def ask() -> None:
        with Workspace.open(filled) as workspace, workspace._store.reading() as cursor:
            cursor.execute(escape.format(path=filled))

    with pytest.raises(BadWorkspace, match="cannot be used"):
        ask()
