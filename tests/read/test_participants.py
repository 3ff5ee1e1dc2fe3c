"""Do lists of participants of any United Nations meeting become delegations?"""

from __future__ import annotations

from graph.read import open_document, unfccc
from tests.read.lists import PARTICIPANTS
from tests.read.told import lost, occasions, parts, read, recognised


def test_persons_are_counted_for_each_delegation() -> None:
    assert parts(read("participants", PARTICIPANTS)) == {
        ("Sea COP 1", "Delegation of Albania", "participant", 2),
        ("Sea COP 1", "Delegation of Atlantis", "participant", 1),
        ("Sea COP 1", "Alder", "participant", 1),
    }


def test_a_party_is_a_government_of_its_country_an_observer_is_itself() -> None:
    rows = read("participants", PARTICIPANTS).tidy.organizations.to_pylist()
    assert {row["name"]: (row["type"], row["country"]) for row in rows} == {
        "Delegation of Albania": ("government", "ALB"),
        "Delegation of Atlantis": ("government", None),
        "Alder": ("ngo", None),
    }


def test_a_party_that_is_no_country_is_told_and_not_guessed() -> None:
    reading = read("participants", PARTICIPANTS)
    assert [one.written for one in reading.report.unknown] == ["Atlantis"]


def test_a_meeting_of_which_the_year_is_known_lasts_that_year() -> None:
    reading = read("participants", PARTICIPANTS)
    assert occasions(reading) == {"Sea COP 1": ("1995-01-01", "1995-12-31", None)}
    assert set(reading.tidy.occasion_places["place"].to_pylist()) == {"DEU"}
    assert any("Only the year" in said for said in reading.report.assumed)
    assert lost(reading) == {6: "no organization"}


def test_the_meeting_may_stand_over_the_list() -> None:
    text = "List of participants: Sea COP 2,,\n5-9 March 1996,,\nGroup,Delegation,Name\n"
    reading = read("participants", text + "Member States,Kenya,Q Z\n")
    assert occasions(reading) == {"Sea COP 2": ("1996-03-05", "1996-03-09", None)}
    assert reading.tidy.organizations["country"].to_pylist() == ["KEN"]


def test_a_person_listed_twice_is_one() -> None:
    text = "Group,Delegation,Name,Email,Meeting\n" + 2 * "Parties,Kenya,Q Z,q@z.example,COP\n"
    assert {people for *_, people in parts(read("participants", text))} == {1}


def test_the_lists_of_the_climate_convention_are_left_to_their_own_reader() -> None:
    text = "Group_Type,Delegation,Delegation_ISO,Year,Meeting,Location,Person_Name\n"
    text += "Parties,Albania,ALB,1991,INC 1,Geneva,Q Z\n"
    assert unfccc.recognise(open_document("list.csv", text.encode())) is not None
    assert unfccc.READER.rank < 38


def test_a_list_of_groups_without_persons_is_none() -> None:
    assert not recognised("participants", "Group,Delegation\nParties,Kenya\n")
