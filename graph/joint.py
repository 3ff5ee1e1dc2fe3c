"""Which names stand in a cell that names several organizations?"""

from __future__ import annotations

import re

from graph.keys import is_placeholder

_MARKS = "/;|\n+"
_BETWEEN = re.compile(r"\s*(?:/|;|\||\n|\s\+\s)\s*")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_ONE_WORD = re.compile(
    r"\b(?:hiv\s?/\s?aids|vih\s?/\s?sida|and/or|et/ou|y/o|e/ou)\b", re.IGNORECASE
)
_SHORT = re.compile(r"(?<!\w)\w\s?/|/\s?\w(?!\w)")
"""`T/A`, `c/o`, `w/St`: one letter beside the stroke is an abbreviation, and no name."""
_PROSE = re.compile(r"(?<!\w)[^\W\dA-Z_]+/[^\W\dA-Z_]+(?!\w)")
"""Two words in small letters within a name: `Centre for training/advice` is one."""
_NO_MARK = (_BRACKETS, _ONE_WORD, _SHORT, _PROSE)
"""Where a stroke parts no names. A list written in small letters says nothing by them."""


def parts_of(name: str) -> tuple[str, ...]:
    """The names in a cell: more than one only if each could be a name by itself.

    >>> parts_of("UNICEF/Plan Guinee"), parts_of("N/A"), parts_of("Secretariat on HIV/AIDS")
    (('UNICEF', 'Plan Guinee'), ('N/A',), ('Secretariat on HIV/AIDS',))
    """
    if not any(mark in name for mark in _MARKS):
        return (name,)
    parts = tuple(part for part in _cut(name.strip()) if part)
    joint = not is_placeholder(name) and all(sum(map(str.isalpha, p)) > 1 for p in parts)
    return parts if joint else (name,)


def _cut(name: str) -> list[str]:
    """The text between the marks that part names."""
    plain = (_BRACKETS, _ONE_WORD, _SHORT) if name.islower() else _NO_MARK
    within = [found.span() for pattern in plain for found in pattern.finditer(name)]
    parts, start = [], 0
    for mark in _BETWEEN.finditer(name):
        kept = any(first <= mark.start() < last for first, last in within)
        if not kept and (mark[0].strip() != "+" or _adds_up(name)):
            parts.append(name[start : mark.start()].strip())
            start = mark.end()
    return [*parts, name[start:].strip()]


def _adds_up(name: str) -> bool:
    """Whether a plus stands between acronyms: many a company has one in its name."""
    return all(re.search(r"[A-Z]{2}", part) for part in name.split(" + "))
