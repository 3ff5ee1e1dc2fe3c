"""What does a heading of a 3W, 4W or 5W table mean?"""

from __future__ import annotations

import re
from collections.abc import Sequence

import pandas as pd

from graph.read import _words
from graph.read._area_words import AREAS, letters
from graph.read._columns import mapped, text
from graph.read._marked_months import marked
from graph.read._meanings import PLACES, ROLES, WORK, Meaning, part
from graph.read._work_words import CALLED, KNOWN, SHORT, SMALL, SORT

_LONGEST = 300
"""Letters of a heading; what is longer is a text."""
_LANGUAGES = frozenset({"en", "fr", "es", "pt", "ar"})
_ADM = re.compile(r"(?:adm|admin|administrativelevel|adminlevel|niveauadmin)([1-5])")
_CODED = re.compile(r"(?:adm|admin)?([1-5])?(?:p?cod(?:e|es|igo)?)([1-5])?")
_CODE = re.compile(r"(p?)cod(?:e|es|igo)?")

Found = dict[str, list[int]]


def meanings_of(headings: Sequence[str]) -> Found:
    """The columns of each meaning, English before other languages.

    A name that is given in two languages is one organization.

    >>> meanings_of(["ORG_NAME_fr", "ORG_NAME_en", "Secteur/Cluster*"])
    {'organization': [1], 'sector': [2], 'organization also': [0]}
    """
    told = [(*meaning_of(heading), place) for place, heading in enumerate(headings)]
    found: Found = {}
    for meaning, language, place in sorted(
        told, key=lambda one: (one[1] not in ("", "en"), one[2])
    ):
        if meaning is None:
            continue
        again = bool(language) and meaning in found and meaning in ROLES
        found.setdefault(part(meaning, "also") if again else meaning, []).append(place)
    used = {place for places in found.values() for place in places}
    free = ["" if place in used else one for place, one in enumerate(headings)]
    months = {Meaning.MARKED: marked(free)}
    return {str(what): places for what, places in (found | months).items() if places}


def is_work(headings: Sequence[str]) -> bool:
    """Whether a row of headings tells who does what where."""
    found = set(meanings_of(headings))
    named = found & {*ROLES, *(part(role, "acronym") for role in ROLES)}
    return bool(named and found & {*WORK} and found & {*PLACES})


def by_values(found: Found, cells: pd.DataFrame) -> Found:
    """Headings of two meanings decided by the values: `Estado` is a state, or a status."""
    areas = found.get(Meaning.AREA, [])
    stated = [place for place in areas if _are_statuses(cells[place])]
    if not stated:
        return found
    left = {Meaning.AREA.value: [place for place in areas if place not in stated]}
    more = {Meaning.STATUS.value: [*found.get(Meaning.STATUS, []), *stated]}
    return {what: places for what, places in {**found, **more, **left}.items() if places}


def _are_statuses(column: pd.Series) -> bool:
    values = pd.Series(text(column).dropna().unique(), dtype=object)
    known = mapped(values, lambda word: _words.meaning(word, _words.STATUSES)).notna()
    return len(values) > 0 and float(known.mean()) > 0.5


def meaning_of(heading: str) -> tuple[Meaning | None, str]:
    """What a heading means, or None, and the language that it says it is in.

    >>> meaning_of("NOM ORGANISATION (cette colonne...)")[0].value, meaning_of("adm2Name_fr")[1]
    ('organization', 'fr')
    """
    if len(heading) > _LONGEST:
        return None, ""
    words = _plain(re.split(r"[(\n]", heading.strip(), maxsplit=1)[0])
    language = words[-1] if len(words) > 1 and words[-1] in _LANGUAGES else ""
    told = _meaning(words[:-1] if language else words)
    halves = [] if heading.isascii() else re.split(r"\s*[-/|\n]\s*", heading)
    for half in halves:
        told = told or _meaning(_plain(half))
    return told, language


def _plain(heading: str) -> list[str]:
    """The words that matter, letters of one sort: `admin2Pcod` is two words, `P code` is one."""
    apart = letters(re.sub(r"(?<=[a-z\d])(?=[A-Z])", " ", heading))
    folded = re.sub(r"\bp (?=cod)", "p", apart)
    return [word for word in folded.split() if word not in SMALL]


def _meaning(words: list[str]) -> Meaning | None:
    bare = [word for word in words if word not in CALLED]
    known = KNOWN.get(" ".join(words)) or KNOWN.get(" ".join(bare))
    return known or _area(bare) or _code(bare) or _part(bare)


def _area(words: list[str]) -> Meaning | None:
    level = _ADM.fullmatch("".join(words))
    if level:
        return Meaning(f"adm{level[1]}")
    return Meaning.AREA if len(words) == 1 and words[0] in AREAS else None


def _code(words: list[str]) -> Meaning | None:
    """A column of codes: of the level that it names, or of places of some level."""
    whole = _CODED.fullmatch("".join(words))
    level = whole and (whole[1] or whole[2])
    if level:
        return Meaning(f"adm{level} code")
    coded = [word for word in words if _CODE.fullmatch(word)]
    of = [KNOWN.get(word) or _area([word]) for word in words if word not in coded]
    fixed = next((one for one in of if one and one.startswith("adm")), None)
    if coded and fixed:
        return Meaning(f"{fixed} code")
    only_places = coded and (Meaning.AREA in of or (not of and coded == ["pcode"]))
    return Meaning.AREA_CODE if only_places else None


def _part(words: list[str]) -> Meaning | None:
    """The acronym or the type of an organization."""
    for what, signs in (("acronym", SHORT), ("type", SORT)):
        rest = [word for word in words if word not in signs]
        if len(rest) < len(words):
            role = _role(rest) if rest else Meaning.ORG if what == "acronym" else None
            return part(role, what) if role else None
    return None


def _role(words: list[str]) -> Meaning | None:
    """Whose part it is; a word that comes twice, or before the exact one, counts once."""
    told = [KNOWN.get(" ".join(dict.fromkeys(words[start:]))) for start in range(len(words))]
    return next((one for one in told if one in ROLES), None)
