"""Which day do the dates of exports mean, and which of them stay open?"""

from __future__ import annotations

import pandas as pd
import pytest

from graph.read._moments import dated, moments, period, plain


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2024-03-05 09:00:12", "2024-03-05"),
        ("2024. 3. 5. 오전 9:00", "2024-03-05"),
        ("2024年3月5日 9:00", "2024-03-05"),
        ("Mar 5, 2024 09:00:12 AM", "2024-03-05"),
        ("Tuesday, 5 March 2024", "2024-03-05"),
        ("5 mars 2024", "2024-03-05"),
        ("5 de marzo de 2024", "2024-03-05"),
        ("5. März 2024", "2024-03-05"),
        ("13.03.24, 09:00", "2024-03-13"),
        ("3/25/24, 9:00:12 AM", "2024-03-25"),
        ("45356", "2024-03-05"),
        ("03/05/2024", None),
        ("24/03/25", None),
        ("next week", None),
    ],
)
def test_a_date_is_understood_only_where_it_has_one_meaning(written: str, day: str | None) -> None:
    [found], _ = moments([pd.Series([written])])
    assert [None if pd.isna(one) else str(one.date()) for one in found["day"]] == [day]


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("5-6 March 2024", ("2024-03-05", "2024-03-06")),
        ("5th and 6th of March 2024", ("2024-03-05", "2024-03-06")),
        ("March 5 to 6, 2024", ("2024-03-05", "2024-03-06")),
        ("30 April - 2 May 2024", ("2024-04-30", "2024-05-02")),
        ("1er au 3 mai 2024", ("2024-05-01", "2024-05-03")),
        ("March 2024", None),
    ],
)
def test_a_period_has_its_first_and_last_day(written: str, days: tuple[str, str] | None) -> None:
    assert period(written) == days


def test_a_day_that_does_not_exist_is_told() -> None:
    [found], problems = moments([pd.Series(["31 February 2024"])])
    assert found["day"].isna().all()
    assert "does not exist" in problems[0].message


def test_a_text_without_a_date_stays_as_it_is() -> None:
    assert plain("Forum of May") == "Forum of May"
    assert not dated("Room 12345 x")
