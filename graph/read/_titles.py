"""What is a meeting called, without the persons that its name may hold?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

import pandas as pd

from graph.read._columns import mapped
from graph.read._persons import without_persons
from graph.reading import Document

_OWN = re.compile(
    r"^.*['’]s (zoom meeting|zoom webinar|personal meeting room|meeting)\b.*$", re.IGNORECASE
)
"""What Zoom calls a meeting that nobody named: after its host."""
_EXPORT = re.compile(
    r"^(?:participants?|meeting|webinar|attendees?|attendance|report|export|list|sheet\d*|sheet"
    r"|feuil\d*|hoja\d*|tabelle\d*|[\W_\d]|\s)*$",
    re.IGNORECASE,
)
_MOST = 5_000
"""Names looked for in titles; a pattern of more would take too long."""
UNTITLED = "The file does not say what the meeting is called: it is called after the file."


def nameless(titles: pd.Series, names: Iterable[str]) -> pd.Series:
    """Titles with persons masked: their addresses, and their names of two words or more.

    A name that is written `Last, First` is looked for as `First Last` too.
    """
    told = without_persons(titles.fillna("")).where(titles.notna(), None).astype(object)
    told = mapped(told, lambda title: _OWN.sub(r"\1", title).strip())
    called = {turn for one in names if " " in one for turn in (one, _turned(one))}
    longest = sorted(called, key=len, reverse=True)[:_MOST]
    if not longest:
        return told
    found = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b", re.IGNORECASE)
    return mapped(told, lambda title: found.sub("[name]", title))


def _turned(name: str) -> str:
    last, comma, first = name.partition(", ")
    return f"{first} {last}" if comma and first else name


def one(title: str | None, names: Iterable[str]) -> str | None:
    """One title without persons, or None where it is empty."""
    return str(nameless(pd.Series([title], dtype=object), names)[0]) if title else None


def of_file(document: Document) -> str:
    """The file's name without folders and endings.

    >>> of_file(Document("lists/Coast_Forum.xlsx", ()))
    'Coast Forum'
    """
    name = PurePosixPath(document.file.replace("\\", "/")).name
    stem = re.sub(r"(?:\.(?:csv|tsv|txt|xlsx?|xlsm|xlsb|ods|json|ics|gz))+$", "", name, flags=re.I)
    return " ".join(stem.replace("_", " ").split()) or name


def says(name: str) -> bool:
    """Whether the name of a file or sheet says more than that it is a list.

    >>> says("Coast Forum"), says("participants 85012345678"), says("Sheet1")
    (True, False, False)
    """
    return not _EXPORT.match(name)
