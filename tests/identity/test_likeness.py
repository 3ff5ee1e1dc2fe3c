"""Are two spellings of one name found, and is it said what speaks for them?"""

from __future__ import annotations

import pytest

from graph.identity import Band, questions
from tests.identity.names import named


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("ISOC Benin", "Internet Society Benin Chapter", "a word for an office"),
        ("USA USAID", "USA - United States Agency for International Development", "abbreviated"),
        ("Huawei - India", "Huawei Technologies India", "a word for its kind"),
        ("Alder Technology Oy", "Alder Technologies Oy", "a plural"),
        ("Ministère du Climat", "Ministère de la Climat", "small words"),
        ("Alder and Birch Trust", "Alder & Birch Trust ABT", "its acronym beside it"),
        ("Niras", "Nrias", "one letter"),
        ("Ericsson GmbH", "Ericsson AB", "law"),
    ],
)
def test_two_names_that_may_be_one_are_asked_about_with_a_reason(one, other, why):
    (question,) = questions(named(one, other))
    assert why in question.why


def test_a_subsidiary_under_another_law_is_no_sure_question():
    asked = questions(named("Ericsson", "Ericsson GmbH", "Ericsson AB"))
    bands = {frozenset((q.one, *q.others)): q.band for q in asked}
    assert bands[frozenset(("ericsson ab", "ericsson gmbh"))] == Band.LIKELY
