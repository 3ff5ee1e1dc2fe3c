"""What can a column of a table of who does what where mean?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from graph.records import Role


class Meaning(StrEnum):
    """What is in a column, whether its tag, its heading or a person says so."""

    ORG = "organization"
    FUNDER = "funder"
    PROGRAMME = "programme"
    IMPLEMENTER = "implementer"
    RECIPIENT = "recipient"
    ORG_ACRONYM = "organization acronym"
    FUNDER_ACRONYM = "funder acronym"
    PROGRAMME_ACRONYM = "programme acronym"
    IMPLEMENTER_ACRONYM = "implementer acronym"
    RECIPIENT_ACRONYM = "recipient acronym"
    ORG_TYPE = "organization type"
    FUNDER_TYPE = "funder type"
    PROGRAMME_TYPE = "programme type"
    IMPLEMENTER_TYPE = "implementer type"
    RECIPIENT_TYPE = "recipient type"
    ORG_ALSO = "organization also"
    FUNDER_ALSO = "funder also"
    PROGRAMME_ALSO = "programme also"
    IMPLEMENTER_ALSO = "implementer also"
    RECIPIENT_ALSO = "recipient also"
    SECTOR = "sector"
    SUBSECTOR = "subsector"
    PROJECT = "project"
    ACTIVITY = "activity"
    ACTIVITY_TYPE = "activity type"
    DESCRIPTION = "description"
    STATUS = "status"
    COUNTRY = "country"
    ADM1 = "adm1"
    ADM2 = "adm2"
    ADM3 = "adm3"
    ADM4 = "adm4"
    ADM5 = "adm5"
    ADM1_CODE = "adm1 code"
    ADM2_CODE = "adm2 code"
    ADM3_CODE = "adm3 code"
    ADM4_CODE = "adm4 code"
    ADM5_CODE = "adm5 code"
    AREA = "area"
    AREA_CODE = "area code"
    LOCATION = "location"
    START = "start"
    END = "end"
    REPORTED = "reported"
    MONTH = "month"
    YEAR = "year"
    MARKED = "month marked"


Meanings = Mapping[str, int | Sequence[int]]
"""Meaning (a `Meaning` or its text) -> the column, or the columns, that have it.

Of an organization several columns are several organizations; a part of one (acronym, type, or
`also`, its name in another language) belongs to the nearest of them. Of anything else the first
that is filled counts. `area` is a place whose level the values decide, `area code` its P-code.
"""

ROLES = {
    Meaning.ORG: Role.IMPLEMENTER,
    Meaning.FUNDER: Role.FUNDER,
    Meaning.PROGRAMME: Role.PROGRAMME,
    Meaning.IMPLEMENTER: Role.IMPLEMENTER,
    Meaning.RECIPIENT: Role.RECIPIENT,
}
"""Meanings that name an organization, with its role; who is only called organization implements."""

WORK = (Meaning.SECTOR, Meaning.SUBSECTOR, Meaning.PROJECT, Meaning.ACTIVITY, Meaning.ACTIVITY_TYPE)
_ADM = tuple(meaning for meaning in Meaning if meaning.startswith("adm"))
PLACES = (Meaning.COUNTRY, Meaning.AREA, Meaning.AREA_CODE, Meaning.LOCATION, *_ADM)


def columns(meanings: Meanings, *which: str) -> list[int]:
    """The columns with one of these meanings, in the order of the meanings.

    >>> columns({"sector": 3, "adm1": [5, 4]}, "adm1", "sector", "year")
    [5, 4, 3]
    """
    found = [meanings.get(one, ()) for one in which]
    return [place for some in found for place in ([some] if isinstance(some, int) else some)]


def part(of: str, what: str) -> Meaning:
    """The meaning of a part of an organization: its acronym, its type, its other name."""
    return Meaning(f"{of} {what}")
