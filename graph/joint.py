"""Which names stand in a cell that names several organizations?"""

from __future__ import annotations

import re

from graph.keys import is_placeholder

_MARKS = "/;|\n+"
_BETWEEN = re.compile(r"\s*(?:/|;|\||\n|\s\+\s)\s*")


def parts_of(name: str) -> tuple[str, ...]:
    """The names in a cell: more than one only if each could be a name by itself.

    >>> parts_of("UNICEF/Plan Guinee"), parts_of("N/A")
    (('UNICEF', 'Plan Guinee'), ('N/A',))
    """
    if not any(mark in name for mark in _MARKS):
        return (name,)
    parts = tuple(part.strip() for part in _BETWEEN.split(name.strip()) if part.strip())
    joint = not is_placeholder(name) and all(sum(map(str.isalpha, p)) > 1 for p in parts)
    return parts if joint else (name,)
