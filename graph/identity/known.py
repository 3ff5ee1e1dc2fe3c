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


def written_out(form: str) -> str:
    """A form with a known acronym at its start or end written out: there it names somebody.

    Acronyms of two letters stay: they are words of too many languages.

    >>> written_out("isoc uganda"), written_out("women who meet")
    ('internet society uganda', 'women who meet')
    """
    words = form.split()
    for place in {0, len(words) - 1} if len(words) > 1 else ():
        if len(words[place]) > 2 and words[place] in _acronyms():
            words[place] = _full()[_acronyms()[words[place]]]
    return " ".join(words)


@cache
def _full() -> dict[str, str]:
    """The form of the name that each organization is shown by."""
    return {name: bare(name) for name in _table()["name"]}


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
