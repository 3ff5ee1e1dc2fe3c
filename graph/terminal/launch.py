"""How is the explorer started from any folder?"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
import time
import webbrowser
from pathlib import Path
from urllib.parse import urlencode

from graph.errors import BadChoice
from graph.explorer.settings import FILES, FLAGS

HOST = "127.0.0.1"

FIRST, TRIED = 8501, 20
"""Streamlit's own port, and how many from there on are tried."""
WAIT = 30
"""Seconds in which the server must answer before the browser is opened."""


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
    # the command is this interpreter and this package's own file, no shell
    done = subprocess.run(command, env={**os.environ, FILES: paths}, check=False)  # noqa: S603
    if done.returncode not in (0, 130, -2, -15):
        raise BadChoice(f"The explorer stopped (status {done.returncode}); see the lines above.")


def _free(port: int | None) -> int:
    wanted = range(FIRST, FIRST + TRIED) if port is None else (port,)
    for one in wanted:
        if not _answers(one):
            return one
    raise BadChoice(f"Port {wanted[0]} is taken. Name another: synergraph explore --port 8600.")


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
