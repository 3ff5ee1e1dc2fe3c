"""Which characters do these bytes mean?"""

from __future__ import annotations

import codecs
import re
from itertools import islice

from graph.errors import BadFile
from graph.read._text_suggested import suggested as suggestion

LONGEST = 1_000_000
"""Characters of a line: parsers were seen to need minutes for a line of 30 million."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_TELLING = re.compile(rb"[^\r\n]*[\x80-\xff][^\r\n]*")
_SAMPLE, _MOST = 65_536, 1_000
"""Bytes and lines that are shown to chardet."""
_WHITE = "\ufeff \t\v\f\r\n\xa0"
_WIDEST = 4
"""Bytes a character takes at most, in any encoding."""


def decoded(file: str, content: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of a file, and how it was read if that had to be guessed.

    A byte order mark decides; else strict UTF-8; else chardet's suggestion, which is noted.
    """
    mark, encoding = next((m for m in _MARKS if content.startswith(m[0])), (b"", ""))
    if not encoding and b"\0" in content:
        raise BadFile(f"{file} is a binary file, not a table. Save the records as CSV or XLSX.")
    body = content[len(mark) :]
    text = _strict(body, encoding or "utf-8")
    if text is None and encoding:
        raise BadFile(f"{file} is marked as {encoding} and is not. Save it as CSV UTF-8.")
    assumed: tuple[str, ...] = ()
    if text is None:
        text, encoding = _guessed(file, body)
        assumed = (f"read as {encoding}: it is not UTF-8; look at the accents",)
    if "\0" in text:
        raise BadFile(f"{file} has NUL characters in its text. Save it as CSV UTF-8.")
    if not (text[:_SAMPLE].strip(_WHITE) or text.strip(_WHITE)):  # mostly seen at once
        raise BadFile(f"{file} has nothing but white space in it. Export it again.")
    return text.lstrip("\ufeff"), assumed


def refuse_endless_lines(file: str, content: bytes | str) -> None:
    """Stop before any parser sees a line that it could not get through.

    Jumps from line to line at the limit, so that one line of 200 MB costs next to nothing.
    Bytes are allowed as many as the characters could take.
    """
    limit = LONGEST if isinstance(content, str) else LONGEST * _WIDEST
    start = 0
    while len(content) - start > limit:
        end = _last_break(content, start, start + limit + 1)
        if end < 0:
            raise BadFile(
                f"{file} has a line of more than {LONGEST:,} characters. "
                "Export it again with one record a line."
            )
        start = end + 1


def _last_break(content: bytes | str, start: int, end: int) -> int:
    if isinstance(content, str):
        return max(content.rfind("\n", start, end), content.rfind("\r", start, end))
    return max(content.rfind(b"\n", start, end), content.rfind(b"\r", start, end))


def _strict(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def _guessed(file: str, content: bytes) -> tuple[str, str]:
    """From the lines with other than ASCII, which may stand far down.

    Where most of those are UTF-8 the file is UTF-8 with a fault: another encoding would spoil them.
    """
    lines = [found.group() for found in islice(_TELLING.finditer(content), _MOST)]
    sound = [line for line in lines if _strict(line, "utf-8") is not None]
    suggested = suggestion(b"\n".join(lines)[:_SAMPLE]) if len(sound) * 2 < len(lines) else "utf-8"
    text = _strict(content, suggested)
    if text is None:
        line = content.count(b"\n", 0, _first_wrong(content, suggested)) + 1
        raise BadFile(
            f"{file}, line {line}, is not {suggested} like the rest. Save it as CSV UTF-8."
        )
    return text, suggested


def _first_wrong(content: bytes, encoding: str) -> int:
    try:
        content.decode(encoding)
    except UnicodeDecodeError as error:
        return error.start
    return 0
