"""Which organization does an identifier in a file mean, wherever else it stands?"""

from __future__ import annotations

import re
from collections.abc import Sequence

import pandas as pd

from graph.keys import key
from graph.read._columns import mapped
from graph.read._nobody import nobody
from graph.read._settled import commonest
from graph.read._words import fold
from graph.reading import Problem

_PREFIXED = re.compile(r"(?:[A-Z]{2}|360G|DAC)-(?=.*\d|.*-)\S*[0-9A-Z]")
"""A country (or XM, XI, XR) and what its register says, as on org-id.guide."""
_NO_PARTY = frozenset(
    {"direct expenditure", "direct execution", "supplier name withheld", "journal transaction"}
    | {"correction", "customer", "unspecified org", "multiple", "various", "miscellaneous"}
)
_NOT_YET = "details not yet provided"
_SHOWN = 4


def identifier(written: str) -> str | None:
    """An identifier that means one organization everywhere; letters without case.

    A bare number is its publisher's own code, which other publishers use for others.

    >>> identifier("gb-chc-1164883"), identifier("12711"), identifier("Non-profit")
    ('GB-CHC-1164883', None, None)
    """
    found = written.strip().upper()
    return found if _PREFIXED.fullmatch(found) else None


def no_party(written: str) -> str | None:
    """Why a cell of who gives or gets names no organization, or None where it may name one.

    >>> no_party("(Direct expenditure)")
    "'(Direct expenditure)' is no organization"
    """
    folded = fold(written)
    if folded in _NO_PARTY or folded.endswith(_NOT_YET):
        return f"'{written.strip()}' is no organization"
    return nobody(written)


def identified(mentions: pd.DataFrame) -> pd.DataFrame:
    """Mentions with `written` and `ref` as mentions with `id`, `name` and `name_as_written`.

    A mention without a name has the commonest one of its identifier in the file; one with
    neither is left out.
    """
    ref, written = mentions["ref"].astype(object), mentions["written"].astype(object)
    ident = mapped(ref, identifier)
    written = written.where(mapped(written, no_party).isna() & written.notna(), None)
    told = written.where(written.ne(ref), None)
    spelled = commonest(pd.DataFrame({"id": ident, "name": told}), "id", "name").to_dict()
    name = told.fillna(mapped(ident, lambda one: spelled.get(one, one)))
    name = name.fillna(written)
    bare = mentions.drop(columns=["ref", "written"])
    named = bare.assign(id=ident, name=name, name_as_written=written.fillna(ref))
    return named[name.notna()]


def org_keys(mentions: pd.DataFrame) -> pd.Series:
    """The key of the organization of each identified mention."""
    return mentions["id"].fillna(mapped(mentions["name"], key))


def doubtful(mentions: pd.DataFrame) -> list[Problem]:
    """The identifiers that stand beside different names: which of the two is wrong is not known."""
    named = mentions[["id", "name"]].dropna().drop_duplicates()
    named = named[named.duplicated("id", keep=False)]
    folded = named.assign(folded=mapped(named["name"], fold)).drop_duplicates(["id", "folded"])
    several = folded[folded.duplicated("id", keep=False)].sort_values(["id", "name"])
    return [_doubt(str(one), names.tolist()) for one, names in several.groupby("id")["name"]]


def _doubt(one: str, names: Sequence[str]) -> Problem:
    shown = "; ".join(name.strip() for name in names[:_SHOWN])
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    fact = f"Identifier {one} stands beside {len(names)} names, read as one organization"
    return Problem(f"{fact}: {shown}{more}. Correct the identifier if they are not.", value=one)


def bare_codes(mentions: pd.DataFrame) -> tuple[str, ...]:
    """What was assumed of identifiers that mean something to their publisher only."""
    ref = mentions["ref"].dropna().drop_duplicates()
    bare = ref[mapped(ref, identifier).isna()]
    if bare.empty:
        return ()
    return (
        f"{len(bare)} identifiers without the prefix of a register ({sorted(bare)[0]}, ...) are "
        "their publisher's own: those organizations are known by name.",
    )
