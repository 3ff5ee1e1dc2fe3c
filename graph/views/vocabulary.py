"""What are the themes of the records called, and what are they part of?"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import pyarrow as pa

from graph import themes
from graph.decisions import About
from graph.reading import Merge

HEADINGS = [*(heading.capitalize() for heading in themes.COLUMNS), "Scheme"]


def vocabulary(told: pa.Table, merges: Sequence[Merge]) -> pd.DataFrame:
    """Each theme of the records, in alphabetical order: part of, also written as, scheme.

    Written as CSV it is a vocabulary that can be given with other files.
    """
    rows = told.to_pandas()
    names = dict(zip(rows["theme"], rows["name"].fillna(rows["theme"]), strict=True))
    also: dict[str, list[str]] = {}
    for merge in merges:
        if merge.about is About.THEME:
            also.setdefault(merge.into, []).append(merge.name)
    known = themes.vocabulary()
    scheme = {key: themes.SCHEMES[one.scheme] for key, one in known.items()}
    found = {
        HEADINGS[0]: rows["theme"].map(names),
        HEADINGS[1]: rows["parent"].map(names).fillna(""),
        HEADINGS[2]: rows["theme"].map(lambda one: " | ".join(sorted(also.get(one, ())))),
        HEADINGS[3]: rows["theme"].map(scheme).fillna(""),
    }
    by = pd.DataFrame(found, columns=HEADINGS).astype(object)
    return by.sort_values(HEADINGS[0], key=lambda names: names.str.casefold(), ignore_index=True)
