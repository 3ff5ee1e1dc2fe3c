"""Do the files of CORDIS become projects, and only together?"""

from __future__ import annotations

from typing import Any

import pytest

from graph.errors import BadFile
from graph.intake import check
from graph.read import cordis, open_document
from graph.read._sets import joined
from graph.reading import Reading

RECORDS = (
    "rcn,role,pic,type,contribution,country,start_date,end_date\n"
    "1,coordinator,900,HES,100.5,EL,2019-05-01,2022-04-30\n"
    "1,participant,901,PRC,NA,UK,2019-05-01,2022-04-30\n"
    "2,partner,901,PRC,7,NA,2020-01-01,2021-01-01\n"
)
PARTS = "rcn,programme_part\n1,SC4\n1,ERC\n3,FET\n"
PROJECT = (
    "id;acronym;status;title;startDate;endDate;ecMaxContribution;legalBasis\n"
    "101;WELL;SIGNED;Clean wells;2021-01-01;2024-12-31;500,5;H2020-EU.1.1.\n"
    "102;ROAD;CLOSED;Safe roads;2020-01-01;2019-12-31;1;H2020-EU.3.4.\n"
)
ORGANIZATION = (
    "projectID;organisationID;name;shortName;activityType;country;role;ecContribution;"
    "netEcContribution\n"
    "101;900;ALDER UNIVERSITY;AU;HES;EL;coordinator;300;250,5\n"
    "101;901;BIRCH LTD;;PRC;NA;thirdParty;;\n"
    "103;901;BIRCH LTD;;PRC;NA;participant;1;1\n"
)
SCIENCES = "projectID;euroSciVocCode;euroSciVocTitle\n101;/23;hydrology\n101;/25;\n"


def read(**files: str) -> Reading:
    documents = [open_document(f"{name}.csv", text.encode()) for name, text in files.items()]
    assert len({cordis.READER.group(one) for one in documents if cordis.READER.group}) == 1
    reading: Reading = cordis.read(joined(documents))
    check(reading.tidy)
    return reading


def column(table: Any, *names: str) -> set[tuple[Any, ...]]:
    return {tuple(row[name] for name in names) for row in table.to_pylist()}


def test_numbers_without_names_are_organizations_with_the_countries_of_europe() -> None:
    tidy = read(h2020=RECORDS, parts=PARTS).tidy
    assert column(tidy.organizations, "org", "type") == {
        ("PIC-900", "academic"),
        ("PIC-901", "private"),
    }
    only = read(h2020=RECORDS.replace("UK", "NA"), parts=PARTS).tidy
    countries = column(only.organizations, "org", "country")
    assert countries == {("PIC-900", "GRC"), ("PIC-901", "NAM")}


def test_roles_sums_and_days_of_the_records() -> None:
    tidy = read(h2020=RECORDS, parts=PARTS).tidy
    told = column(tidy.participations, "occasion", "org", "role")
    assert ("project:cordis records 1", "PIC-900", "lead") in told
    assert ("project:cordis records 2", "PIC-901", "partner") in told
    assert column(tidy.amounts, "from_org", "to_org", "amount", "currency", "kind") == {
        (None, "PIC-900", 100.5, "EUR", "commitment"),
        (None, "PIC-901", 7.0, "EUR", "commitment"),
    }
    spans = {str(start) for (start,) in column(tidy.occasions, "start")}
    assert spans == {"2019-05-01", "2020-01-01"}


def test_a_theme_of_a_project_without_participants_is_set_aside() -> None:
    report = read(h2020=RECORDS, parts=PARTS).report
    assert (report.rows, report.read) == (6, 5)
    assert report.set_aside[0][0] == 4
    assert "its project is not in the other file" in report.set_aside[0][1]


@pytest.mark.parametrize("order", [1, -1])
def test_the_order_in_which_the_files_are_given_changes_nothing(order: int) -> None:
    files = list({"project": PROJECT, "organization": ORGANIZATION}.items())[::order]
    tidy = read(**dict(files)).tidy
    assert column(tidy.occasions, "title", "status") == {
        ("WELL: Clean wells", "ongoing"),
        ("ROAD: Safe roads", "completed"),
    }
    assert column(tidy.organizations, "org", "name", "acronym", "country") == {
        ("PIC-900", "ALDER UNIVERSITY", "AU", "GRC"),
        ("PIC-901", "BIRCH LTD", None, "NAM"),
    }


def test_the_net_contribution_counts_and_a_participant_of_no_project_is_set_aside() -> None:
    reading = read(project=PROJECT, organization=ORGANIZATION)
    assert column(reading.tidy.amounts, "to_org", "amount") == {("PIC-900", 250.5)}
    assert [line for line, _ in reading.report.set_aside] == [4]
    assert reading.report.problems[0].value == "2019-12-31"


def test_themes_are_fields_of_science_where_told_else_the_legal_basis() -> None:
    two = read(project=PROJECT, organization=ORGANIZATION)
    three = read(project=PROJECT, organization=ORGANIZATION, euroSciVoc=SCIENCES)
    basis = {"H2020-EU.1.1.", "H2020-EU.3.4."}
    assert set(two.tidy.themes["name"].to_pylist()) == basis
    assert three.tidy.themes["name"].to_pylist() == ["hydrology"]
    assert any("no theme" in reason for _, reason in three.report.set_aside)


@pytest.mark.parametrize(
    ("text", "needed"),
    [
        (RECORDS, "programme_part"),
        (PARTS, "file of participants"),
        (PROJECT, "organization.csv"),
        (ORGANIZATION, "project.csv"),
        (SCIENCES, "project.csv .* and organization.csv"),
    ],
)
def test_a_file_alone_is_answered_with_the_one_that_it_needs(text: str, needed: str) -> None:
    with pytest.raises(BadFile, match=needed):
        read(one=text)
