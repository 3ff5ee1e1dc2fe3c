"""Which names look like another one without being it?"""

from __future__ import annotations

import re
import unicodedata

_LIKE = str.maketrans(
    dict(zip("аеорсухіјѕһԁӏвкмнтгп", "aeopcyxijshdlbkmhtrn", strict=True))
    | dict(zip("αορνικτυχεμη", "aopviktuxemn", strict=True))
    | {"0": "o", "1": "l"}
)
"""Small Cyrillic and Greek letters, and numbers, that are drawn like Latin ones."""
_HIDDEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_MIXED = re.compile(r"(?=\w*[a-zA-Z\u00c0-\u024f])(?=\w*[\u0370-\u03ff\u0400-\u04ff])\w+")
_SARA_AM = re.compile("\u0e4d[\u0e48-\u0e4b]?\u0e32")
_THAI_ORDER = re.compile("[\u0e48-\u0e4b][\u0e31\u0e34-\u0e3a\u0e4d]|[\u0e48-\u0e4b]{2}")
_ZAWGYI = re.compile("(?:^|[^\u1000-\u1021\u103b-\u103e])\u1031|[\u1060-\u1097]|\u1039(?:$|\\s)")


def doubt(name: str) -> str | None:
    """Why a name may not be what it looks like; None where nothing is odd.

    >>> doubt("UNI\\u0421EF")
    'it mixes Latin with Cyrillic or Greek letters in one word'
    >>> doubt("UNICEF"), doubt("ЮНИСЕФ")
    (None, None)
    """
    if name.isascii():
        return None
    if _MIXED.search(unicodedata.normalize("NFKC", name)):
        return "it mixes Latin with Cyrillic or Greek letters in one word"
    if _HIDDEN.search(name):
        return "it holds letters that are not seen"
    if _SARA_AM.search(name) or _THAI_ORDER.search(name):
        return "its Thai vowels and tone marks stand in an unusual order"
    return "its Burmese letters seem to be in the Zawgyi encoding" if _ZAWGYI.search(name) else None


def skeleton(squashed: str) -> str:
    """What a squashed form looks like: two names with one skeleton are easily taken for each other.

    >>> skeleton("uni\\u0441ef") == skeleton("unicef")
    True
    """
    if squashed.isascii():
        return squashed
    ordered = squashed.replace("\u0e4d\u0e32", "\u0e33")
    marks = re.compile("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]+|[\u102b-\u103e\u17b4-\u17d2]+")
    return marks.sub(lambda run: "".join(sorted(run[0])), ordered).translate(_LIKE)
