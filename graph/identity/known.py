"""Which names and acronyms of organizations are widely known?"""

from __future__ import annotations

from functools import cache

import pandas as pd

from graph import samples
from graph.identity.normalise import bare, squash

_NAMES, _ACRONYMS = ["name", "names"], ["acronym", "acronyms"]


@cache
def names() -> dict[str, str]:
    """The squashed form of each full name, with the organization that has it."""
    forms = _forms(_NAMES)
    by = forms["form"].map(squash)
    alone = forms[forms["name"].groupby(by).transform("nunique").eq(1)]
    return dict(zip(by[alone.index], alone["name"], strict=True))


def meaning(form: str) -> str | None:
    """The one organization that a form, acronym or full name, is known for.

    >>> meaning("oim"), meaning("idb")
    ('International Organization for Migration', None)
    """
    return names().get(squash(form)) or _acronyms().get(form)


@cache
def shortened() -> dict[str, tuple[str, ...]]:
    """The squashed form of each full name, with the acronyms that it alone has."""
    short: dict[str, tuple[str, ...]] = {}
    for acronym, name in _acronyms().items():
        short[name] = (*short.get(name, ()), acronym)
    return {form: short[name] for form, name in names().items() if name in short}


@cache
def _acronyms() -> dict[str, str]:
    forms = _forms(_ACRONYMS)
    alone = forms[forms.groupby("form")["name"].transform("size").eq(1)]
    return dict(zip(alone["form"], alone["name"], strict=True))


@cache
def spelled() -> pd.DataFrame:
    """Each acronym beside each full form of each organization that has it: `acronym`, `form`,
    `whole` (the organization)."""
    short = _forms(_ACRONYMS).rename(columns={"form": "acronym"})
    return short.merge(_forms(_NAMES), on="name").rename(columns={"name": "whole"})


def _forms(columns: list[str]) -> pd.DataFrame:
    """The form and the organization of every entry of some columns."""
    known = _table()
    written = known[columns].agg("|".join, axis=1).str.split("|").explode()
    written = written[written.ne("")]
    forms = pd.DataFrame({"form": written.map(bare), "name": known["name"].reindex(written.index)})
    return forms.drop_duplicates().reset_index(drop=True)


@cache
def _table() -> pd.DataFrame:
    path = samples.folder() / "reference" / "organizations.csv"
    return pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8")
