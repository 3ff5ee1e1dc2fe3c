"""Does the explorer start from anywhere, and answer on this machine only?"""

import os
import re
import socket
import subprocess
import sys
import time
import urllib.request

import pytest

from graph.errors import BadChoice
from graph.terminal import launch


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def test_a_port_that_is_taken_is_refused_with_a_remedy():
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        with pytest.raises(BadChoice, match="is taken"):
            launch.explorer([], None, port=server.getsockname()[1], browser=False)


def test_without_a_port_the_next_free_one_is_taken(monkeypatch):
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        taken = server.getsockname()[1]
        monkeypatch.setattr(launch, "FIRST", taken)
        assert taken < launch._free(None) < taken + launch.TRIED


def test_the_explorer_starts_in_any_folder_and_prints_its_address(tmp_path):
    port = free_port()
    ask = "import sys; from graph.cli import main; sys.exit(main(sys.argv[1:]))"
    words = ["explore", "--sample", "southern_women", "--port", str(port), "--no-browser"]
    root = os.path.dirname(os.path.dirname(os.path.dirname(launch.__file__)))
    server = subprocess.Popen(
        [sys.executable, "-c", ask, *words],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": root},
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        assert f"http://localhost:{port}/?sample=southern_women" in server.stdout.readline()
        assert wait_for(f"http://127.0.0.1:{port}/_stcore/health") == "ok"
    finally:
        os.killpg(server.pid, 15)
        server.wait(timeout=20)


def wait_for(address):
    for _ in range(200):
        try:
            with urllib.request.urlopen(address) as answer:
                return re.sub(r"\s", "", answer.read().decode())
        except OSError:
            time.sleep(0.1)
    return "no answer"
