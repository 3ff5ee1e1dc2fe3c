"""Does a sign-in sheet, one line a person, tell its meeting and organizations?"""

from __future__ import annotations

import io

import pytest
from openpyxl import Workbook

from graph.read import open_document, sign_in
from tests.read.lists import SIGN_IN
from tests.read.told import domains, lost, occasions, parts, read, recognised

ROWS = "Name,Organization,Signature\nQuilla Zyxwvut,Alder,x\nBodo Vutsrqp,Alder,x\n"


def test_title_days_and_place_stand_over_the_headings() -> None:
    reading = read("sign_in", SIGN_IN)
    assert occasions(reading) == {"Coast Forum": ("2024-03-05", "2024-03-06", None)}
    assert set(reading.tidy.occasion_places["place"].to_pylist()) == {"THA"}


def test_persons_of_each_organization_are_counted() -> None:
    assert parts(read("sign_in", SIGN_IN)) == {
        ("Coast Forum", "Alder", "participant", 2),
        ("Coast Forum", "Birch", "participant", 1),
    }


def test_lines_that_name_no_organization_are_set_aside() -> None:
    reading = read("sign_in", SIGN_IN)
    assert lost(reading) == {
        8: "the headings again",
        9: "no organization",
        10: "a person's name is no organization",
        11: "no organization",
    }
    assert domains(reading) == {"cedar.example": (1, 1)}


@pytest.mark.parametrize(
    ("over", "title", "day"),
    [
        ("Meeting: Coast Forum,,\nDate: 2024-03-05,,\n", "Coast Forum", "2024-03-05"),
        ("Coast Forum,,\n5 March 2024,,\n", "Coast Forum", "2024-03-05"),
        ("Attendance list - Coast Forum,,\n", "Coast Forum", None),
        ("Réunion : Forum côtier,,\nDate : 5 mars 2024,,\n", "Forum côtier", "2024-03-05"),
        ("Event,Coast Forum,\nDate,13/03/2024,\n", "Coast Forum", "2024-03-13"),
        (
            "Sign-in sheet,,\nCoast Forum (March 5-6 2024),,\n",
            "Coast Forum (March 5-6 2024)",
            "2024-03-05",
        ),
    ],
)
def test_the_lines_over_a_list_say_what_it_is_about(over: str, title: str, day: str | None) -> None:
    [(found, (start, _, _))] = occasions(read("sign_in", over + ROWS)).items()
    assert (found, start) == (title, day)


def test_a_date_that_could_be_read_two_ways_is_left_out_and_told() -> None:
    reading = read("sign_in", "Meeting: Coast,,\nDate: 03/05/2024,,\n" + ROWS)
    assert occasions(reading) == {"Coast": (None, None, None)}
    assert any("month first" in problem.message for problem in reading.report.problems)


def test_without_a_line_over_it_the_list_is_called_after_its_file() -> None:
    reading = read("sign_in", ROWS, "Coast_Forum 2024-03-05.csv")
    assert occasions(reading) == {"Coast Forum 2024-03-05": ("2024-03-05", None, None)}
    assert any("called after the file" in said for said in reading.report.assumed)


def test_a_column_of_meetings_makes_a_meeting_each() -> None:
    text = (
        "Meeting,Date,Name,Organization,Country,Role\nA,13/04/2024,Q Z,Alder,Kenya,chair\n"
        "B,01/05/2024,Q Z,Alder,Kenya,Head\nB,01/05/2024,B V,Alder,Kenya,\n"
    )
    reading = read("sign_in", text)
    assert parts(reading) == {("A", "Alder", "chair", 1), ("B", "Alder", "participant", 2)}
    assert occasions(reading)["B"][0] == "2024-05-01"
    assert reading.tidy.organizations["country"].to_pylist() == ["KEN"]


def test_each_sheet_of_a_workbook_is_a_meeting() -> None:
    book, content = Workbook(), io.BytesIO()
    book.remove(book.active)
    for name in ("Coast 5 March 2024", "Hills 6 March 2024", "Notes"):
        sheet = book.create_sheet(name)
        rows = ROWS if name != "Notes" else "Tea,was,cold\n"
        for line in rows.splitlines():
            sheet.append(line.split(","))
    book.save(content)
    reading = sign_in.read(open_document("lists.xlsx", content.getvalue()))
    assert {title: day for title, (day, _, _) in occasions(reading).items()} == {
        "Coast 5 March 2024": "2024-03-05",
        "Hills 6 March 2024": "2024-03-06",
    }
    assert reading.report.rows == reading.report.read + len(reading.report.set_aside) == 5


@pytest.mark.parametrize(
    "text",
    [
        "Name,Organization,Email\nQ Z,Alder,q@zyx.example\n",
        "Attendance,,\nOrganization,Sector,Contact name\nAlder,WASH,Q Z\n",
        "occasion,organization,people,Name\nForum,Alder,3,Q Z\n",
    ],
)
def test_a_list_of_persons_that_does_not_say_that_they_met_is_none(text: str) -> None:
    assert not recognised("sign_in", text)


def test_an_organization_that_signs_with_its_name_stays_where_others_name_it_too() -> None:
    text = ROWS + "World Fund,World Fund,x\nCleo Ponmlkj,World Fund,x\n"
    assert ("list", "World Fund", "participant", 2) in parts(read("sign_in", text))


def test_names_under_any_heading_of_persons_are_not_kept() -> None:
    text = "Name of participants,Organization,Signature\nQuilla Zyxwvut,Alder,x\n"
    reading = read("sign_in", text)
    assert parts(reading) == {("list", "Alder", "participant", 1)}
    assert "Zyxwvut" not in str(reading.rows[0].cells.to_numpy().tolist())
