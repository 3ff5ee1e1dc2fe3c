"""Which colour and which shape stand for which kind of organization?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

import pandas as pd
import pyarrow as pa

NOT_STATED = "Not stated"
OTHER = "All others"


class ColourBy(StrEnum):
    """What of an organization its colour and shape say."""

    TYPE = "type"
    COUNTRY = "country"


def told_by(organizations: pa.Table) -> tuple[ColourBy, ...]:
    """What colours can say: what the records tell of at least one organization."""
    rows = organizations.num_rows
    told = [by for by in ColourBy if organizations[by.value].null_count < rows]
    return tuple(told) or (ColourBy.TYPE,)


def country_names(places: pa.Table) -> dict[str, str]:
    """Country code -> name: of every country that the records refer to and readers know.

    >>> country_names(pa.table({"place": ["LAO"], "name": ["Laos"], "level": [0]}))
    {'LAO': 'Laos'}
    """
    every = places.to_pandas()
    there = every[(every["level"] == 0) & every["name"].notna()]
    return dict(zip(there["place"], there["name"], strict=True))


@dataclass(frozen=True, slots=True)
class Look:
    """How a category looks: a colour of Okabe and Ito, and a shape for those who see no colour."""

    colour: str
    shape: str


_LOOKS = (
    Look("#0072B2", "dot"),
    Look("#E69F00", "square"),
    Look("#009E73", "triangle"),
    Look("#CC79A7", "diamond"),
    Look("#56B4E9", "triangleDown"),
    Look("#D55E00", "star"),
    Look("#F0E442", "hexagon"),
)
"""Okabe and Ito 2008, "Color Universal Design", in the order in which they are given out."""

_GREY = {OTHER: Look("#5B6470", "square"), NOT_STATED: Look("#A9B2BA", "dot")}

THEME = Look("#EEF3E2", "box")
COUNTRY = Look("#FBEBDD", "ellipse")

WORKED = Look("#3C6E71", "line")
FUNDED = Look("#B9792F", "line")
MET = Look("#B9C3CC", "line")
LINK = Look("#DDE3E8", "line")


def palette(categories: Iterable[str | None]) -> dict[str, Look]:
    """A look for every category that the whole data set knows, so that a filter changes no colour.

    The seven most frequent ones get a colour of their own, the others share one.

    >>> palette(["UN", "NGO", "NGO", None])["NGO"].shape
    'dot'
    """
    counts = pd.Series(list(categories), dtype="object").dropna().value_counts()
    ordered = counts.sort_index().sort_values(ascending=False, kind="stable").index
    own = dict(zip(ordered, _LOOKS, strict=False))
    return {**own, **{kind: _GREY[OTHER] for kind in ordered[len(_LOOKS) :]}, **_GREY}


def caption(categories: pd.Series, looks: Mapping[str, Look]) -> pd.Series:
    """What the legend calls each category: itself, `All others`, or `Not stated`."""
    shared = [kind for kind, look in looks.items() if look == _GREY[OTHER]]
    known = categories.astype("object").where(categories.isin(list(looks)), NOT_STATED)
    return known.where(~known.isin(shared), OTHER)
