"""Is the right reader found, and is nothing kept when one file is bad?"""

from __future__ import annotations

import pytest

from graph.errors import BadFile, NoReader
from graph.read import read_files
from graph.steps import A_FILE, Steps

MEETING = b"occasion,date,organization\nSpring Forum,2024-03-05,IOM\nSpring Forum,2024-03-05,ILO\n"
PROJECT = b"title,organization,partners\nSafe Work,ILO,IOM\n"


def test_each_file_is_read_by_the_reader_that_recognises_it() -> None:
    intake = read_files([("m.csv", MEETING), ("p.csv", PROJECT)])
    assert [report.reader for report in intake.reports] == ["attendance", "collaboration"]
    assert intake.tidy.occasions.num_rows == 2
    assert intake.tidy.organizations.num_rows == 2


def test_the_same_content_is_read_once_and_the_second_is_told() -> None:
    intake = read_files([("m.csv", MEETING), ("copy.csv", MEETING)])
    assert intake.tidy.participations.num_rows == 2
    assert intake.reports[1].rows == 0
    assert "the same content as m.csv" in intake.reports[1].why


def test_every_row_is_read_or_set_aside_and_torn_ones_count() -> None:
    report = read_files([("m.csv", MEETING + b"Spring Forum,2024-03-05,UNICEF, WFP\n")]).reports[0]
    assert report.rows == report.read + len(report.set_aside) == 3
    assert [line for line, _ in report.set_aside] == [4]


@pytest.mark.parametrize("bad", [b"", b"\x00", b"name,email\nA,a@x.org\n"])
def test_one_bad_file_stops_all(bad: bytes) -> None:
    with pytest.raises(BadFile, match=r"^bad\.csv"):
        read_files([("m.csv", MEETING), ("bad.csv", bad)])


def test_a_table_without_organizations_says_what_it_has_and_what_to_do() -> None:
    with pytest.raises(NoReader) as caught:
        read_files([("a.csv", b"List of the day\nName,Email,\x1b[2JJoin Time\nA,a@x.org,9:00\n")])
    assert str(caught.value) == (
        "a.csv has no column for the organization. It has Name, Email, [2JJoin Time. "
        "Name one of them organization, or add such a column, "
        "let `synergraph check --map` propose what each column means, "
        "or start from a form: `synergraph template` writes one."
    )


def test_a_table_of_organizations_alone_asks_what_they_took_part_in() -> None:
    with pytest.raises(NoReader, match="none for what it took part in"):
        read_files([("a.csv", b"Organisation,Email\nIOM,a@x.org\n")])


def test_no_file_at_all_is_an_empty_intake() -> None:
    assert read_files([]).reports == ()


def test_progress_is_told_before_each_step_of_a_file() -> None:
    told: list[tuple[int, int, str]] = []
    steps = Steps(2 * A_FILE, lambda *step: told.append(step))
    read_files([("m.csv", MEETING), ("p.csv", PROJECT)], steps)
    assert [(done, what) for done, _, what in told] == [
        (0, "opening m.csv"),
        (1, "opening p.csv"),
        (2, "recognising"),
        (4, "reading m.csv"),
        (5, "reading p.csv"),
    ]
