"""Who works on what with whom, as our own collaboration template says it?"""

from __future__ import annotations

import pandas as pd

from graph.catalogue import Reader
from graph.keys import key
from graph.read import _said, _words
from graph.read._build import Facts, joined, occasion_key
from graph.read._coded import coded, otherwise, together
from graph.read._columns import coalesced, mapped, where
from graph.read._form import Form, forms, sheets
from graph.read._nobody import nobody
from graph.read._settled import filled_in
from graph.read._several import several
from graph.read._sheets import Part, reading
from graph.reading import Document, Reading
from graph.records import OccasionKind, Relation, Role
from graph.templates import COLLABORATION

_FACTS = ("partners", "themes", "countries", "start", "end", "status")


def recognise(document: Document) -> str | None:
    """Why a document is a list of collaborations, or None: a sheet with title and organization."""
    names = [sheet.name for sheet, _ in sheets(document, COLLABORATION)]
    return f"columns title and organization in {', '.join(names)}" if names else None


def read(document: Document) -> Reading:
    """Every sheet after the collaboration template.

    Raises BadFile for a date that cannot be, or that could be read two ways.
    """
    parts = _said.parts((form, part) for form in forms(document, COLLABORATION))
    return reading(document, "collaboration", str(recognise(document)), parts)


def part(form: Form) -> Part:
    """One sheet: rows of the same kind, title and dates are one occasion.

    An update belongs to the organization that gave it, so there each row's organization has
    its own. Raises BadFile for a date that cannot be, or that could be read two ways.
    """
    dates = form.dates("start", "end")
    said = {
        "status": form.words("status", _words.STATUSES),
        "kind": form.words("kind", _words.KINDS),
    }
    left = _said.aside(form, "title", _FACTS)
    _said.unnamed(form, left, "project", ("type", "role"))
    whole = form.rows.assign(start=dates["start"], end=dates["end"], **said)
    rows = _keyed(where(whole, left.isna()))
    facts = Facts(
        occasions=_occasions(rows),
        participations=joined(_said.participations(form, rows), _partners(form, rows)),
        themes=_said.themes(form, rows),
        places=_said.places(form, rows, "countries", Relation.ABOUT),
    )
    return _said.part(form, left, facts)


def _keyed(rows: pd.DataFrame) -> pd.DataFrame:
    kind = otherwise(rows["kind"], OccasionKind.PROJECT.value)
    same = together(kind, ":", mapped(rows["title"], key))
    dates = {name: filled_in(rows[name], same) for name in ("start", "end")}
    about = together(occasion_key(kind, rows["title"], dates["start"]), _until(dates["end"]))
    giver = otherwise(mapped(rows["organization"], key), "")
    given = together(about, ":", giver.where(kind.eq(OccasionKind.UPDATE)))
    return rows.assign(kind=kind, about=coalesced([given, about], rows.index), **dates)


def _until(end: pd.Series) -> pd.Series:
    return otherwise(mapped(coded(pd.to_datetime(end)), lambda known: f"..{known:%Y-%m-%d}"), "")


def _occasions(rows: pd.DataFrame) -> pd.DataFrame:
    columns = ["about", "kind", "title", "start", "end", "status", "source"]
    return rows[columns].rename(columns={"about": "occasion"})


def _partners(form: Form, rows: pd.DataFrame) -> pd.DataFrame:
    named = several(form, rows, "partners")
    named = named[mapped(named, nobody).isna()]
    of = rows.loc[named.index, ["about", "source"]].rename(columns={"about": "occasion"})
    return of.assign(name_as_written=named.to_numpy(), role=Role.PARTNER.value, type=None)


READER = Reader(
    recognise,
    read,
    title="Collaboration template",
    example="title, organization, role, partners, themes, countries, start, end, status",
    rank=61,
)
