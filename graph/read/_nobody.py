"""Which cells of an organization's column name no organization?"""

from __future__ import annotations

import re

from graph.keys import is_placeholder

_TELEPHONE = re.compile(r"\+?(?:[\s().-]*\d){7,}[\s().-]*")


def nobody(written: str) -> str | None:
    """Why a cell names no organization, or None where it may name one.

    >>> nobody("n/a"), nobody("+41 22 000 00 00"), nobody("IOM")
    ("'n/a' is no organization", 'a telephone number is no organization', None)
    """
    if is_placeholder(written):
        return f"'{written.strip()}' is no organization"
    return _CALLED if _TELEPHONE.fullmatch(written.strip()) else None


_CALLED = "a telephone number is no organization"
