"""Do a visitor's own files come in safely, and stay with the visitor?"""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.explorer import browsing
from tests.explorer.browsing import (
    PATIENCE,
    attendance,
    click,
    no_error,
    profile,
    quiet,
    stage,
    upload,
)

pytestmark = pytest.mark.browser

HOSTILE = (
    "<script>window.ran = 1</script>",
    "![x](http://127.0.0.1:9/x.png)",
    "href<img src=x onerror=window.ran=1>",
    "[a](javascript:window.ran=1) **b** :red[c]",
)


def test_a_link_to_an_upload_says_in_another_session_which_file_it_needs(server, tab):
    tab.goto(f"{server}/?workspace=upload:0123456789abcdef&file=network.csv&org=alder")
    expect(tab.get_by_text("network.csv")).to_be_visible(timeout=PATIENCE)


def test_names_that_would_run_are_read_as_text_on_every_page(server, tab):
    tab.goto(server)
    stage(tab)
    upload(tab, ("hostile.csv", attendance(*HOSTILE)))
    asked: list[str] = []
    tab.on("request", lambda one: asked.append(one.url))
    click(tab, HOSTILE[1])
    profile(tab, HOSTILE[1])
    tab.get_by_role("combobox", name="Find an organization").click()
    expect(tab.get_by_role("option", name=HOSTILE[0])).to_be_visible()
    tab.keyboard.press("Escape")
    for title in ("Influence", "Groups", "Synergies", "Coverage", "Records"):
        tab.get_by_test_id("stSidebarNav").get_by_text(title).click()
        expect(tab.locator("h1")).to_have_text(title, timeout=PATIENCE)
        quiet(tab)
        no_error(tab)
    assert tab.evaluate("window.ran") is None
    assert [address for address in asked if ":9/" in address] == []


def test_two_sessions_do_not_see_each_others_upload(server, tab, browser):
    tab.goto(server)
    stage(tab)
    upload(tab, ("mine.csv", attendance("Alder", "Birch")))
    with browsing.tab(browser) as other:
        other.goto(tab.url)
        expect(other.get_by_text("mine.csv")).to_be_visible(timeout=PATIENCE)
        assert other.get_by_text("Alder").count() == 0
        upload(other, ("mine.csv", attendance("Alder", "Birch")))
        click(other, "Birch")
        profile(other, "Birch")


def test_a_file_that_cannot_be_read_is_one_message_and_the_sample_stays(server, tab):
    tab.goto(server)
    stage(tab)
    rows = b"occasion,organization,date\nForum,Alder,2024-02-31\n"
    bad = {"name": "bad.csv", "mimeType": "text/csv", "buffer": rows}
    tab.locator('input[type="file"]').set_input_files([bad])
    expect(tab.get_by_text("These files were not read")).to_be_visible(timeout=PATIENCE)
    quiet(tab)
    assert tab.get_by_test_id("stException").count() == 0
    assert tab.get_by_test_id("stAlert").filter(has_text="not read").count() == 1
    main = tab.get_by_test_id("stMain")
    expect(main.locator(".st-key-refusal")).to_contain_text("bad.csv")
    top, title = (main.locator(one).bounding_box()["y"] for one in (".st-key-refusal", "h1"))
    assert top < title, "it is above all else on the page"
    assert "sample=mekong_illustration" in tab.url


def test_a_bad_file_does_not_hold_back_those_that_are_dropped_with_it(server, tab):
    tab.goto(server)
    stage(tab)
    rows = {"good.csv": attendance("Alder", "Birch"), "empty.csv": "", "bad.gz": "\x1f no gzip"}
    given = [
        {"name": name, "mimeType": "text/csv", "buffer": text.encode()}
        for name, text in rows.items()
    ]
    tab.locator('input[type="file"]').set_input_files(given)
    expect(tab.get_by_text("Not every file was read")).to_be_visible(timeout=PATIENCE)
    stage(tab)
    told = tab.get_by_test_id("stMain").locator(".st-key-refusal")
    expect(told).to_contain_text("empty.csv is empty")
    expect(told).to_contain_text("bad.gz")
    click(tab, "Birch")
    profile(tab, "Birch")


def test_dates_that_can_be_read_two_ways_are_asked_about(server, tab):
    tab.goto(server)
    stage(tab)
    rows = b"occasion,organization,date\nForum,Alder,03/04/2024\nForum,Birch,03/04/2024\n"
    file = {"name": "open.csv", "mimeType": "text/csv", "buffer": rows}
    tab.locator('input[type="file"]').set_input_files([file])
    expect(tab.get_by_text("What comes first in them?")).to_be_visible(timeout=PATIENCE)
    tab.get_by_role("button", name="The day: 3 April").click()
    expect(tab.get_by_text("What comes first in them?")).to_have_count(0, timeout=PATIENCE)
    tab.get_by_test_id("stSidebarNav").get_by_text("Records").click()
    expect(tab.get_by_test_id("stMain")).to_contain_text("are day-first", timeout=PATIENCE)
