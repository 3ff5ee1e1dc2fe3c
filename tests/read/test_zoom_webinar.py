"""Do the sections of a webinar's report become roles?"""

from __future__ import annotations

from tests.read.exports import WEBINAR
from tests.read.told import domains, lost, occasions, parts, read


def test_only_those_who_attended_are_counted_each_once() -> None:
    reading = read("zoom_webinar", WEBINAR)
    assert parts(reading) == {("Coast Webinar", "Alder", "participant", 2)}
    assert lost(reading)[16] == "registered, did not attend"


def test_people_of_the_webinar_are_the_viewers_that_the_report_states() -> None:
    reading = read("zoom_webinar", WEBINAR)
    assert occasions(reading) == {"Coast Webinar": ("2024-03-05", None, 4)}


def test_who_names_no_organization_is_set_aside_and_the_domain_proposed() -> None:
    reading = read("zoom_webinar", WEBINAR)
    assert [lost(reading)[line] for line in (7, 10)] == ["no organization", "no organization"]
    assert domains(reading) == {"birch.example": (1, 1), "zyx.example": (1, 1)}


def test_a_section_is_a_role() -> None:
    text = WEBINAR.replace("Time in Session (minutes),Is Guest\n", "Time in Session,Organization\n")
    text = text.replace("61,No\nPanelist", "61,Birch\nPanelist").replace("61,No\n", "61,Alder\n")
    assert parts(read("zoom_webinar", text)) == {
        ("Coast Webinar", "Birch", "host", 1),
        ("Coast Webinar", "Alder", "panelist", 1),
        ("Coast Webinar", "Alder", "participant", 2),
    }


def test_a_person_in_two_sections_counts_in_the_stronger_role_only() -> None:
    head, host, rest = "Attended,User Name,Email,Join Time,Organization\n", "Host Details\n", ""
    text = f"{host}{head}Yes,Quilla Z,q@z.example,,Alder\nAttendee Details\n{head}" + (
        "Yes,Quilla Z,q@z.example,,Alder\n" + rest
    )
    assert parts(read("zoom_webinar", text)) == {
        ("list", "Alder", "host", 1),
        ("list", "Alder", "participant", None),
    }


def test_the_country_of_the_connection_is_not_read() -> None:
    assert read("zoom_webinar", WEBINAR).tidy.places.num_rows == 0
