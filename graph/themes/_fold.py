"""Which ways of writing a theme are one?"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from graph.keys import key

_SMALL = re.compile(r"and|of|the|for|et|de|des|du|d|la|le|les|l|y|e|del|los|las|el|da|do|das|dos")
"""Words that join others, in the languages of the vocabulary."""
_KINDS = re.compile(r"(sub)?clusters?|sectors?|secteurs?|setor|grupo")
"""Words that only say that a theme is one: `Health cluster`, `Secteur santé`."""
_ARABIC = str.maketrans({"\u0629": "\u0647", "\u0649": "\u064a", "\u0640": None})
"""Letters that Arabic writes in two ways, and the stroke that only stretches a word."""
_ARTICLE = re.compile(r"\b(و?)ال(?=\w{2,})")
_DIGIT = re.compile(r"\d")
_OTHER = re.compile(r"[^\w]+|_")
_HALVES = re.compile(r"\s*[()\[\]:|\n]\s*|\s+[-–—]\s*|\s*[-–—]\s+")
_SIDES = re.compile(r"\s*/\s*")


def folded(written: str) -> str:
    """A theme without case, accents and punctuation, its words in the order as written.

    >>> folded("Sécurité alimentaire"), folded("Shelter/NFI")
    ('securite alimentaire', 'shelter nfi')
    """
    bare = key(written).replace("&", " and ")
    if not bare.isascii():
        bare = _ARTICLE.sub(r"\1", "".join(_unmarked(bare)).translate(_ARABIC))
    return " ".join(_OTHER.sub(" ", bare).split())


@lru_cache(maxsize=65_536)
def form(written: str) -> str:
    """What two ways of writing one theme have in common: its words in any order, without small
    ones. Where there is a number, which may be a code, the order stays.

    >>> form("Eau, Hygiène et Assainissement") == form("eau assainissement & hygiene")
    True
    >>> form("H2020-EU.1.2.") == form("H2020-EU.2.1.")
    False
    """
    words = folded(written).split()
    kept = [word for word in words if not _SMALL.fullmatch(word)] or words
    return " ".join(kept if any(map(_DIGIT.search, kept)) else sorted(kept))


def short(form_: str) -> str:
    """A form without the words that only say that it is a theme; itself where it has no others.

    >>> short(form("Health Cluster")), short("cluster")
    ('health', 'cluster')
    """
    return " ".join(word for word in form_.split() if not _KINDS.fullmatch(word)) or form_


def halves(written: str) -> list[str]:
    """The parts of a theme that is told in two ways, or under what it is part of.

    >>> halves("Camp management (CCCM)"), halves("SDG 6: Clean water"), halves("Multi-sector")
    (['Camp management', 'CCCM'], ['SDG 6', 'Clean water'], ['Multi-sector'])
    """
    return [part for part in _HALVES.split(written) if part]


def sides(written: str) -> list[str]:
    """The parts of a theme between strokes, as `Health / Santé`.

    >>> sides("Abris / Shelter")
    ['Abris', 'Shelter']
    """
    return [part for part in _SIDES.split(written) if part]


def _unmarked(text: str) -> list[str]:
    """The letters of a text without accents; marks of other scripts are vowels, and stay."""
    kept, base = [], ""
    for letter in unicodedata.normalize("NFKD", text):
        if unicodedata.combining(letter):
            if base < "\u0250" or "\u0370" <= base <= "\u03ff" or "\u0600" <= base <= "\u06ff":
                continue
        else:
            base = letter
        kept.append(letter)
    return kept
