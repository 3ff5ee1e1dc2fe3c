"""The eight tidy tables on an engine, as sentences: nothing in this folder is run here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import narwhals as nw


@dataclass(frozen=True, slots=True)
class Tables:
    """The eight tables of one run of one engine; `run` takes frames back in (`run.table`)."""

    run: Any
    organizations: nw.LazyFrame[Any]
    occasions: nw.LazyFrame[Any]
    participations: nw.LazyFrame[Any]
    themes: nw.LazyFrame[Any]
    occasion_themes: nw.LazyFrame[Any]
    places: nw.LazyFrame[Any]
    occasion_places: nw.LazyFrame[Any]
    amounts: nw.LazyFrame[Any]
