"""Do lists of participants become delegations, of Parties and of observers?"""

from __future__ import annotations

from graph.read import open_document, unfccc
from graph.reading import Reading

HEAD = "Group_Type,Delegation,Honorific,Person_Name,Job_Title,Year,Meeting,Location,Delegation_ISO"


def read(*rows: str) -> Reading:
    text = "\n".join([HEAD, *rows]) + "\n"
    return unfccc.read(open_document("precops.csv", text.encode()))


def test_the_delegation_of_a_party_is_a_government_of_that_country() -> None:
    reading = read("Parties,Albania,Ms,Q. Zyx,Envoy,1991,INC 1,Geneva,ALB")
    [org] = reading.tidy.organizations.to_pylist()
    assert (org["name"], org["type"], org["country"]) == (
        "Delegation of Albania",
        "government",
        "ALB",
    )


def test_the_delegation_of_an_observer_is_the_organization_itself() -> None:
    reading = read("Non-governmental organizations,Alder,Ms,Q. Zyx,,1991,INC 1,Geneva,NA")
    [org] = reading.tidy.organizations.to_pylist()
    assert (org["org"], org["type"], org["country"]) == ("alder", "ngo", None)


def test_persons_are_counted_for_each_delegation_and_meeting_and_dropped() -> None:
    row = "Parties,Albania,Ms,Q. Zyx,Envoy,{},INC {},Geneva,ALB"
    reading = read(row.format(1991, 1), row.format(1991, 1), row.format(1992, 5))
    assert sorted(reading.tidy.participations["people"].to_pylist()) == [1, 2]
    assert not any("Zyx" in str(table) for _, table in reading.tidy.items())


def test_a_meeting_of_which_the_year_is_known_lasts_that_year() -> None:
    reading = read("Parties,Albania,,,,1991,INC 1,Geneva,ALB")
    [meeting] = reading.tidy.occasions.to_pylist()
    assert (str(meeting["start"]), str(meeting["end"])) == ("1991-01-01", "1991-12-31")
    assert "Only the year" in reading.report.assumed[0]
    assert reading.tidy.occasion_places["place"].to_pylist() == ["CHE"]


def test_a_city_that_is_not_known_gives_no_place() -> None:
    assert read("Parties,Albania,,,,1991,INC 1,Atlantis,ALB").tidy.occasion_places.num_rows == 0


def test_a_state_that_is_no_more_keeps_its_code_and_name() -> None:
    reading = read("Parties,Czechoslovakia,,,,1991,INC 1,Geneva,CSK")
    assert reading.tidy.organizations["country"].to_pylist() == ["CSK"]
    assert "Czechoslovakia" in reading.tidy.places["name"].to_pylist()


def test_a_wrong_code_is_told_and_the_name_taken() -> None:
    reading = read("Parties,Panama,,,,1991,INC 1,Geneva,PNA")
    assert reading.tidy.organizations["country"].to_pylist() == ["PAN"]
    assert reading.report.problems[0].value == "PNA"
