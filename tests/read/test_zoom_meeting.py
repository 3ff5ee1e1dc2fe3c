"""Is a person who joins a Zoom meeting three times one person?"""

from __future__ import annotations

import pytest

from tests.read.exports import ZOOM
from tests.read.told import domains, lost, occasions, parts, read, recognised

HEAD = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
ROW = "Quilla Zyxwvut,q@zyx.example,{0},{0},10,No\n"


def test_the_block_over_the_list_names_dates_and_counts_the_meeting() -> None:
    assert occasions(read("zoom_meeting", ZOOM)) == {"Coast Forum": ("2024-03-25", None, 3)}


def test_without_the_block_persons_are_counted_once_and_the_file_names_the_meeting() -> None:
    text = HEAD + 2 * ROW.format("03/25/2024 09:00:12 AM") + "Bodo V,,03/25/2024 09:00,,1,Yes\n"
    reading = read("zoom_meeting", text, "Coast_Forum.csv")
    assert occasions(reading) == {"Coast Forum": ("2024-03-25", None, 2)}
    assert any("called after the file" in said for said in reading.report.assumed)


def test_the_form_of_unique_users_has_no_times() -> None:
    text = (
        "Name (Original Name),User Email,Total Duration (Minutes),Guest\nQ Z,q@zyx.example,9,No\n"
    )
    assert occasions(read("zoom_meeting", text)) == {"list": (None, None, 1)}


def test_whether_day_or_month_comes_first_is_not_guessed() -> None:
    reading = read("zoom_meeting", HEAD + ROW.format("03/05/2024 09:00:12 AM"))
    assert occasions(reading) == {"list": (None, None, 1)}
    [problem] = [p for p in reading.report.problems if "month first" in p.message]
    assert problem.value == "03/05/2024 09:00:12 AM"


def test_a_meeting_over_midnight_has_two_days() -> None:
    block = "Topic,ID,Host,Start time,End time,Participants\nNight,8,H,2024-03-05 23:00,{},2\n\n"
    reading = read("zoom_meeting", block.format("2024-03-06 01:00") + HEAD + ROW.format(""))
    assert occasions(reading) == {"Night": ("2024-03-05", "2024-03-06", 2)}


def test_who_only_waited_was_not_there() -> None:
    assert lost(read("zoom_meeting", ZOOM)) == {8: "was in the waiting room only"}


def test_domains_are_proposed_but_those_that_anybody_has() -> None:
    reading = read("zoom_meeting", ZOOM)
    assert domains(reading) == {"zyx.example": (1, 2)}
    assert reading.report.problems[-1].message == (
        "zyx.example (1 person) could be an organization: say which on the page Names."
    )
    assert reading.report.domains[0].occasions == (("meeting:coast forum:2024-03-25", 1),)
    assert reading.tidy.organizations.num_rows == 0


def test_a_domain_that_is_a_persons_own_name_is_not_told() -> None:
    text = HEAD + "Quilla Zyxwvut,me@zyxwvut.example,,,10,No\n"
    assert domains(read("zoom_meeting", text)) == {}


@pytest.mark.parametrize("topic", ["Quilla Zyxwvut's Zoom Meeting", "Hana Other's Zoom Meeting"])
def test_a_meeting_that_nobody_named_is_not_called_after_its_host(topic: str) -> None:
    text = ZOOM.replace("Coast Forum", topic)
    assert list(occasions(read("zoom_meeting", text))) == ["Zoom Meeting"]


def test_an_organization_that_was_asked_for_is_read() -> None:
    text = HEAD.replace("Guest", "Guest,Organization") + ROW.format("").strip() + ",Alder\n"
    reading = read("zoom_meeting", text)
    assert parts(reading) == {("list", "Alder", "participant", 1)}
    assert reading.report.domains == ()


def test_a_list_of_names_and_addresses_is_no_zoom_export() -> None:
    assert not recognised("zoom_meeting", "Name,Email,Duration\nQ Z,q@zyx.example,3\n")
