"""Is what was chosen on a page still chosen when the visitor comes back to it?"""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from graph.explorer import picture
from graph.explorer.lasting import KEYS
from tests.explorer import browsing
from tests.explorer.test_pages import opened

SHEET = "graph/explorer/app_pages/{}.py"


def back(at, page: str):
    """Looks at another page, at the same one's neighbour, and comes back."""
    for other in ("records", "coverage", page):
        at.switch_page(SHEET.format(other)).run()
    assert not at.exception
    return at


def test_the_choices_above_the_picture_hold():
    at = opened(sample="mekong_illustration", org="stone ferry advocates")
    at.session_state["view"] = picture.AROUND
    at.checkbox(key="show_themes").check()
    at.selectbox(key="by").set_value("harmonic").run()
    back(at, "network")
    assert at.session_state["view"] == picture.AROUND
    assert (at.checkbox(key="show_themes").value, at.selectbox(key="by").value) == (
        True,
        "harmonic",
    )


@pytest.mark.parametrize(
    ("page", "kind", "key", "value"),
    [
        ("influence", "selectbox", "measure", "constraint"),
        ("synergies", "slider", "top", 40),
        ("network", "slider", "budget", 50),
    ],
)
def test_a_choice_holds(page, kind, key, value):
    at = opened(page, sample="mekong_illustration")
    getattr(at, kind)(key=key).set_value(value).run()
    back(at, page)
    assert getattr(at, kind)(key=key).value == value


def test_other_records_decide_anew_whether_themes_are_shown():
    """Guinea has no ties, so its themes are shown unless somebody says otherwise."""
    at = opened(sample="guinea_ebola_3w")
    assert at.checkbox(key="show_themes").value
    at.sidebar.selectbox(key="workspace").set_value("southern_women").run()
    assert not at.checkbox(key="show_themes").value


@pytest.mark.parametrize("page", ("network", "influence", "groups", "synergies"))
def test_no_widget_has_both_a_value_of_its_own_and_a_kept_one(page):
    at = back(opened(page, sample="mekong_illustration"), page)
    assert [one.value for one in at.warning] == []
    assert any(key in at.session_state for key in KEYS)


@pytest.mark.browser
def test_the_view_and_the_size_hold_in_a_browser(server, tab):
    tab.goto(f"{server}/?sample=mekong_illustration&org=stone ferry advocates")
    browsing.stage(tab)
    around = tab.get_by_role("radio", name=picture.AROUND)
    around.click()
    expect(around).to_be_checked()
    browsing.quiet(tab)
    browsing.pick(tab, "Size by", "Harmonic")
    browsing.quiet(tab)
    for title in ("Records", "Coverage", "Network"):
        tab.get_by_test_id("stSidebarNavLink").filter(has_text=title).click()
        expect(tab.get_by_role("heading", name=title, exact=True)).to_be_visible()
        browsing.quiet(tab)
    expect(around).to_be_checked()
    expect(tab.get_by_role("combobox", name="Size by")).to_have_value(re.compile("armonic"))
