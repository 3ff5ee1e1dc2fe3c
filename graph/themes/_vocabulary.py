"""Which themes does the vocabulary know that comes with the project?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

import pandas as pd

from graph import samples
from graph.keys import key
from graph.themes._fold import form


class Scheme(StrEnum):
    """Who a theme of the vocabulary is from."""

    OCHA = "ocha"
    THREE_W = "3w"
    DAC = "dac"
    SDG = "sdg"
    H2020 = "h2020"


SCHEMES = {
    Scheme.OCHA: "OCHA cluster",
    Scheme.THREE_W: "word of 3W files",
    Scheme.DAC: "OECD DAC",
    Scheme.SDG: "Sustainable Development Goal",
    Scheme.H2020: "Horizon 2020",
}
_LANGUAGES = ["en", "fr", "es", "pt", "ar"]


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme of the vocabulary; `part_of` and `related` are names of other ones."""

    name: str
    scheme: Scheme
    code: str
    part_of: str = ""
    related: str = ""
    """The cluster that a category of the DAC stands for, as a published mapping has it."""
    also: tuple[str, ...] = ()
    """Other names in several languages: all of them mean just this theme."""
    near: tuple[str, ...] = ()
    """Words that may mean this theme: asked about, never taken for it."""


@cache
def vocabulary() -> dict[str, Theme]:
    """The themes by the key of their names, the purposes of the DAC last.

    A purpose that is called as another theme is that theme, by one more code.
    """
    known = {key(theme.name): theme for theme in _listed()}
    taken = {form(name): one for one, told in known.items() for name in (told.name, *told.also)}
    whole = {theme.code: theme.name for theme in known.values() if theme.scheme is Scheme.DAC}
    for code, name, french in _rows("dac_purposes.csv", ["code", "name", "fr"]):
        one = taken.setdefault(form(name), key(name))
        also = (french,) if french and taken.setdefault(form(french), one) == one else ()
        purpose = Theme(name, Scheme.DAC, code, part_of=whole.get(code[:3], ""), also=also)
        told = known.setdefault(one, purpose)
        if told is not purpose:
            known[one] = replace(told, also=(*told.also, code, *also))
    return known


def above(theme: str) -> tuple[str, ...]:
    """The keys of what a theme of the vocabulary is part of, the nearest first.

    >>> above("child protection"), above("health")
    (('protection',), ())
    """
    known, found = vocabulary(), []
    while theme in known and (theme := key(known[theme].part_of)):
        found.append(theme)
    return tuple(found)


def _listed() -> Iterator[Theme]:
    columns = ["scheme", "code", "name", "part_of", "related", *_LANGUAGES, "near"]
    for scheme, code, name, part_of, related, *words, near in _rows("themes.csv", columns):
        also = tuple(word for told in words for word in _split(told))
        yield Theme(name, Scheme(scheme), code, part_of, related, also, _split(near))


def _split(cell: str) -> tuple[str, ...]:
    return tuple(word for word in cell.split("|") if word)


def _rows(file: str, columns: list[str]) -> list[list[str]]:
    path = samples.folder() / "reference" / file
    read = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8")
    rows: list[list[str]] = read[columns].to_numpy().tolist()
    return rows
