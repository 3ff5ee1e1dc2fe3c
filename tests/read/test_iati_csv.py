"""Does the CSV of the IATI datastore become activities, with several values in a cell?"""

from __future__ import annotations

import csv
import io
from typing import Any

from graph.intake import check
from graph.read import iati_csv, open_document
from graph.reading import Reading

HEADINGS = [
    "iati-identifier",
    "reporting-org",
    "reporting-org-ref",
    "title",
    "activity-status-code",
    "start-planned",
    "end-planned",
    "start-actual",
    "end-actual",
    "participating-org (Accountable)",
    "participating-org (Funding)",
    "participating-org-ref (Funding)",
    "participating-org-type (Funding)",
    "participating-org (Extending)",
    "participating-org (Implementing)",
    "participating-org-ref (Implementing)",
    "recipient-country-code",
    "sector-code",
    "sector-vocabulary",
    "default-currency",
    "currency",
    "total-Commitment",
    "total-Disbursement",
    "total-Incoming Funds",
]
TAGS = ["#activity_id", "#source", *[""] * 8, "#funder", "", "", "#prog", "#impl", *[""] * 9]
DAC = "OECD Development Assistance Committee"
ROW = {
    "iati-identifier": "A-1",
    "reporting-org": "Alder",
    "reporting-org-ref": "GB-CHC-11",
    "title": "Wells",
    "activity-status-code": "4",
    "start-planned": "16/10/2008",
    "start-actual": "03/04/2009",
    "end-planned": "05/06/2010",
    "participating-org (Funding)": "Fund;Birch",
    "participating-org-ref (Funding)": ";NL-KVK-5",
    "participating-org-type (Funding)": "Government;National NGO",
    "participating-org (Implementing)": "Cedar;n/a",
    "recipient-country-code": "GB;SL",
    "sector-code": ";14030;",
    "sector-vocabulary": f"own;{DAC};own",
    "default-currency": "EUR",
    "total-Commitment": "400",
    "total-Disbursement": "0",
    "total-Incoming Funds": "7",
}


def read(*rows: dict[str, str]) -> Reading:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerows([HEADINGS, TAGS])
    writer.writerows([[row.get(name, "") for name in HEADINGS] for row in rows])
    document = open_document("classic.csv", text.getvalue().encode())
    assert iati_csv.recognise(document)
    reading: Reading = iati_csv.read(document)
    check(reading.tidy)
    return reading


def column(table: Any, *names: str) -> set[tuple[Any, ...]]:
    return {tuple(row[name] for name in names) for row in table.to_pylist()}


def test_the_values_of_a_cell_are_organizations_with_their_own_identifier_and_type() -> None:
    tidy = read(ROW).tidy
    assert column(tidy.participations, "org", "role") == {
        ("fund", "funder"),
        ("NL-KVK-5", "funder"),
        ("cedar", "implementer"),
        ("GB-CHC-11", "participant"),
    }
    assert ("NL-KVK-5", "Birch", "national ngo") in column(
        tidy.organizations, "org", "name", "type"
    )


def test_identifiers_that_cannot_be_told_apart_are_not_used() -> None:
    tidy = read(ROW | {"participating-org-ref (Funding)": "NL-KVK-5"}).tidy
    assert {("fund", "funder"), ("birch", "funder")} <= column(tidy.participations, "org", "role")


def test_one_date_proves_the_order_of_day_and_month_for_all_columns() -> None:
    (row,) = read(ROW).tidy.occasions.to_pylist()
    assert (str(row["start"]), str(row["end"])) == ("2009-04-03", "2010-06-05")
    assert row["status"] == "completed"


def test_a_date_of_unknown_order_leaves_the_row_without_time() -> None:
    reading = read(ROW | {"start-planned": ""})
    assert reading.tidy.occasions["start"].to_pylist() == [None]
    assert reading.report.read == 1
    assert "03/04/2009" in {problem.value for problem in reading.report.problems}


def test_only_sectors_of_the_dac_are_themes_and_countries_are_about() -> None:
    tidy = read(ROW).tidy
    assert tidy.themes["name"].to_pylist() == ["Water Supply & Sanitation"]
    assert set(tidy.occasion_places["place"].to_pylist()) == {"GBR", "SLE"}


def test_totals_have_the_reporter_on_its_side_and_zero_says_nothing() -> None:
    told = ("from_org", "to_org", "amount", "currency", "kind")
    assert column(read(ROW).tidy.amounts, *told) == {
        ("GB-CHC-11", None, 400.0, "EUR", "commitment"),
        (None, "GB-CHC-11", 7.0, "EUR", "incoming"),
    }


def test_totals_of_mixed_currencies_are_not_read() -> None:
    assert read(ROW | {"currency": "!Mixed currency"}).tidy.amounts.num_rows == 0


def test_the_row_of_tags_is_no_record_and_lines_are_those_of_the_file() -> None:
    report = read(ROW, {"title": "nobody"}, ROW | {"iati-identifier": ""}).report
    assert (report.rows, report.read) == (3, 1)
    assert report.set_aside == ((4, "no iati-identifier"), (5, "no iati-identifier"))


def test_two_rows_of_one_activity_span_both_their_days() -> None:
    later = ROW | {"start-actual": "17/05/2008", "end-planned": "06/07/2011"}
    (row,) = read(ROW, later).tidy.occasions.to_pylist()
    assert (str(row["start"]), str(row["end"])) == ("2008-05-17", "2011-07-06")
