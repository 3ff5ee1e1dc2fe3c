"""Does a register of lobby meetings tell who met, with lists only proposed as splits?"""

from __future__ import annotations

import pandas as pd
import pytest

from graph.read._several_names import splits
from tests.read.lists import LOBBY
from tests.read.told import lost, occasions, parts, read, recognised

JOINT = "Alder, Birch, Ltd and Sons (A, B)"


def test_a_row_is_a_meeting_and_the_official_is_nobody() -> None:
    reading = read("lobby", LOBBY)
    assert parts(reading) == {
        ("Fishing", JOINT, "participant", None),
        ("Ask [name]", "Alder", "participant", None),
    }
    assert occasions(reading)["Fishing"] == ("2024-04-03", None, None)
    assert lost(reading) == {4: "'Nil' is no organization"}


def test_a_list_with_commas_is_proposed_and_not_split() -> None:
    [split] = read("lobby", LOBBY).report.splits
    assert split.written == JOINT
    assert split.parts == ("Alder", "Birch", "Ltd and Sons (A, B)")


@pytest.mark.parametrize(
    ("cell", "parts"),
    [
        ("Alder; Birch", ["Alder", "Birch"]),
        ("Alder, Inc., Birch", ["Alder, Inc.", "Birch"]),
        ("Alder, Birch and Cedar", ["Alder", "Birch and Cedar"]),
        ("Alder, Birch, and Cedar", ["Alder", "Birch", "Cedar"]),
        ("Alder, n/a", None),
        ("Alder (Sea, Land)", None),
        ("Alder, 5", None),
    ],
)
def test_commas_separate_names_but_not_their_ends(cell: str, parts: list[str] | None) -> None:
    found = splits(pd.Series([cell]))
    assert [list(one.parts) for one in found] == ([parts] if parts else [])


def test_subject_is_title_and_theme_and_place_is_where_it_was() -> None:
    reading = read("lobby", LOBBY)
    assert set(reading.tidy.themes["name"].to_pylist()) == {"Fishing", "Ask [name]"}
    assert set(reading.tidy.occasion_places["place"].to_pylist()) == {"BEL"}


def test_rows_of_one_subject_with_other_organizations_are_meetings_of_their_own() -> None:
    text = "Date,Official,Organisation,Subject\n2024-03-05,Q Z,{},Talks\n2024-03-05,Q Z,{},Talks\n"
    assert read("lobby", text.format("Alder", "Birch")).tidy.occasions.num_rows == 2
    assert read("lobby", text.format("Alder", "Alder")).tidy.occasions.num_rows == 1


def test_the_commissions_register_is_one() -> None:
    text = "Name of cabinet member,Date of meeting,Location,Entity/ies met,Subject(s)\n"
    text += "Q Z,2024-03-05,Belgium,Alder,Fishing\n"
    assert {org for _, org, _, _ in parts(read("lobby", text))} == {"Alder"}


def test_organizations_with_dates_and_subjects_alone_are_no_register() -> None:
    assert not recognised("lobby", "Date,Organisation,Subject\n2024-03-05,Alder,Sea\n")
