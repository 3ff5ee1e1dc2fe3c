"""Who took part in which meeting, as our own attendance template says it?"""

from __future__ import annotations

import pandas as pd

from graph.catalogue import Reader
from graph.keys import key
from graph.read import _said, _words, collaboration
from graph.read._build import Facts, joined, occasion_key
from graph.read._coded import otherwise, together
from graph.read._columns import coalesced, mapped, where
from graph.read._counted_names import counted_names
from graph.read._form import Form, forms, sheets
from graph.read._settled import commonest, filled_in
from graph.read._sheets import Part, reading
from graph.reading import Document, Reading
from graph.records import OccasionKind, Relation
from graph.templates import ATTENDANCE, COLLABORATION

_FACTS = ("date", "end", "people", "kind", "themes", "held", "from", "status")


def recognise(document: Document) -> str | None:
    """Why a document is an attendance list, or None: a sheet with occasion and organization."""
    names = [sheet.name for sheet, _ in sheets(document, ATTENDANCE)]
    return f"columns occasion and organization in {', '.join(names)}" if names else None


def read(document: Document) -> Reading:
    """Every sheet after the attendance template, and those after the collaboration template.

    Raises BadFile for a date that cannot be, or that could be read two ways.
    """
    mine = forms(document, ATTENDANCE)
    names = {form.grid.name for form in mine}
    others = [form for form in forms(document, COLLABORATION) if form.grid.name not in names]
    wanted = [*((form, part) for form in mine), *((form, collaboration.part) for form in others)]
    reader = "attendance and collaboration" if others else "attendance"
    return reading(document, reader, str(recognise(document)), _said.parts(wanted))


def part(form: Form) -> Part:
    """One sheet: rows of the same kind, title and first day are one occasion.

    Raises BadFile for a date that cannot be, or that could be read two ways.
    """
    dates = form.dates("date", "end")
    known = {"start": dates["start"], "end": dates["end"], "people": form.people()}
    said = {"status": form.words("status", _words.STATUSES), "kind": _kinds(form)}
    left = _said.aside(form, "occasion", _FACTS)
    _said.unnamed(form, left, "meeting", ("country", "type", "role"))
    rows = _keyed(where(form.rows.assign(**known, **said), left.isna()))
    facts = Facts(
        occasions=joined(_meetings(rows), _sessions(rows)),
        participations=_participations(form, rows),
        themes=_said.themes(form, rows),
        places=joined(*(_said.places(form, rows, where, Relation(where)) for where in _WHERE)),
    )
    if (rows["session"].notna() & rows["own"].isna()).any():
        form.assumed.append(_ASSUMED)
    return _said.part(form, left, facts)


_WHERE = ("held", "from")
_ASSUMED = "A session without a date of its own is dated by its meeting."


def _kinds(form: Form) -> pd.Series:
    """The kind of the occasion; on a session's row the word session says nothing about it."""
    kinds = form.words("kind", _words.KINDS)
    return kinds.mask(kinds.eq(OccasionKind.SESSION) & form.rows["session"].notna(), None)


def _keyed(rows: pd.DataFrame) -> pd.DataFrame:
    """Rows with the keys of their meeting and of the occasion that they are about."""
    title = mapped(rows["occasion"], key)
    begun = filled_in(_begun(rows.assign(title=title)), title)
    same = occasion_key("", title, begun)
    kind = mapped(same, commonest(rows.assign(same=same), "same", "kind").get)
    rows = rows.assign(kind=otherwise(kind, OccasionKind.MEETING.value), begun=begun)
    session = mapped(rows["session"], key)
    meeting = together(rows["kind"], same)
    if rows["session"].isna().all():
        return rows.assign(meeting=meeting, own=rows["start"], about=meeting)
    rows = rows.assign(meeting=meeting, own=filled_in(rows["start"], together(same, session)))
    of = together(_SESSION, title)
    part = occasion_key(of, rows["session"], rows["own"].fillna(begun))
    return rows.assign(about=coalesced([part, meeting], rows.index))


_SESSION = f"{OccasionKind.SESSION.value}:"


def _begun(rows: pd.DataFrame) -> pd.Series:
    """The first day of the meeting that a row belongs to: a stated period holds its days."""
    whole = rows[rows["session"].isna() & rows["end"].notna()][["title", "start", "end"]]
    held = rows[["title", "start"]].reset_index().merge(whole.drop_duplicates(), on="title")
    within = held[held["start_x"].between(held["start_y"], held["end"])]
    first = within.groupby("index")["start_y"].min()
    return first.reindex(rows.index).fillna(rows["start"])


def _participations(form: Form, rows: pd.DataFrame) -> pd.DataFrame:
    named = where(rows, rows["written"].notna())
    country = form.countries(named["country"])
    parts = _said.participations(form, rows).assign(people=named["people"], country=country)
    return parts if form.rows["people"].notna().any() else counted_names(form, parts)


def _meetings(rows: pd.DataFrame) -> pd.DataFrame:
    whole = rows["session"].isna()
    own = pd.DataFrame({name: rows[name].where(whole) for name in ("end", "status", "people")})
    own["people"] = own["people"].where(rows["written"].isna())
    return own.assign(
        occasion=rows["meeting"],
        kind=rows["kind"],
        title=rows["occasion"],
        start=rows["begun"],
        source=rows["source"],
    )


def _sessions(rows: pd.DataFrame) -> pd.DataFrame:
    part = rows[rows["session"].notna()]
    return pd.DataFrame(
        {
            "occasion": part["about"],
            "kind": OccasionKind.SESSION.value,
            "title": part["session"],
            "parent": part["meeting"],
            "start": part["own"].fillna(part["begun"]),
            "end": part["end"],
            "status": part["status"],
            "people": part["people"].where(part["written"].isna()),
            "source": part["source"],
        }
    )


READER = Reader(
    recognise,
    read,
    title="Attendance template",
    example="occasion, date, session, organization, country, role, people",
    rank=60,
)
