"""Are the events of a calendar file read, and their persons counted and forgotten?"""

from __future__ import annotations

import pytest

from graph.errors import BadFile
from graph.read import open_document, read_files
from graph.reading import Reading
from tests.read.test_exports import everything
from tests.read.told import domains, lost, occasions, read

CALENDAR = """\
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
SUMMARY:Coast call\\, spring
DTSTART;TZID=Asia/Bangkok:20240305T090000
DTEND;TZID=Asia/Bangkok:20240305T100000
DESCRIPTION:Ask Quilla Zyxwvut\\, +41 22 555 01 99
ORGANIZER;CN="Zyxwvut, Quilla":mailto:quilla@zyx.example
ATTENDEE;CN="Zyxwvut, Quilla";PARTSTAT=ACCEPTED:mailto:Quilla@zyx.example
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;CN="Bodo Vut
 srqp":MAILTO:bodo@zyx.example
ATTENDEE;CN=Cleo Ponmlkj;PARTSTAT=DECLINED:mailto:cleo@zyx.example
ATTENDEE;CUTYPE=ROOM;CN=Blue Room:mailto:blue@rooms.example
ATTENDEE;CUTYPE=RESOURCE;CN=Projector:mailto:projector@rooms.example
BEGIN:VALARM
SUMMARY:Wake up
ATTENDEE:mailto:enno@alarm.example
END:VALARM
END:VEVENT
BEGIN:VEVENT
SUMMARY:Retreat with Bodo Vutsrqp
DTSTART;VALUE=DATE:20240306
DTEND;VALUE=DATE:20240308
ORGANIZER;CN=Bodo Vutsrqp:mailto:bodo@zyx.example
ATTENDEE;CN=Dora Onmlkji:mailto:dora@cedar.example
END:VEVENT
BEGIN:VEVENT
SUMMARY:Sync
DTSTART:20240307T090000Z
STATUS:CANCELLED
ORGANIZER;CN=Bodo Vutsrqp:mailto:bodo@zyx.example
END:VEVENT
BEGIN:VEVENT
SUMMARY:Dentist
DTSTART:20240308T090000Z
RRULE:FREQ=YEARLY
END:VEVENT
END:VCALENDAR
"""


def calendar(text: str = CALENDAR) -> Reading:
    return read("icalendar", text.replace("\n", "\r\n"), "meetings.ics")


def test_organizer_and_attendees_are_counted_once_each_without_rooms_and_declined() -> None:
    assert occasions(calendar()) == {
        "Coast call, spring": ("2024-03-05", None, 2),
        "Retreat with [name]": ("2024-03-06", "2024-03-07", 2),
    }


def test_what_was_called_off_or_has_nobody_in_it_is_set_aside_by_the_line_it_begins_in() -> None:
    report = calendar().report
    assert (report.rows, report.read) == (4, 2)
    assert dict(report.set_aside) == {27: "cancelled", 33: "no person"}


def test_no_more_than_the_domains_of_the_persons_is_proposed() -> None:
    assert domains(calendar()) == {"zyx.example": (2, 2), "cedar.example": (1, 1)}
    assert calendar().tidy.organizations.num_rows == 0


def test_what_was_left_out_is_told_with_its_number() -> None:
    told = " ".join(calendar().report.assumed)
    assert "no persons: 2 left out" in told
    assert "declined is not counted: 1 left out" in told
    assert "first day: 1 of them" in told


def test_no_person_reaches_tables_report_or_stored_rows() -> None:
    said = everything(calendar())
    names = ("quilla", "zyxwvut", "bodo", "vutsrqp", "cleo", "dora", "enno", "blue", "555 01 99")
    assert [one for one in names if one in said] == []


@pytest.mark.parametrize(
    ("end", "last"),
    [
        ("DTEND:20240306T000000", None),
        ("DTEND:20240306T000100", "2024-03-06"),
        ("DTEND;VALUE=DATE:20240306", None),
        ("DTEND;VALUE=DATE:20240301", None),
        ("DURATION:P3D", None),
    ],
)
def test_an_end_is_the_first_moment_after_the_event(end: str, last: str | None) -> None:
    event = f"SUMMARY:Call\nDTSTART:20240305T090000\n{end}\nORGANIZER:mailto:q@zyx.example\n"
    text = f"BEGIN:VCALENDAR\nBEGIN:VEVENT\n{event}END:VEVENT\nEND:VCALENDAR\n"
    assert occasions(calendar(text)) == {"Call": ("2024-03-05", last, 1)}


def test_an_event_that_does_not_end_is_set_aside() -> None:
    text = CALENDAR[: CALENDAR.index("END:VEVENT\nEND:VCALENDAR")]
    reading = calendar(text)
    assert lost(reading)[33] == "an event that does not end"
    assert (reading.report.rows, reading.report.read) == (4, 2)


def test_a_calendar_without_events_is_refused_with_a_remedy() -> None:
    with pytest.raises(BadFile, match="Export it with its events"):
        open_document("tasks.ics", b"BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VTODO\nEND:VCALENDAR\n")


def test_a_calendar_file_is_read_by_its_own_reader() -> None:
    (report,) = read_files([("meetings.ics", CALENDAR.encode())]).reports
    assert report.reader == "icalendar"


def test_an_event_that_does_not_end_is_set_aside_where_the_next_begins() -> None:
    text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nBEGIN:VEVENT\nSUMMARY:B\n"
    text += "DTSTART:20240305T090000\nORGANIZER:mailto:q@zyx.example\nEND:VEVENT\nEND:VCALENDAR\n"
    (report,) = read_files([("a.ics", text.encode())]).reports
    assert (report.rows, report.set_aside) == (2, ((2, "an event that does not end"),))


def test_a_title_holds_no_person_whose_name_is_written_the_other_way_round() -> None:
    text = (
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Talk with Bodo Vutsrqp\nDTSTART:20240305T090000\n"
    )
    text += 'ATTENDEE;CN="Vutsrqp, Bodo":mailto:b@zyx.example\nEND:VEVENT\nEND:VCALENDAR\n'
    intake = read_files([("a.ics", text.encode())])
    assert intake.tidy.occasions["title"].to_pylist() == ["Talk with [name]"]
