"""Can a person bring their own words for themes, as a small table?"""

from __future__ import annotations

import pytest

from graph.decisions import About, Decision, Judgement
from graph.errors import BadFile
from graph.themes import apart, is_vocabulary

OURS = "Theme,Part of,Also written as\nPeacebuilding,Protection,Paz | Paix\nWASH,,Watsan|EHA\n"


def said(text: str) -> list[Decision]:
    return apart([("ours.csv", text.encode())])[1]


def test_a_table_of_words_is_taken_from_among_the_files_of_records():
    files = [("ours.csv", OURS.encode()), ("a.csv", b"occasion,organization\nForum,Alder\n")]
    assert [name for name, _ in apart(files)[0]] == ["a.csv"]
    assert not is_vocabulary("a.csv", b"theme,organization,also written as\n")


def test_what_it_says_is_what_a_person_could_have_decided():
    same, part = Judgement.SAME, Judgement.PART_OF
    assert said(OURS) == [
        Decision(About.THEME, same, "paz", ("peacebuilding",)),
        Decision(About.THEME, same, "paix", ("peacebuilding",)),
        Decision(About.THEME, part, "peacebuilding", ("protection",)),
        Decision(About.THEME, same, "watsan", ("water sanitation hygiene",)),
    ]


def test_semicolons_the_mark_of_excel_and_blank_lines_do_no_harm():
    other = OURS.replace(",", ";").replace("\nWASH", "\n\nWASH")
    assert said("\ufeff" + other) == said(OURS)


@pytest.mark.parametrize("text", [OURS + ",Health,Salud\n", OURS.replace("Paz", "\udcff")])
def test_a_table_that_cannot_be_used_says_where(text):
    with pytest.raises(BadFile, match=r"ours\.csv"):
        apart([("ours.csv", text.encode("utf-8", "surrogateescape"))])
