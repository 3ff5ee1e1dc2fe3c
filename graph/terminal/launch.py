"""How is the explorer started from any folder?"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import webbrowser
from pathlib import Path
from urllib.parse import urlencode

from graph import order
from graph.errors import BadChoice
from graph.explorer.settings import DATES, FILES, FLAGS

HOST = "127.0.0.1"

FIRST, TRIED = 8501, 20
"""Streamlit's own port, and how many from there on are tried."""
OTHERS = 8600
"""From there on the port is looked for that a refusal proposes."""
WAIT = 30
"""Seconds in which the server must answer before the browser is opened."""

STOPS = (signal.SIGINT, signal.SIGTERM)
LOOK, PATIENCE = 0.1, 5.0
"""Seconds between two looks whether to stop, and for which a server may take its leave."""


def explorer(files: list[str], sample: str | None, *, port: int | None, browser: bool) -> None:
    """Serves the explorer on this machine until it is stopped, and prints its address.

    Without a port the first free one is taken, from 8501 on. Raises BadChoice for one in use.
    """
    port = _free(port)
    address = f"http://localhost:{port}" + (f"/?{urlencode({'sample': sample})}" if sample else "")
    script = Path(__file__).parent.parent / "explorer" / "start.py"
    command = [sys.executable, "-m", "streamlit", "run", str(script), f"--server.port={port}"]
    command += ["--server.headless=true", *FLAGS]
    paths = json.dumps([str(Path(path).resolve()) for path in files])
    print(f"The explorer is at {address}  (stop it with Ctrl+C)", flush=True)
    if browser:
        threading.Thread(target=_open, args=(address, port), daemon=True).start()
    status = _serve(command, {**os.environ, FILES: paths, DATES: order.current() or ""})
    if status not in (0, 130, -2, -15):
        raise BadChoice(f"The explorer stopped (status {status}); see the lines above.")


def _serve(command: list[str], environment: dict[str, str]) -> int:
    """The server's status when it has ended; who stops this process stops the server with it.

    The signal is only noted, so that none comes between the start and the knowledge of it.
    Raises SystemExit with 128 + the signal's number, as a shell says it.
    """
    told: list[int] = []
    before = {one: signal.signal(one, lambda number, _: told.append(number)) for one in STOPS}
    # the command is this interpreter and this package's own file, no shell
    with subprocess.Popen(command, env=environment) as server:  # noqa: S603
        try:
            while not told and server.poll() is None:
                time.sleep(LOOK)
        finally:
            _end(server)
            for one, handler in before.items():
                signal.signal(one, handler)
    if told:
        raise SystemExit(128 + told[0])
    return server.returncode


def _end(server: subprocess.Popen[bytes]) -> None:
    server.terminate()
    try:
        server.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        server.kill()


def _free(port: int | None) -> int:
    wanted = range(FIRST, FIRST + TRIED) if port is None else (port,)
    for one in wanted:
        if not _answers(one):
            return one
    taken = f"Port {port} is" if port else f"Ports {FIRST} to {FIRST + TRIED - 1} are all"
    free = next((f" {one}" for one in range(OTHERS, OTHERS + TRIED) if not _answers(one)), " N")
    raise BadChoice(f"{taken} taken. Name another: synergraph explore --port{free}.")


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex((HOST, port)) == 0


def _open(address: str, port: int) -> None:
    """Opens the browser once the server answers; where there is no browser, the address stands."""
    for _ in range(WAIT * 10):
        if _answers(port):
            webbrowser.open(address)
            return
        time.sleep(0.1)
