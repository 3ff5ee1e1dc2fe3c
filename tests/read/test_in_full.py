"""Are dates with short years, names of months and quarters read where they have one meaning?"""

from __future__ import annotations

import pytest

from graph.read import headings_3w, open_document
from graph.reading import Reading

HEADINGS = "Organization,Sector,State,Activity,Start date,End date,Reporting period\n"


def read(*dates: str, file: str = "4w.csv") -> Reading:
    rows = "".join(f"Alder,WASH,Yobe,Well {n},{one}\n" for n, one in enumerate(dates))
    return headings_3w.read(open_document(file, (HEADINGS + rows).encode()))


def times(*dates: str, file: str = "4w.csv") -> list[tuple[str, str, str]]:
    found = read(*dates, file=file).tidy.occasions.to_pylist()
    return [tuple(str(one[name]) for name in ("start", "end", "reported")) for one in found]


@pytest.mark.parametrize(
    "written",
    [
        "14/06/19",
        "14.06.19",
        "14-06-19 00:00:00",
        "14-Jun-19",
        "14/June/19",
        "14-Jun-2019 9:30 AM",
        "14 juin 2019",
        "14 de junio de 2019",
        "14 de junho de 2019",
        "June 14 2019",
        "2019-Jun-14",
    ],
)
def test_a_day_written_in_any_of_these_ways_is_that_day(written: str) -> None:
    assert times(f"{written},,") == [("2019-06-14", "None", "None")]


@pytest.mark.parametrize(
    ("written", "month"),
    [
        ("janv.-19", 1),
        ("févr. 2019", 2),
        ("ene-19", 1),
        ("abr-19", 4),
        ("août 2019", 8),
        ("set-19", 9),
        ("out-19", 10),
        ("dic-19", 12),
    ],
)
def test_a_month_reported_may_be_short_and_in_any_language(written: str, month: int) -> None:
    assert times(f",,{written}") == [("None", "None", f"2019-{month:02}-01")]


def test_months_start_on_their_first_and_end_on_their_last_day() -> None:
    assert times("Nov-19,Feb-20,") == [("2019-11-01", "2020-02-29", "None")]
    assert times("Q1 2019,2019-06,") == [("2019-01-01", "2019-06-30", "None")]


def test_a_quarter_reported_is_the_time_of_a_row_that_tells_no_other() -> None:
    assert times(",,Q4 2019", "2019-05-02,,T2 2019") == [
        ("2019-10-01", "2019-12-31", "None"),
        ("2019-05-02", "None", "None"),
    ]


def test_each_column_proves_the_order_of_its_own_dates() -> None:
    assert times("06/14/19,30/06/19,", "07/01/19,02/07/19,") == [
        ("2019-06-14", "2019-06-30", "None"),
        ("2019-07-01", "2019-07-02", "None"),
    ]


def test_short_dates_of_no_certain_order_are_asked_about() -> None:
    assert times("03/04/19,05/06/19,") == [("None", "None", "None")]
    told = [problem.message for problem in read("03/04/19,05/06/19,").report.problems]
    assert "'03/04/19' could be day first or month first" in told[0]


def test_where_the_year_may_as_well_be_first_nothing_is_guessed() -> None:
    reading = read("15/01/19,15/12/21,")
    assert reading.tidy.occasions["start"].to_pylist() == [None]
    assert "the year may be first or last" in reading.report.assumed[0]
    assert times("15/01/19,15/12/21,", file="4w 2020.csv") == [("2019-01-15", "2021-12-15", "None")]


@pytest.mark.parametrize(
    ("short", "year"), [("68", 2068), ("69", 1969), ("99", 1999), ("00", 2000), ("19", 2019)]
)
def test_a_short_year_is_of_1969_to_2068_where_no_other_is_told(short: str, year: int) -> None:
    assert times(f"14-Jun-{short},,") == [(f"{year}-06-14", "None", "None")]
    assert f"taken as 1969 to 2068, as no other year is told: '{short}' is {year}." in str(
        read(f"14-Jun-{short},,").report.assumed
    )


def test_other_years_of_the_file_tell_the_century() -> None:
    assert times("14-Jun-67,1968-01-31,")[0][:2] == ("1967-06-14", "1968-01-31")
    assert times("14-Jun-67,,", file="4w 1968.csv")[0][0] == "1967-06-14"


def test_two_digits_far_from_the_other_years_are_no_year_of_a_month() -> None:
    assert times("2011-02-03,,Jun-25", file="4w 2011.csv") == [("2011-02-03", "None", "2011-06-01")]


def test_an_empty_date_of_a_spreadsheet_takes_no_date_back_a_century() -> None:
    dates = ["1900-01-01,,", "14-Jun-19,,", *["2019-05-02,,"] * 2]
    assert times(*dates)[1] == ("2019-06-14", "None", "None")
