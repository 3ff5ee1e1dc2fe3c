"""What did a file say, and what of it could not be used?"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from graph.decisions import About
from graph.tidy import Tidy


@dataclass(frozen=True, slots=True)
class Sheet:
    """One grid of text cells: a CSV file, a JSON list, or one sheet of a workbook.

    `cells` has no header of its own: columns 0, 1, ..., every value a string, empty cells "".
    `lines` has each row's line as a spreadsheet numbers it: blank and torn rows do not shift it.
    """

    name: str
    cells: pd.DataFrame
    lines: pd.Series
    torn: tuple[tuple[int, str], ...] = ()
    """Lines that could not be split into cells, with the reason: set aside, never lost."""
    file: str = ""
    """Which of several files read as one document it stands in."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file as given: its name, the sheets in it, and what was assumed to open it."""

    file: str
    sheets: tuple[Sheet, ...]
    assumed: tuple[str, ...] = ()
    persons: bool = False
    """Whether the cells of persons stay in the rows that are stored."""
    tree: Any = None
    """What is no table: the root of an XML document, or JSON that is not a list of flat objects."""


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of one sheet as they were read, without persons; columns 0, 1, ... of text."""

    name: str
    """File, with the sheet in brackets where it has several."""
    headings: tuple[str, ...]
    cells: pd.DataFrame
    lines: pd.Series


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a file that a person should look at: a fact and a remedy."""

    message: str
    line: int | None = None
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Unknown:
    """A word that names no known country or theme (`kind`); proposals are shown, never taken."""

    kind: str
    written: str
    rows: int
    line: int | None
    proposals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Split:
    """A cell that seems to name several organizations: proposed, never done silently."""

    written: str
    parts: tuple[str, ...]
    rows: int


@dataclass(frozen=True, slots=True)
class Domain:
    """What stands behind the @ of persons without an organization: it may be one, once asked."""

    domain: str
    people: int
    rows: int
    occasions: tuple[tuple[str, int], ...] = ()
    """Key of each occasion, and how many of these persons were in it."""


@dataclass(frozen=True, slots=True)
class Report:
    """What became of a file. `rows == read + len(set_aside)` (line and reason), always."""

    file: str
    reader: str
    why: str
    rows: int
    read: int
    set_aside: tuple[tuple[int, str], ...] = ()
    assumed: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    splits: tuple[Split, ...] = ()
    domains: tuple[Domain, ...] = ()
    found: tuple[tuple[str, int], ...] = ()
    """How many organizations, occasions, themes and countries the file holds."""
    unknown: tuple[Unknown, ...] = ()
    """What names no country or theme that is known, with what may be meant."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A file read: its tables and what became of its rows."""

    tidy: Tidy
    report: Report
    rows: tuple[Rows, ...] = ()


@dataclass(frozen=True, slots=True)
class Read:
    """One file, or companion files together, read; `files` are names and SHA-256 of contents."""

    files: tuple[tuple[str, str], ...]
    reading: Reading


@dataclass(frozen=True, slots=True)
class Merge:
    """A name that stands under another one, and why."""

    one: str
    name: str
    into: str
    into_name: str
    why: str
    about: About = About.ORGANIZATION


@dataclass(frozen=True, slots=True)
class Intake:
    """Everything read together: the merged tables, a report a file, and names put together."""

    tidy: Tidy
    reports: tuple[Report, ...] = field(default_factory=tuple)
    merges: tuple[Merge, ...] = ()
