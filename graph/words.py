"""How is a number of things said?"""

from __future__ import annotations


def how_many(count: int, one: str, many: str = "") -> str:
    """A count with its noun; `many` is the plural where it is not `one` with an s.

    >>> how_many(1, "row"), how_many(1200, "row"), how_many(0, "country", "countries")
    ('1 row', '1,200 rows', '0 countries')
    """
    return f"{count:,} {one if count == 1 else many or one + 's'}"
