"""Which encoding does chardet suggest, and when is that not to be believed?"""

from __future__ import annotations

import re

import chardet

WESTERN = "Windows-1252"
_LATIN = frozenset({"windows-1250", "windows-1254", "windows-1257", "windows-1258", "cp1258"})
"""Other alphabets of Latin letters; the commonest accents stand in the same place in all."""
_FEW = 4
"""With fewer bytes beyond ASCII there is nothing by which alphabets could be told apart."""
_WORD = re.compile(r"[^\W\d_]*[^\W\d_\x00-\x7f][^\W\d_]*")
"""A word with a letter beyond ASCII."""
_WRITTEN = re.compile(r"[^\W\d_þðÞÐ]|[\s\u2010-\u2026\u20ac\xa0\xab\xb0\xb7\xbb]")
"""What stands in a text of western Europe: letters, dashes, quotation marks, the euro."""


def suggested(sample: bytes) -> str:
    """chardet's suggestion, or windows-1252 where too little speaks for another alphabet.

    Words of another script have no ASCII letters among their own: where most have, the script
    is a mistake ("Universit\u03b9" for "Universit\u00e9").
    """
    era = chardet.EncodingEra.MODERN_WEB
    found = chardet.detect(sample, encoding_era=era)["encoding"] or "utf-8"
    western = _read(sample, WESTERN)
    if western is None or found.lower() in ("utf-8", "ascii", WESTERN.lower()):
        return found
    if found.lower() in _LATIN:
        doubtful = _telling(sample) < _FEW and all(map(_WRITTEN.fullmatch, _beyond(western)))
    else:
        doubtful = not _of_a_script(_read(sample, found) or "", _telling(sample))
    return WESTERN if doubtful else found


def _of_a_script(text: str, telling: int) -> bool:
    """Whether the words with letters beyond ASCII are mostly made of those."""
    letters = "".join(_WORD.findall(text))
    return telling >= _FEW and len(_beyond(letters)) * 2 > len(letters)


def _telling(sample: bytes) -> int:
    return sum(1 for byte in sample if byte > 127)


def _beyond(text: str) -> list[str]:
    return [letter for letter in text if not letter.isascii()]


def _read(sample: bytes, encoding: str) -> str | None:
    try:
        return sample.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None
