"""When are two written names the same name?"""

from __future__ import annotations

import re
import unicodedata

PLACEHOLDERS = frozenset(
    {"", "not provided", "[email]", "none", "self", "n/a", "na", "-", "--", "unknown"}
    | {"independent", "(independent)", "not applicable", "nil", "tbd", "not specified", "null"}
)


def key(text: str) -> str:
    """The comparison key of a name: letters that look and mean the same become the same.

    NFKC, without invisible format characters, one space between words, no case (Unicode
    Standard Annex 15 and default caseless matching). Accents and punctuation stay: names
    that differ in them are proposed as one elsewhere, never merged here. Idempotent.

    >>> key("  Plan  Guinée ") == key("plan guinée")
    True
    """
    if text.isascii():  # nothing to compose, nothing invisible
        return " ".join(text.split()).casefold()
    composed = unicodedata.normalize("NFKC", text)
    visible = "".join(c for c in composed if unicodedata.category(c) != "Cf")
    folded = unicodedata.normalize("NFKC", " ".join(visible.split()).casefold())
    return folded if folded == text else key(folded)


def is_placeholder(text: str) -> bool:
    """Whether a cell says that there is no organization in it.

    >>> is_placeholder("Not Provided"), is_placeholder("NA"), is_placeholder("IOM")
    (True, True, False)
    """
    return key(text) in PLACEHOLDERS


def fold(written: str) -> str:
    """Letters without case, accents or punctuation, one space between words.

    >>> fold("En cours d'exécution")
    'en cours d execution'
    """
    plain = unicodedata.normalize("NFKD", written.casefold().replace("&", " and "))
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(re.sub(r"[\W_]+", " ", bare).split())
