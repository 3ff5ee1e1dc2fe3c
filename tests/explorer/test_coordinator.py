"""Can somebody who never opens a terminal keep records, correct them and go on another day?"""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from graph.workspace import Workspace
from tests.explorer.browsing import PATIENCE, no_error, quiet, stage, upload
from tests.explorer.test_mapping import FIRST, NEXT
from tests.explorer.test_names import answered, organizations, turn

pytestmark = pytest.mark.browser

ROOM = """occasion,organization,name,email
Spring,Alder Trust,Ann Ash,ann@alder.example
Spring,,Bo Bell,bo.bell@who.int
Spring,,Cy Cole,cy.cole@who.int
Summer,,Bo Bell,bo.bell@who.int
Summer,Birch Relief,Flo Fir,flo@birch.example
"""
SPRING = "occasion,organization\nSpring,Alder\nSpring,Birch\n"
MORE = "occasion,organization\nSummer,Birch\nSummer,Cedar\n"


def given(tab, name: str, text: str) -> None:
    """Drops a file into the box."""
    one = {"name": name, "mimeType": "text/csv", "buffer": text.encode()}
    tab.locator('input[type="file"]').set_input_files([one])


def told(tab, sentence: str) -> None:
    shown = tab.get_by_test_id("stMain").get_by_text(sentence, exact=True)
    expect(shown.first).to_be_visible(timeout=PATIENCE)
    quiet(tab)


def begin(tab, server: str, name: str, text: str) -> None:
    tab.goto(server)
    stage(tab)
    upload(tab, (name, text))
    stage(tab)


def test_files_are_added_corrected_and_removed_and_all_is_saved(server, tab, tmp_path):
    begin(tab, server, "spring.csv", SPRING)
    tab.get_by_text("Put them into the records that are open").click()
    quiet(tab)
    turn(tab, "Records")
    given(tab, "more.csv", MORE)
    told(tab, "added more.csv: 2 rows.")
    given(tab, "more.csv", MORE + "Summer,Dogwood\n")
    told(tab, "corrected more.csv: 1 row added, 0 removed, 0 changed.")
    assert organizations(tab) == 4
    turn(tab, "Records")
    with tab.expect_download() as got:
        tab.get_by_role("button", name="Save as a workspace file").click()
    got.value.save_as(tmp_path / "saved.synergraph")
    with Workspace.open(tmp_path / "saved.synergraph") as saved:
        assert [file.name for file in saved.files()] == ["spring.csv", "more.csv"]
    tab.get_by_role("button", name="Remove").first.click()
    told(tab, "removed spring.csv.")
    assert organizations(tab) == 3
    no_error(tab)


def test_an_unknown_table_is_asked_about_once_and_the_answer_stays_with_the_records(server, tab):
    begin(tab, server, "spring.csv", SPRING)
    tab.get_by_text("Put them into the records that are open").click()
    quiet(tab)
    given(tab, "first.csv", FIRST)
    tab.get_by_role("button", name="Read it so").click(timeout=PATIENCE)
    expect(tab.locator("h1")).to_have_text("Network", timeout=PATIENCE)
    turn(tab, "Records")
    expect(tab.locator(".st-key-log")).to_contain_text("remembers first.map.toml")
    given(tab, "next.csv", NEXT)
    told(tab, "added next.csv: 2 rows.")
    expect(tab.get_by_text("As first.map.toml", exact=False)).to_have_count(2)
    assert organizations(tab) == 4
    no_error(tab)


def test_the_organization_behind_a_domain_is_said_and_taken_back_with_a_key(server, tab):
    begin(tab, server, "room.csv", ROOM)
    before = organizations(tab)
    turn(tab, "Names")
    question = "2 people at 2 occasions wrote from who.int: which organization is that?"
    told(tab, question)
    assert "bo.bell" not in tab.get_by_test_id("stMain").inner_text()
    tab.keyboard.press("a")
    answered(tab, 1)
    told(tab, "who.int is World Health Organization")
    assert organizations(tab) == before + 1
    turn(tab, "Names")
    tab.keyboard.press("u")
    answered(tab, 0)
    told(tab, question)
    box = tab.get_by_role("combobox", name="Organization", exact=True)
    box.click()
    box.fill("Elm Youth Forum")
    tab.keyboard.press("Enter")
    quiet(tab)
    tab.get_by_role("button", name=re.compile("That one")).click()
    told(tab, "who.int is Elm Youth Forum")
    assert organizations(tab) == before + 1
    no_error(tab)
