"""Are the words complete, and are nodes usable as keys?"""

from dataclasses import FrozenInstanceError

import pytest

from graph.records import MEETING_KINDS, WORK_KINDS, Kind, Node, OccasionKind


def test_every_kind_of_occasion_is_a_meeting_a_work_or_an_update():
    assert {*MEETING_KINDS, *WORK_KINDS, OccasionKind.UPDATE} == set(OccasionKind)
    assert not set(MEETING_KINDS) & set(WORK_KINDS)


def test_nodes_are_told_apart_by_kind_and_key():
    assert Node(Kind.THEME, "health") != Node(Kind.ORGANIZATION, "health")
    assert len({Node(Kind.THEME, "health"), Node(Kind.THEME, "health")}) == 1


def test_nodes_sort_by_kind_then_key():
    mixed = [Node(Kind.THEME, "a"), Node(Kind.COUNTRY, "z"), Node(Kind.COUNTRY, "b")]
    assert [(n.kind, n.key) for n in sorted(mixed)] == [
        (Kind.COUNTRY, "b"),
        (Kind.COUNTRY, "z"),
        (Kind.THEME, "a"),
    ]


def test_a_node_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        Node(Kind.THEME, "a").key = "b"


def test_a_key_with_a_colon_keeps_the_names_at_a_border_apart():
    keys = [Node(Kind.OCCASION, "meeting:spring"), Node(Kind.OCCASION, "meeting")]
    assert len({str(node) for node in keys}) == 2
    assert str(keys[0]) == "occasion:meeting:spring"
