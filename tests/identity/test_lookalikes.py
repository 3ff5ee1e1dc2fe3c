"""Is a name that only looks like another one noticed?"""

from __future__ import annotations

import pytest

from graph.identity import questions, resolve
from graph.identity.lookalikes import doubt
from tests.identity.names import named

ODD = {
    "Cyrillic letter": ("UNI\u0421EF", "UNICEF"),
    "Greek letter": ("C\u0391RE Relief", "CARE Relief"),
    "Thai vowel in two": ("ท\u0e4d\u0e32ดีมาก", "ท\u0e33ดีมาก"),
    "Thai order": ("ท\u0e48\u0e35ดินไทย", "ท\u0e35\u0e48ดินไทย"),
}


@pytest.mark.parametrize(("odd", "plain"), ODD.values(), ids=ODD)
def test_a_look_alike_is_told_and_never_merged(odd, plain):
    assert doubt(odd)
    assert not doubt(plain)
    assert not resolve(named(odd, plain)).aliases


@pytest.mark.parametrize("case", ["Cyrillic letter", "Greek letter", "Thai order"])
def test_a_look_alike_is_asked_about(case):
    (question,) = questions(named(*ODD[case]))
    assert "looks the same, but it" in question.why


def test_letters_that_are_not_seen_are_told():
    assert doubt("\u202eFund") == doubt("Fu\u200bnd é")
    assert doubt("Zawgyi \u1031\u1000")


def test_names_in_one_script_are_plain():
    assert [doubt(name) for name in ("ЮНИСЕФ", "ក្រសួង", "မြန်မာ", "Đà Nẵng", "Ελλάδα")] == [None] * 5
