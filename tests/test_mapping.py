"""Is a map of columns a small file that says the same when it is read again?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import BadFile
from graph.mapping import MEANINGS, PERSON, About, Map, fingerprint, is_map, parsed, written
from graph.read._meanings import Meaning

ANSWER = Map(About.MEETING, (("Firma", "organization"), ("Wer", "person"), ("Rest", "")))
FILE = """synergraph_map = "1"
about = "meetings"
columns = [["Firma", "organization"], ["Wer", "person"], ["Rest", ""]]
"""


@st.composite
def answers(draw):
    about = draw(st.sampled_from(About))
    meanings = st.sampled_from(["", *MEANINGS[about]])
    return Map(about, tuple(draw(st.lists(st.tuples(st.text(max_size=9), meanings)))))


@given(answers())
def test_what_is_written_is_read_again_whatever_the_headings_are(answer):
    assert parsed("a.map.toml", written(answer).encode()) == answer


def test_a_file_written_by_hand_is_read():
    assert parsed("by hand.toml", FILE.encode()) == ANSWER


def test_the_file_has_a_line_for_each_column_and_lists_what_can_be_meant():
    lines = written(ANSWER).splitlines()
    assert '    ["Firma", "organization"],' in lines
    comments = " ".join(line.removeprefix("# ") for line in lines if line.startswith("#"))
    assert all(word in comments for words in MEANINGS.values() for word in words)
    assert max(map(len, lines)) <= 100


@pytest.mark.parametrize("mark", ["", "\ufeff", "# a comment\n\n"])
def test_a_map_is_recognised_by_its_content(mark):
    assert is_map("any name.txt", (mark + FILE).encode())
    assert parsed("any name.txt", (mark + FILE).encode()) == ANSWER


@pytest.mark.parametrize("content", [b"", b"Firma,Wer\nsynergraph_map,x\n", b"[project]\n"])
def test_another_file_is_no_map(content):
    assert not is_map("pyproject.toml", content)


BAD = {
    "no toml": ("synergraph_map = ", "is no valid TOML"),
    "nested without end": ("synergraph_map = " + "[" * 9_999, "is no valid TOML"),
    "not text": (b"\xff\xfe\x00", "is no valid TOML"),
    "nothing": ("", "has no 'synergraph_map' and 'columns'"),
    "no pairs": (FILE.replace('["Rest", ""]', '["Rest"]'), "'columns' as a map has them"),
    "numbers": (FILE.replace('["Rest", ""]', "[1, 2]"), "'columns' as a map has them"),
    "about nothing": (FILE.replace("meetings", "lunch"), 'Write about = "meetings" or about = "wo'),
    "a slip": (FILE.replace('"organization"', '"organisaton"'), "Write organization, or nothing"),
    "of the other sort": (FILE.replace('"organization"', '"funder"'), "no meaning of a column abo"),
    "huge": ("#" * 1_000_001, "which no map of columns has"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_map_is_one_sentence_of_fact_and_one_of_remedy(case):
    content, says = BAD[case]
    with pytest.raises(BadFile) as caught:
        parsed("a.map.toml", content if isinstance(content, bytes) else content.encode())
    told = str(caught.value)
    assert told.startswith("a.map.toml") and says in told
    assert len(told.splitlines()) == 1 and len(told) < 400


def test_headings_are_the_same_whatever_their_case_blanks_and_empty_end():
    assert fingerprint(["Firma ", " WER", "", " "]) == fingerprint(["firma", "wer"])
    assert fingerprint(["wer", "firma"]) != fingerprint(["firma", "wer"])
    assert fingerprint(["", "wer"]) != fingerprint(["wer"])


def test_a_map_says_what_it_lacks():
    assert ANSWER.lacking == ""
    nobody = Map(About.WORK, (("Was", "sector"), ("Kurz", "")))
    assert nobody.lacking == "no column has the meaning organization"
    short = Map(About.WORK, (("Was", "sector"), ("Kurz", "funder acronym")))
    assert short.lacking == ""
    twice = Map(About.MEETING, (*ANSWER.columns, ("Haus", "organization")))
    assert "several columns have the meaning organization" in twice.lacking
    assert Map(About.MEETING, (*ANSWER.columns, ("Mail", "person"))).lacking == ""


def test_every_meaning_that_a_table_of_work_can_have_can_be_chosen():
    assert set(MEANINGS[About.WORK]) == {*Meaning, PERSON}
