"""Do the rows agree on what sort of organization each one is?"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from graph.reading import Problem
from graph.tidy import Tidy


def between(parts: Sequence[Tidy], merged: Tidy) -> tuple[Problem, ...]:
    """What several sheets or files say differently; the first of them is kept."""
    if len(parts) < 2:
        return ()
    said = [part.organizations.to_pandas()[["org", "type", "source"]] for part in parts]
    return conflicts(pd.concat(said), merged)


def conflicts(mentions: pd.DataFrame, tables: Tidy) -> tuple[Problem, ...]:
    """Organizations with several types, where each stands, and which one the tables have.

    `mentions` has org, type and source, one mention a row.
    """
    known = mentions.dropna(subset=["org", "type"]).drop_duplicates(["org", "type"])
    known = known.astype(object)
    known = known[known.duplicated("org", keep=False)].sort_values("org", kind="stable")
    kept = tables.organizations.to_pandas().set_index("org").loc[known["org"].unique()]
    said = known["type"].astype(str) + " (" + known["source"] + ")"
    each = said.groupby(known["org"], sort=False).agg(" and ".join)
    return tuple(
        Problem(
            f"'{name}' is {types}: {word} was taken. Give it the same type everywhere.",
            value=name,
        )
        for name, types, word in zip(kept["name"], each, kept["type"], strict=True)
    )
