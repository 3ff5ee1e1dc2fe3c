"""On which engines and browsers does a test run, and what was left out?"""

from __future__ import annotations

import os
import shutil
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import settings

from graph import engine
from graph.errors import Missing
from tests.read.real import FOLDER

NO_SKIPS = os.environ.get("SYNERGRAPH_NO_SKIPS") == "1"
TWO_WORKERS = "local-cluster[2,1,1024]"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")  # how long one example takes says more of the machine than of us

collect_ignore = [] if FOLDER.is_dir() else ["read/test_real_files.py", "test_backbone_real.py"]
"""Real files that stand beside the project and are no part of it."""


def chromium_path() -> str | None:
    """The browser of this machine; SYNERGRAPH_CHROMIUM names one that is not on the path."""
    named = os.environ.get("SYNERGRAPH_CHROMIUM")
    return named or next(filter(None, map(shutil.which, BROWSERS)), None)


@pytest.fixture(scope="session")
def chromium() -> str:
    """Where Chromium is, for Playwright's `executable_path`."""
    found = chromium_path()
    if found is None:
        pytest.skip("Chromium is not installed (Debian and Ubuntu: apt-get install chromium)")
    return found


@pytest.fixture(scope="session")
def duckdb_engine() -> engine.Engine:
    """The default engine."""
    return engine.open_engine()


@pytest.fixture(scope="session")
def spark_engine() -> engine.Engine:
    """Spark with two worker processes; started once, which takes about ten seconds."""
    try:
        return engine.open_engine(TWO_WORKERS)
    except Missing as missing:
        pytest.skip(str(missing))


@pytest.fixture(params=["duckdb", pytest.param("spark", marks=pytest.mark.spark)])
def run(request: pytest.FixtureRequest) -> Iterator[Any]:
    """A run on each engine in turn: what holds on one must hold on the other."""
    with request.getfixturevalue(f"{request.param}_engine").open_run() as opened:
        yield opened


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Any:
    report = yield
    if NO_SKIPS and report.skipped and not hasattr(report, "wasxfail"):
        reason = str(call.excinfo.value) if call.excinfo else "no reason given"
        report.outcome, report.longrepr = "failed", f"No test may be skipped here: {reason}"
    return report


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Several processes share the tests by file; one has all on Spark, one all in a browser."""
    from xdist.scheduler import LoadScopeScheduling

    class Shared(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            file, _, case = nodeid.partition("::")
            if "mark.browser" in (config.rootpath / file).read_text(encoding="utf-8"):
                return "browser"
            return "spark" if "spark" in case.partition("[")[2] else file

    return Shared(config, log)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Say in words what this machine could not run."""
    terminalreporter.section("left out")
    skipped = terminalreporter.stats.get("skipped", [])
    left_out = Counter(str(report.longrepr[2]).removeprefix("Skipped: ") for report in skipped)
    for reason, count in left_out.most_common():
        terminalreporter.line(f"{count} tests were skipped: {reason}")
    if collect_ignore:
        terminalreporter.line("The real files beside the project are not here: not read.")
    if not left_out:
        terminalreporter.line("Nothing: every test that was chosen ran.")
