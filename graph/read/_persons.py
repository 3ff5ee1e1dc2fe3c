"""Which columns are about persons, how many persons are there, and what is left without them?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd
import pyarrow as pa

from graph.read._columns import coalesced, mapped, text, whole_numbers
from graph.read._words import fold, heading

_TELLING = frozenset(
    {"email", "mail", "emails", "courriel", "correo", "phone", "phones", "telephone", "telefono"}
    | {"mobile", "tel", "whatsapp", "skype", "passport", "signature", "contact", "contacts"}
    | {"contacto", "focal", "surname", "apellido", "apellidos", "prenom", "honorific", "person"}
    | {"birth", "gender", "sexe", "salutation", "upn"}
)
"""A heading with one of these words is about persons, whatever else it says."""
_PERSON = frozenset(
    {"first name", "last name", "family name", "given name", "middle name", "user name"}
    | {"display name", "original name", "nom de famille", "job title", "position", "designation"}
    | {"age", "sex", "sexo", "genero", "nationality", "nom et prenom", "nombre y apellido"}
    | {
        "home address 1",
        "home address 2",
        "home city",
        "home zip",
        "fonction",
        "cargo",
        "full name",
    }
)
_MAYBE = frozenset(
    {"name", "nom", "nombre", "nome", "participant", "participants", "participant name", "attendee"}
    | {"attendees", "attendee name", "name of participant", "names", "speaker", "delegate"}
)
"""Names of persons where another column holds the organization or their addresses."""
_BESIDE = frozenset({"organization", "organisation", "affiliation", "company", "institution"}) | {
    "agency",
    "employer",
    "organizacion",
    "organizacao",
    "org",
    "delegation",
}
_MAIL = r"([\w.+%'-]+@([\w-]+(?:\.[\w-]+)+))"
_NAMED = rf"\"?[^;,<>\"\n]*\"?\s*<\s*{_MAIL}\s*>"
_PHONE = r"\+\d[\d ().-]{6,}\d"


@dataclass(frozen=True, slots=True)
class Persons:
    """What is known of the persons of a sheet, row by row, without who they are."""

    columns: tuple[int, ...]
    """Where they stood; blank in the cells that a reader sees."""
    number: pd.Series
    """Rows with the same number are about the same person; missing where a row names none."""
    domain: pd.Series
    """What stands behind the @ of the first address of a row, or missing."""


def persons(headings: Sequence[str], cells: pd.DataFrame, known: Sequence[int] = ()) -> Persons:
    """The persons of a sheet. `known` are columns that the reader knows to hold no person.

    A person is its e-mail address where there is one, else its names together.
    """
    told = [place for place in columns_of(headings) if place not in known]
    columns = tuple(p for p in told if not _counts(headings[p], cells[p]))
    mails = [cells[p] for p in columns if cells[p].str.contains("@", regex=False).any()]
    mail = coalesced([mapped(column, _address) for column in mails], cells.index)
    named = [place for place in columns if _is_name(headings[place])]
    who = mail.fillna(_together(cells, named)) if named else mail
    number = pd.Series(pd.factorize(who)[0], index=cells.index, dtype="Int64")
    domain = mapped(mail, lambda address: address.partition("@")[2])
    return Persons(columns, number.where(who.notna()), domain)


def columns_of(headings: Sequence[str]) -> tuple[int, ...]:
    """Where the columns of persons stand.

    >>> columns_of(["Name", "Organization", "E-mail", "Country"]), columns_of(["Name", "Type"])
    ((0, 2), ())
    """
    told = [heading(one) or fold(one) for one in headings]
    beside = any(_is_person(one) or _BESIDE & set(one.split()) for one in told)
    return tuple(
        place for place, one in enumerate(told) if _is_person(one) or (beside and one in _MAYBE)
    )


def _is_person(told: str) -> bool:
    return told in _PERSON or bool(_TELLING & set(told.split()))


def _together(cells: pd.DataFrame, columns: Sequence[int]) -> pd.Series:
    """The cells of several columns with a blank between them, for comparison."""
    first, *others = (cells[column].astype(object) for column in columns)
    for other in others:
        first = first + " " + other
    return mapped(first, lambda name: name.strip().casefold() or None)


def _address(written: str) -> str | None:
    found = re.search(_MAIL, written)
    return found[1].casefold() if found else None


def _counts(written: str, cells: pd.Series) -> bool:
    """Whether a column named after persons says how many they are."""
    filled = text(cells).dropna()
    return (
        heading(written) in _MAYBE and len(filled) > 0 and bool(whole_numbers(filled).notna().all())
    )


def _is_name(written: str) -> bool:
    told = heading(written) or fold(written)
    return (
        told in _MAYBE or "name" in told.split() or bool({"surname", "prenom"} & set(told.split()))
    )


def without_persons(column: pd.Series) -> pd.Series:
    """A column in which addresses and telephone numbers, and names beside them, are masked."""
    if _holds(column, b"@"):
        column = column.str.replace(_NAMED, "[email]", regex=True)
        column = column.str.replace(_MAIL, "[email]", regex=True)
    if _holds(column, b"+"):
        column = column.str.replace(_PHONE, "[phone]", regex=True)
    return column


def _holds(column: pd.Series, mark: bytes) -> bool:
    """Whether a mark may stand in a column; its letters lie in one piece, which is soon read."""
    whole = pa.array(column, from_pandas=True)
    parts = whole.chunks if isinstance(whole, pa.ChunkedArray) else [whole]
    letters = (buffers[2] for part in parts if len(buffers := part.buffers()) > 2)
    return any(mark in one.to_pybytes() for one in letters if one is not None)
