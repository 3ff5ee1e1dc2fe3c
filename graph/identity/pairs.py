"""Which groups of names could be one organization, and by which of their names?"""

from __future__ import annotations

import numpy as np
import pandas as pd

from graph.decisions import Judgement
from graph.identity import known
from graph.identity.candidates import candidates
from graph.identity.differing import Likeness
from graph.identity.likeness import Name, likeness
from graph.identity.resolved import Standing
from graph.identity.scores import alike


def open_pairs(found: Standing, least: float) -> pd.DataFrame:
    """One row for each two groups that are neither one nor kept apart, with a score of `least` up.

    `one`, `other` (representatives), `shown_one`, `shown_other` (their names), `name_one`,
    `name_other` (the two names that are alike), `rows_one`, `rows_other`, `judgement`, `score`,
    `why`. PART_OF: `one` is the part. SAME: `other` is the one with more rows.
    """
    told = _named(found)
    pairs = _apart(alike(told, candidates(told)), told, found)
    judged = _judged(told, pairs)
    columns = pd.DataFrame(judged, columns=Likeness._fields, index=pairs.index)
    worth = pairs[["left", "right"]].join(columns)
    worth = worth[worth["score"].ge(least)]
    ranked = worth.sort_values(["score", "left", "right"], ascending=[False, True, True])
    return _told(told, ranked[~_repeated(told, ranked)])


def _named(found: Standing) -> pd.DataFrame:
    """Each form of each group once, with the group's representative, its name and its rows."""
    told = found.forms.assign(head=found.forms["org"].map(found.groups.head))
    groups = told.groupby("head", sort=False)
    shown = told.assign(
        into=groups["org"].transform("first"),
        shown=groups["name"].transform("first"),
        together=groups["rows"].transform("sum"),
    )
    once = shown.drop_duplicates(["form", "head", "country", "acronym", "family", "doubt"])
    spelled = once["form"].map(known.written_out)
    return once.assign(spelled=spelled).reset_index(drop=True)


def _apart(pairs: pd.DataFrame, told: pd.DataFrame, found: Standing) -> pd.DataFrame:
    """Pairs of two groups that nobody has decided on."""
    heads = told["head"].to_numpy(object)
    sides = heads[pairs["left"].to_numpy()], heads[pairs["right"].to_numpy()]
    kept = [a != b and found.groups.may(a, b) for a, b in zip(*sides, strict=True)]
    return pairs[np.array(kept, dtype=bool)]


def _judged(told: pd.DataFrame, pairs: pd.DataFrame) -> list[Likeness]:
    columns = told[[*Name._fields]].astype(object)
    blank = columns.where(columns.notna(), None)
    names = [Name(*row) for row in zip(*(blank[name] for name in blank), strict=True)]
    common = told["form"].str.split().explode().value_counts().to_dict()
    sides = zip(pairs["left"].tolist(), pairs["right"].tolist(), strict=True)
    return [likeness(names[left], names[right], common) for left, right in sides]


def _repeated(told: pd.DataFrame, ranked: pd.DataFrame) -> pd.Series:
    """Whether a likelier pair of the same two groups stands before."""
    groups = pd.factorize(told["head"])[0]
    one, other = groups[ranked["left"]], groups[ranked["right"]]
    both = pd.DataFrame({"low": np.minimum(one, other), "high": np.maximum(one, other)})
    return pd.Series(both.duplicated().to_numpy(), index=ranked.index)


def _told(told: pd.DataFrame, pairs: pd.DataFrame) -> pd.DataFrame:
    """Both sides of each pair, the part or the one with fewer rows first."""
    left, right = pairs["left"].to_numpy(), pairs["right"].to_numpy()
    size, rows = told["form"].str.len().to_numpy(), told["together"].to_numpy()
    part = pairs["judgement"].eq(Judgement.PART_OF).to_numpy()
    first = np.where(part, size[left] > size[right], rows[left] < rows[right])
    sides = {"one": np.where(first, left, right), "other": np.where(first, right, left)}
    columns = {"": "into", "shown_": "shown", "name_": "name", "rows_": "together"}
    shown = {
        before + side: told[column].to_numpy()[places]
        for side, places in sides.items()
        for before, column in columns.items()
    }
    return pairs.assign(**shown)
