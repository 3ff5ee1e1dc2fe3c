"""What does a JSON list of flat objects say, as one sheet?"""

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


def objects(file: str, content: bytes) -> tuple[Sheet, tuple[str, ...]]:
    """The keys as the first row (line 0), then one row an object (line 1, 2, ...).

    Numbers stay as written, `null` is an empty cell.
    """
    inside = content.count(b"{") + content.count(b"[")
    if len(content) > LARGEST or content.count(b",") > MOST_CELLS or inside > MOST_OBJECTS:
        raise BadFile(f"{file} is too large for JSON ({len(content):,} bytes). Save it as CSV.")
    text, assumed = decoded(file, content)
    records = _flat(file, _parsed(file, text))
    cells = pd.DataFrame.from_records(records).fillna("")
    keys = pd.DataFrame([cells.columns], columns=cells.columns)
    rows = pd.concat([keys, cells], ignore_index=True).astype("str")
    rows.columns = pd.RangeIndex(rows.shape[1])
    return Sheet(file, rows, pd.Series(range(len(rows)), dtype="int64")), assumed


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


def _flat(file: str, parsed: Any) -> list[dict[str, str]]:
    if not isinstance(parsed, list):
        raise BadFile(f"{file} is one JSON {_kind(parsed)}, not a list. {_HOW}.")
    for index, record in enumerate(parsed, start=1):
        _refuse(file, index, record)
    if not any(parsed):
        raise BadFile(f"{file} is a JSON list with nothing in it. Export it again.")
    return [{_clean(name): _text(value) for name, value in one.items()} for one in parsed]


def _refuse(file: str, index: int, record: Any) -> None:
    if not isinstance(record, dict):
        raise BadFile(f"{file}: item {index} of the list is a {_kind(record)}. {_HOW}.")
    nested = [name for name, value in record.items() if isinstance(value, dict | list)]
    if nested:
        inside = _kind(record[nested[0]])
        raise BadFile(f"{file}: item {index} has a {inside} in {nested[0][:40]!r}. {_HOW}.")


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
