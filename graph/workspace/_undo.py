"""Which change is taken back, and may it be?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import duckdb

from graph.errors import BadChoice
from graph.workspace._files import clash, reports
from graph.workspace._log import Change, Entry, append, entries, readings, undone


def undo(cursor: duckdb.DuckDBPyConnection, number: int | None, who: str | None) -> int:
    """Takes back one change, or the last one; the number of the undo.

    Nothing is rewritten: an undo is a change too, and undoing it brings the first one back.
    Raises BadChoice where there is nothing to undo, or a file would be there twice.
    """
    log = entries(cursor)
    target = _last(log, who) if number is None else _numbered(log, number)
    change = Entry(Change.UNDO, "", undoes=target.number, number=len(log) + 1)
    wanted = readings([*log, change])
    change = replace(
        change, what=f"undid {target.number}: {target.what}{_stays(target, log, wanted)}"
    )
    if len(reports(cursor, wanted)) < len(wanted):
        raise BadChoice(f"The rows of {target.number} ({target.what}) were erased for good.")
    twice = clash(cursor, wanted)
    if twice:
        raise BadChoice(
            f"Undoing {target.number} would bring {twice} back, which is there in another "
            f"version. Undo what was done to it later first (synergraph log shows the numbers)."
        )
    return append(cursor, replace(change, number=0), who)


def _stays(target: Entry, log: Sequence[Entry], wanted: list[int]) -> str:
    """Said of a change of files that later ones overruled: no row comes or goes by its undo."""
    of_files = target.kind in (Change.ADD, Change.REMOVE)
    return _OVERRULED if of_files and wanted == readings(log) else ""


_OVERRULED = " (no row changes by that: later changes of the same file hold)"
_FINAL = (Change.UNDO, Change.ERASE)


def _last(log: Sequence[Entry], who: str | None) -> Entry:
    """The last change that is no undo and was not undone; of this person, where one is named."""
    back = undone(log)
    for entry in reversed(log):
        own = who is None or entry.who == who
        if own and entry.kind not in _FINAL and entry.number not in back:
            return entry
    raise BadChoice("There is nothing to undo. `synergraph log` shows what was changed.")


def _numbered(log: Sequence[Entry], number: int) -> Entry:
    found = next((entry for entry in log if entry.number == number), None)
    if found is None:
        raise BadChoice(f"There is no change {number}. The log has {len(log):,}: synergraph log.")
    if found.kind is Change.ERASE:
        raise BadChoice(f"Change {number} {found.what} for good. It cannot be undone.")
    by = next((e.number for e in log if e.undoes == number and e.number not in undone(log)), None)
    if by is not None:
        raise BadChoice(f"Change {number} was undone by {by}. Undo {by} to bring it back.")
    return found
