"""Do marks under the months tell from when to when work was done?"""

from __future__ import annotations

import pytest

from graph.read import headings_3w, hxl_3w, open_document
from graph.read._marked_months import marked
from graph.reading import Reading


def read(months: str, *rows: str, file: str = "4w.csv") -> Reading:
    top = f"Organization,Sector,State,Activity,{months}\n"
    below = "".join(f"Alder,WASH,Yobe,Well {n},{row}\n" for n, row in enumerate(rows))
    return headings_3w.read(open_document(file, (top + below).encode()))


def times(reading: Reading) -> list[tuple[str, str]]:
    return [(str(one["start"]), str(one["end"])) for one in reading.tidy.occasions.to_pylist()]


@pytest.mark.parametrize(
    "months",
    [
        "Jan-15,Feb-15,Mar-15,Apr-15",
        "janv. 2015,févr. 2015,mars 2015,avr. 2015",
        "2015-01,2015-02,2015-03,2015-04",
        "01/2015,02/2015,03/2015,04/2015",
        "2015-01-01 00:00:00,2015-02-01 00:00:00,2015-03-01 00:00:00,2015-04-01 00:00:00",
        "Enero 2015,Febrero 2015,Marzo 2015,Abril 2015",
    ],
)
def test_work_lasts_from_the_first_month_marked_to_the_last(months: str) -> None:
    found = read(months, ",x,,1", "250,,0,no", ",,,", "-,n/a,Oui,0.0")
    assert times(found) == [
        ("2015-02-01", "2015-04-30"),
        ("2015-01-01", "2015-01-31"),
        ("None", "None"),
        ("2015-03-01", "2015-03-31"),
    ]
    assert "(3 rows)" in next(one for one in found.report.assumed if "months of work" in one)


def test_months_without_a_year_are_of_the_year_of_their_row() -> None:
    found = read("Year,Janvier,Février,Mars", "2015,x,x,", "2016,,x,x")
    assert times(found) == [("2015-01-01", "2015-02-28"), ("2016-02-01", "2016-03-31")]


def test_months_without_a_year_are_of_the_year_in_the_name_of_the_file() -> None:
    assert times(read("Jan,Feb,Mar", "x,x,", file="4w 2016.csv")) == [("2016-01-01", "2016-02-29")]


def test_months_without_a_year_are_of_the_year_in_the_title_above_the_table() -> None:
    text = "Who does what where 2016,,,,\nOrganization,Sector,State,Jan,Feb\nAlder,WASH,Yobe,,x\n"
    found = headings_3w.read(open_document("4w.csv", text.encode()))
    assert times(found) == [("2016-02-01", "2016-02-29")]


def test_where_no_year_is_told_the_time_is_not_known_and_that_is_told() -> None:
    found = read("Jan,Feb,Mar", "x,x,", ",,")
    assert times(found) == [("None", "None")] * 2
    [problem] = found.report.problems
    assert "'Jan' to 'Mar' have no certain year (1 row)" in problem.message
    assert problem.line == 2


@pytest.mark.parametrize("months", ["Nov,Dec,Jan", "Jan,Feb,Jan"])
def test_months_that_are_not_of_one_year_tell_no_time(months: str) -> None:
    found = read(months, "x,x,x", file="4w 2016.csv")
    assert times(found) == [("None", "None")]
    assert "no certain year" in found.report.problems[0].message


def test_a_mark_without_a_year_leaves_the_whole_row_open() -> None:
    assert times(read("Jan-15,Feb", "x,x", "x,")) == [
        ("None", "None"),
        ("2015-01-01", "2015-01-31"),
    ]


def test_a_date_that_a_row_tells_is_not_changed_by_marks() -> None:
    found = read("Start date,Jan-15,Feb-15", "2015-02-03,x,x", "soon,x,x", ",x,x")
    assert times(found) == [
        ("2015-02-03", "None"),
        ("None", "None"),
        ("2015-01-01", "2015-02-28"),
    ]


def test_a_year_is_the_whole_year_only_where_no_month_is_marked() -> None:
    found = times(read("Year,Jan,Feb", "2015,x,", "2015,,"))
    assert found == [("2015-01-01", "2015-01-31"), ("2015-01-01", "2015-12-31")]


def test_one_column_headed_like_a_month_is_no_month() -> None:
    assert marked(["Organisation", "Mars"]) == []
    assert times(read("Mars", "x", file="4w 2016.csv")) == [("None", "None")]


def test_months_beside_tags_are_read_too() -> None:
    text = "Who,What,Where,Jan-15,Feb-15\n#org,#sector,#adm1,,\nAlder,WASH,Yobe,,x\n"
    found = hxl_3w.read(open_document("4w.csv", text.encode()))
    assert times(found) == [("2015-02-01", "2015-02-28")]
