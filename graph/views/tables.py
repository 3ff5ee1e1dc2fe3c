"""How does a result become a table on a screen or a file that a spreadsheet opens safely?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from graph.reading import Merge, Report
from graph.reasons import Synergy
from graph.views.left_out import left_out

_FORMULA = r"^[\s\u0000]*[=+\-@\t\r\u0000\uFF1D\uFF0B\uFF0D\uFF20]"
"""What makes a spreadsheet take a text for a formula, full-width signs included
(OWASP, "CSV Injection")."""


def csv(frame: pd.DataFrame) -> bytes:
    """A frame as CSV in UTF-8 with a mark that Excel knows; a text that would run is quoted.

    Numbers stay numbers. A missing value is an empty cell.

    >>> csv(pd.DataFrame({"name": ["=1+1"], "value": [-2]})).decode("utf-8-sig")
    "name,value\\n'=1+1,-2\\n"
    """
    safe = frame.rename(columns=lambda name: _quoted(pd.Series([str(name)])).iloc[0])
    for column in safe.select_dtypes(include=["object", "string", "category"]):
        safe[column] = _quoted(safe[column])
    return safe.to_csv(index=False, lineterminator="\n").encode("utf-8-sig")


def _quoted(texts: pd.Series) -> pd.Series:
    written = texts.astype("string")
    runs = written.str.match(_FORMULA).fillna(False).astype(bool)
    return written.where(~runs, "'" + written)


def measures(ranks: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """Several rankings as one table: a row a node, a column a measure; undefined stays empty."""
    keys = ["kind", "key", "name"]
    columns = [
        frame.set_index(keys)["value"].rename(title) for title, frame in ranks.items() if len(frame)
    ]
    if not columns:
        return pd.DataFrame(columns=[*keys, *ranks])
    return pd.concat(columns, axis=1).reset_index().reindex(columns=[*keys, *ranks])


def suggestions(found: list[Synergy], names: Mapping[str, str]) -> pd.DataFrame:
    """Suggestions as a table: left, right, score, reasons; the best first."""
    rows = [
        (
            names.get(pair.left.key, pair.left.key),
            names.get(pair.right.key, pair.right.key),
            round(pair.score, 4),
            " ".join(reason.sentence for reason in pair.reasons),
        )
        for pair in found
    ]
    return pd.DataFrame(rows, columns=["left", "right", "score", "reasons"])


def widths(frame: pd.DataFrame, wide: int) -> dict[str, int]:
    """How many pixels each column of a narrow table gets: names `wide`, numbers and dates less."""
    words = [name for name in frame.columns if name in ("name", "title")]
    return {str(name): wide if name in words else _NARROW.get(str(name), 90) for name in frame}


_NARROW = {"met": 48, "worked": 66, "funded": 66, "occasions": 84, "source": 150, "says": 270}


LISTED = {"line": 70, "lines": 110, "value": 130, "rows": 70}
"""Pixels of the narrow columns beside a sentence, so that most of it can be read."""


def files(reports: tuple[Report, ...]) -> pd.DataFrame:
    """What became of each file: a row a file."""
    rows = [
        (r.file, r.reader, r.rows, r.read, len(r.set_aside), _to_look_at(r), len(r.splits))
        for r in reports
    ]
    names = ["file", "reader", "rows", "read", "set aside", "to look at", "to split"]
    return pd.DataFrame(rows, columns=names)


def _to_look_at(report: Report) -> int:
    return len(report.problems) + len(report.unknown)


def set_aside(report: Report) -> pd.DataFrame:
    """The rows of a file that say nothing that could be used: lines, rows, reason."""
    runs = [(run.lines, run.rows, run.reason) for run in left_out(report.set_aside)]
    return pd.DataFrame(runs, columns=["lines", "rows", "reason"])


def problems(report: Report) -> pd.DataFrame:
    """What a person should look at: line, value, message."""
    rows = [(p.line, p.value, p.message) for p in report.problems]
    frame = pd.DataFrame(rows, columns=["line", "value", "what to do"])
    return frame.astype({"line": "Int64"})


def unknown(report: Report) -> pd.DataFrame:
    """What names no country or theme that is known: as written, rows, first line, proposals."""
    rows = [(u.kind, u.written, u.rows, u.line, " | ".join(u.proposals)) for u in report.unknown]
    frame = pd.DataFrame(rows, columns=["kind", "as written", "rows", "line", "may be"])
    return frame.astype({"line": "Int64"})


def splits(report: Report) -> pd.DataFrame:
    """Cells that seem to name several organizations: as written, proposed parts, rows."""
    rows = [(s.written, " | ".join(s.parts), s.rows) for s in report.splits]
    return pd.DataFrame(rows, columns=["as written", "proposed", "rows"])


def merges(done: Sequence[Merge]) -> pd.DataFrame:
    """Names that stand under another one now, and why."""
    rows = [(one.name, one.into_name, str(one.why)) for one in done]
    return pd.DataFrame(rows, columns=["name", "stands under", "because"])
