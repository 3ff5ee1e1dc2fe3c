"""Can themes be gone through on the page Names, and be seen as a vocabulary?"""

from __future__ import annotations

import json

import pytest

from graph import desk
from graph.explorer.settings import FILES
from graph.workspace import Workspace
from tests.explorer.test_pages import opened, said

WORK = """org,sector,adm1
#org,#sector,#adm1+name
Alder,WASH,North
Birch,Eau hygiène et assainissement,North
Cedar,Watsan,South
"""
COMMON = "Water Sanitation Hygiene"


@pytest.fixture
def page(tmp_path, monkeypatch):
    """The page Names, open on a workspace with three words for one theme."""
    path = tmp_path / "records.synergraph"
    with Workspace.create(path) as workspace:
        desk.take_in(workspace, [("work.csv", WORK.encode())])
    monkeypatch.setenv(FILES, json.dumps([str(path)]))
    return opened("names")


def known(at):
    return next(one.value for one in at.dataframe if "Also written as" in one.value)


def test_the_vocabulary_of_the_records_is_shown_with_what_else_its_themes_are_called(page):
    assert not page.exception
    told = known(page).set_index("Theme")
    assert told.loc[COMMON, "Also written as"] == "Eau hygiène et assainissement | WASH"
    assert told["Scheme"].to_dict() == {COMMON: "OCHA cluster", "Watsan": ""}


def test_a_theme_is_asked_about_with_its_rows_answered_and_taken_back(page):
    assert "'Watsan' and 'Water Sanitation Hygiene'" in said(page)
    behind = [one.value for one in page.dataframe if "Written in" in one.value]
    assert [one["Written in"].to_list() for one in behind] == [
        ["work.csv:5"],
        ["work.csv:3", "work.csv:4"],
    ]
    page.button(key="say_s").click().run()
    assert not page.exception
    assert known(page)["Theme"].to_list() == [COMMON]
    page.button(key="undo").click().run()
    assert known(page)["Theme"].to_list() == [COMMON, "Watsan"]


def test_a_theme_of_the_vocabulary_that_no_record_has_says_so(tmp_path, monkeypatch):
    path = tmp_path / "work.csv"
    path.write_text("org,sector\n#org,#sector\nAlder,Watsan\nBirch,Dams\n", encoding="utf-8")
    monkeypatch.setenv(FILES, json.dumps([str(path)]))
    at = opened("names")
    assert "Not in the records, but in the vocabulary." in [one.value for one in at.caption]
    at.button(key="say_p").click().run()
    told = known(at).set_index("Theme")["Part of"].to_dict()
    assert told == {"Dams": "", "Watsan": COMMON, COMMON: ""}
