"""How likely are two names one organization, and what speaks for it or against it?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from graph.decisions import Judgement
from graph.identity import known, lookalikes
from graph.identity.acronyms import initials
from graph.identity.differing import SHORTER, Likeness, differing


class Name(NamedTuple):
    """What is compared of one name."""

    form: str
    squash: str
    spelled: str
    country: str | None
    acronym: str | None
    family: str | None
    doubt: str | None


def likeness(one: Name, other: Name, common: Mapping[Any, int]) -> Likeness:
    """What two names are to each other; `common` tells how many names have a word.

    Different numbers, different countries and two common words in one place speak against it.
    """
    found = _whole(one, other) or _worded(one, other, common)
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
        if one.family and other.family and one.family != other.family:
            return Likeness(Judgement.SAME, 0.75, "has the legal form of another country's law")
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


def _worded(one: Name, other: Name, common: Mapping[Any, int]) -> Likeness:
    """What the words of two names say, as written or with known acronyms written out."""
    size = min(len(one.squash), len(other.squash))
    found = differing(one.form, other.form, size, common)
    if one.spelled == one.form and other.spelled == other.form:
        return found
    if sorted(one.spelled.split()) == sorted(other.spelled.split()):
        return max(found, SHORTER, key=_score)
    return max(found, differing(one.spelled, other.spelled, size, common), key=_score)


def _score(found: Likeness) -> float:
    return found.score
