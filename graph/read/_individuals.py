"""Which recipients of grants are persons, and what is left when they are only counted?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from graph.read._columns import mapped
from graph.read._given_names import BETWEEN, GIVEN, ORGANIZED, TITLES
from graph.read._roll import NAMED
from graph.read._titles import nameless
from graph.read._words import fold
from graph.reading import Problem, Rows
from graph.records import Role

_PART = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]*)*")
_MOST = 5
_MARKED = frozenset({"individual", "individuals", "person", "private individual", "an individual"})


def is_individual(sort: str) -> bool:
    """Whether the type of an organization, or its name, says that it is a person.

    >>> is_individual("Private Individual"), is_individual("Charity")
    (True, False)
    """
    return fold(sort) in _MARKED


def called_like_a_person(name: str) -> bool:
    """Whether a name is a given and a family name, or a title before a name, and nothing else.

    >>> called_like_a_person("Mary van der Alder"), called_like_a_person("Mary Alder Trust")
    (True, False)
    """
    parts = [fold(part) for part in name.split()]
    if not 2 <= len(parts) <= _MOST or not all(map(_PART.fullmatch, name.split())):
        return False
    if parts[-1] in ORGANIZED or _is_acronym(name):
        return False
    if parts[0] in TITLES:
        return not ORGANIZED & {*parts}
    return parts[0].split()[0] in GIVEN and all(map(_may_stand_between, parts[1:-1]))


def _is_acronym(name: str) -> bool:
    """Whether the last word alone is in capitals: `Ana NGO` is no person, `ANA ASH` may be."""
    last = name.split()[-1]
    return len(last) > 1 and last.isupper() and not name.isupper()


def _may_stand_between(part: str) -> bool:
    return part in GIVEN or part in BETWEEN or len(part) == 1


def private(given: pd.DataFrame, marked: pd.Series) -> tuple[pd.Series, pd.Series]:
    """Which recipients are persons: marked as such, or called so and without an identifier.

    Also which of them are only called so.

    `given` has written, ref, role and `individual`; `marked` says it of whole grants.
    """
    called = mapped(given["written"], lambda name: called_like_a_person(name)).eq(True)
    named = mapped(given["written"], is_individual).eq(True)
    said = given["individual"] | named | marked.reindex(given.index, fill_value=False)
    receives, guessed = given["role"].eq(Role.RECIPIENT.value), called & given["ref"].isna()
    return receives & (said | guessed), receives & guessed & ~said


def unnamed(rows: Rows, names: Sequence[str]) -> Rows:
    """Rows to be stored in which these names are masked, alone in a cell or within a text."""
    if not names:
        return rows
    bare = {
        place: nameless(column.mask(column.isin(names), NAMED), names).astype("str")
        for place, column in rows.cells.items()
    }
    return replace(rows, cells=pd.DataFrame(bare))


def told(number: int) -> list[Problem]:
    """How many recipients are persons by their name only, and what to do where one is none."""
    if not number:
        return []
    are = (
        "recipient is called like a person" if number == 1 else "recipients are called like persons"
    )
    return [
        Problem(
            f"{number:,} {are} and without an identifier: counted, not named. Give an organization "
            "among them its identifier."
        )
    ]
