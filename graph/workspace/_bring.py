"""What does adding a file change: nothing, something new, or the rows that it corrects?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import duckdb

from graph.errors import BadChoice
from graph.reading import Read, Report
from graph.words import how_many
from graph.workspace import _files
from graph.workspace._log import Change, Entry, append, current


class Outcome(StrEnum):
    """What became of a file that was added."""

    NEW = "added"
    CORRECTED = "corrected"
    UNCHANGED = "nothing changed"


@dataclass(frozen=True, slots=True)
class Difference:
    """How the rows of a corrected version differ from those before.

    A row that stands elsewhere with the same cells is no difference; `changed` are rows that say
    something else on the same line of the same sheet.
    """

    added: int
    removed: int
    changed: int


@dataclass(frozen=True, slots=True)
class Added:
    """What adding a file, or companion files together, has changed."""

    files: tuple[str, ...]
    outcome: Outcome
    sentence: str
    report: Report
    difference: Difference | None = None
    """Only of a corrected version, and only where rows were stored of both."""


def bring(
    cursor: duckdb.DuckDBPyConnection, read: Read, sizes: Mapping[str, int], who: str | None
) -> Added:
    """Puts one reading in, and takes out the one that it corrects.

    Raises BadChoice where companion files would be torn apart.
    """
    names, report = tuple(name for name, _ in read.files), read.reading.report
    there = _files.files(cursor, current(cursor))
    same = _same(read, there)
    if same:
        sentence = f"{_all(names)}: nothing changed. {_again(names, same)}."
        return Added(names, Outcome.UNCHANGED, sentence, report)
    old = _corrected(read, there)
    number = _files.store(cursor, read, sizes)
    difference = _difference(cursor, old, number) if old else None
    outcome = Outcome.CORRECTED if old else Outcome.NEW
    rows = _told(difference) if difference else how_many(report.rows, "row")
    sentence = f"{outcome.value} {_all(names)}: {rows}"
    append(cursor, Entry(Change.ADD, sentence, {"in": [number], "out": old}), who)
    return Added(names, outcome, f"{sentence}.", report, difference)


def refuse_twins(reads: Sequence[Read]) -> None:
    """Raises BadChoice for two files of one name: one would silently take the other's place."""
    names = [name for read in reads for name, _ in read.files]
    twins = sorted({name for name in names if names.count(name) > 1})
    if twins:
        raise BadChoice(f"Two different files are called {twins[0]}. Rename one of them.")


def _same(read: Read, there: Sequence[_files.File]) -> list[str]:
    """The files that were read before from the same content, or none."""
    contents = {digest for _, digest in read.files}
    by_reading: dict[int, set[str]] = {}
    for file in there:
        by_reading.setdefault(file.reading, set()).add(file.sha256)
    same = {reading for reading, digests in by_reading.items() if digests == contents}
    return [file.name for file in there if file.reading in same]


def _corrected(read: Read, there: Sequence[_files.File]) -> list[int]:
    """The readings whose files come again, in another version or in other company."""
    names, contents = (set(column) for column in zip(*read.files, strict=True))
    again = [file for file in there if file.name in names or file.sha256 in contents]
    old = sorted({file.reading for file in again})
    torn = [file.name for file in there if file.reading in old and file not in again]
    if torn:
        raise BadChoice(
            f"{_all([file.name for file in again])} was added together with {_all(torn)}. "
            "Give them together again, or remove them first."
        )
    return old


def _difference(
    cursor: duckdb.DuckDBPyConnection, old: Sequence[int], new: int
) -> Difference | None:
    stored = cursor.execute(_STORED, [[*old, new]]).fetchall()
    if len(stored) <= 1:
        return None
    ((added, removed, changed),) = cursor.execute(_DIFFERENCE, [[*old, new], new]).fetchall()
    return Difference(int(added), int(removed), int(changed))


_STORED = "SELECT DISTINCT reading FROM sheets WHERE list_contains(?, reading)"
_DIFFERENCE = """
WITH said AS (
    SELECT reading, name, line, cells,
        row_number() OVER (PARTITION BY reading, name, cells ORDER BY line) AS copy
    FROM rows JOIN sheets USING (reading, sheet) WHERE list_contains(?, reading)
), gone AS (SELECT * FROM said WHERE reading <> $2), come AS (SELECT * FROM said WHERE reading = $2)
, lost AS (SELECT name, line FROM gone ANTI JOIN come USING (name, cells, copy))
, found AS (SELECT name, line FROM come ANTI JOIN gone USING (name, cells, copy))
SELECT count(*) FILTER (lost.name IS NULL), count(*) FILTER (found.name IS NULL),
    count(*) FILTER (lost.name = found.name)
FROM lost FULL JOIN found ON lost.name = found.name AND lost.line = found.line
""".replace("?", "$1")


def _told(change: Difference) -> str:
    added = how_many(change.added, "row")
    return f"{added} added, {change.removed:,} removed, {change.changed:,} changed"


def _again(names: Sequence[str], same: Sequence[str]) -> str:
    if set(names) <= set(same):
        return "The same content is here already"
    return f"The same content is here already as {_all(same)}"


def _all(names: Sequence[str]) -> str:
    """Names as a sentence lists them.

    >>> _all(["a", "b", "c"])
    'a, b and c'
    """
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
