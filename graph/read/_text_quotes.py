"""On which lines do the quotation marks not pair?"""

from __future__ import annotations

import re

from graph.errors import BadFile

MOST = 1_000
"""Lines set aside; a file with more was not written as CSV."""
_WHY = "a quotation mark on this line has no partner, or text follows the closing one"


def unpaired(file: str, data: bytes, mark: str) -> tuple[bytes, list[tuple[int, str]]]:
    """The data with torn lines blank, so that the others keep their numbers, and the torn lines.

    Readers of CSV would swallow the rest of the file after a mark without partner, or join
    `"a"b` to `ab`, and say nothing (RFC 4180, section 2, rules 5 to 7).
    """
    if b'"' not in data:
        return data, []
    rows, pieces, torn = _rows(mark), list[bytes](), list[tuple[int, str]]()
    kept = place = line = 0
    while place < len(data):
        whole = rows.match(data, place)
        end = whole.end() if whole else data.index(b"\n", place) + 1
        line += data.count(b"\n", place, end)
        if whole is None:
            torn.append((line, _WHY))
            pieces += [data[kept:place], b"\n"]
            kept = end
        if len(torn) > MOST:
            raise BadFile(
                f"{file} has quotation marks without a partner on more than {MOST:,} lines, "
                f"the first is line {torn[0][0]}. Export it again as CSV."
            )
        place = end
    return b"".join([*pieces, data[kept:]]), torn


def _rows(mark: str) -> re.Pattern[bytes]:
    """Whole rows, up to a thousand at once, none where the first line is torn.

    A row can be read in one way only, so no time is lost in going back. Groups are not
    possessive: Python up to 3.11.4 takes those wrongly (its issue gh-106052).
    """
    by = re.escape(mark.encode())
    quoted = rb'"[^"]*+(?:""[^"]*+)*"'
    cell = rb"(?:" + quoted + rb'|[^"\n' + by + rb"][^\n" + by + rb"]*+|)"
    row = cell + rb"(?:" + by + cell + rb")*\n"
    return re.compile(rb"(?:" + row + rb"){1,1000}")
