"""What does the terminal say of a file that was read?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict

from graph.reading import Report
from graph.terminal.printing import Row
from graph.views.left_out import LeftOut, left_out
from graph.words import how_many


def report(one: Report) -> Row:
    """A report as a flat row: counts as numbers, what to look at as sentences."""
    return {
        "file": one.file,
        "reader": one.reader,
        "why": one.why,
        "rows": one.rows,
        "read": one.read,
        "set_aside": len(one.set_aside),
        **dict(one.found),
        "problems": [problem.message for problem in one.problems],
        "unknown": [asdict(each) for each in one.unknown],
        "assumed": list(one.assumed),
        "splits": [{"written": s.written, "parts": list(s.parts)} for s in one.splits],
        "left_out": [_left_out(run) for run in left_out(one.set_aside)],
        "set_aside_rows": [{"line": line, "reason": why} for line, why in one.set_aside],
    }


def report_text(row: Row) -> str:
    """A report in words."""
    counts = ", ".join(
        how_many(row[many], one, many)
        for one, many in (
            ("organization", "organizations"),
            ("occasion", "occasions"),
            ("theme", "themes"),
            ("country", "countries"),
        )
    )
    lines = [
        f"{row['file']}: {row['reader']} ({row['why']})",
        f"  {how_many(row['rows'], 'row')}: {row['read']:,} read, {row['set_aside']:,} set aside; "
        f"{counts}",
        *_listed("assumed", row["assumed"]),
        *_listed("problem", row["problems"]),
        *_listed("unknown", map(_unknown, row["unknown"])),
        *[_REMEDY] * bool(row["unknown"]),
        *_listed("set aside", row["left_out"]),
        *_listed("split?", (f"{s['written']} -> {' + '.join(s['parts'])}" for s in row["splits"])),
    ]
    return "\n".join(lines)


def _left_out(run: LeftOut) -> str:
    """Rows set aside, in words.

    >>> _left_out(LeftOut(3, 3, 1, "names nobody")), _left_out(LeftOut(2, 9, 8, "names nobody"))
    ('line 3: names nobody', 'lines 2 to 9 (8 rows): names nobody')
    """
    if run.rows == 1:
        return f"line {run.lines}: {run.reason}"
    return f"lines {run.lines} ({how_many(run.rows, 'row')}): {run.reason}"


_REMEDY = "  unknown: write a name or a code that is known, several with ; between."


def _unknown(one: Row) -> str:
    """What names no country or theme, and what may be meant.

    >>> told = {"kind": "country", "written": "Camboida", "rows": 2, "line": 3}
    >>> _unknown({**told, "proposals": ("Cambodia",)})
    "country 'Camboida' (2 rows, first in line 3): Cambodia?"
    """
    where = f", first in line {one['line']}" if one["line"] else ""
    may = f": {' or '.join(one['proposals'])}?" if one["proposals"] else ""
    return f"{one['kind']} '{one['written']}' ({how_many(one['rows'], 'row')}{where}){may}"


SHOWN = 6
"""Lines of one kind told in words; JSON and CSV have all."""


def _listed(word: str, lines: Iterable[str]) -> list[str]:
    listed = list(lines)
    more = [f"  ... and {len(listed) - SHOWN:,} more ({word})"] if len(listed) > SHOWN else []
    return [f"  {word}: {line}" for line in listed[:SHOWN]] + more
