"""What does a heading say that its column is about, as far as it is known?"""

from __future__ import annotations

from collections.abc import Sequence

from graph.mapping import PERSON, About
from graph.read import _attendance_words as words
from graph.read import _headings, _persons, _work_headings
from graph.read._propose_words import ORGANIZATION, PARTS, WORDS
from graph.read._words import fold
from graph.templates import ATTENDANCE

Said = tuple[str, str]


def known_headings(headings: Sequence[str], about: About) -> dict[int, str]:
    """What the headings mean that other readers know: place -> meaning."""
    persons = dict.fromkeys([*_persons.columns_of(headings), *_names(headings)], PERSON)
    if about is About.WORK:
        told = {place: _work_headings.meaning_of(one)[0] for place, one in enumerate(headings)}
        return {**persons, **{place: str(what) for place, what in told.items() if what}}
    own = {place: what for what, place in _headings.places(headings, ATTENDANCE).items()}
    more = {"organization": words.organizations(headings)[:1]}
    for what, known in _LISTS.items():
        more[what] = words.where(headings, known)[:1]
    return {**{there[0]: what for what, there in more.items() if there}, **own, **persons}


_LISTS = {
    "occasion": words.TITLE,
    "date": words.DATE,
    "country": words.COUNTRY,
    "role": words.ROLE,
}


def _names(headings: Sequence[str]) -> list[int]:
    return [*words.where(headings, words.NAME), *words.where(headings, words.MAIL)]


def worded(heading: str, about: About) -> Said:
    """What the words of a heading say, the telling ones first; a part needs its organization.

    >>> worded("Name der Firma", About.MEETING), worded("Type of event", About.MEETING)
    (('organization', 'its heading has the word firma'), ('', ''))
    """
    written = fold(heading).split()
    for place, (meaning, known) in enumerate(WORDS[about]):
        word = next((one for one in written if one in known), None)
        if word and place < PARTS and not (meaning and ORGANIZATION & set(written)):
            return "", ""
        if word and meaning:
            return meaning, f"its heading has the word {word}"
    return "", ""
