"""What does JSON say, and a list of flat objects as one sheet?"""

from __future__ import annotations

import json
from typing import Any

import pandas as pd

from graph.errors import BadFile
from graph.read._text_decode import decoded
from graph.reading import Sheet

LARGEST = 64 * 1024 * 1024
"""Bytes: in memory a list of objects takes about ten times its text."""
MOST_CELLS, MOST_OBJECTS = 20_000_000, 2_000_000
_HOW = "Give a list of flat objects, [{...}, {...}], or save it as CSV"
_WORDS = {True: "TRUE", False: "FALSE", None: ""}


def parsed(file: str, content: bytes) -> tuple[Any, tuple[str, ...]]:
    """The value that a JSON file holds, numbers as written, and what was assumed to read it."""
    inside = content.count(b"{") + content.count(b"[")
    if len(content) > LARGEST or content.count(b",") > MOST_CELLS or inside > MOST_OBJECTS:
        raise BadFile(f"{file} is too large for JSON ({len(content):,} bytes). Save it as CSV.")
    text, assumed = decoded(file, content)
    value = _parsed(file, text)
    if isinstance(value, list) and not any(value):
        raise BadFile(f"{file} is a JSON list with nothing in it. Export it again.")
    return value, assumed


def flat(value: Any) -> bool:
    """Whether a value is a table: a list of objects that hold neither lists nor objects."""
    return isinstance(value, list) and not_flat(value) is None


def objects(file: str, records: list[dict[str, Any]]) -> Sheet:
    """The keys as the first row (line 0), then one row an object (line 1, 2, ...).

    `null` is an empty cell.
    """
    told = [{_clean(name): _text(value) for name, value in one.items()} for one in records]
    cells = pd.DataFrame.from_records(told).fillna("")
    keys = pd.DataFrame([cells.columns], columns=cells.columns)
    rows = pd.concat([keys, cells], ignore_index=True).astype("str")
    rows.columns = pd.RangeIndex(rows.shape[1])
    return Sheet(file, rows, pd.Series(range(len(rows)), dtype="int64"))


def _parsed(file: str, text: str) -> Any:
    try:
        return json.loads(
            text, parse_int=str, parse_float=str, parse_constant=str, object_pairs_hook=_record
        )
    except RecursionError as error:
        raise BadFile(f"{file} nests JSON too deeply. {_HOW}.") from error
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}: {error.msg}"
        raise BadFile(f"{file} is broken JSON ({where}). Export it again.") from error
    except _TwiceError as error:
        raise BadFile(f"{file} has an object that names {error} twice. Keep one.") from error


class _TwiceError(ValueError):
    """A key that comes twice in one object: which value is meant cannot be known."""


def _record(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    record = dict(pairs)
    if len(record) < len(pairs):
        names = [name for name, _ in pairs]
        raise _TwiceError(next(name for name in names if names.count(name) > 1)[:40])
    return record


def not_flat(value: Any) -> str | None:
    """Why a value is no list of flat objects, and what to do; None where it is one."""
    if not isinstance(value, list):
        return f"is one JSON {_kind(value)}, not a list. {_HOW}"
    said = (_nested(index, record) for index, record in enumerate(value, start=1))
    return next((one for one in said if one is not None), None)


def _nested(index: int, record: Any) -> str | None:
    if not isinstance(record, dict):
        return f"is a JSON list whose item {index} is a {_kind(record)}. {_HOW}"
    for name, value in record.items():
        if isinstance(value, dict | list):
            return (
                f"is a JSON list whose item {index} has a {_kind(value)} in {name[:40]!r}. {_HOW}"
            )
    return None


def _kind(value: Any) -> str:
    return {dict: "object", list: "list", bool: "truth value", str: "text or number"}.get(
        type(value), "null"
    )


def _text(value: str | bool | None) -> str:
    return _clean(value) if isinstance(value, str) else _WORDS[value]


def _clean(text: str) -> str:
    """NUL and half of a surrogate pair, which JSON can escape, become U+FFFD."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole.replace("\0", "\ufffd")
