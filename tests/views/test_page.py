"""Can a name do anything in the page that travels but be read?"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser

import pytest

from graph.views.page import page
from graph.views.picture import draw
from tests.views.stars import org, placed, star

HOSTILE = [
    "</script><script>window.ran = 1</script>",
    "<img src=x onerror='window.ran = 1'>",
    "href<img src=x onerror=window.ran=1>",
    "<!--<script>",
    "{{DATA}} {{SCRIPT}}",
    "a & b < c > d",
    "\u2028 line",
]


def travelling(name: str) -> str:
    drawing = draw(star(1), placed(star(1)))
    drawing.model.nodes[0].update(full=name, label=name)
    return page(drawing.model, name)


def block(html: str) -> dict[str, object]:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', html, re.S)
    assert found
    return json.loads(found[1])


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_comes_out_of_the_data_as_it_was_written(name):
    data = block(travelling(name))
    assert (data["title"], data["nodes"][0]["full"]) == (name, name)


def script_text(html: str, number: int) -> str:
    return re.findall(r"<script>(.*?)</script>", html, re.S)[number]


def test_only_the_two_scripts_whose_hashes_are_named_may_run():
    html = travelling("Alder")
    named = set(re.findall(r"'sha256-([^']+)'", html.split("script-src")[1].split(";")[0]))
    scripts = [script_text(html, number) for number in (0, 1)]
    hashes = {hashlib.sha256(text.encode()).digest() for text in scripts}
    assert named == {base64.b64encode(digest).decode() for digest in hashes}


def test_the_page_loads_nothing():
    html = travelling("Alder")
    assert "default-src 'none'" in html
    assert not re.search(r"<(link|img|iframe|script[^>]+src)", html.split("<main>")[0])


def test_the_node_of_the_page_is_the_node_of_the_model():
    assert block(travelling("Alder"))["nodes"][0]["id"] == str(org("000"))


class Scripts(HTMLParser):
    """Counts the script elements that a browser would see."""

    count = 0

    def handle_starttag(self, tag, attrs):
        self.count += tag == "script"


@pytest.mark.parametrize("name", HOSTILE)
def test_the_page_has_three_script_elements_whatever_the_names_are(name):
    seen = Scripts()
    seen.feed(travelling(name))
    assert seen.count == 3


@pytest.mark.browser
@pytest.mark.parametrize("name", HOSTILE)
def test_nothing_runs_and_nothing_is_fetched(name, tmp_path, tab):
    file = tmp_path / "page.html"
    file.write_text(travelling(name), encoding="utf-8")
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    tab.goto(file.as_uri())
    tab.wait_for_selector("canvas")
    tab.fill("#find", "N")
    assert tab.evaluate("window.ran") is None
    assert asked == [file.as_uri()]
    assert tab.evaluate("document.getElementById('title').textContent") == name
