"""Does an attendance list become the meetings, sessions and participations that it tells?"""

from __future__ import annotations

import pandas as pd
import pytest

from graph.errors import BadFile
from graph.read import attendance, open_document, read_files
from graph.reading import Reading


def read(text: str) -> Reading:
    return attendance.read(open_document("list.csv", text.encode()))


def occasions(reading: Reading) -> pd.DataFrame:
    return reading.tidy.occasions.to_pandas().set_index("title")


def parts(reading: Reading) -> set[tuple[str, str]]:
    titles = reading.tidy.occasions.to_pandas().set_index("occasion")["title"]
    frame = reading.tidy.participations.to_pandas()
    return set(zip(titles[frame["occasion"]], frame["org"], strict=True))


def test_a_session_is_an_occasion_whose_parent_is_its_meeting() -> None:
    found = occasions(read("occasion,date,session,organization\nForum,2024-03-05,Panel,Alder\n"))
    assert found.loc["Panel", "kind"] == "session"
    assert found.loc["Panel", "parent"] == found.loc["Forum", "occasion"]
    assert str(found.loc["Panel", "start"]) == "2024-03-05"


def test_an_organization_in_a_session_is_not_put_into_the_meeting_too() -> None:
    reading = read("occasion,session,organization\nForum,Panel,Alder\nForum,,Birch\n")
    assert parts(reading) == {("Panel", "alder"), ("Forum", "birch")}


def test_a_row_without_organization_describes_the_whole() -> None:
    reading = read(
        "occasion,organization,people,themes,held,from\n"
        "Forum,,around 40,Health; Migration,Thailand,KHM;MMR\nForum,Alder,3,,,\n"
    )
    assert occasions(reading).loc["Forum", "people"] == 40
    assert set(reading.tidy.themes["name"].to_pylist()) == {"Health", "Migration"}
    places = reading.tidy.occasion_places.to_pandas()
    assert set(zip(places["place"], places["relation"], strict=True)) == {
        ("THA", "held"),
        ("KHM", "from"),
        ("MMR", "from"),
    }


def test_people_of_an_organization_are_not_the_people_of_the_meeting() -> None:
    reading = read("occasion,organization,people\nForum,Alder,3\n")
    assert reading.tidy.participations["people"].to_pylist() == [3]
    assert reading.tidy.occasions["people"].to_pylist() == [None]


def test_headings_are_matched_without_case_accents_and_punctuation() -> None:
    reading = read("MEETING:,Organisation* (full name),Participants\nForum,Alder,2\n")
    assert parts(reading) == {("Forum", "alder")}
    assert reading.tidy.participations["people"].to_pylist() == [2]


def test_days_of_a_stated_period_belong_to_one_meeting() -> None:
    reading = read(
        "occasion,date,end,session,organization\nForum,2024-03-05,2024-03-07,,\n"
        "Forum,2024-03-06,,Plenary,Alder\nForum,2024-09-01,,,Birch\n"
    )
    meetings = reading.tidy.occasions.to_pandas().query("kind == 'meeting'")
    assert sorted(map(str, meetings["start"])) == ["2024-03-05", "2024-09-01"]


def test_a_row_without_a_date_belongs_to_the_only_meeting_of_that_name() -> None:
    reading = read("occasion,date,organization\nForum,2024-03-05,Alder\nForum,,Birch\n")
    assert reading.tidy.occasions.num_rows == 1


def test_an_unknown_role_is_kept_as_participant_and_told() -> None:
    reading = read("occasion,organization,role\nForum,Alder,jester\n")
    assert reading.tidy.participations["role"].to_pylist() == ["participant"]
    problem = reading.report.problems[0]
    assert (problem.value, problem.line) == ("jester", 2)
    assert "facilitator" in problem.message


def test_an_unknown_country_is_told_and_not_guessed() -> None:
    reading = read("occasion,organization,country\nForum,Alder,Atlantis\n")
    assert reading.tidy.organizations["country"].to_pylist() == [None]
    (one,) = reading.report.unknown
    assert (one.kind, one.written, one.rows, one.line) == ("country", "Atlantis", 1, 2)
    assert reading.report.problems == ()


def test_rows_of_no_use_are_set_aside_with_line_and_reason() -> None:
    report = read("occasion,organization\n,Alder\nForum,n/a\nForum,\nForum,Birch\n").report
    assert (report.rows, report.read) == (4, 1)
    assert [line for line, _ in report.set_aside] == [2, 3, 4]
    assert report.set_aside[0][1] == "no occasion"


@pytest.mark.parametrize(
    ("date", "fact"),
    [
        ("2024-02-31", "line 2 '2024-02-31' is a day that does not exist"),
        ("03/04/2024", "could be day first or month first"),
        ("soon", "is not a date"),
        ("2567-03-05", "is outside the years"),
    ],
)
def test_a_date_that_cannot_be_stops_the_file_with_fact_and_remedy(date: str, fact: str) -> None:
    with pytest.raises(BadFile, match=fact) as raised:
        read(f"occasion,organization,date\nForum,Alder,{date}\n")
    assert "list.csv, column date" in str(raised.value)
    assert "YYYY-MM-DD" in str(raised.value)


def test_an_end_before_its_start_stops_the_file() -> None:
    with pytest.raises(BadFile, match="is before its date '2024-03-05'"):
        read("occasion,organization,date,end\nForum,Alder,2024-03-05,2024-03-01\n")


def test_only_five_bad_dates_are_named() -> None:
    rows = "".join(f"Forum,Alder,2024-02-3{n}\n" for n in range(7))
    with pytest.raises(BadFile, match=r"line 6 .*and 2 more") as raised:
        read("occasion,organization,date\n" + rows)
    assert "line 7" not in str(raised.value)


def test_a_commoner_spelling_names_the_organization_whatever_comes_first() -> None:
    reading = read("occasion,organization\nA,ALDER\nB,Alder\nC,Alder\n")
    assert reading.tidy.organizations["name"].to_pylist() == ["Alder"]
    assert reading.tidy.participations["name_as_written"].to_pylist() == ["ALDER", "Alder", "Alder"]


@pytest.mark.parametrize(
    "headings",
    [
        "Réunion,Date,Organisation,Pays",
        "Reunión,Fecha,Organización,País",
        "Reunião,Data,Organização,País",
    ],
)
def test_headings_in_other_languages_need_no_map(headings):
    rows = f"{headings}\nForum,2024-01-02,Alder,Mali\n".encode()
    (report,) = read_files([("liste.csv", rows)]).reports
    assert (report.reader, report.read) == ("attendance", 1)
    assert dict(report.found)["countries"] == 1
