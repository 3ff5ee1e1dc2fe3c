"""Which names were put together without asking, in sentences?"""

from __future__ import annotations

from collections.abc import Sequence

from graph.reading import Merge

SHOWN = 8


def put_together(merges: Sequence[Merge]) -> list[str]:
    """One sentence for each of the first names, and how many more there are.

    >>> put_together([Merge("iom.", "IOM.", "iom", "IOM", "the same but for punctuation")])
    ["'IOM.' stands under 'IOM': the same but for punctuation."]
    """
    told = [f"'{one.name}' stands under '{one.into_name}': {one.why}." for one in merges[:SHOWN]]
    more = len(merges) - len(told)
    page = "the page Names of the explorer lists them all and takes them apart again."
    return [*told, f"And {more:,} more names; {page}"] if more else told
