"""Which columns does a file of our own have, and what does an empty one look like?"""

from __future__ import annotations

import csv as comma
import io
from dataclasses import dataclass

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from graph.errors import BadChoice


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a template: its heading, what it means, a value for each example row."""

    name: str
    meaning: str
    first: str = ""
    second: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True)
class Template:
    """A table that a person can fill in by hand."""

    name: str
    title: str
    columns: tuple[Column, ...]

    @property
    def examples(self) -> tuple[dict[str, str], dict[str, str]]:
        """The two rows that an empty sheet comes with, under the names of its columns."""
        first = {column.name: column.first for column in self.columns}
        return first, {column.name: column.second for column in self.columns}


_OURS = "Example Organization"
_STATUS = "planned, ongoing, completed, suspended or cancelled"
_TYPE = "Sort of organization: NGO, UN, government, academia, business, donor, network or other"

GUIDE = "explanations"
"""The sheet of the workbook that holds no records."""
GUIDE_HEADINGS = ("sheet", "column of it", "needed", "meaning")

ATTENDANCE = Template(
    "attendance",
    "Who took part in what: one row for each organization in each meeting or session",
    (
        Column("occasion", "Name of the meeting", "Spring Forum", "Spring Forum", required=True),
        Column("date", "First day: YYYY-MM-DD or an Excel date", "2024-03-05", "2024-03-05"),
        Column("end", "Last day, if there are several", "2024-03-06"),
        Column("session", "The part of the meeting that the row is about", "", "Opening panel"),
        Column("organization", "Who; if empty, the row is on the whole", "", _OURS, required=True),
        Column("country", "Country of the organization: name or ISO code", "", "Cambodia"),
        Column("type", _TYPE, "", "NGO"),
        Column("role", "What the organization did; participant if empty", "", "panelist"),
        Column("people", "Persons from the organization, or stated for the whole", "40", "2"),
        Column("kind", "Kind of occasion; meeting if empty", "meeting"),
        Column("themes", "What it was about; several with ; between", "Migration; Health"),
        Column("held", "Country in which it was held", "Thailand"),
        Column("from", "Countries participants came from, with ; between", "Cambodia; Myanmar"),
        Column("status", _STATUS, "completed"),
    ),
)

COLLABORATION = Template(
    "collaboration",
    "Who works on what with whom: one row for each organization in each project",
    (
        Column("title", "Name of the project", "Safe Harbours", "Safe Harbours", required=True),
        Column("organization", "Whose row it is", _OURS, "Example Fund", required=True),
        Column("type", _TYPE, "NGO", "donor"),
        Column("role", "Role of the organization; participant if empty", "lead", "funder"),
        Column(
            "partners", "Other organizations in it, with ; between", "One Partner; Other Partner"
        ),
        Column("themes", "What it is about; several with ; between", "Migration; Health"),
        Column("countries", "Countries that it is about, with ; between", "Cambodia; Thailand"),
        Column("start", "First day: YYYY-MM-DD or an Excel date", "2024-01-01", "2024-01-01"),
        Column("end", "Last day", "2024-12-31", "2024-12-31"),
        Column("status", _STATUS, "ongoing"),
        Column(
            "kind", "project if empty; activity, publication, campaign, grant or update", "project"
        ),
    ),
)

TEMPLATES = {template.name: template for template in (ATTENDANCE, COLLABORATION)}


def csv(name: str) -> str:
    """A template as CSV text with two example rows. Raises BadChoice for another name.

    >>> csv("collaboration").splitlines()[0].split(",")[:2]
    ['title', 'organization']
    """
    if name not in TEMPLATES:
        raise BadChoice(f"'{name}' is no template. Choose one of: {', '.join(TEMPLATES)}.")
    text = io.StringIO()
    comma.writer(text, lineterminator="\n").writerows(_rows(TEMPLATES[name]))
    return text.getvalue()


def workbook() -> bytes:
    """Both templates as one XLSX file, with a sheet that explains every column."""
    book = Workbook()
    book.remove(book.active)
    for template in TEMPLATES.values():
        _fill(book.create_sheet(template.name), _rows(template))
    _fill(book.create_sheet(GUIDE), _explained())
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _rows(template: Template) -> list[list[str]]:
    headings = [column.name for column in template.columns]
    return [headings, *(list(example.values()) for example in template.examples)]


def _explained() -> list[list[str]]:
    told = [list(GUIDE_HEADINGS)]
    for template in TEMPLATES.values():
        told.append([template.name, "", "", template.title])
        for column in template.columns:
            needed = "yes" if column.required else ""
            told.append([template.name, column.name, needed, column.meaning])
    return told


def _fill(sheet: Worksheet, rows: list[list[str]]) -> None:
    """Every cell is text, so that nothing in it can become a formula."""
    for number, row in enumerate(rows, start=1):
        for place, value in enumerate(row, start=1):
            cell = sheet.cell(number, place, value or None)
            cell.data_type = "s" if value else "n"
            cell.font = Font(bold=number == 1)
    for place in range(1, len(rows[0]) + 1):
        sheet.column_dimensions[get_column_letter(place)].width = 18
    sheet.freeze_panes = "A2"
