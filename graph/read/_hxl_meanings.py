"""Which meaning of ours does each tagged column have?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from graph.read._hxl_tags import Tag, named, preferred, tags
from graph.read._meanings import Meaning, part

_ROLES = {
    "funder": Meaning.FUNDER,
    "funding": Meaning.FUNDER,
    "donor": Meaning.FUNDER,
    "provider": Meaning.FUNDER,
    "prog": Meaning.PROGRAMME,
    "leader": Meaning.PROGRAMME,
    "receiver": Meaning.RECIPIENT,
    "impl": Meaning.IMPLEMENTER,
    "partner": Meaning.IMPLEMENTER,
}
"""Attributes of #org that decide a role."""
_PARTS = ("type", "acronym", "code", "id", "ref", "name")
_DATES = {
    "start": Meaning.START,
    "end": Meaning.END,
    "reported": Meaning.REPORTED,
    "month": Meaning.MONTH,
    "year": Meaning.YEAR,
}
_NO_DATE = frozenset({"updated", "created", "modified", "cycle"})
_SILENT = frozenset({"status", "project_status", "indicator", "unit", "comments", "area_type"})

Found = dict[str, list[int]]


def meanings_of(row: Sequence[str]) -> Found:
    """The columns of each meaning, those to be preferred first.

    >>> meanings_of(["#org+impl+name", "#org+impl", "#sector", "Column1", "#adm1_id"])
    {'implementer': [0], 'implementer acronym': [1], 'sector': [2], 'adm1 code': [4]}
    """
    found = tags(row)
    said: Found = {}
    for told in (_organizations(found), _work(found), _places(found), _dates(found)):
        said |= {str(meaning): places for meaning, places in told.items() if places}
    return said


def _organizations(found: Iterable[Tag]) -> Found:
    """The columns of one organization differ only in the part that they tell, and in language."""
    slots: dict[tuple[frozenset[str], int], dict[str, Tag]] = {}
    also: Found = {}
    for tag in sorted(named(found, "org"), key=lambda tag: (tag.language, tag.place)):
        what = next((part for part in _PARTS if part in tag.attributes), "plain")
        same = frozenset(a for a in tag.attributes - {*_PARTS} if a[:2] not in ("i_", "v_"))
        number = 0
        while what in slots.setdefault((same, number), {}) and not tag.language:
            number += 1
        first = slots[same, number].setdefault(what, tag)
        if first is not tag and what in ("name", "plain"):
            also.setdefault(part(_role(same), "also"), []).append(tag.place)
    told: Found = also
    for (same, _), parts in slots.items():
        for meaning, place in _parts(_role(same), parts):
            told.setdefault(meaning, []).append(place)
    return told


def _parts(role: Meaning, parts: dict[str, Tag]) -> list[tuple[Meaning, int]]:
    """What one organization's columns mean: what stands plain beside a name is its acronym."""
    name = parts.get("name") or parts.get("plain")
    short = [parts[what] for what in ("acronym", "plain") if what in parts]
    told = [(role, name.place)] if name else []
    told += [(part(role, "acronym"), tag.place) for tag in short if tag is not name][:1]
    return told + [(part(role, "type"), tag.place) for what, tag in parts.items() if what == "type"]


def _role(attributes: frozenset[str]) -> Meaning:
    known = [role for word, role in _ROLES.items() if word in attributes]
    return known[0] if known else Meaning.ORG


def _work(found: Sequence[Tag]) -> Found:
    activity = [t for t in named(found, "activity") if not (t.coded or _SILENT & t.attributes)]
    kinds = [tag for tag in activity if "type" in tag.attributes]
    described = [tag for tag in activity if "description" in tag.attributes]
    rest = [tag for tag in activity if tag not in (*kinds, *described)]
    projects = [tag for tag in rest if "project" in tag.attributes]
    stated = [tag for tag in found if "status" in {tag.name, *tag.attributes}]
    return {
        Meaning.SECTOR: _first(_readable(named(found, "sector"))),
        Meaning.SUBSECTOR: _first(_readable(named(found, "subsector", "cluster"))),
        Meaning.PROJECT: _first(projects),
        Meaning.ACTIVITY: _first([tag for tag in rest if tag not in projects]),
        Meaning.ACTIVITY_TYPE: _first(kinds),
        Meaning.DESCRIPTION: _first(described),
        Meaning.STATUS: _first(_readable(stated)),
    }


def _readable(found: list[Tag]) -> list[Tag]:
    """Columns of words; codes only where there is nothing else."""
    return [tag for tag in found if not tag.coded] or found


def _first(found: list[Tag]) -> list[int]:
    return [tag.place for tag in preferred(found, "name", "", "title")]


def _places(found: Sequence[Tag]) -> Found:
    lands = [tag for tag in named(found, "country", "adm0") if "type" not in tag.attributes]
    told = {Meaning.COUNTRY: [t.place for t in preferred(lands, "code", "pcode", "id", "name")]}
    for level in range(1, 6):
        areas = [tag for tag in named(found, f"adm{level}") if "type" not in tag.attributes]
        told[Meaning(f"adm{level}")] = _first([tag for tag in areas if not tag.coded])
        told[Meaning(f"adm{level} code")] = [tag.place for tag in areas if tag.coded]
    sites = [tag for tag in named(found, "loc", "location") if not tag.coded]
    told[Meaning.LOCATION] = _first([tag for tag in sites if "type" not in tag.attributes])
    return {str(meaning): places for meaning, places in told.items()}


def _dates(found: Sequence[Tag]) -> Found:
    told: Found = {str(meaning): [] for meaning in _DATES.values()}
    for tag in preferred(named(found, "date"), *_DATES, ""):
        known = [meaning for word, meaning in _DATES.items() if word in tag.attributes]
        if known or not tag.attributes & _NO_DATE:
            told[known[0] if known else Meaning.REPORTED].append(tag.place)
    return told
