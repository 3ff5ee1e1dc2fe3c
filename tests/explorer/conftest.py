"""Which server and which browser does a test of the explorer use?"""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from graph.explorer.settings import FLAGS
from tests.explorer.browsing import browser_of_a_file, tab_of_a_test

__all__ = ["browser_of_a_file", "server", "tab_of_a_test"]

APP = Path(__file__).resolve().parents[2] / "app.py"


@pytest.fixture(scope="module")
def server(chromium: str) -> Iterator[str]:
    """The address of an explorer that runs as it does for a user."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    words = [f"--server.port={port}", "--server.headless=true", *FLAGS]
    command = [sys.executable, "-m", "streamlit", "run", str(APP), *words]
    process = subprocess.Popen(command, cwd=APP.parent, stdout=subprocess.DEVNULL)
    try:
        _wait(f"http://127.0.0.1:{port}/_stcore/health", process)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(20)


def _wait(address: str, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until and process.poll() is None:
        try:
            with urlopen(address, timeout=2):
                return
        except (URLError, OSError):
            time.sleep(0.1)
    raise RuntimeError("The explorer did not start.")
