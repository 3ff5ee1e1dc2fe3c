"""How likely are two names one organization, and what speaks for it or against it?"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from rapidfuzz.distance import OSA

from graph.decisions import Judgement
from graph.identity import known, lookalikes, offices, places
from graph.identity.acronyms import initials

_SHORT, _COMMON = 5, 5
_DIGITLESS = re.compile(r"\D*").fullmatch


class Name(NamedTuple):
    """What is compared of one name."""

    form: str
    squash: str
    country: str | None
    acronym: str | None
    doubt: str | None


class Likeness(NamedTuple):
    """A proposed answer, how sure it is (0 to 1), and why, as the end of a sentence."""

    judgement: Judgement
    score: float
    why: str


def likeness(one: Name, other: Name, common: Mapping[Any, int]) -> Likeness:
    """What two names are to each other; `common` tells how many names have a word.

    Different numbers, different countries and two common words in one place speak against it.
    """
    found = _whole(one, other) or _words(one, other, common)
    if one.country and other.country and one.country != other.country:
        found = Likeness(found[0], found[1] - 0.15, f"{found[2]}, but in different countries")
    if one.acronym and other.acronym and one.acronym != other.acronym:
        return Likeness(found[0], found[1] - 0.1, f"{found[2]}, but with different acronyms")
    return found


def _whole(one: Name, other: Name) -> Likeness | None:
    """What can be said of two names before looking at their words."""
    doubt = one.doubt or other.doubt
    if doubt and lookalikes.skeleton(one.squash) == lookalikes.skeleton(other.squash):
        return Likeness(Judgement.SAME, 0.9, f"looks the same, but {doubt} in one of them")
    if one.squash == other.squash:
        return Likeness(
            Judgement.SAME,
            0.97,
            "is the same but for its accents, legal form, country, acronym or identifier",
        )
    short, long = sorted((one, other), key=lambda name: len(name.form))
    known_as = known.meaning(short.form)
    if known_as and known_as == known.names().get(long.squash):
        return Likeness(Judgement.SAME, 0.93, "is known as a name of the same organization")
    if " " not in short.form and short.form in (long.acronym, *initials(long.form)):
        sure = 0.85 if len(short.form) > 2 else 0.65
        return Likeness(Judgement.SAME, sure, "is what the initials of the other give")
    return None


def _words(one: Name, other: Name, common: Mapping[Any, int]) -> Likeness:
    """What the words say that only one of two names has."""
    left, right = _only_in(one.form, other.form), _only_in(other.form, one.form)
    if not left and not right:
        return Likeness(Judgement.SAME, 0.95, "has the same words in another order")
    if not left or not right:
        return _within(left or right, min((one.form, other.form), key=len))
    if _numbers(left) != _numbers(right):
        return Likeness(Judgement.SAME, 0.2, "has another number")
    if _abbreviated(left, right):
        return Likeness(Judgement.SAME, 0.9, "is the same with one part abbreviated")
    here, there = places.named(tuple(left)), places.named(tuple(right))
    if here and there and here != there:
        return Likeness(Judgement.SAME, 0.3, "names another place")
    return _typing(left, right, min(len(one.squash), len(other.squash)), common)


def _within(rest: list[str], whole: str) -> Likeness:
    """What a name is to the longer one that it stands in; a joint cell is no part of anything."""
    if "/" in rest and len(rest) > 1:
        return Likeness(Judgement.SPLIT, 0.0, "is one of several in a cell")
    score, part, why = offices.role(rest, whole)
    return Likeness(Judgement.PART_OF if part else Judgement.SAME, score, why)


def _typing(left: list[str], right: list[str], size: int, common: Mapping[Any, int]) -> Likeness:
    """Whether what differs looks like a slip of the keyboard, or like another word."""
    a, b = "".join(left), "".join(right)
    steps, length = OSA.distance(a, b), max(len(a), len(b))
    score = 1 - steps / length
    if (steps <= 2 and sorted(a) == sorted(b)) or (steps == 1 and length > 3):
        score = 0.95
    elif steps == 2 and length > 5:
        score = max(score, 0.88)
    if size <= _SHORT and steps:
        score -= 0.5
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
    return short[0] in initials(form) or bool(named and named == known.meaning(form))


def _begins(one: str, other: str) -> bool:
    """Whether a word is another one cut short: `univ`, `tech`."""
    short, long = sorted((one, other), key=len)
    return len(short) > 2 and len(long) > len(short) + 2 and long.startswith(short)
