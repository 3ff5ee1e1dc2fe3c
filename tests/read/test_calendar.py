"""Are persons of a calendar counted, and their domains no more than proposed?"""

from __future__ import annotations

from tests.read.lists import CALENDAR
from tests.read.told import domains, lost, occasions, parts, read, recognised

HEAD = "Title,Start,Organizer,Attendees\n"


def test_organizer_and_attendees_are_counted_once_each() -> None:
    assert occasions(read("calendar", CALENDAR)) == {
        "Coast call": ("2024-03-05", None, 3),
        "Talk with [name]": ("2024-03-06", None, 3),
    }


def test_what_was_called_off_or_has_nobody_in_it_is_set_aside() -> None:
    assert lost(read("calendar", CALENDAR)) == {4: "no person", 5: "cancelled"}


def test_domains_are_proposed_with_the_persons_of_each_meeting() -> None:
    reading = read("calendar", CALENDAR)
    assert domains(reading) == {"zyx.example": (2, 2), "cedar.example": (1, 1)}
    assert reading.report.domains[0].occasions == (
        ("meeting:coast call:2024-03-05", 2),
        ("meeting:talk with [name]:2024-03-06", 2),
    )
    assert reading.tidy.organizations.num_rows == 0
    assert reading.report.problems[0].message == (
        "zyx.example (2 persons) could be an organization: say which on the page Names."
    )


def test_names_without_addresses_are_counted_too() -> None:
    text = HEAD + "Call,2024-03-05,Quilla Z,Bodo V; Quilla Z; Cleo P\n"
    assert occasions(read("calendar", text)) == {"Call": ("2024-03-05", None, 3)}


def test_a_comma_inside_a_name_makes_no_two_persons() -> None:
    text = HEAD + 'Call,2024-03-05,q@z.example,"V, Bodo <b@z.example>, P, Cleo <c@z.example>"\n'
    assert occasions(read("calendar", text)) == {"Call": ("2024-03-05", None, 3)}


def test_start_and_end_prove_the_order_of_day_and_month_together() -> None:
    text = "Title,Start,End,Organizer,Attendees\nCall,05/03/2024,14/03/2024,Q Z,B V\n"
    assert occasions(read("calendar", text)) == {"Call": ("2024-03-05", "2024-03-14", 2)}


def test_a_column_of_organizations_is_read_and_nothing_else_counted() -> None:
    text = "Title,Start,Organizer,Attendees,Organization\nCall,2024-03-05,Q Z,B V; C P,Alder\n"
    reading = read("calendar", text)
    assert parts(reading) == {("Call", "Alder", "participant", None)}


def test_a_calendar_without_persons_is_none() -> None:
    assert not recognised("calendar", "Title,Start,End\nCall,2024-03-05,2024-03-05\n")
