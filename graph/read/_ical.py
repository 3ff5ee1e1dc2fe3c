"""Which events does a calendar file (.ics) hold, one row an event?"""

from __future__ import annotations

import re
from datetime import date, timedelta

import pandas as pd

from graph.errors import BadFile
from graph.read._ical_lines import Line, lines
from graph.read._text_decode import decoded, refuse_endless_lines
from graph.reading import Sheet

HEADINGS = ("SUMMARY", "DTSTART", "DTEND", "ORGANIZER", "ATTENDEE", "STATUS")
"""What is taken of an event; what anybody may write into its description is not."""
_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?\s*BEGIN:VCALENDAR\b", re.IGNORECASE)
_DAY = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T000000Z?|(T\d{4,6}Z?))?")
_SEPARATING = re.compile(r"[;,|<>()\"\s]+")
_EVENT, _THINGS = "VEVENT", ("ROOM", "RESOURCE")
_THING = "Rooms and things that were asked to an event are no persons: {} left out."
_DECLINED = "Who declined is not counted: {} left out."
_UNENDED = "an event that does not end"
_REPEATED = "An event that repeats itself is read once, on its first day: {} of them."

Rows = dict[int, list[str]]
"""The cells of each event under the line that it begins in."""


def is_ical(content: bytes) -> bool:
    """Whether a file says of itself that it is a calendar."""
    return _BEGINS.match(content) is not None


def events(file: str, content: bytes) -> tuple[Sheet, tuple[str, ...]]:
    """The events under `HEADINGS`, persons as `name <address>`, and what was left out.

    An event that does not end is torn.
    """
    refuse_endless_lines(file, content)
    text, assumed = decoded(file, content)
    left: list[str] = []
    rows, torn = _events(text, left)
    if not rows and not torn:
        raise BadFile(f"{file} is a calendar without events. Export it with its events.")
    told = (one.format(f"{left.count(one):,}") for one in dict.fromkeys(left))
    cells = pd.DataFrame([HEADINGS, *rows.values()], dtype="str")
    return Sheet(file, cells, pd.Series([0, *rows], dtype="int64"), torn), (*assumed, *told)


def _events(text: str, left: list[str]) -> tuple[Rows, tuple[tuple[int, str], ...]]:
    """An alarm inside an event has texts and attendees of its own, which are not the event's."""
    rows: Rows = {}
    inside: list[str] = []
    event: dict[str, list[str]] = {}
    torn: list[tuple[int, str]] = []
    begun = 0
    for line in lines(text):
        what = line.value.strip().upper()
        if line.name == "BEGIN":
            if what == _EVENT and _EVENT in inside:
                torn.append((begun, _UNENDED))
                inside = inside[: inside.index(_EVENT)]
            inside.append(what)
            begun, event = (line.number, {}) if what == _EVENT else (begun, event)
        elif line.name == "END" and what in inside:
            del inside[inside.index(what) :]
            if what == _EVENT:
                rows[begun] = ["; ".join(event.get(name, [])) for name in HEADINGS]
        elif inside[-1:] == [_EVENT]:
            event.setdefault(line.name, []).extend(_cells(line, left))
    return rows, (*torn, *([(begun, _UNENDED)] if _EVENT in inside else []))


def _cells(line: Line, left: list[str]) -> list[str]:
    """What a property says, as a cell; persons who are none or will not come go to `left`."""
    if line.name in ("ORGANIZER", "ATTENDEE"):
        why = _not_counted(line.parameters)
        left.extend(why)
        return [] if why else [_person(line)]
    if line.name in ("DTSTART", "DTEND"):
        return [_day(line.value.strip(), last=line.name == "DTEND")]
    left.extend([_REPEATED] if line.name == "RRULE" else [])
    return [line.text] if line.name in HEADINGS else []


def _not_counted(parameters: dict[str, str]) -> list[str]:
    if parameters.get("CUTYPE", "").upper() in _THINGS:
        return [_THING]
    return [_DECLINED] if parameters.get("PARTSTAT", "").upper() == "DECLINED" else []


def _person(line: Line) -> str:
    """Name and address; a name with what separates persons in it stays one person.

    `Last, First` is turned, so that it is found in the title of the event.
    """
    scheme, _, address = line.value.strip().partition(":")
    last, _, first = line.parameters.get("CN", "").partition(",")
    named = _SEPARATING.sub(" ", f"{first} {last}").strip()
    mail = line.parameters.get("EMAIL", address if scheme.casefold() == "mailto" else "")
    return f"{named} <{mail}>" if "@" in mail else named or _SEPARATING.sub(" ", line.value)


def _day(written: str, *, last: bool) -> str:
    """The day of a moment as it is written, wherever its clock is.

    An end is the first moment after the event (RFC 5545, 3.6.1): at midnight the day before.
    """
    found = _DAY.fullmatch(written)
    if found is None:
        return written
    try:
        day = date(int(found[1]), int(found[2]), int(found[3]))
        return str(day - timedelta(days=1) if last and not found[4] else day)
    except (ValueError, OverflowError):
        return f"{found[1]}-{found[2]}-{found[3]}"
