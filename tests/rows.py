"""How are a few rows drawn by hand, so that a test stays as short as what it says?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import narwhals as nw
import pandas as pd

from graph import engine
from graph.tidy import Tidy

KINDS = {
    "m": "meeting",
    "p": "project",
    "a": "activity",
    "b": "publication",
    "c": "campaign",
    "g": "grant",
    "u": "update",
}
"""The first letter of an occasion's key tells its kind; "m1/panel" is a session of m1."""

Facts = Mapping[str, Mapping[str, Any]]
Lists = Mapping[str, Iterable[str]]


def tidy(
    participations: Iterable[tuple[str, ...]] = (),
    *,
    occasions: Facts | None = None,
    organizations: Facts | None = None,
    themes: Lists | None = None,
    about: Lists | None = None,
    held: Lists | None = None,
) -> Tidy:
    """Tables with these parts (occasion, organization, role) and everything that they refer to.

    `occasions` and `organizations` add facts by key; `themes`, `about` and `held` list what an
    occasion has. Place "KHM-1" lies in "KHM", "KHM-1-2" in "KHM-1". A key starts with what it is.
    """
    parts = [(o, org, org, *(role or ("participant",))) for o, org, *role in participations]
    told, named = dict(occasions or {}), dict(organizations or {})
    keys = [whole for o in [*told, *(part[0] for part in parts)] for whole in (o.split("/")[0], o)]
    relations = {"about": about or {}, "held": held or {}}
    located = [(o, p, word) for word, of in relations.items() for o, ps in of.items() for p in ps]
    on = [(occasion, theme) for occasion, names in (themes or {}).items() for theme in names]
    return Tidy.of(
        occasions=_sourced([_occasion(o) | dict(told.get(o, {})) for o in _once(keys)]),
        organizations=_organizations([*named, *(part[1] for part in parts)], named),
        participations=_lines("occasion org name_as_written role", parts),
        themes=pd.DataFrame([{"theme": t, "name": t.upper()} for t in _once(t for _, t in on)]),
        occasion_themes=_lines("occasion theme", on),
        places=pd.DataFrame([_place(code) for code in _once(_above(p for _, p, _ in located))]),
        occasion_places=_lines("occasion place relation", located),
    )


def rows(sentence: nw.LazyFrame[Any], *columns: str) -> list[tuple[Any, ...]]:
    """What a sentence says, as tuples of the chosen columns, in alphabetical order."""
    found = engine.run(sentence.select(*columns)).to_pylist()
    return sorted((tuple(row.values()) for row in found), key=repr)


def _once(keys: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(keys))


def _organizations(keys: Iterable[str], facts: Facts) -> pd.DataFrame:
    told = [{"org": org, "name": org.title()} | dict(facts.get(org, {})) for org in _once(keys)]
    return _sourced(told)


def _occasion(key: str) -> dict[str, Any]:
    if "/" in key:
        return {"occasion": key, "kind": "session", "title": key, "parent": key.split("/")[0]}
    return {"occasion": key, "kind": KINDS[key[0]], "title": key}


def _place(code: str) -> dict[str, Any]:
    *above, _ = code.split("-")
    country, level = code.split("-")[0], len(above)
    parent = "-".join(above) or None
    return {"place": code, "name": code, "country": country, "level": level, "parent": parent}


def _above(codes: Iterable[str]) -> list[str]:
    """Each place and all that it lies in."""
    return ["-".join(c.split("-")[: n + 1]) for c in codes for n in range(c.count("-") + 1)]


def _lines(columns: str, told: Iterable[tuple[Any, ...]]) -> pd.DataFrame:
    names = columns.split()
    return _sourced([dict(zip(names, row, strict=True)) for row in told])


def _sourced(facts: list[dict[str, Any]]) -> pd.DataFrame:
    """Rows with the line of each, as a spreadsheet numbers it: row 1 has the headings."""
    lines = [{"source": f"drawn:{line}"} | fact for line, fact in enumerate(facts, 2)]
    return pd.DataFrame(lines, dtype=object)
