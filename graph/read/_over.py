"""Which meeting is a list about, as the lines over it say?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import pandas as pd

from graph import countries
from graph.read import _titles
from graph.read._meeting import Meeting, first_day
from graph.read._moments import dated, moments, only_a_day, period, plain
from graph.read._words import fold
from graph.reading import Document, Problem, Sheet

Day = pd.Timestamp | None
_LABELS = {
    "title": "meeting|event|title|name of meeting|name of the meeting|meeting title|meeting name"
    "|name of event|event title|activity|activity title|name of activity|subject|topic|workshop"
    "|training|purpose|conference|reunion|objet|titre|evento|actividad|evenement|atelier|tema"
    "|asunto|nombre del evento|titulo|intitule",
    "date": "date|dates|day|date of meeting|meeting date|fecha|data|when|date and time",
    "place": "venue|place|location|lieu|lugar|local|where|country",
}
_LABEL = {word: what for what, words in _LABELS.items() for word in words.split("|")}
_LIST = re.compile(
    r"\b(?:attendance|sign in|signin|registration|participants?|attendees|presence|presences"
    r"|asistencia|asistentes|participantes|presenca|emargement)\b"
)
"""What a list of those present calls itself."""
_ONLY = re.compile(
    r"(?:attendance|sign|in|signin|registration|register|participants?|attendees|list|sheet|form"
    r"|record|of|the|liste|feuille|fiche|de|des|presence|presences|lista|hoja|asistencia"
    r"|asistentes|participantes|presenca|emargement|registro|\s)*"
)


@dataclass(slots=True)
class Over:
    """What the lines over a list say; `shows` whether they call it a list of those present."""

    title: str | None = None
    written: list[str] = field(default_factory=list)
    """Texts that may hold the date."""
    place: str | None = None
    shows: bool = False


def over(document: Document, sheet: Sheet, top: int) -> Over:
    """What stands over the headings in row `top`, and in the names of sheet and file."""
    found = Over()
    for row in sheet.cells.iloc[:top].astype(str).to_numpy().tolist():
        cells = [" ".join(cell.split()) for cell in row if cell.strip()]
        for what, value in _told(cells):
            _take(found, what, value)
    names = [sheet.name] if len(document.sheets) > 1 else []
    found.written += [*names, _titles.of_file(document)]
    named = fold(" ".join([*names, _titles.of_file(document)]))
    found.shows |= found.title is not None or _LIST.search(named) is not None
    return found


def _told(cells: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What each cell of a line is about, and what it says."""
    label = ""
    for cell in cells:
        before, colon, after = cell.partition(":")
        if label:
            yield label, cell
            label = ""
        elif fold(before) in _LABEL and (colon or len(cells) > 1):
            label = "" if after.strip() else _LABEL[fold(before)]
            if after.strip():
                yield _LABEL[fold(before)], after.strip()
        elif len(cells) == 1:
            yield "alone", cell


def _take(found: Over, what: str, value: str) -> None:
    if what == "place":
        found.place = found.place or value
    elif what == "date":
        found.written.insert(0, value)
    else:
        found.shows |= _LIST.search(fold(value)) is not None or what == "title"
        found.written.append(value)
        title = _without_list(value) if what == "alone" else value
        # A labelled title stands over one that merely comes first.
        found.title = title if what == "title" and title else found.title or title


def _without_list(value: str) -> str | None:
    """A line that stands alone, without the words that only say that this is a list."""
    before, mark, after = re.split(r"(\s*[:–-]\s+|$)", value, maxsplit=1)[:3]
    if mark and _ONLY.fullmatch(fold(before)):
        return after.strip() or None
    if "@" in value or ":" in value or _ONLY.fullmatch(fold(value)) or only_a_day(value):
        return None
    return value


def meeting(
    document: Document, sheet: Sheet, found: Over, names: Iterable[str]
) -> tuple[Meeting, bool, tuple[Problem, ...]]:
    """The meeting, whether the list itself says what it is called, and dates not understood."""
    many = len(document.sheets) > 1
    file = _titles.of_file(document)
    called = sheet.name if many and _titles.says(sheet.name) else file
    called = f"{file}, {sheet.name}" if many and called == file else called
    title = _titles.one(found.title or called, names)
    start, end, problems = _days(found.written)
    held = _country(found.place)
    return Meeting(str(title), start, end, held=held), found.title is not None, problems


def _days(written: Sequence[str]) -> tuple[Day, Day, tuple[Problem, ...]]:
    text = next((text for text in written if dated(text)), None)
    if text is None:
        return None, None, ()
    told = period(text) or (plain(text), None)
    first, last = (pd.Series([value], dtype=object) for value in told)
    (start, end), problems = moments([first, last])
    return first_day(start), first_day(end), problems


def _country(place: str | None) -> str | None:
    """The country of a place: all of it, or what stands after its last comma."""
    parts = pd.Series([place, (place or "").rpartition(",")[2].strip() or None], dtype=object)
    found = countries.codes(parts).dropna()
    return str(found.iloc[0]) if len(found) else None
