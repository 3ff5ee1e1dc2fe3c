"""Which names stand in a cell that lists several organizations, one after a comma?"""

from __future__ import annotations

import re

import pandas as pd

from graph.joint import parts_of
from graph.keys import is_placeholder
from graph.reading import Split

_BETWEEN = re.compile(r"\s*(?:;|\n|\||,(?![^(]*\)))\s*")
_LAST = re.compile(r"(?:and|et|y|e|&)\s+", re.IGNORECASE)
_FORMS = frozenset(
    {"inc", "ltd", "llc", "llp", "plc", "gmbh", "ag", "sa", "s.a", "bv", "b.v", "nv", "limited"}
    | {
        "co",
        "corp",
        "sarl",
        "e.v",
        "ev",
        "asbl",
        "vzw",
        "aisbl",
        "spa",
        "s.p.a",
        "pty",
        "usa",
        "uk",
    }
)
"""What follows a comma in one name."""


def splits(written: pd.Series) -> tuple[Split, ...]:
    """Proposals for cells of several names, also between commas; nothing is split silently.

    >>> splits(pd.Series(["Alder, Birch and Sons, Ltd, and Cedar (C, D)"]))[0].parts
    ('Alder', 'Birch and Sons, Ltd', 'Cedar (C, D)')
    """
    counted = written.dropna().value_counts().sort_index()
    proposed = ((str(name), _parts(str(name)), int(rows)) for name, rows in counted.items())
    return tuple(Split(name, parts, rows) for name, parts, rows in proposed if len(parts) > 1)


def _parts(cell: str) -> tuple[str, ...]:
    found: list[str] = []
    for part in _BETWEEN.split(cell.strip()):
        if found and part.casefold().rstrip(".") in _FORMS:
            found[-1] += f", {part}"
        elif part:
            found.append(_LAST.sub("", part, count=1) if _LAST.match(part) else part)
    named = [part for part in found if not is_placeholder(part)]
    each = all(sum(map(str.isalpha, part)) > 1 for part in named)
    return tuple(named) if len(named) > 1 and each else parts_of(cell)
