"""Do IATI activities become activities with organizations, money, themes and countries?"""

from __future__ import annotations

from typing import Any

from graph.intake import check
from graph.read import iati_xml, open_document
from graph.reading import Reading

PERSON = "Zora Quill"
ONE = f"""
<iati-activity default-currency="EUR">
  <iati-identifier> XM-TEST-1 </iati-identifier>
  <reporting-org ref="GB-CHC-11" type="21"><narrative>Alder</narrative></reporting-org>
  <title><narrative>Clean wells</narrative></title>
  <participating-org ref="gb-gov-9" role="1" type="10"><narrative>Fund</narrative>
  </participating-org>
  <participating-org role="2"><narrative>Birch</narrative></participating-org>
  <participating-org role="3"><narrative>Cedar</narrative></participating-org>
  <participating-org role="4" ref="12711"><narrative>Dogwood</narrative></participating-org>
  <participating-org role="4"><narrative>n/a</narrative></participating-org>
  <contact-info><person-name><narrative>{PERSON}</narrative></person-name></contact-info>
  <activity-status code="3"/>
  <activity-date iso-date="2020-01-01" type="1"/><activity-date iso-date="2020-02-03" type="2"/>
  <activity-date iso-date="2021-06-30" type="3"/>
  <recipient-country code="NA"/><recipient-country code="ZZ"/>
  <sector code="14030" vocabulary="1"/><sector code="72010"/><sector code="6" vocabulary="7"/>
  <transaction><transaction-type code="3"/><transaction-date iso-date="2020-03-04"/>
    <value currency="USD">1,250.50</value>
    <receiver-org><narrative>Elm Supplies</narrative></receiver-org></transaction>
  <transaction><transaction-type code="1"/><transaction-date iso-date="2020-03-01"/>
    <value>99</value><provider-org ref="GB-GOV-9"/></transaction>
  <transaction><transaction-type code="3"/><value/></transaction>
</iati-activity>"""


def read(*activities: str) -> Reading:
    text = f'<?xml version="1.0"?><iati-activities>{"".join(activities)}</iati-activities>'
    reading: Reading = iati_xml.read(open_document("aid.xml", text.encode()))
    check(reading.tidy)
    return reading


def column(table: Any, *names: str) -> set[tuple[Any, ...]]:
    return {tuple(row[name] for name in names) for row in table.to_pylist()}


def test_the_four_roles_and_who_only_reports_or_is_paid_take_part() -> None:
    assert column(read(ONE).tidy.participations, "org", "role") == {
        ("GB-GOV-9", "funder"),
        ("birch", "programme"),
        ("cedar", "programme"),
        ("dogwood", "implementer"),
        ("GB-CHC-11", "participant"),
        ("elm supplies", "recipient"),
    }


def test_an_identifier_is_the_key_and_a_bare_number_is_none() -> None:
    reading = read(ONE)
    named = column(reading.tidy.organizations, "org", "name", "type")
    assert ("GB-GOV-9", "Fund", "government") in named
    assert ("dogwood", "Dogwood", None) in named
    assert any("12711" in said for said in reading.report.assumed)


def test_actual_dates_come_before_planned_ones_and_finalisation_is_ongoing() -> None:
    (row,) = read(ONE).tidy.occasions.to_pylist()
    assert (row["occasion"], row["kind"]) == ("activity:iati XM-TEST-1", "activity")
    assert (str(row["start"]), str(row["end"])) == ("2020-02-03", "2021-06-30")
    assert (row["title"], row["status"], row["source"]) == ("Clean wells", "ongoing", "aid.xml:1")


def test_themes_are_categories_of_the_dac_and_na_is_namibia() -> None:
    reading = read(ONE)
    themes = set(reading.tidy.themes["name"].to_pylist())
    assert themes == {"Water Supply & Sanitation", "Emergency Response"}
    assert column(reading.tidy.occasion_places, "place", "relation") == {("NAM", "about")}
    assert "ZZ" in {one.written for one in reading.report.unknown}


def test_money_goes_from_and_to_the_reporter_where_a_side_is_empty() -> None:
    reading = read(ONE)
    told = ("from_org", "to_org", "amount", "currency", "kind")
    assert column(reading.tidy.amounts, *told) == {
        ("GB-CHC-11", "elm supplies", 1250.5, "USD", "disbursement"),
        ("GB-GOV-9", "GB-CHC-11", 99.0, "EUR", "incoming"),
    }
    assert any("without a sum of money: 1" in one.message for one in reading.report.problems)


def test_a_country_and_sector_of_a_transaction_count_where_the_activity_has_none() -> None:
    reading = read(
        "<iati-activity><iati-identifier>A</iati-identifier><reporting-org>Alder</reporting-org>"
        '<transaction><recipient-country code="KH"/><sector code="111"/></transaction>'
        "</iati-activity>"
    )
    assert reading.tidy.occasion_places["place"].to_pylist() == ["KHM"]
    assert reading.tidy.themes["name"].to_pylist() == ["Education, Level Unspecified"]


def test_the_words_of_version_1_are_understood() -> None:
    reading = read(
        "<iati-activity><iati-identifier>A</iati-identifier><reporting-org>Alder</reporting-org>"
        '<participating-org role="Funding">Fund</participating-org>'
        '<transaction><transaction-type code="C"/><value>5</value></transaction></iati-activity>'
    )
    assert ("fund", "funder") in column(reading.tidy.participations, "org", "role")
    assert reading.tidy.amounts["kind"].to_pylist() == ["commitment"]


def test_an_end_before_its_start_leaves_the_time_unknown_and_is_told() -> None:
    backwards = ONE.replace("2021-06-30", "2019-06-30")
    reading = read(backwards)
    assert reading.tidy.occasions["start"].to_pylist() == [None]
    assert "2019-06-30" in {problem.value for problem in reading.report.problems}


def test_what_has_no_identifier_or_nobody_in_it_is_set_aside() -> None:
    report = read(
        ONE,
        "<iati-activity><reporting-org>Alder</reporting-org></iati-activity>",
        "<iati-activity><iati-identifier>B</iati-identifier></iati-activity>",
    ).report
    assert (report.rows, report.read) == (3, 1)
    assert report.set_aside == ((2, "no iati-identifier"), (3, "no organization"))


def test_the_person_to_be_contacted_is_nowhere() -> None:
    reading = read(ONE)
    everything = [str(table.to_pylist()) for _, table in reading.tidy.items()]
    kept = [rows.cells.to_csv() for rows in reading.rows]
    assert PERSON not in "".join([*everything, *kept, str(reading.report)])


def test_one_identifier_beside_two_names_is_told() -> None:
    twice = ONE.replace("XM-TEST-1", "XM-TEST-2").replace(">Fund<", ">Treasury<")
    problems = read(ONE, twice).report.problems
    assert any(one.value == "GB-GOV-9" and "Fund; Treasury" in one.message for one in problems)
