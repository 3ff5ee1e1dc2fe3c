"""What does each column of a table mean, and for which tables does that hold?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from graph.keys import key
from graph.mapping._words import NAMED, PERSON, About

SUFFIX = ".map.toml"
"""How the name of a file with a map ends."""


@dataclass(frozen=True, slots=True)
class Map:
    """What each column of a table means; it holds for every table with the same headings."""

    about: About
    columns: tuple[tuple[str, str], ...]
    """Heading and meaning of each column in order; no meaning for one that is not used."""
    file: str = field(default="", compare=False)
    """The file that says so, if one does."""

    @property
    def fingerprint(self) -> tuple[str, ...]:
        """The headings for comparison."""
        return fingerprint([heading for heading, _ in self.columns])

    @property
    def places(self) -> dict[str, list[int]]:
        """The columns of each meaning."""
        found: dict[str, list[int]] = {}
        for place, (_, meaning) in enumerate(self.columns):
            if meaning:
                found.setdefault(meaning, []).append(place)
        return found

    @property
    def lacking(self) -> str:
        """What must be said before a table can be read by it, or nothing."""
        told, meeting = self.places, self.about is About.MEETING
        names = {"organization"} if meeting else {*NAMED, *(f"{one} acronym" for one in NAMED)}
        if not names & set(told):
            return "no column has the meaning organization"
        twice = [one for one, there in told.items() if len(there) > 1 and one != PERSON]
        if meeting and twice:
            return f"several columns have the meaning {twice[0]}, which only one can have"
        return ""


def fingerprint(headings: Sequence[str]) -> tuple[str, ...]:
    """Headings for comparison, without the empty ones at the end.

    >>> fingerprint(["Firma ", "ORT", ""])
    ('firma', 'ort')
    """
    folded = [key(heading) for heading in headings]
    while folded and not folded[-1]:
        folded.pop()
    return tuple(folded)


@dataclass(frozen=True, slots=True)
class Column:
    """What is proposed for one column, why, and some of its values: none of those of persons."""

    heading: str
    meaning: str
    why: str
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the columns of a table that nobody recognises seem to mean."""

    file: str
    sheet: str
    """Empty where the file has no other."""
    about: About
    """What its rows seem to be about."""
    columns: Mapping[About, tuple[Column, ...]]
    """Each column, for either case."""

    @property
    def called(self) -> str:
        """The name of a file that answers it: after the sheet too, where there are several."""
        stem = PurePath(self.file).stem
        sheet = "".join(letter if letter.isalnum() else "_" for letter in self.sheet)
        return f"{stem}.{sheet}{SUFFIX}" if sheet else f"{stem}{SUFFIX}"

    @property
    def map(self) -> Map:
        """The proposal as it stands."""
        columns = self.columns[self.about]
        return Map(self.about, tuple((one.heading, one.meaning) for one in columns))
