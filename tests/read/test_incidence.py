"""Is a plain matrix of organizations by occasions read, and nothing else taken for one?"""

from __future__ import annotations

import pytest

from graph import catalogue
from graph.read import open_document, read_files
from graph.reading import Intake

MATRIX = ",Spring Forum,Fair\nAlder,1,\nBirch,x,X\nCedar,,0\nn/a,1,1\n"


def read(text: str) -> Intake:
    return read_files([("matrix.csv", text.encode())])


def recognised(text: str) -> str | None:
    found: str | None = catalogue.readers()["incidence"].recognise(
        open_document("a.csv", text.encode())
    )
    return found


def pairs(intake: Intake) -> set[tuple[str, str]]:
    frame = intake.tidy.participations.to_pandas()
    return set(zip(frame["org"], frame["occasion"], strict=True))


def test_marks_are_attendances_and_a_row_without_one_is_still_an_organization() -> None:
    intake = read(MATRIX)
    assert pairs(intake) == {
        ("alder", "meeting:spring forum"),
        ("birch", "meeting:spring forum"),
        ("birch", "meeting:fair"),
    }
    assert intake.tidy.organizations["org"].to_pylist() == ["alder", "birch", "cedar"]


def test_a_row_of_nobody_is_set_aside_with_its_line() -> None:
    report = read(MATRIX).reports[0]
    assert (report.rows, report.read) == (4, 3)
    assert report.set_aside == ((5, "'n/a' is no organization"),)


def test_a_title_may_stand_above_and_a_separator_may_be_a_semicolon() -> None:
    text = "Coordination 2024;;\n" + MATRIX.replace(",", ";")
    assert pairs(read(text)) == pairs(read(MATRIX))


def test_a_code_of_an_occasion_means_something_only_within_its_matrix() -> None:
    intake = read(",E1,E2\nAlder,1,0\nBirch,1,1\n")
    assert set(intake.tidy.occasions["occasion"].to_pylist()) == {
        "meeting:matrix e1",
        "meeting:matrix e2",
    }


def test_a_matrix_of_the_same_names_both_ways_is_joint_work() -> None:
    intake = read(",Alder,Birch,Cedar\nAlder,0,1,0\nBirch,1,0,1\nCedar,0,1,0\n")
    assert set(intake.tidy.occasions["title"].to_pylist()) == {"Alder - Birch", "Birch - Cedar"}
    assert intake.reports[0].set_aside == ()


@pytest.mark.parametrize(
    "text",
    [
        "Name,Fair\nAlder,1\nBirch,1\n",
        ",Fair,Forum\nAlder,1,2\n",
        ",Fair,Forum\nAlder,0,0\n",
        ",Fair,Fair\nAlder,1,1\n",
        "Participant,Fair,Forum\nAda Quill,x,x\n",
        "E-mail,Fair,Forum\nAda Quill,x,x\n",
        "organization,vegetarian,member\nAlder,yes,no\n",
        ",2019,\nAlder,1,1\n",
        "1,Fair,Forum\n1,x,x\n",
    ],
)
def test_what_is_no_matrix_is_left_to_others(text: str) -> None:
    assert recognised(text) is None
    assert recognised(MATRIX) is not None
