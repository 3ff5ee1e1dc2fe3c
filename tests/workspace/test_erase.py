"""Is what was erased nowhere on the disk, and everything else as it was?"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from graph.decisions import About, Decision, Judgement, Stand, Verdict
from graph.errors import BadChoice
from graph.workspace import Workspace
from tests.workspace.drawn import FORUM, names, put

SECRET = "Quilla (Zyxwvut) é"
LIST = FORUM + f"Talk,{SECRET},2024-01-03\n"


def on_disk(path) -> bytes:
    return b"".join(one.read_bytes() for one in path.parent.iterdir()).lower()


@pytest.fixture
def opened(path):
    with Workspace.create(path) as made:
        yield made


def test_an_erased_text_is_in_no_byte_of_the_disk(opened, path):
    put(opened, "forum.csv", LIST)
    opened.decide(Decision(About.ORGANIZATION, Judgement.SAME, SECRET.casefold(), ("alder",)))
    opened.judge(Verdict("alder", SECRET.casefold(), Stand.NEVER))
    assert b"zyxwvut" in on_disk(path)
    opened.erase(SECRET.upper())
    assert b"zyxwvut" not in on_disk(path)
    assert opened.decisions()[0].one == "[erased]"
    assert opened.rows("forum.csv")[0].cells[1].tolist() == ["Alder", "Birch", "[erased]"]
    assert set(opened.tidy().participations["org"].to_pylist()) == {"alder", "birch", "[erased]"}


def test_the_words_of_the_project_itself_are_never_erased(opened):
    put(opened, "forum.csv", FORUM)
    before = opened.tidy().digest(), opened.files(), opened.reports(), opened.log()
    opened.erase("participant")
    opened.erase("attendance")
    assert (opened.tidy().digest(), opened.files(), opened.reports(), opened.log()[:-2]) == before


def test_a_removed_file_leaves_the_disk_when_it_is_forgotten(opened, path):
    put(opened, "list.csv", LIST)
    put(opened, "forum.csv", FORUM.replace("Forum", "Wells"))
    opened.remove("list.csv")
    before = opened.tidy().digest()
    assert b"zyxwvut" in on_disk(path), "an undo could still bring it back"
    opened.forget()
    assert b"zyxwvut" not in on_disk(path)
    assert opened.tidy().digest() == before
    with pytest.raises(BadChoice, match=r"removed list\.csv\) were erased for good"):
        opened.undo(3)


def test_an_erasure_is_in_the_log_without_the_text_and_stays(opened):
    opened.judge(Verdict("alder", "birch", Stand.NEVER))
    opened.erase("birch", "ada")
    event = opened.log()[-1]
    assert (event.number, event.who, event.what) == (2, "ada", "erased a text")
    with pytest.raises(BadChoice, match="cannot be undone"):
        opened.undo(2)
    opened.undo()
    assert opened.verdicts() == ()


def test_others_go_on_while_the_file_is_written_anew(opened):
    put(opened, "forum.csv", FORUM)

    def judge(number: int) -> list[str]:
        opened.judge(Verdict("a", f"b{number}", Stand.ACCEPT))
        return names(opened)

    with ThreadPoolExecutor(4) as pool:
        erasing = pool.submit(lambda: [opened.erase("zyxwvut") for _ in range(3)])
        seen = list(pool.map(judge, range(30)))
        erasing.result()
    assert seen == [["forum.csv"]] * 30
    assert len(opened.verdicts()) == 30


def test_a_short_text_and_a_workspace_in_memory_are_refused(opened):
    with pytest.raises(BadChoice, match="too short"):
        opened.erase(" a ")
    with Workspace.create() as memory, pytest.raises(BadChoice, match="not on a disk"):
        memory.erase("birch")
