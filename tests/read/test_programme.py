"""Are the persons of a programme counted for each session, in their roles?"""

from __future__ import annotations

from tests.read.lists import PROGRAMME
from tests.read.told import occasions, parts, read


def test_letters_are_roles_and_a_person_counts_once_a_session() -> None:
    assert parts(read("programme", PROGRAMME)) == {
        ("Coasts", "Alder", "chair", 1),
        ("Coasts", "Alder", "presenter", None),
        ("Coasts", "Birch; Cedar", "panelist", 1),
        ("Forests", "Alder", "presenter", 2),
    }


def test_sessions_are_parts_of_the_conference_that_the_file_is_called_after() -> None:
    rows = read("programme", PROGRAMME, "Sea Days 2024.csv").tidy.occasions.to_pylist()
    told = {row["title"]: (row["kind"], row["parent"]) for row in rows}
    assert told == {
        "Sea Days 2024": ("meeting", None),
        "Coasts": ("session", "meeting:sea days 2024"),
        "Forests": ("session", "meeting:sea days 2024"),
    }


def test_a_track_is_a_theme_of_its_sessions() -> None:
    reading = read("programme", PROGRAMME)
    assert set(reading.tidy.themes["name"].to_pylist()) == {"Climate", "Trees"}


def test_several_affiliations_in_a_cell_are_a_proposal() -> None:
    [split] = read("programme", PROGRAMME).report.splits
    assert (split.written, split.parts, split.rows) == ("Birch; Cedar", ("Birch", "Cedar"), 1)


def test_an_unknown_role_is_told_and_participant_taken() -> None:
    reading = read("programme", PROGRAMME.replace("Alder,c", "Alder,jester"))
    assert ("Coasts", "Alder", "presenter", 1) in parts(reading)
    assert [problem.value for problem in reading.report.problems] == ["jester"]


def test_sessions_of_one_title_and_other_numbers_are_two() -> None:
    text = PROGRAMME.replace("Forests", "Coasts")
    assert read("programme", text).tidy.occasions.num_rows == 3


def test_a_session_called_by_words_needs_no_number() -> None:
    text = "Conference,Session,Date,Speaker,Affiliation\nSea Days,Opening,2024-03-05,Q Z,Alder\n"
    found = occasions(read("programme", text))
    assert found["Opening"] == ("2024-03-05", None, None)
    assert "Sea Days" in found
