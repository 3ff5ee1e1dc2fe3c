"""Can all that the terminal does with a workspace be done on the Records page?"""

from __future__ import annotations

import json

import pytest
from streamlit.testing.v1 import AppTest

from graph import desk
from graph.explorer import changes
from graph.explorer.settings import FILES
from graph.workspace import Workspace
from tests.explorer.test_pages import opened, said

SPRING = b"occasion,organization\nSpring,Alder\nSpring,Birch\n"
SUMMER = b"occasion,organization\nSummer,Birch\nSummer,Cedar\nSummer,Dogwood\n"


@pytest.fixture
def stored(tmp_path, monkeypatch):
    path = tmp_path / "records.synergraph"
    with Workspace.create(path) as workspace:
        desk.take_in(workspace, [("spring.csv", SPRING), ("summer.csv", SUMMER)])
    monkeypatch.setenv(FILES, json.dumps([str(path)]))
    return path


@pytest.fixture
def given(tmp_path, monkeypatch):
    """The same files, given one by one: records of this session only."""
    for name, content in (("spring.csv", SPRING), ("summer.csv", SUMMER)):
        (tmp_path / name).write_bytes(content)
    paths = [str(tmp_path / name) for name in ("spring.csv", "summer.csv")]
    monkeypatch.setenv(FILES, json.dumps(paths))


@pytest.fixture(params=["stored", "given"])
def records(request):
    request.getfixturevalue(request.param)
    return opened("records")


def read(at: AppTest) -> list[str]:
    """The files that the page has a report of."""
    return next(f.value for f in at.dataframe if "reader" in f.value)["file"].to_list()


def press(at: AppTest, label: str, place: int = 0) -> AppTest:
    found = [button for button in at.button if button.label == label]
    return found[place].click().run()


def test_a_file_is_removed_and_comes_back_from_the_log(records):
    assert read(records) == ["spring.csv", "summer.csv"]
    press(records, "Remove")
    assert read(records) == ["summer.csv"]
    assert "removed spring.csv" in said(records)
    press(records, "Undo this")
    assert read(records) == ["spring.csv", "summer.csv"]
    assert not records.exception


def test_any_change_can_be_undone_from_its_row_of_the_log(records):
    press(records, "Undo this", 1)
    assert read(records) == ["summer.csv"]
    assert "undid 1: added spring.csv" in said(records)


def test_what_cannot_be_undone_is_told_in_a_sentence(stored):
    at = opened("records")
    with Workspace.open(stored) as workspace:
        desk.take_in(workspace, [("spring.csv", SPRING + b"Spring,Elm\n")])
    at.run()
    press(at, "Remove")
    press(at, "Undo this", -1)
    assert not at.exception
    press(at, "Undo this", 0)
    assert not at.exception
    assert "spring.csv" in said(at)


def test_without_any_file_every_page_still_opens(records):
    press(press(records, "Remove"), "Remove")
    assert read(records) == []
    for page in ("network", "influence", "groups", "synergies", "coverage", "names", "records"):
        records.switch_page(f"graph/explorer/app_pages/{page}.py").run()
        assert not records.exception, page


def test_records_of_a_session_are_saved_as_a_workspace_file(tmp_path):
    with desk.begun([("spring.csv", SPRING)]) as workspace:
        content = changes.saved(workspace)
    (tmp_path / "again.synergraph").write_bytes(content)
    with Workspace.open(tmp_path / "again.synergraph") as again:
        assert [file.name for file in again.files()] == ["spring.csv"]


def test_a_sample_says_that_it_stays_as_it_is():
    at = opened("records")
    assert "A sample stays as it is" in said(at)
    assert not [button for button in at.button if button.label in ("Remove", "Undo this")]
