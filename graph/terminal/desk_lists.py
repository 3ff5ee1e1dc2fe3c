"""What is in a workspace, as lists at the terminal?"""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from graph.terminal import printing
from graph.workspace import Workspace


def listed(chosen: Namespace) -> None:
    """The files whose rows are in the workspace."""
    with Workspace.open(Path(chosen.workspace)) as workspace:
        rows = [
            {
                "name": file.name,
                "reader": file.reader,
                "size": file.size,
                "added": f"{file.added:%Y-%m-%d %H:%M} UTC",
                "sha256": file.sha256,
            }
            for file in workspace.files()
        ]
    printing.rows(rows, chosen.format, _file, nothing=_NO_FILE)


def log(chosen: Namespace) -> None:
    """Every change with its number, time and who made it."""
    with Workspace.open(Path(chosen.workspace)) as workspace:
        rows = [
            {
                "number": event.number,
                "at": f"{event.at:%Y-%m-%d %H:%M:%S} UTC",
                "who": event.who,
                "what": event.what,
                "undone": event.undone,
            }
            for event in workspace.log()
        ]
    printing.rows(rows, chosen.format, _event, nothing=_NO_EVENT)


def _file(row: dict[str, Any]) -> str:
    return f"{row['name']}  {row['reader']}  {row['size']:,} bytes  added {row['added']}"


def _event(row: dict[str, Any]) -> str:
    who = f"  {row['who']}" if row["who"] else ""
    return f"{row['number']:>4}  {row['at']}{who}  {row['what']}{_UNDONE * row['undone']}"


_UNDONE = "  (undone)"
_NO_FILE = printing.Nothing(
    "The workspace holds no file.", ("name", "reader", "size", "added", "sha256")
)
_NO_EVENT = printing.Nothing("Nothing was changed yet.", ("number", "at", "who", "what", "undone"))
