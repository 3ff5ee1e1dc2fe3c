"""Does the report of a file tell the themes that are not known, and no more than helps?"""

from __future__ import annotations

from graph.reading import Report, Unknown
from graph.themes import with_unknown
from tests import rows

BARE = Report("a.csv", "3w", "by its tags", 9, 9)


def report(*themes: str) -> Report:
    """Each theme on an activity of its own, at lines 2, 3, ...; names in capitals."""
    on = {f"a{number}": [theme] for number, theme in enumerate(themes)}
    tidy = rows.tidy([(one, "alder") for one in on], themes=on)
    return with_unknown(BARE, tidy)


def test_a_theme_that_is_known_is_not_told():
    assert report("wash", "santé", "éducation") == BARE
    assert report() == BARE


def test_an_unknown_theme_is_told_with_its_rows_its_line_and_what_may_be_meant():
    (told,) = report("wash", "health", "health", "watsan", "watsan").unknown
    first = ("Water Sanitation Hygiene",)
    assert told == Unknown("theme", "WATSAN", 2, told.line, first)
    assert told.line is not None


def test_the_ten_with_most_rows_are_told_and_the_others_counted():
    names = [f"topic {letter}" for letter in "abcdefghijkl"]
    told = report(*names, "topic l", *["wash"] * 20)
    assert [one.rows for one in told.unknown] == [2] + [1] * 9
    assert told.unknown[0].written == "TOPIC L"
    assert told.assumed[-1].startswith("2 further themes (as 'TOPIC K') are not in the vocabulary")


def test_a_file_with_words_of_its_own_tells_only_those_that_may_mean_a_theme():
    told = report("hydropower", "sand mining", "watsan")
    assert [one.written for one in told.unknown] == ["WATSAN"]
    assert told.assumed[-1].startswith("2 further themes")


def test_more_than_a_hundred_are_titles_and_told_in_a_sentence():
    told = report(*(f"food for town {number}" for number in range(101)))
    assert told.unknown == ()
    assert told.assumed[-1].startswith("101 themes (as 'FOOD FOR TOWN 0') are not in")
