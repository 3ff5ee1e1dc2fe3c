"""How is a workspace asked for on the command line?"""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from graph.terminal.parsing import count, dates

DEFAULT = "records.synergraph"
"""The workspace file of a folder, unless another one is named."""


def parsers(to: Any) -> None:
    """The words of these verbs on the command line."""
    verb = {name: _on(to.add_parser(name, help=told)) for name, told in _HELP.items()}
    verb["add"].add_argument("files", nargs="+", metavar="FILE", help="CSV, XLSX, JSON or XML")
    verb["add"].add_argument(
        "--keep-persons", action="store_true", help="make a workspace that keeps names of persons"
    )
    dates(verb["add"])
    verb["remove"].add_argument("files", nargs="+", metavar="NAME", help="as `files` names it")
    verb["undo"].add_argument("number", nargs="?", type=count, help="as `log` numbers it")
    verb["backup"].add_argument("out", metavar="OUT.synergraph", help="the copy to write")
    verb["backup"].add_argument("--replace", action="store_true", help="also where OUT is there")
    verb["erase"].add_argument("text", nargs="?", metavar="TEXT", help="a name, in any case")
    verb["erase"].add_argument("--removed", action="store_true", help="what was removed before")
    for name in ("add", "remove", "undo", "erase"):
        verb[name].add_argument("--who", metavar="NAME", type=_who, help=_WHO)
    for name in ("files", "log"):
        verb[name].add_argument("--format", choices=("table", "csv", "json"), default="table")


_WHO = "who does it, for the log; with `undo` and no number: the last change of NAME"


def _who(text: str) -> str | None:
    """A name as the log shows it, on one line; none where nothing is left of it."""
    return " ".join(text.split())[:100] or None


_HELP = {
    "add": "read files into a workspace, or a corrected version of them",
    "remove": "take the rows of a file out of a workspace",
    "files": "list the files in a workspace",
    "log": "list every change of a workspace",
    "undo": "take back the last change, or the one of a number",
    "backup": "write a whole copy of a workspace",
    "erase": "take a text, or the rows of removed files, from the disk for good",
}


def _on(verb: ArgumentParser) -> ArgumentParser:
    verb.add_argument(
        "--workspace", metavar="W", default=DEFAULT, help=f"the workspace file (default: {DEFAULT})"
    )
    return verb
