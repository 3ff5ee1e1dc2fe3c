"""Which words call a place, and which level do they usually mean?"""

from __future__ import annotations

from graph.read._words import fold

_LEVELS = {
    1: "region regiao provincia province provinces prov prefecture state states estado "
    "departement department departamento governorate gouvernorat oblast division wilaya المحافظه",
    2: "district distrito districts lga cercle zone zoba municipio municipality municipalite "
    "county comte locality territoire territory mantika arrondissement dist raion "
    "township souspref sousprefecture المديريه",
    4: "localidade",
    3: "posto commune comuna communes subdistrict ward payam union الناحيه",
}
AREAS = {word: level for level, words in _LEVELS.items() for word in words.split()}
"""Folded word -> the level that it means where nothing else is known."""


def usual_level(heading: str) -> int:
    """The level that a heading usually means; 1 where it has none of the words.

    >>> usual_level("Province *"), usual_level("LGA PCode")
    (1, 2)
    """
    known = [AREAS[word] for word in letters(heading).split() if word in AREAS]
    return known[0] if known else 1


_SAME = str.maketrans({"œ": "oe", "Œ": "OE", "\u0629": "\u0647"})
"""Letters that are written for each other, among them the Arabic ta marbuta for ha."""


def letters(heading: str) -> str:
    """A heading folded, with letters that are written for each other made the same."""
    return fold(heading.translate(_SAME))
