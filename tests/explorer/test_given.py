"""Does the explorer open on the files that it was started with?"""

import json

import pytest

from graph import desk
from graph.decisions import About, Decision, Judgement
from graph.explorer.settings import FILES
from graph.workspace import Workspace
from tests.explorer.test_pages import opened, said

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
