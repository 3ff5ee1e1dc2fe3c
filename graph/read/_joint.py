"""Which cells seem to name several organizations at once?"""

from __future__ import annotations

import re

import pandas as pd

from graph.keys import is_placeholder
from graph.reading import Split

_BETWEEN = re.compile(r"\s*(?:/|;|\||\n|\s\+\s)\s*")


def splits(written: pd.Series) -> tuple[Split, ...]:
    """Proposals, one for each spelling: nothing is split before a person says so.

    >>> splits(pd.Series(["UNICEF/Plan Guinee", "IOM", "N/A"]))
    (Split(written='UNICEF/Plan Guinee', parts=('UNICEF', 'Plan Guinee'), rows=1),)
    """
    counted = written.dropna().value_counts().sort_index()
    proposed = ((str(name), parts_of(str(name)), int(rows)) for name, rows in counted.items())
    return tuple(Split(name, parts, rows) for name, parts, rows in proposed if len(parts) > 1)


def parts_of(name: str) -> tuple[str, ...]:
    """The names in a cell: more than one only if each could be a name by itself."""
    parts = tuple(part.strip() for part in _BETWEEN.split(name.strip()) if part.strip())
    joint = not is_placeholder(name) and all(sum(map(str.isalpha, p)) > 1 for p in parts)
    return parts if joint else (name,)
