"""Does the explorer start from anywhere, and answer on this machine only?"""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager, suppress

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


def test_the_port_that_a_refusal_proposes_is_another_one_and_free(monkeypatch):
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        taken = server.getsockname()[1]
        monkeypatch.setattr(launch, "OTHERS", taken)
        with pytest.raises(BadChoice) as raised:
            launch._free(taken)
    told, proposed = re.findall(r"\d+", str(raised.value))
    assert int(told) == taken < int(proposed)


def test_without_a_port_the_next_free_one_is_taken(monkeypatch):
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        taken = server.getsockname()[1]
        monkeypatch.setattr(launch, "FIRST", taken)
        assert taken < launch._free(None) < taken + launch.TRIED


ASK = "import sys; from graph.cli import main; sys.exit(main(sys.argv[1:]))"
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(launch.__file__)))


@contextmanager
def started(folder, port):
    """The command in a process group of its own, which nothing outlives."""
    words = ["explore", "--sample", "southern_women", "--port", str(port), "--no-browser"]
    server = subprocess.Popen(
        [sys.executable, "-c", ASK, *words],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": ROOT},
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        yield server
    finally:
        with suppress(ProcessLookupError):
            os.killpg(server.pid, signal.SIGKILL)
        server.communicate(timeout=20)


def test_the_explorer_starts_in_any_folder_and_prints_its_address(tmp_path):
    port = free_port()
    with started(tmp_path, port) as server:
        assert f"http://localhost:{port}/?sample=southern_women" in server.stdout.readline()
        assert wait_for(f"http://127.0.0.1:{port}/_stcore/health") == "ok"


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_who_stops_the_command_stops_the_server(tmp_path, how):
    port = free_port()
    with started(tmp_path, port) as server:
        assert wait_for(f"http://127.0.0.1:{port}/_stcore/health") == "ok"
        server.send_signal(how)
        assert server.wait(timeout=20) == 128 + how
        with pytest.raises(ProcessLookupError):
            os.killpg(server.pid, 0)
        assert not launch._answers(port)


def test_a_server_that_will_not_leave_is_ended(monkeypatch):
    monkeypatch.setattr(launch, "PATIENCE", 0.1)
    deaf = "import signal, time; signal.signal(15, signal.SIG_IGN); print(1, flush=True)"
    command = [sys.executable, "-c", f"{deaf}; time.sleep(60)"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as server:
        server.stdout.readline()
        launch._end(server)
        assert server.wait(timeout=10) == -signal.SIGKILL


def wait_for(address):
    for _ in range(200):
        try:
            with urllib.request.urlopen(address) as answer:
                return re.sub(r"\s", "", answer.read().decode())
        except OSError:
            time.sleep(0.1)
    return "no answer"
