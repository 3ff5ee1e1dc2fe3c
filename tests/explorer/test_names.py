"""Can names be gone through in the browser, and does the network follow?"""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.explorer.browsing import PATIENCE, no_error, quiet, stage, upload

pytestmark = pytest.mark.browser

MEETINGS = """occasion,date,organization
Spring Forum,2024-03-05,Alder Relief Network
Spring Forum,2024-03-05,Alder Relief Netwrok
Spring Forum,2024-03-05,Birch Health Alliance
Spring Forum,2024-03-05,Birch Healht Alliance
Spring Forum,2024-03-05,Cedar Migration Institute
Spring Forum,2024-03-05,Cedar Migrations Institute
Autumn Forum,2024-09-05,Elm Rivers Observatory
Autumn Forum,2024-09-05,Elm River Observatory
Autumn Forum,2024-09-05,Alder Relief Network/Birch Health Alliance
"""
WORKS = """Organisation,Sector,Province
#org,#sector,#adm1+name
Ginkgo Water Partners,WASH,North
Gingko Water Partners,WASH,South
Hazel Education Trust,Education,North
Hazel Educations Trust,Education,North
Ivy Shelter Coalition,Shelter,South
Ivy Shelters Coalition,Shelter,South
"""
PROJECTS = """title,organization,partners
Safe Rivers,Alder Relief Netwrok,Cedar Migration Institute
Safe Roads,Kapok Youth Forum,Kapok Youths Forum
Safe Homes,Larch Law Centre,Larch Law Centres
"""
FILES = (("meetings.csv", MEETINGS), ("works.csv", WORKS), ("projects.csv", PROJECTS))
NAMES = 9 + 6 + 4
"""As written: nine in the meetings, six in the works, four more in the projects."""


def turn(tab, title: str) -> None:
    tab.get_by_test_id("stSidebarNavLink").filter(has_text=title).click()
    expect(tab.locator("h1")).to_have_text(title, timeout=PATIENCE)
    quiet(tab)


def organizations(tab) -> int:
    """How many the picture shows; the sentence below it says the same."""
    turn(tab, "Network")
    count = "(stage) => stage.network.body.data.nodes.get().filter((n) => !n.hidden).length"
    shown = stage(tab).evaluate(count)
    expect(tab.locator(".st-key-quiet_drawn")).to_contain_text(f"All {shown} organizations;")
    return shown


def answered(tab, number: int) -> None:
    said = tab.get_by_text(re.compile(rf"Answered in this session: {number}\."))
    expect(said).to_be_visible(timeout=PATIENCE)
    quiet(tab)


def logged(tab, text: str, times: int) -> None:
    """So many changes of the list below the questions say this."""
    rows = tab.locator(".st-key-log").get_by_text(re.compile(text))
    expect(rows).to_have_count(times, timeout=PATIENCE)


def test_ten_answers_change_the_network_and_two_undone_change_it_back(server, tab):
    tab.goto(server)
    stage(tab)
    upload(tab, *FILES)
    before = organizations(tab)
    turn(tab, "Records")
    for kind in ("attendance", "hxl_3w", "collaboration"):
        expect(tab.get_by_text(f"Read as: {kind}, because")).to_be_visible()
    turn(tab, "Names")
    for number in range(10):
        answered(tab, number)
        tab.keyboard.press("s")
    answered(tab, 10)
    logged(tab, "^(same|split): ", 10)
    merged = organizations(tab)
    turn(tab, "Names")
    for number in (9, 8):
        tab.keyboard.press("u")
        answered(tab, number)
    logged(tab, r"^undid \d+: ", 2)
    logged(tab, r"\(undone\)$", 2)
    assert (before, merged, organizations(tab)) == (NAMES, NAMES - 10, NAMES - 8)
    no_error(tab)
