"""What do the words say that only one of two names has?"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from rapidfuzz.distance import OSA

from graph.decisions import Judgement
from graph.identity import known, offices, places
from graph.identity.acronyms import SMALL, initials
from graph.identity.kinds import KINDS, singular

_SHORT, _COMMON = 5, 5
_DIGITLESS = re.compile(r"\D*").fullmatch


class Likeness(NamedTuple):
    """A proposed answer, how sure it is (0 to 1), and why, as the end of a sentence."""

    judgement: Judgement
    score: float
    why: str


SHORTER = Likeness(Judgement.SAME, 0.9, "is the same with one part abbreviated")


def differing(one: str, other: str, size: int, common: Mapping[Any, int]) -> Likeness:
    """What the words say that only one of two forms has; `size`: letters of the shorter name."""
    left, right = _only_in(one, other), _only_in(other, one)
    if not left and not right:
        return Likeness(Judgement.SAME, 0.95, "has the same words in another order")
    if not left or not right:
        return _within(left or right, min((one, other), key=len))
    if kind := _kind(left, right):
        return kind
    if _numbers(left) != _numbers(right):
        return Likeness(Judgement.SAME, 0.2, "has another number")
    if _abbreviated(left, right):
        return SHORTER
    here = places.named(tuple(left))
    if here and here != (places.named(tuple(right)) or here):
        return Likeness(Judgement.SAME, 0.3, "names another place")
    return _typing(left, right, size, common)


def _kind(left: list[str], right: list[str]) -> Likeness | None:
    """Whether two names differ in nothing but a plural, small words, or the word for their kind."""
    if len(left) == len(right) and sorted(map(singular, left)) == sorted(map(singular, right)):
        return Likeness(Judgement.SAME, 0.9, "is the same but for a plural")
    if SMALL.issuperset(left) and SMALL.issuperset(right):
        return Likeness(Judgement.SAME, 0.85, "is the same but for small words")
    if KINDS.issuperset(left) and KINDS.issuperset(right):
        return Likeness(Judgement.SAME, 0.6, "has another word for its kind")
    return None


def _within(rest: list[str], whole: str) -> Likeness:
    """What a name is to the longer one that it stands in; a joint cell is no part of anything."""
    if "/" in rest and len(rest) > 1:
        return Likeness(Judgement.SPLIT, 0.0, "is one of several in a cell")
    if len(rest) == 1 and rest[0] in initials(whole):
        return Likeness(Judgement.SAME, 0.9, "is the same with its acronym beside it")
    score, part, why = offices.role(rest, whole)
    return Likeness(Judgement.PART_OF if part else Judgement.SAME, score, why)


def _typing(left: list[str], right: list[str], size: int, common: Mapping[Any, int]) -> Likeness:
    """Whether what differs looks like a slip of the keyboard, or like another word."""
    a, b = "".join(left), "".join(right)
    steps, length = OSA.distance(a, b), max(len(a), len(b))
    score = 1 - steps / length
    swapped = steps <= 2 and sorted(a) == sorted(b)
    if swapped or (steps == 1 and length > 3):
        score = 0.95
    elif steps == 2 and length > 5:
        score = max(score, 0.88)
    if size <= _SHORT and steps:  # another letter makes another acronym, sooner than a swap
        score -= 0.3 if swapped and size == _SHORT else 0.5
    if all(common.get(word, 0) >= _COMMON for word in (*left, *right)):
        score -= 0.25
    letters = "one letter" if steps == 1 else f"{steps} letters"
    return Likeness(Judgement.SAME, score, f"differs in {letters}")


def _only_in(form: str, other: str) -> list[str]:
    """The words of a form that another one has not, in their order."""
    there = other.split()
    found = []
    for word in form.split():
        if word in there:
            there.remove(word)
        else:
            found.append(word)
    return found


def _numbers(words: list[str]) -> list[str]:
    return sorted(word for word in words if not _DIGITLESS(word))


def _abbreviated(left: list[str], right: list[str]) -> bool:
    short, long = sorted((left, right), key=len)
    if len(short) == len(long):
        return all(_begins(*pair) for pair in zip(short, long, strict=True))
    if len(short) != 1:
        return False
    form = " ".join(long)
    named = known.meaning(short[0])
    if named and named == known.meaning(form):
        return True
    return len(short[0]) <= len(long) and short[0] in initials(form)


def _begins(one: str, other: str) -> bool:
    """Whether a word is another one cut short: `univ`, `tech`."""
    short, long = sorted((one, other), key=len)
    return len(short) > 2 and len(long) > len(short) + 2 and long.startswith(short)
