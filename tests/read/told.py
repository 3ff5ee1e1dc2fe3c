"""What does a reading say, in forms that a test can compare?"""

from __future__ import annotations

from graph import catalogue
from graph.read import open_document
from graph.reading import Intake, Reading
from graph.tidy import SCHEMA


def read(name: str, text: str, file: str = "list.csv", encoding: str = "utf-8") -> Reading:
    """A file read by one reader, which must recognise it."""
    reader = catalogue.readers()[name]
    document = open_document(file, text.encode(encoding))
    assert reader.recognise(document) is not None
    reading: Reading = reader.read(document)
    return reading


def recognised(name: str, text: str, file: str = "list.csv") -> bool:
    """Whether a reader takes a file for its own."""
    return catalogue.readers()[name].recognise(open_document(file, text.encode())) is not None


def occasions(reading: Reading) -> dict[str, tuple[str | None, str | None, int | None]]:
    """Title -> first day, last day, persons."""
    rows = reading.tidy.occasions.to_pylist()
    return {row["title"]: (_day(row["start"]), _day(row["end"]), row["people"]) for row in rows}


def parts(reading: Reading) -> set[tuple[str, str, str, int | None]]:
    """Occasion, organization, role, persons."""
    titles = {row["occasion"]: row["title"] for row in reading.tidy.occasions.to_pylist()}
    return {
        (titles[row["occasion"]], row["name_as_written"], row["role"], row["people"])
        for row in reading.tidy.participations.to_pylist()
    }


def said(reading: Reading | Intake) -> dict[str, set[tuple[str, ...]]]:
    """Every fact of a reading but where it stands."""
    columns = {table: [c for c in SCHEMA[table] if c != "source"] for table in SCHEMA}
    return {
        table: {tuple(map(str, row.values())) for row in content.select(columns[table]).to_pylist()}
        for table, content in reading.tidy.items()
    }


def unknown(reading: Reading) -> set[tuple[str, str, int, tuple[str, ...]]]:
    """What no country or theme is known for, wherever it first stands."""
    return {(one.kind, one.written, one.rows, one.proposals) for one in reading.report.unknown}


def domains(reading: Reading) -> dict[str, tuple[int, int]]:
    """Domain -> persons, rows."""
    return {one.domain: (one.people, one.rows) for one in reading.report.domains}


def lost(reading: Reading) -> dict[int, str]:
    """Line -> why it was set aside."""
    return dict(reading.report.set_aside)


def _day(value: object) -> str | None:
    return None if value is None else str(value)
