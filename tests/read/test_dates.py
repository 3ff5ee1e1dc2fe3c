"""Is a date read only when nobody could read it another way?"""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import BadFile
from graph.order import EITHER_WAY, Order, said
from graph.read import read_files
from graph.read._dates import NO_SUCH_DAY, NOT_A_DATE, days

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


def read(*cells: str) -> list[str | None]:
    written = days(pd.Series(cells))["day"].dt.strftime("%Y-%m-%d")
    return [day if isinstance(day, str) else None for day in written]


@given(DAYS)
def test_an_iso_date_is_that_date(day: date) -> None:
    assert read(day.isoformat(), f"{day.isoformat()} 00:00:00") == [day.isoformat()] * 2


@given(DAYS)
def test_an_excel_day_number_is_that_many_days_after_1899_12_30(day: date) -> None:
    number = (day - date(1899, 12, 30)).days
    expected = [day.isoformat()] if number >= 10_000 else [None]
    assert read(str(number)) == expected


@given(st.lists(st.tuples(st.integers(1, 12), st.integers(1, 12)), min_size=1))
def test_a_column_that_proves_no_order_is_never_accepted(pairs: list[tuple[int, int]]) -> None:
    found = days(pd.Series([f"{a:02}/{b:02}/2024" for a, b in pairs]))
    open_ = [a != b for a, b in pairs]
    assert found["reason"].eq(EITHER_WAY).tolist() == open_


@given(st.permutations(["13/04/2024", "03/04/2024", "05/05/2024", ""]))
def test_one_day_above_twelve_proves_the_order_wherever_it_stands(cells: list[str]) -> None:
    known = dict(zip(cells, read(*cells), strict=True))
    assert known["03/04/2024"] == "2024-04-03"


def test_a_column_of_both_orders_is_told_but_what_is_certain_has_a_day() -> None:
    found = days(pd.Series(["13/04/2024", "04/13/2024", "03/04/2024"]))
    assert found["reason"].eq(EITHER_WAY).all()
    assert read("13/04/2024", "04/13/2024", "03/04/2024") == ["2024-04-13", "2024-04-13", None]


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("2024-02-31", NO_SUCH_DAY),
        ("31/02/2024", NO_SUCH_DAY),
        ("2024", NOT_A_DATE),
        ("May", NOT_A_DATE),
    ],
)
def test_what_is_no_day_has_a_reason(cell: str, reason: str) -> None:
    assert days(pd.Series([cell]))["reason"].tolist() == [reason]


@pytest.mark.parametrize("cell", ["14-Jun-19", "14/June/19", "14 juin 2019", "14.06.19"])
def test_the_templates_and_grants_take_days_with_short_years_and_named_months(cell: str) -> None:
    meeting = read_files([("a.csv", f"occasion,organization,date\nForum,Alder,{cell}\n".encode())])
    assert [str(day) for day in meeting.tidy.occasions["start"].to_pylist()] == ["2019-06-14"]
    head = "Identifier,Amount Awarded,Award Date,Recipient Org:Name,Funding Org:Name"
    grant = read_files([("g.csv", f"{head}\n1,5,{cell},Alder,Birch\n".encode())])
    assert [str(day) for day in grant.tidy.amounts["date"].to_pylist()] == ["2019-06-14"]


def test_a_meeting_is_dated_by_no_month() -> None:
    with pytest.raises(BadFile, match="'June 2019' is not a date"):
        read_files([("a.csv", b"occasion,organization,date\nForum,Alder,June 2019\n")])


def test_no_date_in_either_order_is_no_date_and_proves_nothing() -> None:
    found = days(pd.Series(["13/14/2024", "03/04/2024"]))
    assert found["reason"].tolist() == [NO_SUCH_DAY, EITHER_WAY]


@pytest.mark.parametrize(("order", "day"), [("day-first", "04-03"), ("month-first", "03-04")])
def test_what_a_person_says_decides_what_the_column_leaves_open(order: str, day: str) -> None:
    with said(Order(order)) as answer:
        assert read("03/04/2024") == [f"2024-{day}"]
    assert answer.needed
    assert read("03/04/2024") == [None]


def test_what_a_column_proves_goes_before_what_was_said() -> None:
    with said(Order.MONTH_FIRST) as answer:
        assert read("13/04/2024", "03/04/2024") == ["2024-04-13", "2024-04-03"]
    assert not answer.needed


def test_an_answer_also_settles_a_column_of_both_orders() -> None:
    with said(Order.DAY_FIRST):
        found = read("13/04/2024", "04/13/2024", "03/04/2024")
    assert found == ["2024-04-13", "2024-04-13", "2024-04-03"]


def test_a_report_says_what_was_answered_only_where_it_was_needed() -> None:
    open_, sure = (
        ("open.csv", b"occasion,date,organization\nTalk,03/04/2024,Alder\n"),
        ("sure.csv", b"occasion,date,organization\nFair,13/04/2024,Birch\n"),
    )
    with said(Order.DAY_FIRST):
        first, second = read_files([open_, sure]).reports
    told = "Dates that could be read two ways are day-first, as was said."
    assert told in first.assumed and told not in second.assumed
