"""Which keys are one, by what persons decided and by what is sure?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from graph.decisions import Decision, Judgement

Pair = tuple[str, str]


@dataclass(slots=True)
class Groups:
    """Keys put together one by one (union-find), with pairs that must stay apart."""

    parent: dict[str, str] = field(default_factory=dict)
    apart: dict[str, set[str]] = field(default_factory=dict)
    """The heads of other groups that a head may not be put together with."""

    def head(self, key: str) -> str:
        """The key that stands for a group while it grows: the first in the alphabet."""
        found = key
        while (above := self.parent.get(found, found)) != found:
            found = above
        while (above := self.parent.get(key, key)) != found:
            self.parent[key], key = found, above
        return found

    def keep_apart(self, one: str, other: str) -> bool:
        """Forbids that two groups become one; False where they already are."""
        left, right = self.head(one), self.head(other)
        if left == right:
            return False
        self.apart.setdefault(left, set()).add(right)
        self.apart.setdefault(right, set()).add(left)
        return True

    def may(self, one: str, other: str) -> bool:
        """Whether nothing keeps two groups apart."""
        return self.head(other) not in self.apart.get(self.head(one), set())

    def join(self, one: str, other: str) -> bool:
        """Makes two groups one; False where they were already."""
        keep, lose = sorted((self.head(one), self.head(other)))
        if keep == lose:
            return False
        self.parent[lose] = keep
        for third in self.apart.pop(lose, set()):
            self.apart[third].discard(lose)
            self.apart[third].add(keep)
            self.apart.setdefault(keep, set()).add(third)
        return True


def standing(decisions: Sequence[Decision]) -> list[Decision]:
    """The last word on each pair, and on each joint cell; earlier ones are overruled."""
    last = {_on(decision): decision for decision in decisions if decision.others}
    return sorted(last.values(), key=lambda told: (told.one, told.others, told.judgement))


def _on(decision: Decision) -> tuple[str, frozenset[str]]:
    if decision.judgement is Judgement.SPLIT:
        return decision.judgement, frozenset({decision.one})
    return "pair", frozenset({decision.one, decision.others[0]})


def grouped(decisions: Iterable[Decision], sure: Iterable[Pair]) -> tuple[Groups, list[Decision]]:
    """Keys that are one: what persons said first, then what is sure and not forbidden.

    SAME is transitive. DIFFERENT and PART_OF keep two groups apart where nobody made them one;
    where somebody did, they are given back as contradicted. `sure` in its own order.
    """
    groups, told = Groups(), list(decisions)
    for decision in told:
        if decision.judgement is Judgement.SAME:
            groups.join(decision.one, decision.others[0])
    separate = [d for d in told if d.judgement in (Judgement.DIFFERENT, Judgement.PART_OF)]
    contradicted = [d for d in separate if not groups.keep_apart(d.one, d.others[0])]
    for one, other in sure:
        if groups.may(one, other):
            groups.join(one, other)
    return groups, contradicted


def parents(decisions: Iterable[Decision], groups: Groups) -> tuple[dict[str, str], list[Decision]]:
    """Head of a part -> head of the whole; a part of its own part is given back as contradicted."""
    above: dict[str, str] = {}
    refused = []
    for decision in decisions:
        if decision.judgement is Judgement.PART_OF:
            part, whole = groups.head(decision.one), groups.head(decision.others[0])
            if part in upwards(whole, above):
                refused.append(decision)
            else:
                above[part] = whole
    return above, refused


def upwards(key: str, above: dict[str, str]) -> set[str]:
    """A key and all that it is part of, directly or not."""
    found = {key}
    while (key := above.get(key, key)) not in found:
        found.add(key)
    return found
