"""Does a workspace remember what was said of the columns of a table?"""

from __future__ import annotations

import pytest

from graph import desk
from graph.errors import NoReader
from graph.mapping import About, Map, written
from graph.workspace import Workspace

FIRST = b"Firma,Veranstaltung,Rest\nAlder,Spring,x\nBirch,Spring,y\n"
NEXT = b"Firma,Veranstaltung,Rest\nCedar,Summer,z\nDogwood,Summer,\n"
COLUMNS = (("Firma", "organization"), ("Veranstaltung", "occasion"), ("Rest", ""))
SAID = Map(About.MEETING, COLUMNS, "first.map.toml")
MAP = ("first.map.toml", written(SAID).encode())


def orgs(workspace) -> list[str]:
    return sorted(workspace.tidy().organizations["name"].to_pylist())


@pytest.fixture
def workspace():
    with Workspace.create() as made:
        desk.take_in(made, [("first.csv", FIRST), MAP], who="Ana")
        yield made


def test_the_next_file_with_the_same_headings_needs_no_answer_and_its_report_says_whose(workspace):
    day = f"{workspace.log()[0].at:%Y-%m-%d}"
    (added,) = desk.take_in(workspace, [("next.csv", NEXT)])
    assert orgs(workspace) == ["Alder", "Birch", "Cedar", "Dogwood"]
    assert f"As first.map.toml of {day} says" in added.report.assumed[0]


def test_a_map_is_a_change_of_its_own_with_its_author(workspace):
    event = workspace.log()[0]
    assert event.who == "Ana"
    assert event.what.startswith("remembers first.map.toml: Firma is organization")


def test_once_it_is_undone_the_headings_are_unknown_again_and_what_was_read_stays(workspace):
    workspace.undo(1)
    with pytest.raises(NoReader):
        desk.take_in(workspace, [("next.csv", NEXT)])
    assert orgs(workspace) == ["Alder", "Birch"]


def test_a_new_answer_for_the_same_headings_takes_the_place_of_the_old_one(workspace):
    new = Map(About.MEETING, (*COLUMNS[:2], ("Rest", "themes")), "new.map.toml")
    desk.take_in(workspace, [("next.csv", NEXT), ("new.map.toml", written(new).encode())])
    assert workspace.maps() == (new,)
    assert workspace.tidy().themes["name"].to_pylist() == ["z"]


def test_the_same_answer_again_is_no_change(workspace):
    before = len(workspace.log())
    desk.take_in(workspace, [("first.csv", FIRST), MAP])
    assert len(workspace.log()) == before


def test_a_map_whose_file_cannot_be_kept_is_not_remembered_either():
    with Workspace.create() as made:
        with pytest.raises(NoReader):
            desk.take_in(made, [("odd.csv", b"A,B\nx,y\n"), MAP])
        assert made.maps() == ()


def test_headings_with_an_address_in_them_are_not_kept():
    row = (("ann.ash@alder.example", "person"), ("Alder", "organization"), ("Spring", "occasion"))
    asked = written(Map(About.MEETING, row, "odd.map.toml")).encode()
    table = b"ann.ash@alder.example,Alder,Spring\nbo.bell@birch.example,Birch,Spring\n"
    with Workspace.create() as made:
        desk.take_in(made, [("odd.csv", table), ("odd.map.toml", asked)])
        assert made.maps() == ()
        assert not any("ann.ash" in event.what for event in made.log())
