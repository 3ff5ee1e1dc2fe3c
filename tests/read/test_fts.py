"""Do flows of the Financial Tracking Service become grants?"""

from __future__ import annotations

from typing import Any

from graph.intake import check
from graph.read import fts, open_document
from graph.reading import Reading

HEADINGS = (
    "date,budgetYear,description,amountUSD,srcOrganization,srcOrganizationTypes,destOrganization,"
    "destOrganizationTypes,destGlobalClusters,destLocations,destUsageYearStart,destUsageYearEnd,"
    "status,id\n"
    "#date,#date+year+budget,#description,#value+usd,#org+name+funder,#org+type+funder,"
    "#org+name+impl,#org+type+impl,#sector,#country,#date+start,#date+end,#status,#activity+id\n"
)
ONE = (
    '2023-03-05,2023,Wells,1000,"Elbonia, Government of",Governments,Alder,International NGOs,'
    '"Water Sanitation Hygiene,Health","Chad,Sudan",2023,2024,paid,71\n'
)
TWO = (
    '2023-04-01,2023,Roads,50,"Elbonia, Government of,Fund","Governments,Private Organizations",'
    "Alder,International NGOs,,Atlantis,,,pledge,72\n"
)
NONE = "2023-04-01,2023,Gift,7,Various Donors (details not yet provided),,n/a,,,,,,commitment,73\n"


def read(*rows: str) -> Reading:
    document = open_document("fts.csv", (HEADINGS + "".join(rows)).encode())
    assert fts.recognise(document)
    reading: Reading = fts.read(document)
    check(reading.tidy)
    return reading


def column(table: Any, *names: str) -> set[tuple[Any, ...]]:
    return {tuple(row[name] for name in names) for row in table.to_pylist()}


PAID = ("from_org", "to_org", "amount", "currency", "kind")


def test_a_comma_with_a_blank_belongs_to_the_name() -> None:
    tidy = read(ONE).tidy
    assert column(tidy.organizations, "org", "type") == {
        ("elbonia, government of", "government"),
        ("alder", "international ngo"),
    }
    assert column(tidy.amounts, *PAID) == {
        ("elbonia, government of", "alder", 1000.0, "USD", "disbursement")
    }


def test_of_several_givers_none_gave_the_whole_sum() -> None:
    tidy = read(TWO).tidy
    assert column(tidy.participations, "org", "role") == {
        ("elbonia, government of", "funder"),
        ("fund", "funder"),
        ("alder", "recipient"),
    }
    assert column(tidy.amounts, *PAID) == {(None, "alder", 50.0, "USD", "pledge")}


def test_a_flow_is_about_clusters_and_countries_in_its_years() -> None:
    tidy = read(ONE).tidy
    assert set(tidy.themes["name"].to_pylist()) == {"Water Sanitation Hygiene", "Health"}
    assert set(tidy.occasion_places["place"].to_pylist()) == {"TCD", "SDN"}
    (flow,) = tidy.occasions.to_pylist()
    assert (str(flow["start"]), str(flow["end"])) == ("2023-01-01", "2024-12-31")


def test_a_flow_without_years_of_use_counts_for_its_budget_year() -> None:
    (flow,) = read(TWO).tidy.occasions.to_pylist()
    assert (str(flow["start"]), str(flow["end"])) == ("2023-01-01", "2023-12-31")


def test_a_flow_that_comes_twice_counts_once() -> None:
    reading = read(ONE, ONE)
    assert reading.tidy.amounts.num_rows == reading.tidy.occasions.num_rows == 1
    assert (reading.report.rows, reading.report.read) == (2, 2)


def test_a_flow_of_nobody_is_set_aside_and_an_unknown_country_told() -> None:
    report = read(TWO, NONE).report
    assert report.set_aside == ((4, "no organization"),)
    assert [one.written for one in report.unknown] == ["Atlantis"]
