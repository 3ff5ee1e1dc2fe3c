"""Which value holds where rows say several, and are rows said twice?"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from graph.read._coded import coded, numbers, pairs, plain


def commonest(frame: pd.DataFrame, by: str, column: str) -> pd.Series:
    """For each key the value that is written most often, ties alphabetical: never row order."""
    found = _pairs(frame[by], frame[column])
    ranked = found.sort_values(["by", "times", "value"], ascending=[True, False, True])
    return ranked.drop_duplicates("by").set_index("by")["value"].rename(column)


def _pairs(by: pd.Series, column: pd.Series) -> pd.DataFrame:
    """Each distinct pair of two columns that both have a value, and how many `times` it stands.

    Pairs of whole numbers are counted, as long columns of text take ten times as long.
    """
    rows, first = pairs([numbers(by), numbers(column)])
    told = {"by": plain(by.iloc[first]).array, "value": plain(column.iloc[first]).array}
    return pd.DataFrame({**told, "times": np.bincount(rows[rows >= 0], minlength=len(first))})


def filled_in(column: pd.Series, by: pd.Series) -> pd.Series:
    """Missing values of a group taken from the rest of it where that has only one value.

    >>> filled_in(pd.Series([None, "x", None]), pd.Series(["a", "a", "b"])).dropna().tolist()
    ['x', 'x']
    """
    if column.notna().all():
        return column
    found = _pairs(by, column)
    only = found[~found["by"].duplicated(keep=False)].set_index("by")["value"]
    return column.where(column.notna(), plain(by).map(only)) if len(only) else column


def settled(frame: pd.DataFrame, by: str, columns: Sequence[str]) -> pd.DataFrame:
    """One row for each key: its commonest values, and the source of its first row."""
    first = frame.loc[frame[by].notna() & ~frame[by].duplicated(), [by, "source"]]
    first[by] = plain(first[by])
    said = [name for name in columns if frame[name].notna().any()]
    known = frame[said].assign(**{by: coded(frame[by])})
    chosen = {name: commonest(known, by, name).reindex(first[by]).array for name in said}
    chosen |= {name: None for name in columns if name not in said}
    return first.assign(**chosen)


def distinct_rows(frame: pd.DataFrame) -> pd.DataFrame:
    """A frame without repeated rows; where each has a source of its own there are none."""
    return frame if _rising(frame["source"]) else frame.drop_duplicates()


def _rising(source: pd.Series) -> bool:
    """Whether lines come in their order, each once: by far the quickest proof that none repeats."""
    told = pa.array(source, from_pandas=True)
    told = told.combine_chunks() if isinstance(told, pa.ChunkedArray) else told
    if not (pa.types.is_string(told.type) or pa.types.is_large_string(told.type)):
        return False  # no row, or none that says where it stood
    here, after = told[:-1], told[1:]
    longer = pc.subtract(pc.binary_length(after), pc.binary_length(here))
    rises = pc.or_(pc.greater(longer, 0), pc.and_(pc.equal(longer, 0), pc.greater(after, here)))
    return bool(pc.all(rises, skip_nulls=False).as_py())
