"""Are the reports of Teams read, the new ones and the old ones?"""

from __future__ import annotations

import pytest

from tests.read.exports import TEAMS
from tests.read.told import domains, occasions, read, recognised


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8", "utf-8-sig"])
def test_a_person_in_both_sections_is_one(encoding: str) -> None:
    reading = read("teams", TEAMS, encoding=encoding)
    assert occasions(reading) == {"Coast call": ("2024-03-25", None, 3)}
    assert (reading.report.rows, reading.report.read) == (5, 5)


def test_what_the_summary_does_not_state_is_counted() -> None:
    text = TEAMS.replace("Attended participants\t3\n", "").replace("cleo@zyx.example", "")
    assert occasions(read("teams", text)) == {"Coast call": ("2024-03-25", None, 3)}


def test_the_letters_of_the_headings_may_be_of_any_case() -> None:
    text = TEAMS.replace("First Join", "First join").replace("activities", "Activities")
    text = text.replace("In-Meeting Duration", "In-meeting duration")
    assert occasions(read("teams", text)) == {"Coast call": ("2024-03-25", None, 3)}


def test_a_report_in_another_language_is_known_by_its_numbers_and_upn() -> None:
    text = (
        "1. Résumé\nTitre de la réunion\tPoint côte\n\n2. Participants\n"
        "Nom\tPremière participation\tDernier départ\tDurée\tE-mail\tID (UPN)\tRôle\n"
        "Quilla Zyxwvut\t25/03/2024 09:00\t25/03/2024 10:00\t1 h\tq@zyx.example\t\tOrganisateur\n"
        "Bodo V\t25/03/2024 09:00\t25/03/2024 10:00\t1 h\tb@zyx.example\t\tPrésentateur\n"
    )
    reading = read("teams", text)
    assert [people for _, _, people in occasions(reading).values()] == [2]
    assert domains(reading) == {"zyx.example": (2, 2)}


def test_the_older_list_of_joins_and_leaves_counts_persons() -> None:
    text = (
        "Full Name\tUser Action\tTimestamp\nQuilla Z\tJoined before\t3/25/2020, 9:00:12 AM\n"
        "Quilla Z\tLeft\t3/25/2020, 9:10:12 AM\nBodo V\tJoined\t3/25/2020, 9:00:12 AM\n"
    )
    assert occasions(read("teams", text, "Coast.csv")) == {"Coast": ("2020-03-25", None, 2)}


def test_the_older_report_with_a_summary_says_what_the_meeting_is_called() -> None:
    text = (
        "Meeting Summary\nTotal Number of Participants\t2\nMeeting Title\tCoast\n"
        "Meeting Start Time\t3/25/2021, 9:00:12 AM\n\n"
        "Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\n"
        "Quilla Z\t3/25/2021, 9:00:12 AM\t3/25/2021, 9:10 AM\t10m\tq@zyx.example\tOrganizer\n"
    )
    assert occasions(read("teams", text)) == {"Coast": ("2021-03-25", None, 2)}


def test_two_digits_of_a_year_that_could_be_a_day_are_left_out() -> None:
    text = TEAMS.replace("3/25/24", "24/03/25")
    assert occasions(read("teams", text))["Coast call"][0] is None


def test_a_numbered_list_is_no_report() -> None:
    assert not recognised("teams", "1. Summary\nName,Email\nQ,q@zyx.example\n")
