"""How is a real browser driven, and how is it seen that it asked nobody else?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
OWN = {"127.0.0.1", "localhost", ""}
PATIENCE = 60_000
"""Milliseconds; a busy machine is no fault of the page."""

SPOT = """(stage, name) => {
  const network = stage.network;
  const node = network.body.data.nodes.get().find((one) => one.full === name);
  const place = network.canvasToDOM(network.getPosition(node.id));
  const box = stage.getBoundingClientRect();
  return [box.x + place.x, box.y + place.y];
}"""
"""Where in the window an organization stands in the picture."""


@contextmanager
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium, args=QUIET)
        yield opened
        opened.close()


@contextmanager
def tab(browser: Browser) -> Iterator[Page]:
    """A tab with a session of its own; fails where it asked another host or threw an error."""
    context = browser.new_context(viewport={"width": 1440, "height": 1000})
    page, faults = context.new_page(), []
    page.set_default_timeout(PATIENCE)
    page.on("request", lambda one: faults.append(one.url) if foreign(one.url) else None)
    page.on("websocket", lambda one: faults.append(one.url) if foreign(one.url) else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    yield page
    context.close()
    assert faults == [], faults


@pytest.fixture(name="browser", scope="module")
def browser_of_a_file(chromium: str) -> Iterator[Browser]:
    with browser(chromium) as opened:
        yield opened


@pytest.fixture(name="tab")
def tab_of_a_test(browser: Browser) -> Iterator[Page]:
    with tab(browser) as page:
        yield page


def foreign(address: str) -> bool:
    parts = urlsplit(address)
    return parts.scheme in ("http", "https", "ws", "wss") and parts.hostname not in OWN


def quiet(page: Page) -> None:
    """Waits until no script runs."""
    page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')


def stage(page: Page):
    """The picture, once it is drawn."""
    found = page.locator(".stage[data-rev]")
    found.wait_for()
    quiet(page)
    return found


def click(page: Page, name: str, *, times: int = 1) -> None:
    """Clicks an organization in the picture."""
    x, y = stage(page).evaluate(SPOT, name)
    page.mouse.click(x, y, click_count=times)


def profile(page: Page, name: str) -> None:
    """The profile beside the picture is that of an organization."""
    shown = page.locator(".st-key-name_profile")
    expect(shown).to_have_text(name, timeout=PATIENCE)


def pick(page: Page, label: str, option: str) -> None:
    """Types into a box of choices and takes the first."""
    box = page.get_by_role("combobox", name=label)
    box.click()
    box.fill(option)
    page.get_by_role("option").first.click()


def upload(page: Page, *files: tuple[str, str]) -> None:
    payload = [
        {"name": name, "mimeType": "text/csv", "buffer": text.encode()} for name, text in files
    ]
    page.locator('input[type="file"]').set_input_files(payload)
    expect(page).to_have_url(re.compile("workspace=upload"), timeout=PATIENCE)


def attendance(*names: str) -> str:
    rows = "\n".join(f'"Meeting {n}","{name}"' for n in (1, 2) for name in names)
    return f"occasion,organization\n{rows}\n"


def no_error(page: Page) -> None:
    for kind in ("stException", "stAlertContentError"):
        assert page.get_by_test_id(kind).all_inner_texts() == []
