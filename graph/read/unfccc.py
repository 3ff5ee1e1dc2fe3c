"""Which delegations were at which UNFCCC meeting, as the lists of participants say it?"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from graph import countries
from graph.catalogue import Reader
from graph.keys import key
from graph.read import _words
from graph.read._build import Facts, tidy
from graph.read._columns import first_rows, mapped, text
from graph.read._grid import Grid, grid, top_of
from graph.read._nations import nations
from graph.read._nobody import nobody
from graph.read._sheets import Part, reading
from graph.read._unused import left_over
from graph.reading import Document, Problem, Reading
from graph.records import OccasionKind, Relation, Role
from graph.words import how_many

_READ = ["Group_Type", "Delegation", "Delegation_ISO", "Year", "Meeting", "Location"]
"""Only these columns are read: the others hold persons."""
_PARTIES = "Parties"
_HELD = {
    "washington dc": "USA",
    "new york": "USA",
    "geneva": "CHE",
    "nairobi": "KEN",
    "bonn": "DEU",
    "berlin": "DEU",
}
"""Cities in which the preparatory and first meetings were held."""
_ASSUMED = "Only the year of a meeting is given: it counts from 1 January to 31 December."


def recognise(document: Document) -> str | None:
    """Why a document is a list of UNFCCC participants, or None: its headings."""
    found = len(document.sheets) == 1 and top_of(document.sheets[0], _fits) == 0
    return "columns Group_Type, Delegation, Delegation_ISO, Year and Meeting" if found else None


def read(document: Document) -> Reading:
    """Delegations with their number of persons; a Party's is a government of that country."""
    part = _part(grid(document, document.sheets[0], 0))
    return reading(document, "unfccc", str(recognise(document)), [part])


def _fits(headings: Sequence[str]) -> bool:
    return set(_READ) <= set(headings)


def _part(rows: Grid) -> Part:
    stand = [rows.headings.index(name) for name in _READ]
    cells = rows.cells[stand].set_axis(_READ, axis=1).apply(text)
    reason = mapped(cells["Delegation"], nobody).mask(cells["Delegation"].isna(), _NONE)
    reason = reason.mask(cells["Meeting"].isna(), "no meeting")
    told = _keyed(cells.assign(source=rows.source, line=rows.lines))[reason.isna()]
    lost = zip(rows.lines[reason.notna()].tolist(), reason.dropna().tolist(), strict=True)
    facts = Facts(_meetings(told), _counted(told), places=_held(told), organizations=told)
    problems, homes = _problems(told), nations(told["home"], told["line"])
    return Part(
        rows.name,
        tidy(facts),
        rows.rows,
        (*lost, *rows.torn),
        problems,
        assumed=(_ASSUMED, *left_over(rows, stand)),
        kept=(rows.chosen(stand),),
    ).naming(homes)


_NONE = "no delegation"


def _keyed(cells: pd.DataFrame) -> pd.DataFrame:
    party = cells["Group_Type"].eq(_PARTIES)
    known = countries.codes(cells["Delegation_ISO"])
    named = countries.codes(cells["Delegation"])
    meeting = f"{OccasionKind.MEETING.value}:unfccc " + mapped(cells["Meeting"], key)
    return cells.assign(
        occasion=meeting + ":" + cells["Year"].fillna(""),
        country=known.fillna(named).where(party, None),
        home=cells["Delegation"].where(party & known.isna(), None),
        unknown=cells["Delegation_ISO"].where(party & known.isna() & named.notna()),
        name_as_written=("Delegation of " + cells["Delegation"]).where(party, cells["Delegation"]),
        type=mapped(cells["Group_Type"], lambda word: _words.meaning(word, _words.TYPES)),
    )


def _problems(told: pd.DataFrame) -> tuple[Problem, ...]:
    """Country codes that are none, with the country taken instead from the delegation's name."""
    taken = told.groupby("unknown")["country"].first()
    return tuple(
        Problem(
            f"Delegation_ISO '{code}' is no country's code ({how_many(rows, 'row')}): "
            f"{taken[code]} was taken from the delegation's name. Correct it.",
            line,
            code,
        )
        for code, line, rows in first_rows(told["unknown"], told["line"])
    )


def _meetings(told: pd.DataFrame) -> pd.DataFrame:
    year = told["Year"].where(told["Year"].fillna("").str.fullmatch(r"\d{4}"))
    return told[["occasion", "source"]].assign(
        kind=OccasionKind.MEETING.value,
        title=told["Meeting"],
        start=pd.to_datetime(year + "-01-01"),
        end=pd.to_datetime(year + "-12-31"),
    )


def _counted(told: pd.DataFrame) -> pd.DataFrame:
    """One row a delegation and meeting: its rows are its persons."""
    counted = told.groupby(["occasion", "name_as_written"])["source"].agg(["first", "size"])
    named = counted.reset_index().rename(columns={"first": "source", "size": "people"})
    return named.assign(role=Role.PARTICIPANT.value)


def _held(told: pd.DataFrame) -> pd.DataFrame:
    country = mapped(told["Location"], lambda city: _HELD.get(_words.fold(city)))
    held = told[["occasion"]].assign(place=country, relation=Relation.HELD.value)
    return held.assign(source=told["source"]).dropna().drop_duplicates(["occasion", "place"])


READER = Reader(
    recognise,
    read,
    title="UNFCCC participants",
    example="Group_Type, Delegation, Delegation_ISO, Year, Meeting, Location",
    rank=10,
)
