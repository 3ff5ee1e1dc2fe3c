"""How is a suggestion told at the terminal: as a row, and in words?"""

from __future__ import annotations

from dataclasses import asdict

from graph.reasons import Reason, Synergy
from graph.terminal.printing import Row

SYNERGY = ("left", "right", "score", "reasons", "left_key", "right_key")
"""The columns of a suggestion."""


def synergy(one: Synergy, names: dict[str, str]) -> Row:
    """A suggestion as a row: names, keys, score, reasons with their evidence."""
    return {
        "left": names[one.left.key],
        "right": names[one.right.key],
        "score": one.score,
        "reasons": [_reason(reason, names) for reason in one.reasons],
        "left_key": one.left.key,
        "right_key": one.right.key,
    }


def _reason(one: Reason, names: dict[str, str]) -> Row:
    rows = [{**asdict(row), "org_name": names[row.org]} for row in one.evidence]
    return {**asdict(one), "evidence": rows}


def synergy_text(row: Row) -> str:
    """A suggestion in words, with the lines behind it."""
    lines = [f"{row['left']} + {row['right']}  ({row['score']:.2f})"]
    for reason in row["reasons"]:
        lines.append(f"  {reason['sentence']}")
        lines += [f"    {e['source']}  {e['org_name']}: {e['title']}" for e in reason["evidence"]]
    return "\n".join(lines)
