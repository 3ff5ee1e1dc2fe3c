"""Does the explorer do in a real browser what it says?"""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.explorer.browsing import PATIENCE, click, no_error, pick, profile, quiet, stage

pytestmark = pytest.mark.browser

HUB, ITS_KEY = "Stone Ferry Advocates", "stone ferry advocates"
OTHER = "Moonboat Storytelling Studio"
PAGES = ("network", "influence", "groups", "synergies", "coverage", "records")
SAMPLES = ("bangkok_2016", "guinea_ebola_3w", "mekong_illustration", "southern_women")


def test_a_click_on_an_organization_opens_its_profile_and_the_link_says_so(server, tab):
    tab.goto(server)
    click(tab, HUB)
    profile(tab, HUB)
    expect(tab).to_have_url(re.compile("sample=mekong_illustration&org=stone"))


def test_the_search_box_selects_in_the_picture_and_keeps_the_zoom(server, tab):
    tab.goto(server)
    zoom = "(stage) => { stage.network.moveTo({ scale: 0.9 }); return stage.network.getScale(); }"
    scale = stage(tab).evaluate(zoom)
    pick(tab, "Find an organization", OTHER)
    profile(tab, OTHER)
    chosen = stage(tab)
    assert chosen.get_attribute("data-selected") == f"organization:{OTHER.lower()}"
    assert chosen.evaluate("(stage) => stage.network.getScale()") == scale


def test_the_same_organization_can_be_clicked_again_after_another_was_searched(server, tab):
    tab.goto(server)
    click(tab, HUB)
    profile(tab, HUB)
    pick(tab, "Find an organization", OTHER)
    profile(tab, OTHER)
    click(tab, HUB)
    profile(tab, HUB)


def test_a_double_click_opens_the_surroundings(server, tab):
    tab.goto(server)
    whole = stage(tab).evaluate("(stage) => stage.network.body.data.nodes.length")
    click(tab, HUB, times=2)
    profile(tab, HUB)
    fewer = "([stage, whole]) => stage.network.body.data.nodes.length < whole"
    tab.wait_for_function(fewer, arg=[stage(tab).element_handle(), whole])


def test_a_link_opens_the_sample_and_selects_the_organization(server, tab):
    tab.goto(f"{server}/?sample=mekong_illustration&org={ITS_KEY}")
    profile(tab, HUB)
    assert stage(tab).get_attribute("data-selected") == f"organization:{ITS_KEY}"


def test_a_link_that_cannot_be_followed_says_so(server, tab):
    tab.goto(f"{server}/?sample=nowhere&org=![x](http://127.0.0.1:9/y.png)")
    expect(tab.get_by_text("asks for records that are not here")).to_be_visible()
    expect(tab.get_by_text("asks for an organization")).to_be_visible()


def test_the_keyboard_goes_from_one_organization_to_the_next(server, tab):
    tab.goto(server)
    stage(tab).locator(".vis-network").focus()
    tab.keyboard.press(".")
    expect(tab.locator(".st-key-name_profile")).to_be_visible(timeout=PATIENCE)
    tab.keyboard.press("Escape")
    expect(tab.locator(".st-key-name_profile")).to_have_count(0, timeout=PATIENCE)


@pytest.mark.parametrize("sample", SAMPLES)
def test_every_page_of_a_sample_shows_no_error(server, tab, sample):
    for page in PAGES:
        tab.goto(f"{server}/{page}?sample={sample}")
        tab.locator("h1").wait_for()
        quiet(tab)
        no_error(tab)
        invented = tab.get_by_text("This is an illustration").count()
        assert invented == (sample == "mekong_illustration")


def test_another_sample_is_another_picture_and_keeps_no_selection(server, tab):
    tab.goto(f"{server}/?sample=mekong_illustration&org={ITS_KEY}")
    profile(tab, HUB)
    pick(tab, "Records", "Regional Network Meeting")
    expect(tab).to_have_url(re.compile("sample=bangkok_2016$"), timeout=PATIENCE)
    expect(tab.locator(".st-key-name_profile")).to_have_count(0)


def test_a_click_on_a_cell_of_the_heat_map_lists_who_is_active(server, tab):
    tab.goto(f"{server}/coverage?sample=mekong_illustration")
    tab.locator('[aria-roledescription="rect mark"], canvas').first.wait_for()
    quiet(tab)
    chart = tab.locator('[data-testid="stVegaLiteChart"]')
    box = chart.bounding_box()
    tab.mouse.click(box["x"] + box["width"] * 0.45, box["y"] + 95)
    expect(tab.get_by_text("In this cell")).to_be_visible(timeout=PATIENCE)


def test_the_profile_button_of_a_suggestion_goes_to_the_network(server, tab):
    tab.goto(f"{server}/synergies?sample=mekong_illustration")
    tab.get_by_role("button", name="Profile").first.click()
    expect(tab.locator("h1")).to_have_text("Network", timeout=PATIENCE)
    expect(tab.locator(".st-key-name_profile")).to_be_visible(timeout=PATIENCE)
    expect(tab).to_have_url(re.compile("/.sample=mekong_illustration&org="), timeout=PATIENCE)
