"""Which browser reads a page that travels?"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.explorer import browsing


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    with browsing.browser(chromium) as opened:
        yield opened


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    with browsing.tab(browser) as page:
        yield page
