"""What goes when a file is removed?"""

from __future__ import annotations

import duckdb

from graph.errors import BadChoice
from graph.workspace import _files, _log


def take_out(cursor: duckdb.DuckDBPyConnection, name: str, who: str | None) -> tuple[str, ...]:
    """Takes out the reading that a file belongs to; the names of all files that went with it.

    Raises BadChoice, with the names that there are, for a file that is not there.
    """
    there = _files.files(cursor, _log.current(cursor))
    found = next((file.reading for file in there if file.name == name), None)
    if found is None:
        known = ", ".join(file.name for file in there) or "none yet"
        raise BadChoice(f"The workspace holds no file '{name}'. Its files: {known}.")
    gone = tuple(file.name for file in there if file.reading == found)
    entry = _log.Entry(_log.Change.REMOVE, f"removed {', '.join(gone)}", {"out": [found]})
    _log.append(cursor, entry, who)
    return gone
