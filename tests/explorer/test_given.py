"""Does the explorer open on the files that it was started with?"""

import json
import subprocess
import sys

import pytest

from graph import desk
from graph.decisions import About, Decision, Judgement
from graph.errors import BadWorkspace
from graph.explorer.settings import DATES, FILES
from graph.workspace import Workspace
from tests.explorer.test_pages import ROOT, opened, said

PROVINCES = """org,sector,country,province
#org,#sector,#country+code,#adm1+name
Alder,WASH,KHM,Kandal
Birch,WASH,KHM,Takeo
Cedar,WASH,KHM,
"""
SHEET = "occasion,organization\nSpring,Alder\nSpring,Birch\n"


@pytest.fixture
def sheet(tmp_path, monkeypatch):
    path = tmp_path / "spring.csv"
    path.write_text(SHEET, encoding="utf-8")
    monkeypatch.setenv(FILES, json.dumps([str(path)]))
    return path


def test_the_files_are_open_and_named_in_the_address(sheet):
    at = opened()
    assert not at.exception
    assert at.session_state["opened"].startswith("upload:")
    assert at.query_params["file"] == "spring.csv"


def test_a_link_to_a_sample_still_opens_the_sample(sheet):
    assert opened(sample="southern_women").session_state["opened"] == "southern_women"


def test_a_link_to_the_given_files_opens_them_at_its_organization(sheet):
    name = opened().session_state["opened"]
    at = opened(workspace=name, org="birch")
    assert (at.session_state["opened"], at.session_state["org"]) == (name, "birch")
    assert "Birch" in said(at) + "".join(head.value for head in at.subheader)


def test_what_the_command_line_says_of_dates_holds_in_the_explorer(sheet, monkeypatch):
    sheet.write_text("occasion,organization,date\nSpring,Alder,03/04/2024\n", encoding="utf-8")
    monkeypatch.setenv(DATES, "day-first")
    told = said(opened("records"))
    assert "Dates that could be read two ways are day-first, as was said." in told


def test_files_that_are_gone_leave_the_first_sample(sheet):
    sheet.unlink()
    assert opened().session_state["opened"] == "mekong_illustration"


def test_work_of_a_whole_country_is_counted_beside_the_map_of_its_provinces(sheet):
    sheet.write_text(PROVINCES, encoding="utf-8")
    told = said(opened("coverage"))
    assert "1 themes" not in told and "2 places of administrative level 1" in told
    assert "1 work is recorded for the whole country only and not shown here" in told


@pytest.fixture
def stored(tmp_path, monkeypatch):
    path = tmp_path / "records.synergraph"
    with Workspace.create(path) as workspace:
        desk.take_in(workspace, [("spring.csv", SHEET.encode())])
    monkeypatch.setenv(FILES, json.dumps([str(path)]))
    return path


def test_a_workspace_file_opens_with_its_records_and_keeps_what_is_decided(stored):
    at = opened("names")
    assert not at.exception
    assert at.query_params["file"] == "records.synergraph"
    with Workspace.open(stored) as workspace:
        workspace.decide(Decision(About.ORGANIZATION, Judgement.SAME, "alder", ("birch",)))
    at.run()
    assert not at.exception
    merges = [one.value for one in at.dataframe if "stands under" in one.value]
    assert merges[0]["stands under"].to_list() == ["Alder"]


HOLD = """
import sys
from pathlib import Path
from graph.workspace import Workspace
with Workspace.open(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def held(stored):
    """The workspace, while another process holds it."""
    command = [sys.executable, "-c", HOLD, str(stored)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True, "cwd": ROOT}
    with subprocess.Popen(command, **pipes) as child:
        assert child.stdout.readline() == "open\n"
        yield child
        child.stdin.close()


def test_a_workspace_that_another_program_holds_is_told_in_one_sentence(held):
    at = opened()
    assert not at.exception
    assert at.session_state["opened"] == "mekong_illustration"
    assert (
        at.error[0].value
        == "What the explorer was started with cannot be shown. Reload the page to try again."
    )
    assert said(at).count(f"is open in another synergraph (process {held.pid})") == 1


def test_a_workspace_whose_file_fails_later_is_told_and_asked_again(stored, monkeypatch):
    at = opened()

    def fails(_):
        raise BadWorkspace("records.synergraph has no room on its disk. Free some space.")

    with monkeypatch.context() as broken:
        broken.setattr(Workspace, "generation", property(fails))
        at.run()
        assert not at.exception
        assert "no room on its disk" in said(at)
    assert not at.run().error


def test_a_run_asks_a_workspace_once_whether_it_has_changed(stored, monkeypatch):
    at, asked = opened("records"), []
    there = Workspace.generation.fget
    counted = property(lambda self: (asked.append(1), there(self))[1])
    monkeypatch.setattr(Workspace, "generation", counted)
    at.run()
    assert len(asked) == 1
