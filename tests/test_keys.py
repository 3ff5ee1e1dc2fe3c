"""Are names that look and mean the same one key, and all others not?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.keys import PLACEHOLDERS, is_placeholder, key


@given(st.text())
def test_the_key_of_a_key_is_the_key(text):
    assert key(key(text)) == key(text)


@given(st.text(alphabet="aZß ﬁİ\u200b\u00ad\u0345ำ\u0e4dé\u0301Σς"))
def test_the_key_of_a_key_is_the_key_where_foldings_meet(text):
    assert key(key(text)) == key(text)


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("Plan Guin\u00e9e", "Plan Guine\u0301e"),
        ("\ufb01nance", "finance"),
        ("\uff35\uff2e", "UN"),
        ("STRASSE", "stra\u00dfe"),
        ("  Plan \t Guin\u00e9e\n", "plan guin\u00e9e"),
        ("Save\u00a0the Children", "Save the Children"),
    ],
    ids=["composed", "ligature", "full width", "sharp s", "spaces", "no-break space"],
)
def test_what_looks_and_means_the_same_is_the_same(written, same):
    assert key(written) == key(same)


@pytest.mark.parametrize("code", [0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD, 0x200E, 0x202E])
def test_characters_that_nobody_sees_make_no_difference(code):
    assert key(f"UN{chr(code)}ICEF") == key("UNICEF")


def test_a_cell_of_nothing_but_a_zero_width_space_is_empty():
    assert "\u200b".strip() != ""
    assert key("\u200b") == "" and is_placeholder(" \u200b ")


def test_thai_sara_am_is_one_letter_or_two():
    assert key("\u0e01\u0e33") == key("\u0e01\u0e4d\u0e32")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Plan Guin\u00e9e", "Plan Guinee"),
        ("UNICEF", "UNI\u0421EF"),
        ("\u1780\u17d2\u179a\u17d2\u179c", "\u1780\u17d2\u179c\u17d2\u179a"),
        ("\u56fd\u9645", "\u570b\u969b"),
        ("U.N.", "UN"),
    ],
    ids=["accent", "Cyrillic look-alike", "Khmer order", "simplified", "punctuation"],
)
def test_what_only_looks_alike_is_left_to_a_person(one, other):
    assert key(one) != key(other)


@pytest.mark.parametrize(
    "cell", ["", "  ", "Not Provided", "NONE", "Self", "n/a", "-", "Unknown", "(independent)"]
)
def test_a_cell_that_names_nobody_is_a_placeholder(cell):
    assert is_placeholder(cell)


@pytest.mark.parametrize("name", ["IOM", "None of Us", "Self Help Africa", "42"])
def test_a_name_that_only_begins_like_one_is_none(name):
    assert not is_placeholder(name)


def test_every_placeholder_can_be_met():
    assert {key(word) for word in PLACEHOLDERS} == PLACEHOLDERS
