"""Who works on which European research project, as the files of CORDIS say it?"""

from __future__ import annotations

import pandas as pd

from graph.catalogue import Reader
from graph.read import _cordis_orgs as orgs
from graph.read import _cordis_projects as work
from graph.read._asked import Asked, asked
from graph.read._cordis_sheets import Table, family, found, refuse_alone
from graph.read._sheets import Part, reading
from graph.reading import Document, Reading

_THEMES = {
    Table.SCIENCES: {"project": "projectid", "theme": "euroscivoctitle"},
    Table.TOPICS: {"project": "projectid", "theme": "title"},
    Table.BASES: {"project": "projectid", "theme": "title"},
    Table.PARTS: {"project": "rcn", "theme": "programme part"},
}
"""Files of themes, the best first: only the best that there is is read."""
_COLUMNS = {
    **_THEMES,
    Table.PROJECTS: work.COLUMNS,
    Table.ORGANIZATIONS: orgs.COLUMNS,
    Table.PARTICIPANTS: orgs.RECORDS,
}


def recognise(document: Document) -> str | None:
    """Why a document is a file of CORDIS, or None: its headings."""
    tables = [str(table) for table, _ in found(document)]
    return f"columns of CORDIS: {', '.join(tables)}" if tables else None


def read(document: Document) -> Reading:
    """Projects with their participants and themes, from files that belong together.

    Raises BadFile where one of them is missing, which it names.
    """
    sheets = found(document)
    refuse_alone(document, sheets)
    told = [(table, asked(document, one, _COLUMNS[table])) for table, one in sheets]
    known = _projects(told)
    best = next((table for table in _THEMES if table in dict(sheets)), None)
    parts = [_part(each, known, best, family(document)) for each in told]
    return reading(document, "cordis", str(recognise(document)), parts)


def _projects(told: list[tuple[Table, Asked]]) -> pd.Series:
    """The numbers of the projects that the set tells of."""
    own = (Table.PROJECTS, Table.PARTICIPANTS)
    numbers: pd.Series = pd.concat([one.rows["project"] for table, one in told if table in own])
    return numbers


def _part(each: tuple[Table, Asked], known: pd.Series, best: Table | None, way: str) -> Part:
    table, told = each
    if table is Table.PROJECTS:
        return work.projects(told, way, best is not None)
    if table in _THEMES:
        return work.themes(told, known, way) if table is best else work.unused(told, str(best))
    return orgs.organizations(told, known if table is Table.ORGANIZATIONS else None, way)


READER = Reader(
    recognise,
    read,
    title="CORDIS projects",
    example="project.csv and organization.csv together; also euroSciVoc.csv, topics.csv",
    rank=16,
    group=family,
)
