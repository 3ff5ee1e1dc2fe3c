"""Does it hold on real names that were labelled by hand?"""

from __future__ import annotations

import csv

import pytest

from graph.identity import questions, resolve
from graph.keys import key
from tests.house.sources import ROOT
from tests.identity.names import named

PATH = ROOT / "benchmarks" / "identity_ietf.csv"


@pytest.fixture(scope="module")
def labels() -> dict[str, str]:
    """Each name, as its key, with the organization that a person read in it."""
    rows = list(csv.DictReader(PATH.read_text(encoding="utf-8").splitlines()))
    return {key(row["variant"]): key(row["original"]) for row in rows}


def pairs(labels: dict[str, str]) -> list[tuple[str, str]]:
    return [(name, of) for name, of in labels.items() if name != of]


def test_no_automatic_merge_is_wrong(labels):
    found = resolve(named(*labels))
    assert [m for m in found.merges if labels[m.one] != labels[m.into]] == []
    assert len(found.merges) > 40


def test_nineteen_of_twenty_pairs_are_merged_or_asked_about(labels):
    told = named(*labels)
    aliases = resolve(told).aliases
    asked = {frozenset((q.one, q.others[0])) for q in questions(told, limit=None)}
    at = [{aliases.get(one, one), aliases.get(other, other)} for one, other in pairs(labels)]
    met = [pair for pair in at if len(pair) == 1 or frozenset(pair) in asked]
    assert len(met) >= 0.95 * len(at)
