"""Which of many pairs of names are alike enough for a closer look?"""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from rapidfuzz import fuzz, process

_LETTERS, _WORDS = 75.0, 75.0
_AT_ONCE, _WORKERS = 500_000, 2


def alike(forms: pd.DataFrame, pairs: pd.DataFrame) -> pd.DataFrame:
    """The pairs that share most of their letters, or most of their words, or an acronym.

    Words are compared as written, and again with known acronyms written out (`spelled`).
    An acronym shares few letters with its name, so no threshold on letters is put to it.
    """
    starts = range(0, len(pairs), _AT_ONCE)
    kept = [_fair(forms, pairs[start : start + _AT_ONCE]) for start in starts]
    return pd.concat(kept, ignore_index=True) if kept else pairs


def _fair(forms: pd.DataFrame, pairs: pd.DataFrame) -> pd.DataFrame:
    sides = pairs["left"].to_numpy(), pairs["right"].to_numpy()
    letters = _scored(forms["squash"], sides, fuzz.ratio) >= _LETTERS
    words = _scored(forms["form"], sides, fuzz.token_set_ratio) >= _WORDS
    kept = letters | words | pairs["named"].to_numpy(bool)
    spelled = forms["spelled"].ne(forms["form"]).to_numpy()
    again = np.flatnonzero(~kept & (spelled[sides[0]] | spelled[sides[1]]))
    there = sides[0][again], sides[1][again]
    kept[again] = _scored(forms["spelled"], there, fuzz.token_set_ratio) >= _WORDS
    found: pd.DataFrame = pairs[kept]
    return found


def _scored(texts: pd.Series, sides: tuple[Any, Any], scorer: Any) -> np.ndarray:
    """rapidfuzz on two whole columns at once, 0 to 100."""
    left, right = (texts.to_numpy(object)[side].tolist() for side in sides)
    return process.cpdist(left, right, scorer=scorer, workers=_WORKERS)
