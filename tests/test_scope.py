"""Is a scope one hashable bundle that stands for its choices?"""

from dataclasses import FrozenInstanceError
from datetime import date

import pytest

from graph.records import OccasionKind
from graph.scope import Scope


def test_a_scope_without_choices_keeps_everything_and_every_tie():
    assert Scope() == Scope(None, None, (), (), (), 1)


def test_equal_choices_are_one_key_of_a_cache():
    one = Scope(since=date(2024, 1, 1), themes=("wash",), kinds=(OccasionKind.MEETING,), floor=2)
    other = Scope(since=date(2024, 1, 1), themes=("wash",), kinds=(OccasionKind.MEETING,), floor=2)
    assert {one: "kept"}[other] == "kept"
    assert one != Scope(since=date(2024, 1, 1), themes=("wash",), floor=2)


def test_a_scope_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        Scope().floor = 2
