"""Which character separates the cells?"""

from __future__ import annotations

import csv
import re
from collections import Counter

NAMES = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_HINT = re.compile(r"sep=([,;\t|])\n", re.IGNORECASE)
"""A first line that Excel writes and reads, and shows to no one."""
_SAMPLE, _LINES = 65_536, 60


def delimiter(text: str) -> str:
    """The separator that splits the first lines most evenly, quoted text left alone.

    >>> delimiter("Org;City, Country\\nIOM;Geneva, CH\\nILO;Geneva\\n")
    ';'
    """
    hint = _HINT.match(text)
    if hint:
        return hint.group(1)
    lines = [line for line in text[:_SAMPLE].split("\n") if line.strip()][:_LINES]
    evenness = {mark: _evenness(lines, mark) for mark in NAMES}
    return max(evenness, key=lambda mark: evenness[mark])


def without_hint(text: str) -> str:
    """The text with Excel's `sep=;` line blank, so that later lines keep their numbers."""
    return _HINT.sub("\n", text, count=1) if _HINT.match(text) else text


def usual_width(text: str, mark: str) -> int:
    """How many cells most of the first rows have: where parsing starts, not where it ends."""
    lines = [line for line in text[:_SAMPLE].split("\n") if line.strip()][:_LINES]
    return _common(_widths(lines, mark))[0]


def _evenness(lines: list[str], mark: str) -> tuple[float, int]:
    widths = _widths(lines, mark)
    split = [width for width in widths if width > 1]
    if not split:
        return 0.0, 0
    width, rows = _common(split)
    return len(split) / len(widths) * rows / len(widths), width


def _common(widths: list[int]) -> tuple[int, int]:
    return Counter(widths).most_common(1)[0] if widths else (1, 0)


def _widths(lines: list[str], mark: str) -> list[int]:
    """An unclosed quotation mark may run past what `csv` takes: the rows before it will do."""
    widths: list[int] = []
    try:
        widths.extend(len(row) for row in csv.reader(lines, delimiter=mark))
    except csv.Error:
        return widths or [1]
    return widths
