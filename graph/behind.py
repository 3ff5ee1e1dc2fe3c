"""Which rows stand behind a name, or behind a theme?"""

from __future__ import annotations

import pandas as pd
import pyarrow.compute as pc

from graph.tidy import Tidy


def of_name(tidy: Tidy, org: str, most: int = 8) -> pd.DataFrame:
    """The rows behind a name, the newest first: title, start, role, name as written, source."""
    own = tidy.participations.filter(pc.equal(tidy.participations["org"], org)).to_pandas()
    return _dated(tidy, own, ["title", "start", "role", "name_as_written", "source"]).head(most)


def of_theme(tidy: Tidy, theme: str, most: int = 8) -> pd.DataFrame:
    """The rows behind a theme, the newest first: title, start, source."""
    on = tidy.occasion_themes
    own = on.filter(pc.equal(on["theme"], theme)).to_pandas()
    return _dated(tidy, own, ["title", "start", "source"]).head(most)


def _dated(tidy: Tidy, own: pd.DataFrame, columns: list[str]) -> pd.DataFrame:
    told = tidy.occasions.select(["occasion", "title", "start"]).to_pandas()
    rows = own.merge(told, on="occasion").sort_values(["start", "source"], ascending=[False, True])
    shown: pd.DataFrame = rows[columns]
    return shown
