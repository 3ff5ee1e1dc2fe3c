"""How are counts and dates said in a sentence?"""

from __future__ import annotations

from datetime import date


def times(count: int) -> str:
    """A count as an adverb.

    >>> times(1), times(2), times(9)
    ('once', 'twice', '9 times')
    """
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def span(first: date | None, last: date | None) -> str:
    """A period as an aside, or nothing where it is unknown.

    >>> span(date(2024, 1, 5), date(2025, 3, 1)), span(None, None)
    (' between January 2024 and March 2025', '')
    """
    if first is None or last is None:
        return ""
    if (first.year, first.month) == (last.year, last.month):
        return f" in {first:%B %Y}"
    return f" between {first:%B %Y} and {last:%B %Y}"


def others(count: int, one: str) -> str:
    """The rest of a list that is not spelled out.

    >>> others(0, "place"), others(1, "place"), others(3, "place")
    ('', ' and in 1 other place', ' and in 3 other places')
    """
    return f" and in {count} other {one}{'s' if count > 1 else ''}" if count else ""
