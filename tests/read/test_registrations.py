"""Are those who registered with Eventbrite, Indico or for Google Meet told from those who came?"""

from __future__ import annotations

from tests.read.exports import EVENTBRITE, INDICO, MEET
from tests.read.told import domains, lost, occasions, parts, read


def test_eventbrite_tells_the_company_and_who_is_not_attending() -> None:
    reading = read("eventbrite", EVENTBRITE, "Coast.csv")
    assert parts(reading) == {("Coast", "Alder", "participant", 2)}
    assert lost(reading) == {3: "no organization", 4: "registered, did not attend"}
    assert domains(reading) == {"birch.example": (1, 1)}
    assert any("Nobody checked in" in said for said in reading.report.assumed)


def test_where_check_in_was_used_the_others_did_not_come() -> None:
    text = EVENTBRITE.replace("1,Attending", "1,Checked In")
    reading = read("eventbrite", text, "Coast.csv")
    assert parts(reading) == {("Coast", "Alder", "participant", 1)}
    assert any("did not check in (2 rows)" in said for said in reading.report.assumed)


def test_an_eventbrite_event_is_called_and_dated_as_the_report_says() -> None:
    text = EVENTBRITE.replace("Company", "Company,Event Name,Event Date")
    text = text.replace("Director,Alder", "Director,Alder,Forum,2024-04-05")
    reading = read("eventbrite", text, "x.csv")
    assert ("Forum", "Alder", "participant", 1) in parts(reading)
    assert occasions(reading)["Forum"] == ("2024-04-05", None, None)


def test_a_company_column_with_nothing_in_it_is_none() -> None:
    text = EVENTBRITE.replace(",Alder", ",").replace(",Birch\n", ",\n")
    assert occasions(read("eventbrite", text, "Coast.csv")) == {"Coast": (None, None, 3)}


def test_indico_tells_the_affiliation_of_those_who_checked_in() -> None:
    reading = read("indico", INDICO, "Coast 2024-03-05.csv")
    assert parts(reading) == {("Coast 2024-03-05", "Alder", "participant", 1)}
    assert occasions(reading) == {"Coast 2024-03-05": ("2024-03-05", None, None)}
    assert reading.tidy.organizations["country"].to_pylist() == ["THA"]


def test_without_check_in_only_a_withdrawn_registration_is_set_aside() -> None:
    reading = read("indico", INDICO.replace("Completed,Yes", "Completed,No"))
    assert {org for _, org, _, _ in parts(reading)} == {"Alder", "Birch"}
    assert lost(reading) == {4: "registered, did not attend"}


def test_google_meet_is_dated_by_the_name_of_its_file() -> None:
    reading = read("google_meet", MEET, "Coast call 5 March 2024.csv")
    assert occasions(reading) == {"Coast call 5 March 2024": ("2024-03-05", None, 2)}
    assert domains(reading) == {"zyx.example": (1, 2)}
