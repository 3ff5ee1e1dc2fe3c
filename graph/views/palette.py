"""Which colour and which shape stand for which kind of organization?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

NOT_STATED = "Type not stated"
OTHER = "Other types"


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

_GREY = {NOT_STATED: Look("#9AA3AB", "dot"), OTHER: Look("#5B6470", "square")}

THEME = Look("#EEF3E2", "box")
COUNTRY = Look("#FBEBDD", "ellipse")

MET = Look("#B9C3CC", "line")
WORKED = Look("#3C6E71", "line")
FUNDED = Look("#A8763E", "line")
LINK = Look("#DDE3E8", "line")


def palette(types: Iterable[str | None]) -> dict[str, Look]:
    """A look for every type that the whole data set knows, so that a filter changes no colour.

    The seven most frequent types get a colour of their own, the others share one.

    >>> palette(["UN", "NGO", "NGO", None])["NGO"].shape
    'dot'
    """
    counts = pd.Series(list(types), dtype="object").dropna().value_counts()
    ordered = counts.sort_index().sort_values(ascending=False, kind="stable").index
    own = dict(zip(ordered, _LOOKS, strict=False))
    return {**own, **{kind: _GREY[OTHER] for kind in ordered[len(_LOOKS) :]}, **_GREY}


def caption(types: pd.Series, looks: dict[str, Look]) -> pd.Series:
    """What the legend calls each type: itself, `Other types`, or `Type not stated`."""
    shared = [kind for kind, look in looks.items() if look == _GREY[OTHER]]
    return types.where(types.notna(), NOT_STATED).where(~types.isin(shared), OTHER)
