"""Which reader reads which file, and what do all files say together?"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace

import pyarrow.compute as pc

from graph import catalogue, tidy
from graph.read._open import open_document
from graph.read._open_no_reader import no_reader
from graph.read._types import between
from graph.reading import Document, Intake, Problem, Reading, Report

__all__ = ["open_document", "read_files"]


def read_files(
    files: Sequence[tuple[str, bytes]],
    progress: Callable[[int, int, str], None] | None = None,
) -> Intake:
    """All files as one set of tables and a report a file; on any error nothing is kept.

    `files` are names and contents. `progress(done, total, file)` is called before each file.
    Content that was given before is not counted again. Raises `BadFile` or `NoReader`.
    """
    readings: dict[str, Reading] = {}
    reports: list[Report] = []
    for done, (file, content) in enumerate(files):
        if progress is not None:
            progress(done, len(files), file)
        digest = hashlib.sha256(content).hexdigest()
        if digest in readings:
            reports.append(_again(file, readings[digest].report))
            continue
        readings[digest] = _counted(_read(open_document(file, content)))
        reports.append(readings[digest].report)
    parts = [reading.tidy for reading in readings.values()]
    tables = tidy.merge(parts)
    return Intake(tables, _at_odds(reports, between(parts, tables)))


def _read(document: Document) -> Reading:
    for reader in catalogue.readers().values():
        if reader.recognise(document) is not None:
            reading: Reading = reader.read(document)
            return reading
    raise no_reader(document)


def _counted(reading: Reading) -> Reading:
    """The reading, its report with the number of things that the file holds."""
    tables = reading.tidy
    country = pc.sum(pc.equal(tables.places["level"], 0)).as_py() or 0
    found = (
        ("organizations", tables.organizations.num_rows),
        ("occasions", tables.occasions.num_rows),
        ("themes", tables.themes.num_rows),
        ("countries", country),
        ("places", tables.places.num_rows - country),
    )
    return replace(reading, report=replace(reading.report, found=found))


def _at_odds(reports: list[Report], problems: tuple[Problem, ...]) -> tuple[Report, ...]:
    """The reports; what the files say differently stands with the last of them."""
    if not problems:
        return tuple(reports)
    last = replace(reports[-1], problems=(*reports[-1].problems, *problems))
    return (*reports[:-1], last)


def _again(file: str, first: Report) -> Report:
    why = f"the same content as {first.file}: read once"
    none = tuple((name, 0) for name, _ in first.found)
    return Report(file, first.reader, why, rows=0, read=0, found=none)
