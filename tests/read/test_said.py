"""Is what a newcomer writes in our templates understood, and what is not understood told?"""

from __future__ import annotations

import pytest

from graph.read import open_document, read_files
from graph.read.collaboration import read
from graph.reading import Reading

HEAD = "title,organization,partners,themes,status\n"


def work(rows: str, head: str = HEAD) -> Reading:
    return read(open_document("work.csv", (head + rows).encode()))


def messages(reading: Reading) -> list[str]:
    return [problem.message for problem in reading.report.problems]


@pytest.mark.parametrize("cell", ["Birch, Cedar", "Birch / Cedar", "Birch & Cedar"])
def test_partners_without_a_semicolon_stay_one_name_and_are_told(cell: str) -> None:
    reading = work(f'Wells,Alder,"{cell}",,\n')
    assert reading.tidy.organizations.num_rows == 2
    assert messages(reading)[0].startswith(f"Column partners, line 2: '{cell}' has ")
    assert "read as one organization. Separate by ;" in messages(reading)[0]


@pytest.mark.parametrize("cell", ["Birch; Cedar, Inc.", "Birch;Cedar", "Birch"])
def test_partners_with_a_semicolon_need_no_remark(cell: str) -> None:
    assert messages(work(f'Wells,Alder,"{cell}",,\n')) == []


def test_line_breaks_separate_partners_and_that_is_told() -> None:
    reading = work('Wells,Alder,"Birch\nCedar",,\n')
    assert set(reading.tidy.organizations["org"].to_pylist()) == {"alder", "birch", "cedar"}
    assert reading.report.assumed == (
        "Column partners: a line break separates values (1 row without ;).",
    )


def test_a_theme_with_commas_is_told_and_one_with_and_is_not() -> None:
    reading = work('A,B,,"Water, Health",\nC,D,,Water & Sanitation,\n')
    assert [problem.value for problem in reading.report.problems] == ["Water, Health"]


def test_countries_without_a_semicolon_are_told_but_not_a_country_with_a_comma() -> None:
    rows = 'A,B,"Cambodia, Thailand"\nC,D,"Korea, Republic of"\n'
    reading = work(rows, "title,organization,countries\n")
    (one,) = reading.report.unknown
    assert (one.written, one.proposals) == ("Cambodia, Thailand", ("Cambodia", "Thailand"))


@pytest.mark.parametrize(
    ("ours", "words"),
    [
        ("planned", "pipeline|Proposed|not started"),
        ("ongoing", "in progress|active|current|underway"),
        ("completed", "finished|done|complete|Closed"),
        ("suspended", "on hold"),
        ("cancelled", "canceled"),
    ],
)
def test_a_synonym_of_a_status_is_understood_and_told(ours: str, words: str) -> None:
    for word in words.split("|"):
        reading = work(f"Wells,Alder,,,{word}\n")
        assert reading.tidy.occasions["status"].to_pylist() == [ours]
        assert reading.report.assumed == (
            f"Column status, line 2: '{word}' is read as {ours} (1 row).",
        )


def test_our_own_word_needs_no_remark_however_it_is_written() -> None:
    assert work("Wells,Alder,,,COMPLETED\n").report.assumed == ()


def test_an_unknown_word_is_told_with_its_line_the_remedy_and_the_known_words() -> None:
    (told,) = messages(work("Wells,Alder,,,\nRoads,Birch,,,sleeping\n"))
    assert told == (
        "Column status, line 3: 'sleeping' is not known (1 row) and counts as empty. "
        "Use one of: cancelled, completed, ongoing, planned, suspended."
    )


TYPED = "title,organization,Organization type\n"


def test_an_organizations_type_is_read_in_our_words_and_a_strange_one_told() -> None:
    rows = "A,Alder,NGO\nA,Birch,UN\nA,Cedar,Academia\nA,Fir,business\nA,Elm,Network\nA,Oak,club\n"
    reading = work(rows, TYPED)
    assert reading.tidy.organizations["type"].to_pylist() == [
        *("ngo", "united nations", "academic", "private", "network"),
        None,
    ]
    assert [problem.value for problem in reading.report.problems] == ["club"]


def test_rows_that_disagree_on_a_type_are_told_and_the_commonest_is_taken() -> None:
    reading = work("A,Alder,donor\nB,Alder,NGO\nC,Alder,NGO\n", TYPED)
    assert reading.tidy.organizations["type"].to_pylist() == ["ngo"]
    assert messages(reading) == [
        "'Alder' is donor (work.csv:2) and ngo (work.csv:3): ngo was taken. "
        "Give it the same type everywhere."
    ]


def test_files_that_disagree_on_a_type_are_told_with_the_last_of_them() -> None:
    first = ("a.csv", b"occasion,organization,type\nForum,Alder,NGO\n")
    last = ("b.csv", b"title,organization,type\nWells,ALDER,donor\nWells,Birch,\n")
    reports = read_files([first, last]).reports
    assert [len(report.problems) for report in reports] == [0, 1]
    assert "ngo (a.csv:2) and donor (b.csv:2): ngo was taken" in reports[1].problems[0].message
