"""Does the address bar say what is looked at, on whatever page?"""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from graph.explorer import address
from tests.explorer.browsing import PATIENCE, pick, profile, quiet, stage

pytestmark = pytest.mark.browser

SOON = 2_000
"""Milliseconds: less than a page of suggestions takes to be worked out the first time."""

MENU = ("Influence", "Groups", "Synergies", "Coverage", "Records", "Network")


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
    page(tab, "Network")
    expect(tab).to_have_url(f"{server}/?sample=guinea_ebola_3w", timeout=PATIENCE)


def chosen(tab, name: str) -> None:
    pick(tab, "Find an organization", name)
    profile(tab, name)
    expect(tab).to_have_url(re.compile(f"org={name.lower()}"), timeout=PATIENCE)
    tab.wait_for_timeout(1_000 * address.SOON + 200)


def page(tab, title: str) -> None:
    shown = tab.get_by_role("heading", name=title, exact=True)
    expect(shown).to_be_visible(timeout=PATIENCE)
    quiet(tab)


def test_back_and_forward_show_what_was_looked_at(server, tab):
    tab.goto(f"{server}/?sample=southern_women")
    stage(tab)
    chosen(tab, "Flora")
    chosen(tab, "Olivia")
    tab.go_back()
    profile(tab, "Flora")
    tab.go_back()
    expect(tab.locator(".st-key-name_profile")).to_have_count(0, timeout=PATIENCE)
    tab.go_forward()
    profile(tab, "Flora")
    turn(tab, "Influence")
    page(tab, "Influence")
    tab.go_back()
    tab.wait_for_timeout(3_000)
    if tab.locator("h1").inner_text() != "Network":  # Streamlit may note a page twice
        tab.go_back()
    page(tab, "Network")
    profile(tab, "Flora")
