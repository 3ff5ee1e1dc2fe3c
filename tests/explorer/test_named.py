"""Can the name of the selected organization be read in the picture, wherever it is seen from?"""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from graph import layout, questions
from graph.explorer import picture
from graph.views.page import page as travelling
from graph.views.picture import draw
from tests.explorer.browsing import click, profile, stage

pytestmark = pytest.mark.browser

SCALES, THEIR_KEY = "Irrawaddy Scales Law Centre", "irrawaddy scales law centre"
LINK = f"?sample=mekong_illustration&org={THEIR_KEY}"

LETTERS = "(tag) => parseFloat(getComputedStyle(tag).fontSize)"
ON_TOP = """(tag) => {
  const box = tag.getBoundingClientRect();
  tag.style.pointerEvents = "auto";
  const root = tag.getRootNode();
  const found = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  tag.style.pointerEvents = "";
  return found === tag;
}"""


def named(page, name: str) -> None:
    """The name stands in the picture, whole, large enough, and with nothing over it."""
    drawn = stage(page)
    tag = drawn.locator(".named")
    expect(tag).to_be_visible()
    expect(tag).to_have_text(name)
    assert tag.evaluate(LETTERS) >= 12
    assert tag.evaluate(ON_TOP)
    inner, outer = tag.bounding_box(), drawn.bounding_box()
    for side, size in (("x", "width"), ("y", "height")):
        assert outer[side] <= inner[side]
        assert inner[side] + inner[size] <= outer[side] + outer[size]


def test_a_link_names_its_organization_in_the_picture(server, tab):
    tab.goto(f"{server}/{LINK}")
    profile(tab, SCALES)
    named(tab, SCALES)


def test_a_click_names_and_a_click_on_nothing_takes_the_name_away(server, tab):
    tab.goto(server)
    click(tab, SCALES)
    profile(tab, SCALES)
    named(tab, SCALES)
    stage(tab).locator(".vis-network").focus()
    tab.keyboard.press("Escape")
    expect(stage(tab).locator(".named")).to_be_hidden()


def test_the_surroundings_name_their_middle(server, tab):
    tab.goto(f"{server}/{LINK}")
    profile(tab, SCALES)
    tab.get_by_role("radio", name=picture.AROUND).or_(
        tab.get_by_role("button", name=picture.AROUND)
    ).first.click()
    fewer = "(stage) => stage.network.body.data.nodes.length < 60"
    tab.wait_for_function(fewer, arg=stage(tab).element_handle())
    named(tab, SCALES)


@pytest.mark.parametrize("scale", (0.15, 0.5, 3.0))
def test_the_name_stays_readable_from_near_and_far(server, tab, scale):
    tab.goto(f"{server}/{LINK}")
    profile(tab, SCALES)
    move = "([stage, id, scale]) => stage.network.focus(id, { scale, animation: false })"
    tab.evaluate(move, [stage(tab).element_handle(), f"organization:{THEIR_KEY}", scale])
    tab.wait_for_timeout(200)
    named(tab, SCALES)


def test_the_caption_stands_below_the_picture_and_covers_nothing_of_it(server, tab):
    tab.goto(f"{server}/{LINK}")
    profile(tab, SCALES)
    drawn, line = stage(tab).bounding_box(), tab.locator(".line").bounding_box()
    assert line["y"] >= drawn["y"] + drawn["height"]
    expect(tab.locator(".line")).to_have_text(f"{SCALES}, Myanmar")


def test_the_page_that_travels_names_whom_was_looked_for(tab, tmp_path):
    network = questions.network(questions.sample("mekong_illustration").tidy)
    file = tmp_path / "page.html"
    drawing = draw(network, layout.coordinates(network))
    file.write_text(travelling(drawing.model, "Mekong"), encoding="utf-8")
    tab.goto(file.as_uri())
    tab.fill("#find", SCALES)
    tab.locator("#found button").first.click()
    tag = tab.locator("#picture .named")
    expect(tag).to_have_text(SCALES)
    expect(tag).to_be_visible()
    assert tag.evaluate(LETTERS) >= 12
