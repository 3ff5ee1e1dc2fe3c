"""Are recipients of grants that are persons counted and not named?"""

from __future__ import annotations

import json

import pytest

from graph.read import read_files
from graph.read._individuals import called_like_a_person
from graph.reading import Intake

HEAD = "Identifier,Title,Amount Awarded,Recipient Org:Name,Funding Org:Name"
BOTH = {"id": "1", "title": "Boats", "amountAwarded": 5}
FUNDER = {"fundingOrganization": [{"id": "GB-1", "name": "Birch"}]}


def flat(more: str, *rows: str) -> Intake:
    return read_files([("g.csv", "\n".join([HEAD + more, *rows, ""]).encode())])


def nested(**fields: object) -> Intake:
    return read_files([("g.json", json.dumps({"grants": [BOTH | FUNDER | fields]}).encode())])


def found(intake: Intake) -> tuple[list[str], list[int | None]]:
    """Names of the organizations, and persons of each grant."""
    tables = intake.tidy
    return sorted(tables.organizations["name"].to_pylist()), tables.occasions["people"].to_pylist()


@pytest.mark.parametrize(
    "name",
    ["Mary Zyxwvut", "Mary-Ann Zyxwvut", "Mary van der Zyxwvut", "Dr Qq Zyxwvut", "MARY ZYXWVUT"],
)
def test_a_given_and_a_family_name_are_a_person(name: str) -> None:
    assert called_like_a_person(name)


@pytest.mark.parametrize(
    "name",
    [
        "Mary Zyxwvut Trust",
        "Mary",
        "The Mary Zyxwvut",
        "Alder Birch",
        "Mary House",
        "Rose 24",
        "Mary Alder NGO",
        "Friends of Mary Zyxwvut",
    ],
)
def test_an_organization_that_is_called_after_one_is_none(name: str) -> None:
    assert not called_like_a_person(name)


def test_who_is_called_like_a_person_and_has_no_identifier_is_counted() -> None:
    intake = flat("", "1,Boats,5,Mary Zyxwvut,Birch", "2,Nets,5,Alder,Birch")
    assert found(intake) == (["Alder", "Birch"], [1, None])
    assert intake.reports[0].problems[0].message.startswith("1 recipient is called like a person")
    assert intake.tidy.amounts["to_org"].to_pylist() == [None, "alder"]


def test_an_identifier_makes_an_organization_of_any_name() -> None:
    intake = flat(",Recipient Org:Identifier", "1,Boats,5,Mary Zyxwvut,Birch,GB-CHC-9")
    assert found(intake) == (["Birch", "Mary Zyxwvut"], [None])


@pytest.mark.parametrize(
    ("heading", "cell"),
    [
        (",Recipient Org:Organisation Type", "Individual"),
        (",To Individuals Details:Primary Grant Reason", "Financial Hardship"),
    ],
)
def test_a_recipient_that_is_marked_as_a_person_is_one(heading: str, cell: str) -> None:
    assert found(flat(heading, f"1,Boats,5,Qq Zyxwvut,Birch,{cell}")) == (["Birch"], [1])


def test_a_recipient_in_the_columns_of_individuals_is_counted() -> None:
    intake = flat(",Recipient Ind:Name", "1,Boats for Qq Zyxwvut,5,,Birch,Qq Zyxwvut")
    assert found(intake) == (["Birch"], [1])
    assert intake.tidy.occasions["title"].to_pylist() == ["Boats for [name]"]


def test_individuals_of_a_json_file_are_counted() -> None:
    person = {"id": "i-1", "name": "Qq Zyxwvut"}
    assert found(nested(recipientIndividual=person)) == (["Birch"], [1])
    marked = {"toIndividualsDetails": {"primaryGrantReason": "GTIR010"}}
    recipient = {"recipientOrganization": [{"id": "x-1", "name": "Qq Zyxwvut"}]}
    assert found(nested(**marked, **recipient)) == (["Birch"], [1])
