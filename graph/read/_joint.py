"""Which cells seem to name several organizations at once?"""

from __future__ import annotations

import pandas as pd

from graph.joint import parts_of
from graph.reading import Split


def splits(written: pd.Series) -> tuple[Split, ...]:
    """Proposals, one for each spelling: nothing is split before a person says so.

    >>> splits(pd.Series(["UNICEF/Plan Guinee", "IOM", "N/A"]))
    (Split(written='UNICEF/Plan Guinee', parts=('UNICEF', 'Plan Guinee'), rows=1),)
    """
    counted = written.dropna().value_counts().sort_index()
    proposed = ((str(name), parts_of(str(name)), int(rows)) for name, rows in counted.items())
    return tuple(Split(name, parts, rows) for name, parts, rows in proposed if len(parts) > 1)
