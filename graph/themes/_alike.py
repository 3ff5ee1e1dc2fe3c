"""Which theme of the vocabulary may be meant by one that it does not know?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from rapidfuzz import fuzz, process

from graph.decisions import Judgement
from graph.themes._fold import form
from graph.themes._recognise import forms
from graph.themes._vocabulary import vocabulary

LEAST = 0.6
"""The score from which a likeness is worth asking about."""
_TYPO, _MOST, _STEM = 0.84, 0.75, 7
_NEAR, _PART, _SHARED = 0.86, 0.7, 0.65


class Alike(NamedTuple):
    """What a theme may be to another one: `key`, how sure (0 to 1), and why, after "one"."""

    key: str
    judgement: Judgement
    score: float
    why: str


def proposals(written: str, others: Mapping[str, str] | None = None) -> list[Alike]:
    """What an unknown theme may mean, the likeliest first, of a score of `LEAST` up.

    Among the vocabulary, or among `others` (form of a name -> key). Nothing here is sure.

    >>> [one.key for one in proposals("Watsan")], proposals("Watsan")[0].why
    (['water sanitation hygiene'], 'is a word that often means the other one')
    """
    told, among = form(written), forms() if others is None else others
    near = _near().get(told, ()) if others is None else ()
    best: dict[str, Alike] = {key: _meant(key) for key in near}
    for found in (*_spelled(told, among), *_worded(told, among)):
        if found.key not in best or best[found.key].score < found.score:
            best[found.key] = found
    worth = (one for one in best.values() if one.score >= LEAST)
    return sorted(worth, key=lambda one: (-one.score, one.key))


def _meant(key: str) -> Alike:
    return Alike(key, Judgement.SAME, _NEAR, "is a word that often means the other one")


def _spelled(told: str, among: Mapping[str, str]) -> Iterator[Alike]:
    """Names that differ in a few letters."""
    like = process.extract(told, among.keys(), scorer=fuzz.ratio, score_cutoff=100 * _TYPO)
    for name, score, _ in like:
        if min(len(name), len(told)) > 4:
            yield Alike(among[name], Judgement.SAME, score / 100, "is spelled nearly as the other")


def _worded(told: str, among: Mapping[str, str]) -> Iterator[Alike]:
    """Names that have words in common: all of those of the other one, or most of both."""
    own, begun = set(told.split()), _stems(told)
    for name, key in among.items():
        other = set(name.split())
        if other < own and max(map(len, other)) > 3:
            share = len(other) / len(own)
            why = "has all the words of the other one, and more"
            yield Alike(key, Judgement.PART_OF, _PART + share / 10, why)
        elif (share := _share(begun, _stems(name))) >= _MOST:
            yield Alike(key, Judgement.SAME, _SHARED * share + 0.2, "has words of the other one")


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    """How much of two names is the same words: 1 for all of them."""
    return 2 * len(one & other) / (len(one) + len(other))


@cache
def _stems(form_: str) -> frozenset[str]:
    """The words of a form by their beginnings: `nutrition` and `nutritionnel` begin alike."""
    return frozenset(word[:_STEM] for word in form_.split())


@cache
def _near() -> dict[str, tuple[str, ...]]:
    """The forms of words that may mean a theme, with the keys of all that they may mean."""
    found: dict[str, tuple[str, ...]] = {}
    for key, told in vocabulary().items():
        for word in told.near:
            found[form(word)] = (*found.get(form(word), ()), key)
    return found
