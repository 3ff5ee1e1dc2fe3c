"""Which columns describe one organization of a row, and do their values say so too?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pandas as pd

from graph.keys import key
from graph.read import _words
from graph.read._columns import mapped, text
from graph.read._grid import Grid
from graph.read._meanings import ROLES, Meaning, Meanings, columns, part
from graph.records import Role

_MOSTLY = 0.9
_PARTS = ("acronym", "type", "also")
_DOERS = (Meaning.ORG, Meaning.IMPLEMENTER, Meaning.PROGRAMME)
"""Whoever does the work, however called: a part without a role may be about any of them."""


@dataclass(frozen=True, slots=True)
class Slot:
    """The columns of one organization that a row can name."""

    of: Meaning
    name: int
    acronym: int | None = None
    type: int | None = None
    also: int | None = None
    """The same name in another language."""

    @property
    def role(self) -> Role:
        """What the organization did."""
        return ROLES[self.of]

    @property
    def names(self) -> list[int]:
        """The columns in which its name may stand, the fullest first."""
        return [place for place in (self.name, self.also, self.acronym) if place is not None]


def slots(rows: Grid, meanings: Meanings) -> tuple[list[Slot], list[str]]:
    """The organizations of a row, and what was assumed because the values say it."""
    found = [Slot(of, place) for of in ROLES for place in _names(meanings, of)]
    for of in ROLES:
        for what in _PARTS:
            for place in columns(meanings, part(of, what)):
                found = _given(found, of, what, place)
    checked = [_by_values(rows, slot) for slot in found]
    typed = [slot for slot in checked if slot is not None and not _is_type(rows, slot)]
    kept = typed or [slot for slot in checked if slot is not None]
    told = [_left_out(rows, slot) for slot in checked if slot not in kept]
    turned = [s for s in kept if s not in found]
    return kept, [*(_turned(rows, slot) for slot in turned), *told]


def _names(meanings: Meanings, of: Meaning) -> list[int]:
    """Where the names stand; acronyms where no column names who does the work."""
    own = columns(meanings, of)
    others = columns(meanings, *_DOERS) if of in _DOERS else []
    return own or ([] if others else columns(meanings, part(of, "acronym")))


def _given(found: list[Slot], of: Meaning, what: str, place: int) -> list[Slot]:
    """The organizations, the nearest that lacks it with one part more; its own role first."""
    open_ = [slot for slot in found if getattr(slot, what) is None and slot.name != place]
    doers = [slot for slot in open_ if of in _DOERS and slot.of in _DOERS]
    fit = [slot for slot in open_ if slot.of == of] or doers
    if not fit:
        return found
    nearest = min(fit, key=lambda slot: (abs(slot.name - place), slot.name))
    told = replace(nearest, **{what: place})  # type: ignore[arg-type]
    return [told if slot is nearest else slot for slot in found]


def _by_values(rows: Grid, slot: Slot) -> Slot:
    """Name and acronym the other way round where most of the acronyms are the longer ones."""
    if slot.acronym is None:
        return slot
    pairs = pd.DataFrame({"name": rows.cells[slot.name], "short": rows.cells[slot.acronym]})
    pairs = pairs.apply(text).dropna().drop_duplicates()
    apart = pairs[mapped(pairs["name"], key).ne(mapped(pairs["short"], key))]
    longer = apart["short"].str.len().gt(apart["name"].str.len()).sum()
    if 2 * longer <= len(apart):
        return slot
    return replace(slot, name=slot.acronym, acronym=slot.name)


def _turned(rows: Grid, slot: Slot) -> str:
    name, short = rows.headings[slot.name], rows.headings[slot.acronym or 0]
    return (
        f"Column '{name.strip()}' holds the names and column '{short.strip()}' the acronyms, "
        "by the length of their values; their headings say the opposite."
    )


def _is_type(rows: Grid, slot: Slot) -> bool:
    """Whether a column of names holds types of organizations instead."""
    values = text(rows.cells[slot.name]).dropna()
    known = mapped(values, lambda word: _words.meaning(word, _words.TYPES)).notna()
    return len(values) > 0 and float(known.mean()) >= _MOSTLY


def _left_out(rows: Grid, slot: Slot) -> str:
    heading = rows.headings[slot.name].strip()
    return f"Column '{heading}' holds types of organizations, not organizations: it is left out."


def written(rows: Grid, found: Sequence[Slot]) -> list[pd.Series]:
    """The cells in which the organizations of a row may be named."""
    return [text(rows.cells[place]) for slot in found for place in slot.names]
