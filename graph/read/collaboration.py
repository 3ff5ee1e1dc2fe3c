"""Who works on what with whom, as our own collaboration template says it?"""

from __future__ import annotations

import pandas as pd

from graph.catalogue import Reader
from graph.keys import key
from graph.read import _said, _words
from graph.read._build import Facts, Part, joined, occasion_key, reading, tidy
from graph.read._columns import filled_in, listed, mapped
from graph.read._form import Form, forms
from graph.read._joint import splits
from graph.read._nobody import nobody
from graph.reading import Document, Reading
from graph.records import OccasionKind, Relation, Role
from graph.templates import COLLABORATION

_FACTS = ("partners", "themes", "countries", "start", "end", "status")


def recognise(document: Document) -> str | None:
    """Why a document is a list of collaborations, or None: a sheet with title and organization."""
    names = [form.grid.name for form in forms(document, COLLABORATION)]
    return f"columns title and organization in {', '.join(names)}" if names else None


def read(document: Document) -> Reading:
    """Every sheet after the collaboration template.

    Raises BadFile for a date that cannot be, or that could be read two ways.
    """
    parts = [part(form) for form in forms(document, COLLABORATION)]
    return reading(document, "collaboration", str(recognise(document)), parts)


def part(form: Form) -> Part:
    """One sheet: rows of the same kind, title and dates are one occasion.

    An update belongs to the organization that gave it, so there each row's organization has
    its own. Raises BadFile for a date that cannot be, or that could be read two ways.
    """
    form.ordered("start", "end")
    dates = {"start": form.days("start"), "end": form.days("end")}
    said = {
        "status": form.words("status", _words.STATUSES),
        "kind": form.words("kind", _words.KINDS),
    }
    left = _said.aside(form, "title", _FACTS)
    rows = _keyed(form.rows.assign(**dates, **said)[left.isna()])
    parts, partners = _said.participations(form, rows), _partners(rows)
    facts = Facts(
        occasions=_occasions(rows),
        participations=joined(parts, partners),
        themes=_said.themes(rows),
        places=_said.places(form, rows, "countries", Relation.ABOUT),
    )
    joint = splits(pd.concat([rows["written"], partners["name_as_written"]]))
    lost = _said.lost(form, left)
    return Part(tidy(facts), form.grid.rows, lost, tuple(form.problems), joint)


def _keyed(rows: pd.DataFrame) -> pd.DataFrame:
    kind = rows["kind"].fillna(OccasionKind.PROJECT.value).astype(object)
    same = kind + ":" + mapped(rows["title"], key)
    dates = {name: filled_in(rows[name], same) for name in ("start", "end")}
    about = occasion_key(kind, rows["title"], dates["start"]) + _until(dates["end"])
    giver = ":" + mapped(rows["organization"], key).fillna("")
    update = kind.eq(OccasionKind.UPDATE)
    return rows.assign(kind=kind, about=about.mask(update, about + giver), **dates)


def _until(end: pd.Series) -> pd.Series:
    return pd.to_datetime(end).dt.strftime("..%Y-%m-%d").fillna("").astype(object)


def _occasions(rows: pd.DataFrame) -> pd.DataFrame:
    columns = ["about", "kind", "title", "start", "end", "status", "source"]
    return rows[columns].rename(columns={"about": "occasion"})


def _partners(rows: pd.DataFrame) -> pd.DataFrame:
    named = listed(rows["partners"])
    named = named[mapped(named, nobody).isna()]
    of = rows.loc[named.index, ["about", "source"]].rename(columns={"about": "occasion"})
    return of.assign(name_as_written=named.to_numpy(), role=Role.PARTNER.value)


READER = Reader(
    recognise,
    read,
    title="Collaboration template",
    example="title, organization, role, partners, themes, countries, start, end, status",
    rank=61,
)
