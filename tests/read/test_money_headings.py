"""Are files of FTS and CORDIS read with every heading that the real ones have?"""

from __future__ import annotations

from graph.read import read_files
from graph.reading import Intake

FTS = (
    "date,budgetYear,description,amountUSD,srcOrganization,srcOrganizationTypes,srcLocations,"
    "srcUsageYearStart,srcUsageYearEnd,destPlan,destPlanCode,destPlanId,destOrganization,"
    "destOrganizationTypes,destGlobalClusters,destLocations,contributionType,flowType,method,"
    "boundary,onBoundary,status,firstReportedDate,decisionDate"
)
PROJECT = (
    "id;acronym;status;title;startDate;endDate;totalCost;ecMaxContribution;legalBasis;topics;"
    "frameworkProgramme;masterCall;subCall;fundingScheme;nature;objective;contentUpdateDate;rcn;"
    "grantDoi"
)
ORGANIZATION = (
    "projectID;projectAcronym;organisationID;vatNumber;name;shortName;SME;activityType;street;"
    "postCode;city;country;nutsCode;geolocation;organizationURL;contactForm;order;role;"
    "ecContribution;netEcContribution;totalCost;endOfParticipation;active"
)


def cells(headings: str, mark: str, **known: str) -> bytes:
    row = [known.get(heading, "") for heading in headings.split(mark)]
    return f"{headings}\n{mark.join(row)}\n".encode()


def flows(**known: str) -> Intake:
    return read_files([("fts.csv", cells(FTS, ",", **known))])


def test_a_flow_has_its_ends_sum_cluster_country_and_years() -> None:
    found = flows(
        date="2023-03-05",
        amountUSD="1000",
        srcOrganization="Alder",
        destOrganization="Birch",
        destGlobalClusters="Health",
        destLocations="Chad",
        srcUsageYearStart="2023",
        srcUsageYearEnd="2024",
        status="paid",
    )
    tables = found.tidy
    assert found.reports[0].reader == "fts"
    (amount,) = tables.amounts.to_pylist()
    told = ("from_org", "to_org", "amount", "kind")
    assert [amount[name] for name in told] == ["alder", "birch", 1000.0, "disbursement"]
    assert tables.themes["name"].to_pylist() == ["Health"]
    assert tables.occasion_places["place"].to_pylist() == ["TCD"]
    (flow,) = tables.occasions.to_pylist()
    assert [str(flow[name]) for name in ("start", "end")] == ["2023-01-01", "2024-12-31"]


def test_a_flow_is_paid_on_the_day_of_its_decision_or_else_of_its_report() -> None:
    ends = {"srcOrganization": "Alder", "destOrganization": "Birch", "amountUSD": "1"}
    found = flows(**ends, firstReportedDate="2023-04-01").tidy.amounts
    assert [str(day) for day in found["date"].to_pylist()] == ["2023-04-01"]


def test_projects_and_organizations_of_cordis_are_one_set() -> None:
    project = {"id": "101", "acronym": "WELL", "status": "SIGNED", "title": "Clean wells"}
    dated = {"startDate": "2021-01-01", "endDate": "2024-12-31", "legalBasis": "H2020-EU.1.1."}
    member = {"projectID": "101", "organisationID": "900", "name": "ALDER", "country": "EL"}
    more = {"activityType": "HES", "role": "coordinator", "netEcContribution": "250,5"}
    found = read_files(
        [
            ("project.csv", cells(PROJECT, ";", **project, **dated)),
            ("organization.csv", cells(ORGANIZATION, ";", **member, **more)),
        ]
    )
    assert [(one.reader, one.rows, one.read) for one in found.reports] == [("cordis", 2, 2)]
    (org,) = found.tidy.organizations.to_pylist()
    assert (org["org"], org["name"], org["country"]) == ("PIC-900", "ALDER", "GRC")
    (part,) = found.tidy.participations.to_pylist()
    assert (part["role"], found.tidy.amounts["amount"].to_pylist()) == ("lead", [250.5])
    assert found.tidy.occasions["title"].to_pylist() == ["WELL: Clean wells"]
