"""How many persons of each organization were in each occasion?"""

from __future__ import annotations

import pandas as pd

from graph.keys import key
from graph.read._columns import mapped
from graph.records import Role

_STRONGEST = [Role.CHAIR, Role.ORGANIZER, Role.HOST, Role.LEAD, Role.FACILITATOR, Role.PRESENTER]
_ORDER = {role.value: place for place, role in enumerate(_STRONGEST)}


def participations(told: pd.DataFrame) -> pd.DataFrame:
    """Each organization's part in each occasion; a person counts once, in the strongest role.

    A role in which nobody is left to count keeps its row, with the number unknown.
    """
    by = ["about", "organization", "role"]
    named = told.dropna(subset=["organization"])
    each = named.assign(org=mapped(named["organization"], key))
    each = each.assign(place=each["role"].map(_ORDER).fillna(len(_ORDER)))
    each = each.dropna(subset=["who"]).sort_values(["place", "organization", "role"])
    once = each.drop_duplicates(["about", "org", "who"])
    people = once.groupby(by)["who"].size().rename("people").astype("Int64")
    stated = named.assign(stated=named["people"].astype("Int64")).groupby(by)["stated"]
    parts = named.groupby(by)["source"].first().to_frame().join(people)
    parts["people"] = stated.sum(min_count=1).fillna(parts["people"])
    parts = parts.reset_index()
    return parts.rename(columns={"about": "occasion", "organization": "name_as_written"})


def counted(occasions: pd.DataFrame, here: pd.DataFrame) -> pd.DataFrame:
    """Occasions with the number of their persons, where they state none themselves."""
    people = occasions["occasion"].map(here.groupby("about")["who"].nunique())
    stated = occasions.reindex(columns=["people"])["people"].astype("Int64")
    return occasions.assign(people=stated.fillna(people.astype("Int64")))
