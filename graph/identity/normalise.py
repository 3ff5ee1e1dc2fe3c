"""What is left of a name once case, accents, punctuation and legal form are taken away?"""

from __future__ import annotations

import html
import re
import unicodedata

from graph.identity.legal import FAMILY, without_form
from graph.keys import key

_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "\u0131": "i"}
)
"""Latin letters whose stroke is no accent to Unicode."""
_SPELLING = {
    "organisation": "organization",
    "organisations": "organizations",
    "programme": "program",
    "programmes": "programs",
    "centre": "center",
    "centres": "centers",
    "labour": "labor",
    "defence": "defense",
}
"""British and American spellings of words that stand in many names."""
_POSSESSIVE = re.compile(r"['’\u2018`\u00b4\u02bc](?=s?\b(?:\s|$|\W))")
_APOSTROPHE = re.compile(r"['’\u2018`\u00b4\u02bc]")
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}(?:[^\W\d_]\b)?")
_JOINT = re.compile(r"(?<=\w\w)\s*/\s*(?=\w\w)")
_OTHER = re.compile(r"[^\w/ ]|_")
_EAST = re.compile(
    r"^(?:株式会社|有限会社|一般社団法人|一般財団法人|주식회사|บริษัท|公益財団法人)\s*|"
    r"\s*(?:股份有限公司|有限责任公司|有限公司|株式会社|주식회사|จำกัด(?: มหาชน)?)$"
)
_SLASH = re.compile(r"/(?! )|(?<! )/")
_CLOSED = re.compile(r"(?<!\d) | (?!\d)")


def bare(name: str) -> str:
    """The comparison form of a name: words in small letters, one space between them.

    Without accents (on Latin and Greek letters only: elsewhere marks are vowels), punctuation,
    a leading article or a legal form; ` / ` stays where it joins two names. Idempotent.

    >>> bare("The Médecins Sans Frontières, Inc."), bare("UNICEF/Plan Guinee")
    ('medecins sans frontieres', 'unicef / plan guinee')
    """
    return parted(name)[0]


def parted(name: str) -> tuple[str, str | None]:
    """A name's comparison form, and the family of law of the legal form taken from it.

    >>> parted("Nokia Solutions GmbH & Co. KG"), parted("Nokia")
    (('nokia solutions', 'german'), ('nokia', None))
    """
    told = words(name)
    kept = without_form(told)
    taken = [FAMILY[word] for word in told[len(kept) :] if word in FAMILY]
    found = " ".join(kept)
    again = found != name and not (found.isascii() and "/" not in found)
    return (bare(found) if again else found), (taken[0] if taken else None)


def words(name: str) -> list[str]:
    """The words of a name for comparison, its legal form still among them."""
    text = unaccented(folded(html.unescape(name) if "&" in name else name)).translate(_LETTERS)
    if text.isascii() and text.replace(" ", "").isalnum():  # most names: nothing is to be taken
        return [_SPELLING.get(word, word) for word in text.split()]
    text = _APOSTROPHE.sub(" ", _POSSESSIVE.sub("", text)).replace("&", " and ")
    text = _DOTTED.sub(lambda found: found[0].replace(".", ""), text)
    text = _EAST.sub("", _lettered(_JOINT.sub(" / ", text)).strip())
    return [_SPELLING.get(word, word) for word in text.split()]


def _lettered(text: str) -> str:
    """Text with a space for everything that is no letter, number, vowel mark or joint."""
    if text.isascii():
        return _SLASH.sub(" ", _OTHER.sub(" ", text))
    kept = (c if c.isalnum() or c in " /" or _is_mark(c) else " " for c in text)
    return _SLASH.sub(" ", "".join(kept))


def _is_mark(letter: str) -> bool:
    """Vowels and tones of Thai, Khmer, Burmese, Hindi: to Python no letters of a word."""
    return unicodedata.category(letter)[0] == "M"


def folded(text: str) -> str:
    """The comparison key of a text (`keys.key`), quickly where all its letters are plain."""
    return " ".join(text.split()).casefold() if text.isascii() else key(text)


def squash(form: str) -> str:
    """A form without the spaces between letters: those between numbers mean something.

    >>> squash("net app region 1 2")
    'netappregion1 2'
    """
    return _CLOSED.sub("", form)


def unaccented(text: str) -> str:
    """Text without the accents of its Latin and Greek letters.

    >>> unaccented("Guinée, й, ที่")
    'Guinee, й, ที่'
    """
    if text.isascii():
        return text
    kept, base = [], ""
    for letter in unicodedata.normalize("NFD", text):
        if not unicodedata.combining(letter):
            base = letter
        if "\u0300" <= letter <= "\u036f" and _has_accents(base):
            continue
        kept.append(letter)
    return unicodedata.normalize("NFC", "".join(kept))


def _has_accents(base: str) -> bool:
    return base < "\u0250" or "\u0370" <= base <= "\u03ff" or "\u1e00" <= base <= "\u1fff"
