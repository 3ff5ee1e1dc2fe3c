"""Is a sheet with a column for each meeting read, and no other sheet of crosses?"""

from __future__ import annotations

import pytest

from tests.read.lists import WIDE
from tests.read.told import lost, occasions, parts, read, recognised


def test_a_date_over_a_column_is_a_day_of_what_stands_over_the_sheet() -> None:
    reading = read("sign_in_wide", WIDE)
    title = "Shelter Cluster meeting"
    assert sorted(row["start"].isoformat() for row in reading.tidy.occasions.to_pylist()) == [
        "2024-03-13",
        "2024-04-10",
    ]
    assert parts(reading) == {
        (title, "Alder", "participant", None),
        (title, "Alder", "chair", None),
        (title, "Birch", "participant", None),
    }


def test_who_was_at_none_of_the_meetings_is_set_aside() -> None:
    assert lost(read("sign_in_wide", WIDE)) == {
        5: "was at none of the meetings",
        6: "'n/a' is no organization",
    }


def test_a_number_above_one_makes_all_numbers_persons() -> None:
    text = "Organization,Spring Forum,Coast Workshop 5 March 2024\nAlder,3,1\nBirch,0,chair\n"
    reading = read("sign_in_wide", text)
    assert parts(reading) == {
        ("Spring Forum", "Alder", "participant", 3),
        ("Coast Workshop 5 March 2024", "Alder", "participant", 1),
        ("Coast Workshop 5 March 2024", "Birch", "chair", None),
    }
    assert occasions(reading)["Coast Workshop 5 March 2024"][0] == "2024-03-05"


def test_ones_alone_are_marks_and_the_number_of_persons_is_unknown() -> None:
    reading = read("sign_in_wide", "Organization,Spring Forum,Fall Forum\nAlder,1,1\nBirch,,1\n")
    assert {people for _, _, _, people in parts(reading)} == {None}
    assert any("1 is a mark" in said for said in reading.report.assumed)


def test_persons_are_counted_for_each_column_and_days_are_sessions() -> None:
    text = "Coast Forum,,,\nName,Organization,Day 1,Day 2\nQ Z,Alder,x,x\nB V,Alder,,x\n"
    reading = read("sign_in_wide", text)
    assert parts(reading) == {
        ("Day 1", "Alder", "participant", 1),
        ("Day 2", "Alder", "participant", 2),
    }
    parents = {row["title"]: row["parent"] for row in reading.tidy.occasions.to_pylist()}
    assert parents["Day 1"] == parents["Day 2"] == "meeting:coast forum"


def test_dates_that_could_be_read_two_ways_keep_their_columns_apart() -> None:
    text = "Coast,,\nOrganization,03/04/2024,10/04/2024\nAlder,x,x\n"
    reading = read("sign_in_wide", text)
    assert set(occasions(reading)) == {"Coast 03/04/2024", "Coast 10/04/2024"}
    assert any("month first" in problem.message for problem in reading.report.problems)


@pytest.mark.parametrize("mark", ["x", "✓", "Yes", "oui", "present", "speaker"])
def test_people_mark_those_present_in_many_ways(mark: str) -> None:
    text = f"Organization,Spring Forum\nAlder,{mark}\nBirch,no\n"
    assert {org for _, org, _, _ in parts(read("sign_in_wide", text))} == {"Alder"}


@pytest.mark.parametrize(
    "text",
    [
        "Organization,WASH,Health\nAlder,x,x\nBirch,,x\n",
        "Organization,Kenya,Thailand\nAlder,x,\n",
        "Organization,January,February\nAlder,x,x\n",
        "Organization,Cluster,Forum\nAlder,WASH,x\n",
        "Organization,Spring Forum\nAlder,a long remark\n",
        "Species,Spring Forum\nLynx,x\n",
    ],
)
def test_crosses_under_sectors_countries_or_months_are_no_meetings(text: str) -> None:
    assert not recognised("sign_in_wide", text)
