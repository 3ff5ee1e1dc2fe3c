"""Which delegations were at a meeting, as a United Nations list of participants says it?"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from graph import countries
from graph.catalogue import Reader
from graph.read import _attendance_words as words
from graph.read import _titles
from graph.read._attended import Came, came, told
from graph.read._build import occasion_key
from graph.read._columns import mapped
from graph.read._grid import top_of
from graph.read._meeting import Meeting
from graph.read._moments import moments
from graph.read._nations import Nations, nations
from graph.read._over import meeting, over
from graph.read._roll import Roll, named
from graph.read._words import TYPES, OrganizationType, fold, meaning
from graph.reading import Document, Problem, Reading, Sheet
from graph.records import OccasionKind

_GROUP = "group type|type of group|participant group|participant type|category|group"
_DELEGATION = "delegation|delegation name|name of delegation|nominating organization|represents"
_ISO = "delegation iso|iso|iso3|country code|iso code"
_PARTIES = frozenset(
    {"parties", "party", "states parties", "state party", "member states", "member state"}
    | {"states", "state", "governments", "government", "observer states", "observer state"}
    | {"non member states", "national delegations", "contracting parties"}
)
_TITLE = words.TITLE + "|session"
_PLACE = "location|place|venue|city|country of meeting"
_YEAR = "Only the year of a meeting is given: it counts from 1 January to 31 December."


def recognise(document: Document) -> str | None:
    """Why a document is a list of participants, or None: groups, delegations and persons."""
    found = any(top_of(sheet, _fits) is not None for sheet in document.sheets)
    return "columns for the group, the delegation and its persons" if found else None


def read(document: Document) -> Reading:
    """Delegations with their number of persons.

    A Party's delegation is a government of that country, an observer's the organization itself.
    """
    tops = [(sheet, top_of(sheet, _fits)) for sheet in document.sheets]
    lists = [_list(document, sheet, top) for sheet, top in tops if top is not None]
    return told(document, "participants", recognise(document), lists)


def _fits(headings: Sequence[str]) -> bool:
    return words.has(headings, _GROUP, _DELEGATION, words.NAME + "|honorific|job title")


def _list(document: Document, sheet: Sheet, top: int) -> Came:
    found = named(document, sheet, top)
    whole, said, problems = meeting(document, sheet, over(document, sheet, top), found.names)
    occasions, more = _occasions(found, whole)
    rows, homes = _delegations(found)
    read = came(found, rows.assign(about=occasions["occasion"]), occasions)
    notes = {
        _titles.UNTITLED: not said and found.column(_TITLE).isna().any(),
        _YEAR: (found.column("year").notna() & found.column(words.DATE).isna()).any(),
    }
    read = read.warning((*problems, *more)).naming(homes)
    return read.saying(*(note for note, holds in notes.items() if holds))


def _delegations(found: Roll) -> tuple[pd.DataFrame, Nations]:
    group, called = found.column(_GROUP), found.column(_DELEGATION)
    party = mapped(group, fold).isin(list(_PARTIES))
    coded = found.column(_ISO)
    stated = coded.where(countries.codes(coded).notna(), called)
    homes = nations(stated.where(party, None), found.grid.lines)
    kind = mapped(group, lambda word: meaning(word, TYPES))
    rows = pd.DataFrame(
        {
            "organization": ("Delegation of " + called).where(party, called),
            "country": homes.codes,
            "type": kind.mask(party, OrganizationType.GOVERNMENT.value),
        }
    )
    return rows, homes


def _occasions(found: Roll, whole: Meeting) -> tuple[pd.DataFrame, tuple[Problem, ...]]:
    """The meeting of each row; one of which only the year is said lasts that year."""
    (days, last), problems = moments([found.column(words.DATE), found.column("end date|end")])
    written = found.column("year")
    year = written.where(written.str.fullmatch(r"(?:19|20)\d\d", na=False) & days["day"].isna())
    every = whole.frame("").iloc[[0] * len(written)].set_axis(written.index)
    title = _titles.nameless(found.column(_TITLE), found.names).fillna(every["title"])
    first, until = pd.to_datetime(year + "-01-01"), pd.to_datetime(year + "-12-31")
    start = days["day"].fillna(first).astype("datetime64[ns]").fillna(every["start"])
    kind = pd.Series(OccasionKind.MEETING.value, index=title.index, dtype=object)
    held = countries.codes(found.column(_PLACE)).fillna(every["held"])
    end = last["day"].fillna(until).astype("datetime64[ns]").fillna(every["end"])
    told_ = every.assign(kind=kind, title=title, start=start, end=end, held=held)
    key = occasion_key(kind, title, start)
    return told_.assign(occasion=key, source=found.grid.source), problems


READER = Reader(
    recognise,
    read,
    title="UN list of participants",
    example="Group type, Delegation, Honorific, Name, Job title, Affiliation, Meeting, Year",
    rank=38,
)
