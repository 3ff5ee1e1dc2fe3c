"""What do the values of a column say that it is about?"""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd

from graph import countries
from graph.mapping import About
from graph.read import _words
from graph.read._columns import mapped, whole_numbers
from graph.read._moments import moments
from graph.read._nobody import nobody
from graph.read._propose_words import NAMES_ONE, TITLES
from graph.read._sector_words import are_sectors
from graph.read._words import fold, meaning

Said = tuple[str, str]
"""A meaning, and why."""
_MAIL = r"[\w.+%'-]+@[\w-]+(?:\.[\w-]+)+"
_MOSTLY, _MANY, _SOME = 0.8, 0.6, 0.3


def of_persons(values: pd.Series, addresses: pd.Series) -> str | None:
    """Why a column is about persons, or None.

    `values` are its cells, missing where empty; `addresses` what stands before the @ in the same
    rows, or missing: whoever stands beside an address made of the same words is a person.
    """
    mails = int(values.astype(str).str.contains(_MAIL).where(values.notna(), False).sum())
    if mails and mails >= _SOME * values.notna().sum():
        return f"{mails:,} of its {values.notna().sum():,} values are e-mail addresses"
    dialled = _share(values, lambda one: (nobody(one) or "").startswith("a telephone")) >= _MANY
    if dialled and not are_numbers(values) and not are_days(values):
        return "its values are telephone numbers"
    if _share(values, lambda one: fold(one).split(" ")[0] in TITLES and " " in one) >= _SOME:
        return "its values begin with Mr, Ms, Dr and the like"
    beside = pd.DataFrame({"name": values, "mail": addresses}).dropna().astype(str)
    pairs = beside["name"] + "@" + beside["mail"]
    if len(pairs) and float(mapped(pairs, _own).astype(float).mean()) >= _MANY:
        return "its words stand in the e-mail addresses of the same rows"
    return None


def _own(pair: str) -> bool:
    """Whether a word of a name stands in the address of the same row."""
    name, _, address = pair.rpartition("@")
    words = [word for word in fold(name).split() if len(word) > 2]
    return any(word in fold(address).replace(" ", "") for word in words)


def addresses(column: pd.Series) -> pd.Series:
    """What stands before the @ in each cell."""
    return column.astype(object).str.extract(r"([\w.+%'-]+)@[\w-]+\.", expand=False)


def are_days(values: pd.Series) -> bool:
    """Whether most values are days; a bare number may be anything."""
    written = values.dropna()
    written = written[~written.str.fullmatch(r"[\d.,]*")]
    (days,), _ = moments([written])
    known = days["day"].notna() | days["reason"].fillna("").str.contains("first")
    enough = len(written) > 0 and len(written) >= int(values.notna().sum()) / 2
    return enough and float(known.mean()) >= _MANY


def are_numbers(values: pd.Series) -> bool:
    """Whether most values are whole numbers."""
    written = values.dropna()
    return len(written) > 0 and float(whole_numbers(written).notna().mean()) >= _MOSTLY


def are_counts(values: pd.Series) -> bool:
    """Whether most values are whole numbers, and not those of the rows."""
    steps = whole_numbers(values.dropna()).diff().dropna()
    return are_numbers(values) and not (len(steps) > 0 and bool(steps.eq(1).all()))


def said(values: pd.Series, about: About) -> Said:
    """What the values of a column say it is, and why; nothing where they do not."""
    if are_numbers(values):
        return "", "its values are numbers, and its heading does not say of what"
    meeting = about is About.MEETING
    if are_days(values):
        return ("date" if meeting else "start"), "its values are dates"
    if are_sectors(values):
        return ("themes" if meeting else "sector"), "its values are sectors"
    for name, known in _KNOWN if _tell(values) else ():
        if name[meeting] and _share(values, known) >= _MANY:
            return name[meeting], f"most of its values are known {name[2]}"
    if _share(values, lambda one: bool(NAMES_ONE & set(fold(one).split()))) >= _SOME:
        return "organization", "its values have words that names of organizations have"
    return "", "neither its heading nor its values say what it is"


def _tell(values: pd.Series) -> bool:
    """Whether there are several values, or one that is a word: a single `NO` may be anything."""
    distinct = values.dropna().unique()
    return len(distinct) > 1 or any(len(one) > 3 for one in distinct)


def _country(written: str) -> bool:
    return bool(countries.codes(pd.Series([written], dtype=object)).notna().all())


_KNOWN: tuple[tuple[tuple[str, str, str], Callable[[str], bool]], ...] = (
    (("country", "country", "countries"), _country),
    (
        ("organization type", "type", "types of organization"),
        lambda one: meaning(one, _words.TYPES) is not None,
    ),
    (("status", "status", "states of work"), lambda one: meaning(one, _words.STATUSES) is not None),
    (("", "role", "roles"), lambda one: meaning(one, _words.ROLES) is not None),
    (("", "kind", "kinds of meeting"), lambda one: meaning(one, _words.KINDS) is not None),
)
"""The meaning for work, for a meeting, and the name of it; when a value is one."""


def _share(values: pd.Series, holds: Callable[[str], bool]) -> float:
    known = mapped(values.dropna(), holds).astype(float)
    return float(known.mean()) if len(known) else 0.0
