"""Which short name stands for which long one?"""

from __future__ import annotations

import re
from collections.abc import Mapping

from graph.identity.normalise import bare, squash

SMALL = frozenset(
    {"a", "an", "and", "the", "of", "for", "in", "on", "to", "at", "by", "with"}
    | {"de", "la", "le", "les", "l", "d", "du", "des", "et", "pour", "en", "sur", "aux", "au"}
    | {"y", "e", "del", "los", "las", "para", "el", "o", "do", "da", "dos", "das"}
    | {"und", "fur", "der", "die", "van", "voor", "het", "i", "di"}
)
"""Words that an acronym usually leaves out, in six languages."""
_BRACKETS = re.compile(r"[(\[\uff08]\s*([^()\[\]\uff08\uff09]{2,24}?)\s*[)\]\uff09]")
_DASH = re.compile(r"\s+[-–—:]\s+|\s*,\s*(?=[A-Z]{2,}$)")
_JOINTS = frozenset("-–—:,")
_LONGEST, _SHORTEST = 12, 2


def told(name: str) -> tuple[str, str | None]:
    """A name without the acronym that it states for itself, and that acronym's form.

    In brackets at the end or the beginning, or beside a dash where the letters are its initials.
    What stands in brackets and is no acronym of the rest (a country, a legal form) stays.

    >>> told("International Organization for Migration (IOM)")
    ('International Organization for Migration', 'iom')
    >>> told("WHO - World Health Organization"), told("Save the Children (UK)")
    (('World Health Organization', 'who'), ('Save the Children (UK)', None))
    """
    for found in reversed(list(_BRACKETS.finditer(name))):
        rest = name.replace(found[0], " ").strip()  # "(GCA) (GCA)" states it twice
        short = bare(found[1])
        if rest and (stands_for(short, bare(rest)) or bare(rest) == short):
            return rest, short
    if not _JOINTS & set(name):
        return name, None
    parts = [part for part in _DASH.split(name) if part]
    if len(parts) == 2:
        short, long = sorted(parts, key=len)
        if bare(short) in initials(bare(long)):
            return long, bare(short)
    return name, None


def shaped(form: str) -> bool:
    """Whether a form could be an acronym: few letters, in one word or two (`un women`)."""
    return _SHORTEST <= len(form.replace(" ", "")) <= _LONGEST and form.count(" ") <= 1


def initials(form: str) -> frozenset[str]:
    """The acronyms that the words of a form give: with and without its small words.

    >>> sorted(initials("medecins sans frontieres")), sorted(initials("bank of asia"))
    (['msf'], ['ba', 'boa'])
    """
    all_words = [word for word in form.split() if word != "/"]
    large = [word for word in all_words if word not in SMALL]
    given = ("".join(word[0] for word in chosen) for chosen in (all_words, large))
    return frozenset(short for short in given if len(short) >= _SHORTEST)


def stands_for(short: str, long: str) -> bool:
    """Whether a form can be the acronym of another one: its letters in order, the first first.

    Half of its letters or more must begin a word, the rest may come from within (UNICEF, Norad).

    >>> stands_for("norad", "norwegian agency for development"), stands_for("uk", "save the sea")
    (True, False)
    """
    if not shaped(short) or len(long.split()) < 2 or short in long.split():
        return False
    if short.replace(" ", "") in initials(long):
        return True
    letters = iter(long.replace(" ", ""))
    in_order = all(letter in letters for letter in short.replace(" ", ""))
    return in_order and short[0] == long[0] and " " not in short and _starts(short, long)


def _starts(short: str, long: str) -> bool:
    """Whether at least half of an acronym's letters begin a word of the long name."""
    first = [word[0] for word in long.split()]
    met = 0
    for letter in short:
        if letter in first:
            met, first = met + 1, first[first.index(letter) + 1 :]
    return 2 * met >= len(short) and met >= _SHORTEST


def abbreviated(form: str, known: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    """A form with all but its last word, or last two, as initials or as a known acronym.

    >>> sorted(abbreviated("direction regionale sante anosy", {}))
    ['dr sante anosy', 'drs anosy']
    """
    words = form.split()
    found: set[str] = set()
    for rest in range(1, min(3, len(words) - 1)):
        first = " ".join(words[:-rest])
        shorts = (*initials(first), *known.get(squash(first), ()))
        found |= {" ".join([short, *words[-rest:]]) for short in shorts}
    return frozenset(found)
