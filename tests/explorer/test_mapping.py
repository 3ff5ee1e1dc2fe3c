"""Does a table that nobody recognises ask what its columns mean, once?"""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.explorer.browsing import PATIENCE, no_error, quiet, stage

pytestmark = pytest.mark.browser

FIRST = """Firma,Wer,Mail,Veranstaltung,Rest
Alder,Ann Ash,ann.ash@alder.example,Spring,x
Birch,Bo Bell,bo.bell@birch.example,Spring,
"""
NEXT = """Firma,Wer,Mail,Veranstaltung,Rest
Cedar,Cy Cole,cy.cole@cedar.example,Summer,
Dogwood,Di Dunn,di.dunn@dogwood.example,Summer,
"""
HOSTILE = "![x](http://127.0.0.1:9/x.png)"


def drop(tab, name: str, text: str) -> None:
    given = {"name": name, "mimeType": "text/csv", "buffer": text.encode()}
    tab.locator('input[type="file"]').set_input_files([given])


def asked(tab) -> None:
    title = tab.get_by_role("heading", name="What do these columns mean?")
    expect(title).to_be_visible(timeout=PATIENCE)
    quiet(tab)


def start(tab, server: str) -> None:
    tab.goto(server)
    stage(tab)


def answer(tab) -> None:
    tab.get_by_role("button", name="Read it so").click()
    expect(tab).to_have_url(re.compile("workspace=upload"), timeout=PATIENCE)


def names(tab) -> str:
    stage(tab)
    no_error(tab)
    tab.get_by_role("combobox", name="Find an organization").click()
    return " ".join(tab.get_by_role("option").all_inner_texts())


def test_an_unknown_table_is_explained_and_the_next_of_its_kind_needs_no_answer(server, tab):
    start(tab, server)
    drop(tab, "first.csv", FIRST)
    asked(tab)
    main = tab.get_by_test_id("stMain")
    expect(main).to_contain_text("its words stand in the e-mail addresses of the same rows")
    assert "Ash" not in main.inner_text(), "values of persons are not shown"
    answer(tab)
    assert {"Alder", "Birch"} <= set(names(tab).split())
    tab.keyboard.press("Escape")
    drop(tab, "next.csv", NEXT)
    expect(tab).to_have_url(re.compile("file=next.csv|next.csv"), timeout=PATIENCE)
    tab.get_by_test_id("stSidebarNav").get_by_text("Records").click()
    expect(tab.get_by_test_id("stMain")).to_contain_text("As first.map.toml says", timeout=PATIENCE)


def test_a_meaning_can_be_chosen_and_is_what_the_offered_file_says(server, tab):
    start(tab, server)
    drop(tab, "first.csv", FIRST)
    asked(tab)
    tab.get_by_role("combobox", name="Meaning").nth(4).click()
    tab.keyboard.type("themes")
    tab.get_by_role("option").first.click()
    expect(tab.get_by_text("you chose it")).to_be_visible(timeout=PATIENCE)
    quiet(tab)
    with tab.expect_download() as got:
        tab.get_by_role("button", name="Download the map of these columns").first.click()
    assert got.value.suggested_filename == "first.map.toml"
    text = got.value.path().read_text("utf-8")
    assert '["Rest", "themes"]' in text and '["Wer", "person"]' in text
    answer(tab)
    tab.get_by_test_id("stSidebarNav").get_by_text("Records").click()
    expect(tab.get_by_test_id("stMain")).to_contain_text("'Rest' is themes", timeout=PATIENCE)


def test_without_an_organization_it_cannot_be_read_and_can_be_left(server, tab):
    start(tab, server)
    drop(tab, "odd.csv", f"{HOSTILE},B\nx,1\ny,3\n")
    asked(tab)
    expect(tab.get_by_text(HOSTILE)).to_be_visible()
    expect(tab.get_by_text("no column has the meaning organization")).to_be_visible()
    expect(tab.get_by_role("button", name="Read it so")).to_be_disabled()
    tab.get_by_role("button", name="Not now").click()
    expect(tab.get_by_text("These files were not read")).to_be_visible(timeout=PATIENCE)
    stage(tab)
