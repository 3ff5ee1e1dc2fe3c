"""Is the vocabulary of the records a table that can be brought along again?"""

from __future__ import annotations

from graph.decisions import About, Decision, Judgement
from graph.identity import resolve
from graph.themes import apart
from graph.views import tables
from graph.views.vocabulary import vocabulary
from tests import rows

ON = {"a1": ["wash"], "a2": ["eha"], "a3": ["watsan"], "a4": ["gbv"], "a5": ["protection"]}


def test_the_table_brought_along_says_the_same_again():
    told = rows.tidy([(one, "alder") for one in ON], themes=ON)
    decided = [
        Decision(About.THEME, Judgement.SAME, "watsan", ("water sanitation hygiene",)),
        Decision(About.THEME, Judgement.PART_OF, "wash", ("protection",)),
    ]
    found = resolve(told, decided)
    shown = vocabulary(found.tidy.themes, found.merges)
    assert shown["Part of"].to_list() == ["PROTECTION", "", "PROTECTION"]
    saved = apart([("themes.csv", tables.csv(shown))])[1]
    again = resolve(told, saved)
    assert again.tidy.digest() == found.tidy.digest()
    assert again.themes == found.themes
