"""Does the address bar say what is looked at, on whatever page?"""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.explorer.browsing import PATIENCE, quiet, stage

pytestmark = pytest.mark.browser

SOON = 2_000
"""Milliseconds: less than a page of suggestions takes to be worked out the first time."""

MENU = ("Organizations", "Synergies", "Coverage", "Records", "Network")


def turn(tab, title: str) -> None:
    tab.get_by_test_id("stSidebarNavLink").filter(has_text=title).click()


@pytest.mark.parametrize("title", MENU)
def test_a_page_that_is_still_working_has_its_whole_address_already(server, tab, title):
    tab.goto(f"{server}/records?sample=guinea_ebola_3w&org=unicef")
    quiet(tab)
    turn(tab, "Network" if title == "Records" else "Records")
    turn(tab, title)
    expect(tab.get_by_role("heading", name=title, exact=True)).to_be_visible()
    expect(tab).to_have_url(re.compile(r"sample=guinea_ebola_3w&org=unicef$"), timeout=SOON)


def test_whoever_leafs_through_the_pages_in_haste_has_a_link_at_the_end(server, tab):
    tab.goto(f"{server}/?sample=guinea_ebola_3w")
    stage(tab)
    for title in MENU * 3:
        turn(tab, title)
    expect(tab.get_by_role("heading", name="Network", exact=True)).to_be_visible()
    quiet(tab)
    expect(tab).to_have_url(f"{server}/?sample=guinea_ebola_3w", timeout=PATIENCE)
