"""What do the sheets of a workbook say? Run as a process of its own, by its path.

A legal workbook of 2 KB can make the parser ask for 500 GB, which ends its process and cannot be
caught (tafia/calamine#693). So the parser lives here: a workbook comes in on standard input, one
line of JSON and then the sheets as CSV go out, and memory and time are limited. Only the standard
library and python-calamine are imported.
"""

import contextlib
import csv
import datetime
import io
import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

MEMORY, SECONDS = 2 * 1024**3, 30
MOST_CELLS, MOST_TEXT = 20_000_000, 256 * 1024**2
_EXACT = 10**15
"""Below this every whole number is exact in a spreadsheet, which keeps 15 digits."""


def _limit() -> None:
    """Where the system knows no such limits (Windows), the parent's clock is the only one."""
    if sys.platform == "win32":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(what, (most, most))


def _number(value: float) -> str:
    """44013, not 44013.0: a spreadsheet has one type for both."""
    return str(int(value)) if value.is_integer() and abs(value) < _EXACT else repr(value)


def _moment(value: datetime.datetime) -> str:
    """To the second, since a spreadsheet stores a fraction of a day; a date alone at midnight."""
    if value.microsecond:
        value = (value + datetime.timedelta(milliseconds=500)).replace(microsecond=0)
    return value.date().isoformat() if not value.time() else value.isoformat(sep=" ")


def _duration(value: datetime.timedelta) -> str:
    minutes, seconds = divmod(round(value.total_seconds()), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"


_AS_TEXT: dict[type, Callable[[Any], str]] = {
    str: lambda value: value.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd"),
    float: _number,
    bool: lambda value: str(value).upper(),
    datetime.date: datetime.date.isoformat,
    datetime.datetime: _moment,
    datetime.time: lambda value: value.isoformat(timespec="seconds"),
    datetime.timedelta: _duration,
}


class _TooMuchError(Exception):
    """More cells or text than will be handed over."""


def _sheets(content: bytes) -> Iterator[tuple[str, int, bytes]]:
    import python_calamine as calamine

    book = calamine.load_workbook(io.BytesIO(content))
    cells = size = 0
    for index, about in enumerate(book.sheets_metadata):
        if about.typ is not calamine.SheetTypeEnum.WorkSheet:
            continue
        sheet = book.get_sheet_by_index(index)
        cells += sheet.total_height * sheet.width
        written = _written(sheet.iter_rows(), cells)
        size += len(written)
        if size > MOST_TEXT:
            raise _TooMuchError
        yield about.name, sheet.width, written


def _written(rows: Iterator[list[Any]], cells: int) -> bytes:
    if cells > MOST_CELLS:
        raise _TooMuchError
    out = io.StringIO(newline="")
    write = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\n").writerow
    for row in rows:
        write([_AS_TEXT.get(type(value), str)(value) for value in row])
        if out.tell() > MOST_TEXT:
            raise _TooMuchError
    return out.getvalue().encode()


def _answer(content: bytes) -> tuple[dict[str, Any], list[bytes]]:
    import python_calamine as calamine

    try:
        found = list(_sheets(content))
    except calamine.PasswordError:
        return {"error": "password"}, []
    except (MemoryError, _TooMuchError):
        return {"error": "size"}, []
    except calamine.CalamineError as error:
        return {"error": "broken", "detail": str(error)[:200]}, []
    about = [{"name": name, "width": width, "bytes": len(data)} for name, width, data in found]
    return {"sheets": about}, [data for _, _, data in found]


if __name__ == "__main__":
    _limit()
    head, parts = _answer(sys.stdin.buffer.read())
    sys.stdout.buffer.write(json.dumps(head).encode() + b"\n" + b"".join(parts))
