"""Which names were put together without asking, in sentences?"""

from __future__ import annotations

from collections.abc import Sequence

from graph.decisions import About
from graph.reading import Merge
from graph.words import how_many

SHOWN = 8


def in_all(merges: Sequence[Merge], organizations: int) -> str:
    """How many organizations there are once names are put together; each file counts names.

    >>> in_all([Merge("iom.", "IOM.", "iom", "IOM", "")], 2), in_all([], 1)
    ('In all 2 organizations: 1 name stands under another one.', 'In all 1 organization.')
    """
    count = how_many(organizations, "organization")
    under = sum(one.about is About.ORGANIZATION for one in merges)
    stand = "stands under another one" if under == 1 else "stand under others"
    return f"In all {count}: {how_many(under, 'name')} {stand}." if under else f"In all {count}."


def put_together(merges: Sequence[Merge]) -> list[str]:
    """One sentence for each of the first names, and how many more there are.

    >>> put_together([Merge("iom.", "IOM.", "iom", "IOM", "the same but for punctuation")])
    ["'IOM.' stands under 'IOM': the same but for punctuation."]
    """
    told = [f"'{one.name}' stands under '{one.into_name}': {one.why}." for one in merges[:SHOWN]]
    more = len(merges) - len(told)
    page = "the page Names of the explorer lists them all and takes them apart again."
    return [*told, f"And {how_many(more, 'name')} more: {page}"] if more else told
