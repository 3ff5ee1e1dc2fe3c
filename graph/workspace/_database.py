"""May this file be opened, and what is said when it fails?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from graph.errors import BadWorkspace

LOCKED = {
    "enable_external_access": "false",
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "storage_compatibility_version": "v2.0.0",
    "lock_configuration": "true",
}
"""No file, address or setting is reached from a query; every 2.x release reads what is written."""

MEMORY = Path(":memory:")
SUFFIX = ".synergraph"
_MAGIC = b"DUCK"
"""What a DuckDB file says in bytes 8 to 11."""


def connected(path: Path) -> duckdb.DuckDBPyConnection:
    """A root connection, the only one of its process. Raises BadWorkspace."""
    beside = {"temp_directory": ""} if path == MEMORY else {}
    with told(path):
        return duckdb.connect(str(path), config={**LOCKED, **beside})


@contextmanager
def told(path: Path) -> Iterator[None]:
    """What DuckDB raises, as one sentence."""
    try:
        yield
    except duckdb.Error as error:
        raise BadWorkspace(_sentence(path, str(error))) from error


def _sentence(path: Path, said: str) -> str:
    file = path.name
    holder = re.search(r"\(PID (\d+)", said)
    if "onflicting lock" in said:
        who = f" (process {holder[1]})" if holder else ""
        return (
            f"{file} is open in another synergraph{who}. Close it there, or work on in there: the "
            "page Records adds, removes, undoes and saves a copy."
        )
    if re.search(r"not a valid DuckDB|[Cc]orrupt|checksum|not read enough|erializ|WAL file", said):
        return f"{file} is no workspace, or it is damaged. Use the last backup of it."
    if re.search(
        r"No space left|could not write|File too large|Quota|not fit|os error", said, re.I
    ):
        return f"{file} has no room on its disk. Nothing of this change was kept: free some space."
    first = said.splitlines()[0].rstrip(".")
    return f"{file} cannot be used ({first}). Nothing of this change was kept."


def named(path: Path) -> Path:
    """The whole path of a workspace file. Raises BadWorkspace for a name that is none, or content.

    DuckDB would open a CSV file as a database of one view, and `md:` as an address.
    """
    if path.suffix != SUFFIX:
        raise BadWorkspace(
            f"{path.name} is no name for a workspace. Give it one ending in {SUFFIX}."
        )
    if path.exists():
        try:
            with path.open("rb") as file:
                head = file.read(12)
        except OSError as error:
            why = error.strerror or type(error).__name__
            raise BadWorkspace(f"{path} cannot be opened ({why}). Check your rights.") from error
        if head[8:] != _MAGIC:
            raise BadWorkspace(_sentence(path, "not a valid DuckDB file"))
    return path.resolve()
