"""Do rows of joint work become the occasions and partners that they tell?"""

from __future__ import annotations

import pytest

from graph.errors import BadFile
from graph.read import collaboration, open_document
from graph.reading import Reading


def read(text: str) -> Reading:
    return collaboration.read(open_document("work.csv", text.encode()))


def roles(reading: Reading) -> set[tuple[str, str]]:
    frame = reading.tidy.participations.to_pandas()
    return set(zip(frame["org"], frame["role"], strict=True))


def test_rows_of_the_same_title_and_dates_are_one_project() -> None:
    reading = read(
        "title,organization,role,start\nHarbours,Alder,lead,2024-01-01\n"
        "harbours,Fund,funder,2024-01-01\nHarbours,Birch,,2025-01-01\n"
    )
    assert reading.tidy.occasions.num_rows == 2
    assert roles(reading) == {("alder", "lead"), ("fund", "funder"), ("birch", "participant")}


def test_partners_are_organizations_with_the_role_partner() -> None:
    reading = read("title,organization,role,partners\nHarbours,Alder,lead,Birch; n/a;Cedar\n")
    assert roles(reading) == {("alder", "lead"), ("birch", "partner"), ("cedar", "partner")}


def test_an_update_belongs_to_the_organization_that_gave_it() -> None:
    reading = read("title,organization,kind\nSpring,Alder,update\nSpring,Birch,programme update\n")
    assert reading.tidy.occasions["kind"].to_pylist() == ["update", "update"]
    assert len(set(reading.tidy.participations["occasion"].to_pylist())) == 2


def test_countries_are_what_the_work_is_about() -> None:
    places = read("title,organization,countries\nA,B,Lao PDR; Burma\n").tidy.occasion_places
    assert set(places["place"].to_pylist()) == {"LAO", "MMR"}
    assert set(places["relation"].to_pylist()) == {"about"}


def test_a_status_in_another_language_is_understood_and_an_unknown_one_told() -> None:
    reading = read("title,organization,status\nA,Alder,En ejecución\nB,Birch,sleeping\n")
    assert reading.tidy.occasions["status"].to_pylist() == ["ongoing", None]
    assert reading.report.problems[0].value == "sleeping"


def test_day_and_month_are_read_where_the_column_proves_their_order() -> None:
    reading = read("title,organization,start\nA,B,13/04/2024\nC,D,03/04/2024\n")
    assert sorted(map(str, reading.tidy.occasions["start"].to_pylist())) == [
        "2024-04-03",
        "2024-04-13",
    ]


def test_an_end_before_its_start_stops_the_file() -> None:
    with pytest.raises(BadFile, match="before its start"):
        read("title,organization,start,end\nA,B,2024-02-01,2024-01-01\n")
