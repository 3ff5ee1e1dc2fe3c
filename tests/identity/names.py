"""How are names drawn by hand as organizations that took part in something?"""

from __future__ import annotations

from graph.decisions import About, Decision, Judgement
from graph.keys import key
from graph.tidy import Tidy
from tests import rows


def named(*names: str, **facts: dict[str, str]) -> Tidy:
    """Each name as an organization in meeting m1, as often as it is given; `facts` by its key."""
    told = {key(name): {"name": name} | facts.get(key(name), {}) for name in names}
    return rows.tidy([("m1", key(name)) for name in names], organizations=told)


def same(one: str, other: str) -> Decision:
    return Decision(About.ORGANIZATION, Judgement.SAME, key(one), (key(other),))


def different(one: str, *others: str) -> Decision:
    return Decision(About.ORGANIZATION, Judgement.DIFFERENT, key(one), tuple(map(key, others)))


def part_of(one: str, whole: str) -> Decision:
    return Decision(About.ORGANIZATION, Judgement.PART_OF, key(one), (key(whole),))


def splits(cell: str, *parts: str) -> Decision:
    return Decision(About.ORGANIZATION, Judgement.SPLIT, key(cell), tuple(map(key, parts)))


def parts(tidy: Tidy, *columns: str) -> list[tuple]:
    table = tidy.participations.select(list(columns)).to_pylist()
    return sorted(tuple(row.values()) for row in table)


def parents(tidy: Tidy) -> dict[str, str]:
    told = tidy.organizations.select(["org", "parent"]).to_pylist()
    return {row["org"]: row["parent"] for row in told if row["parent"]}
