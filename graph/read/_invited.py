"""Which persons stand in a cell that lists them, with or without their addresses?"""

from __future__ import annotations

import re
from collections.abc import Sequence

import pandas as pd

from graph.read._columns import mapped, text
from graph.read._words import fold

_MAIL = re.compile(r"[\w.+%'-]+@[\w-]+(?:\.[\w-]+)+")
_STRONG, _WEAK = re.compile(r"[;\n|]"), re.compile(r"[;\n|,]")
_MASKED = re.compile(r"<[^>]*>|\([^)]*\)|mailto:|[\"']")


def invited(columns: Sequence[pd.Series]) -> pd.DataFrame:
    """One row a person and row of the sheet: `who` (a number), `domain`, `called`.

    The index is that of the sheet. A person is its address, else its name.
    """
    each = [mapped(text(column), _persons).explode().dropna() for column in columns]
    told = pd.concat(each) if each else pd.Series(dtype=object)
    who = mapped(told, lambda one: one.partition("\t")[0])
    domain = mapped(who, lambda one: one.partition("@")[2] or None)
    called = mapped(told, lambda one: one.partition("\t")[2])
    number = pd.Series(pd.factorize(who)[0], index=told.index, dtype="Int64")
    found = pd.DataFrame({"who": number, "domain": domain, "called": called})
    found = found.assign(row=found.index).drop_duplicates(["row", "who"])
    return found.drop(columns="row").sort_index(kind="stable")


def _persons(cell: str) -> list[str]:
    """Each person as identity, tab, name.

    Semicolons separate for certain. A comma may stand inside a name ("Last, First <address>"),
    so where commas separate and there are addresses, only these are counted.
    """
    if _STRONG.search(cell):
        pieces = _STRONG.split(cell)
    elif _MAIL.search(cell):
        return [f"{one.group().casefold()}\t{_before(cell, one)}" for one in _MAIL.finditer(cell)]
    else:
        pieces = _WEAK.split(cell)
    return [_person(piece) for piece in pieces if _person(piece).strip()]


def _person(piece: str) -> str:
    found = _MAIL.search(piece)
    name = " ".join(_MASKED.sub(" ", _MAIL.sub("", piece)).split())
    return f"{found.group().casefold() if found else fold(name)}\t{name}"


def _before(cell: str, found: re.Match[str]) -> str:
    """What stands before an address, up to the address before it."""
    start = max((one.end() for one in _MAIL.finditer(cell, 0, found.start())), default=0)
    return " ".join(_MASKED.sub(" ", cell[start : found.start()]).strip(" >,<").split())
