"""Which of the files of CORDIS is a sheet, and which others does it need?"""

from __future__ import annotations

from enum import StrEnum

from graph.errors import BadFile
from graph.read._asked import has
from graph.reading import Document, Sheet


class Table(StrEnum):
    """What one file of CORDIS holds."""

    PROJECTS = "projects"
    ORGANIZATIONS = "organizations"
    SCIENCES = "fields of science"
    BASES = "legal bases"
    TOPICS = "topics"
    PARTICIPANTS = "participants"
    PARTS = "programme parts"


HEADINGS: dict[Table, tuple[str, ...]] = {
    Table.PROJECTS: ("id", "acronym", "title", "ecmaxcontribution"),
    Table.ORGANIZATIONS: ("projectid", "organisationid", "name", "role"),
    Table.SCIENCES: ("projectid", "euroscivoctitle"),
    Table.BASES: ("projectid", "legalbasis", "title"),
    Table.TOPICS: ("projectid", "topic", "title"),
    Table.PARTICIPANTS: ("rcn", "pic", "role", "country"),
    Table.PARTS: ("rcn", "programme part"),
}
_FILES = {
    Table.PROJECTS: "project.csv (columns id, acronym, title, ecMaxContribution)",
    Table.ORGANIZATIONS: "organization.csv (columns projectID, organisationID, name, role)",
    Table.PARTICIPANTS: "the file of participants (columns rcn, pic, role, country)",
    Table.PARTS: "the file of programme parts (columns rcn, programme_part)",
}
_RECORDS = (Table.PARTICIPANTS, Table.PARTS)
Found = list[tuple[Table, tuple[Sheet, int]]]
"""Each sheet that is one of the files, and where its headings stand."""


def found(document: Document) -> Found:
    """The sheets of a document that are files of CORDIS, in the order of `Table`."""
    return [(table, one) for table, needed in HEADINGS.items() for one in has(document, *needed)]


def family(document: Document) -> str:
    """Which files belong together: those by record number, or those by project."""
    tables = {table for table, _ in found(document)}
    return "records" if tables & set(_RECORDS) else "projects"


def refuse_alone(document: Document, sheets: Found) -> None:
    """Raises BadFile where a file was given without one that it needs."""
    there = {table for table, _ in sheets}
    needed = _RECORDS if there & set(_RECORDS) else (Table.PROJECTS, Table.ORGANIZATIONS)
    lacking = [_FILES[table] for table in needed if table not in there]
    if lacking:
        holds = " and ".join(sorted(there))
        raise BadFile(
            f"{document.file} holds {holds} of CORDIS, which say too little alone. "
            f"Give it together with {' and '.join(lacking)}."
        )
