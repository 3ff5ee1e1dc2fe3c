"""Do registration lists become meetings with organizations and numbers of persons?"""

from __future__ import annotations

import json

import pytest

from graph import samples
from graph.errors import BadFile
from graph.read import ietf, open_document, read_files
from graph.reading import Reading


def read(*rows: tuple[str | None, str | None, str], file: str = "ietf72.json") -> Reading:
    keys = ("country", "organization", "presence")
    content = json.dumps([dict(zip(keys, row, strict=True)) for row in rows]).encode()
    return ietf.read(open_document(file, content))


def test_persons_are_counted_for_each_organization() -> None:
    reading = read(
        ("US", "Alder", "on-site"), ("US", "Alder", "remote"), ("KH", "Birch", "on-site")
    )
    frame = reading.tidy.participations.to_pandas()
    assert dict(zip(frame["org"], frame["people"], strict=True)) == {"alder": 2, "birch": 1}


@pytest.mark.parametrize(
    ("number", "month"),
    [(72, "2008-07-01"), (73, "2008-11-01"), (74, "2009-03-01"), (116, "2023-03-01")],
)
def test_the_month_is_derived_from_the_number_and_told(number: int, month: str) -> None:
    reading = read(("US", "Alder", "on-site"), file=f"ietf{number}.json")
    assert str(reading.tidy.occasions["reported"][0]) == month
    assert reading.tidy.occasions["start"].to_pylist() == [None]
    assert "derived" in reading.report.assumed[0]


def test_who_did_not_arrive_and_who_is_nobody_is_set_aside() -> None:
    report = read(
        ("US", "Alder", "not-arrived"),
        ("US", "Not Provided", "on-site"),
        ("US", "[email]", "on-site"),
        ("US", None, "on-site"),
        ("US", "", "on-site"),
        ("US", "Birch", "on-site"),
    ).report
    assert (report.rows, report.read) == (6, 1)
    assert report.set_aside[0] == (1, "registered, did not arrive")


def test_the_country_is_the_commonest_and_of_equals_the_first_in_the_alphabet() -> None:
    rows = [("US", "Alder", "remote"), ("KH", "Alder", "remote"), ("KH", "ALDER", "remote")]
    assert read(*rows).tidy.organizations["country"].to_pylist() == ["KHM"]
    assert read(*rows[:2]).tidy.organizations["country"].to_pylist() == ["KHM"]
    assert read(("NA", "Birch", "remote")).tidy.organizations["country"].to_pylist() == ["NAM"]


def test_a_name_without_a_number_is_refused_with_a_remedy() -> None:
    with pytest.raises(BadFile, match="Name it after its meeting"):
        read(("US", "Alder", "on-site"), file="registrations.json")


def test_the_sample_has_all_45_meetings_and_every_registration() -> None:
    intake = read_files(samples.files("ietf"))
    assert len(intake.reports) == intake.tidy.occasions.num_rows == 45
    assert sum(report.rows for report in intake.reports) == 64_317
