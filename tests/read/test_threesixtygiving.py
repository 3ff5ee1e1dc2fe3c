"""Do 360Giving files become grants, whether CSV, workbook or JSON?"""

from __future__ import annotations

import io
import json
from typing import Any

import openpyxl

from graph.intake import check
from graph.read import open_document, threesixtygiving
from graph.reading import Reading

HEADINGS = (
    "Identifier,Title,Amount Awarded,Amount Disbursed,Currency,Award Date,"
    "Planned Dates:Start Date,Recipient Org:Identifier,Recipient Org:Name,Recipient Ind:Name,"
    "Funding Org:Identifier,Funding Org:Name,Grant Programme:Title,"
    "Beneficiary Location:Country Code"
)
FIRST = "G-1,Wells,1000,,gbp,05/06/2014,,GB-CHC-1164883,Alder,,GB-COH-9,Fund,Health;Water,NA"
SECOND = "G-2,Roads,20.5,0,GBP,16/06/2014,01/07/2014,,Birch,,GB-COH-9,Fund,,"
PERSON = "Zora Quill"
GRANT = {
    "id": "G-1",
    "title": "Wells",
    "currency": "GBP",
    "amountAwarded": 1000.0,
    "awardDate": "2014-06-05T00:00:00+00:00",
    "recipientOrganization": [
        {"id": "GB-CHC-1164883", "name": "Alder", "addressCountry": "UK"},
        {"id": "GB-CHC-2", "name": "Birch", "addressCountry": "COMMONWEALTH"},
    ],
    "fundingOrganization": [{"id": "GB-COH-9", "name": "Fund"}],
    "grantProgramme": [{"title": "Health"}],
    "plannedDates": [{"startDate": "2014-07-01", "endDate": "2015-07-01"}],
}


def read(content: bytes) -> Reading:
    document = open_document("grants", content)
    assert threesixtygiving.recognise(document)
    reading: Reading = threesixtygiving.read(document)
    check(reading.tidy)
    return reading


def read_csv(*rows: str) -> Reading:
    return read("\n".join([HEADINGS, *rows]).encode())


def column(table: Any, *names: str) -> list[tuple[Any, ...]]:
    return [tuple(row[name] for name in names) for row in table.to_pylist()]


PAID = ("occasion", "from_org", "to_org", "amount", "currency", "kind")


def test_a_grant_has_a_funder_a_recipient_and_its_sums() -> None:
    tidy = read_csv(FIRST, SECOND).tidy
    assert column(tidy.amounts, *PAID) == [
        ("grant:G-1", "GB-COH-9", "GB-CHC-1164883", 1000.0, "GBP", "award"),
        ("grant:G-2", "GB-COH-9", "birch", 20.5, "GBP", "award"),
        ("grant:G-2", "GB-COH-9", "birch", 0.0, "GBP", "disbursement"),
    ]
    assert set(tidy.occasions["kind"].to_pylist()) == {"grant"}
    assert set(column(tidy.participations, "org", "role")) == {
        ("GB-COH-9", "funder"),
        ("GB-CHC-1164883", "recipient"),
        ("birch", "recipient"),
    }


def test_days_are_read_where_any_date_of_the_file_proves_their_order() -> None:
    tidy = read_csv(FIRST, SECOND).tidy
    assert [str(day) for day in tidy.amounts["date"].to_pylist()[:2]] == [
        "2014-06-05",
        "2014-06-16",
    ]
    assert str(tidy.occasions["start"][1]) == "2014-07-01"
    unproved = read_csv(FIRST)
    assert unproved.tidy.amounts["date"].to_pylist() == [None]
    assert unproved.report.problems[0].value == "05/06/2014"


def test_programmes_are_themes_and_beneficiaries_what_it_is_about() -> None:
    tidy = read_csv(FIRST).tidy
    assert set(tidy.themes["name"].to_pylist()) == {"Health", "Water"}
    assert column(tidy.occasion_places, "place", "relation") == [("NAM", "about")]


def test_a_person_who_gets_a_grant_is_not_read() -> None:
    reading = read_csv(f"G-3,Song,50,,GBP,2014-01-01,,,,{PERSON},GB-COH-9,Fund,,")
    everything = [str(table.to_pylist()) for _, table in reading.tidy.items()]
    kept = [rows.cells.to_csv() for rows in reading.rows]
    assert PERSON not in "".join([*everything, *kept])
    assert column(reading.tidy.amounts, *PAID)[0][1:3] == ("GB-COH-9", None)


def test_an_identifier_in_two_rows_is_one_grant_with_both_sums() -> None:
    reading = read_csv(FIRST, FIRST.replace("1000", "500"))
    assert (reading.report.rows, reading.report.read) == (2, 2)
    assert reading.tidy.occasions.num_rows == 1
    assert sorted(reading.tidy.amounts["amount"].to_pylist()) == [500.0, 1000.0]
    assert reading.report.assumed[-1].startswith("1 identifiers stand in several rows")


def test_what_says_nothing_is_set_aside_with_its_line() -> None:
    report = read_csv(FIRST, "G-4,Nobody,1,,GBP,,,,n/a,,,,,", ",,5,,GBP,,,,Alder,,,,,").report
    assert (report.rows, report.read) == (3, 1)
    assert report.set_aside == ((3, "no organization"), (4, "no identifier and no title"))


def test_a_workbook_says_the_same_as_the_csv() -> None:
    book = openpyxl.Workbook()
    for row in (HEADINGS, FIRST, SECOND):
        book.active.append(row.split(","))
    book.save(packed := io.BytesIO())
    workbook, text = read(packed.getvalue()), read_csv(FIRST, SECOND)
    assert column(workbook.tidy.amounts, *PAID) == column(text.tidy.amounts, *PAID)


def test_json_may_have_several_recipients_and_then_nobody_got_the_whole_sum() -> None:
    tidy = read(json.dumps({"grants": [GRANT]}).encode()).tidy
    assert column(tidy.amounts, *PAID) == [("grant:G-1", "GB-COH-9", None, 1000.0, "GBP", "award")]
    assert {org for org, _ in column(tidy.participations, "org", "role")} == {
        "GB-COH-9",
        "GB-CHC-1164883",
        "GB-CHC-2",
    }
    (grant,) = tidy.occasions.to_pylist()
    assert (str(grant["start"]), str(grant["end"])) == ("2014-07-01", "2015-07-01")


def test_the_country_of_a_recipient_is_its_own_and_an_unknown_one_is_told() -> None:
    reading = read(json.dumps([GRANT]).encode())
    assert ("GB-CHC-1164883", "GBR") in column(reading.tidy.organizations, "org", "country")
    assert reading.tidy.occasion_places.num_rows == 0
    assert [one.written for one in reading.report.unknown] == ["COMMONWEALTH"]


def test_other_json_is_not_recognised() -> None:
    for content in (b'{"grants": []}', b'{"a": {"b": 1}}', b'[{"amountAwarded": [1]}]', b"[[1]]"):
        assert threesixtygiving.recognise(open_document("a.json", content)) is None
