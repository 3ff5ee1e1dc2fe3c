"""Is a column that is not read told?"""

from __future__ import annotations

from graph.read import attendance, collaboration, open_document
from graph.reading import Reading


def told(reading: Reading) -> list[str]:
    return [problem.message for problem in reading.report.problems]


def meeting(head: str, *rows: str) -> Reading:
    text = "\n".join(["occasion,organization" + head, *rows])
    return attendance.read(open_document("list.csv", text.encode()))


def test_columns_that_mean_nothing_to_us_are_named() -> None:
    report = meeting(",Remark,Web Site,Empty", "Forum,Alder,late,alder.org,").report
    assert report.assumed == ("columns not used: Remark, Web Site",)
    text = b"title,organization,Budget\nWells,Alder,x\n"
    assert collaboration.read(open_document("work.csv", text)).report.assumed == (
        "columns not used: Budget",
    )


def test_a_column_without_a_heading_is_named_by_its_place() -> None:
    assert meeting(",", "Forum,Alder,late").report.assumed == (
        "columns not used: column 3 without a heading",
    )


def test_columns_of_persons_are_not_named() -> None:
    assert meeting(",E-mail,First name", "Forum,Alder,a@alder.org,Ann").report.assumed == ()


def test_a_second_column_of_organizations_does_not_disappear_silently() -> None:
    reading = meeting(",organization", "Forum,Birch,Cedar")
    assert reading.tidy.organizations["org"].to_pylist() == ["birch"]
    assert told(reading) == [
        "Column 3 (organization) is not used: column 2 (organization) is the organization "
        "already. Put both into one column, each organization in a row of its own."
    ]


def test_another_word_for_the_same_column_is_told_too() -> None:
    (said,) = told(meeting(",date,Start date", "Forum,Birch,2024-03-05,2024-03-06"))
    assert said.startswith("Column 4 (Start date) is not used: column 3 (date) is the date already")
