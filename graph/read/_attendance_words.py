"""Under which headings do exports and sign-in sheets tell who came, and from where?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from graph.read._words import fold, heading

NAME = (
    "name|full name|user name|display name|name of participant|participant name|participant"
    "|attendee|attendee name|first name|last name|surname|family name|given name|names|delegate"
    "|nom|nom et prenom|nom complet|prenom|nom et prenoms|nombre|nombre y apellido|apellidos"
    "|full names|name and title|name and surname|first and last name|name of participants"
    "|participant s name|participants name|name of attendee|name of person|nombre completo"
    "|nome|nome completo|person|person name|speaker|author"
)
MAIL = (
    "email|user email|e mail|email address|e mail address|mail|courriel|correo|correo electronico"
)
TITLE = "meeting|event|meeting name|event name|meeting title|event title|conference|workshop"
DATE = "date|day|meeting date|date of meeting|start|start date|start time|fecha|data"
COUNTRY = "country|country of organization|country of organisation|pays|pais"
ROLE = "role|organization role|organisation role|capacity"
_ORGANIZATION = (
    "organization|organisation|org|company|affiliation|institution|agency|employer|entity|entities"
    "|organizacion|organizacao|entreprise|organisme|structure|institucion|instituicao|entidad"
    "|ministry|association"
)
_WORDS = frozenset(_ORGANIZATION.split("|"))
_OTHER = (
    "type size industry sector country email mail phone address website city code acronym "
    "role id date department number category tipo pays pais"
)
_NOT = frozenset(_OTHER.split())
"""An organization's type is no organization."""
_ASKING = _WORDS | frozenset(
    {"name", "of", "the", "your", "and", "or", "de", "l", "la", "del", "nom", "full", "which"}
    | {"represented", "represent", "representing", "do", "you", "what", "is", "s", "da"}
)


def told(headings: Iterable[str]) -> list[str]:
    """Headings for comparison, their second halves in brackets left out."""
    return [heading(one) or fold(one) for one in headings]


def first(headings: Sequence[str], words: str) -> int | None:
    """Where the first of several headings (separated by `|`) stands, or None.

    >>> first(["Date", "Meeting"], "event|meeting"), first(["Date"], "event")
    (1, None)
    """
    return next(iter(where(headings, words)), None)


def where(headings: Sequence[str], words: str) -> list[int]:
    """Where several headings stand, in the order of the words."""
    written = told(headings)
    return [written.index(word) for word in words.split("|") if word in written]


def has(headings: Sequence[str], *words: str) -> bool:
    """Whether there is one heading of each set of them."""
    written = set(told(headings))
    return all(written & set(word.split("|")) for word in words)


def names_organization(headings: Sequence[str]) -> bool:
    """Whether a heading asks for an organization and nothing else, so that it is no cell of one.

    >>> names_organization(["Your organization / company"]), names_organization(["Alder Agency"])
    (True, False)
    """
    split = [set(one.split()) for one in told(headings)]
    return any(one & _WORDS and one <= _ASKING for one in split)


def organization(headings: Sequence[str]) -> int | None:
    """Where the organization of a person stands: under its own heading, or in a question.

    >>> organization(["Name", "Which organization do you represent?"])
    1
    >>> organization(["Name", "Organization type"])
    """
    return next(iter(organizations(headings)), None)


def organizations(headings: Sequence[str]) -> list[int]:
    """Everywhere that it may stand, its own headings first: sections may name it differently."""
    own = where(headings, _ORGANIZATION)
    split = [set(one.split()) for one in told(headings)]
    asked = [place for place, words in enumerate(split) if words & _WORDS and not words & _NOT]
    return [*own, *(place for place in asked if place not in own)]
