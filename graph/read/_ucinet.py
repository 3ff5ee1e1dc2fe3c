"""What stands above the data in a text of UCINET's data language (DL)?"""

from __future__ import annotations

import re
from dataclasses import dataclass

import pandas as pd

from graph.errors import BadFile
from graph.read._text_decode import decoded, refuse_endless_lines
from graph.reading import Sheet

DL = re.compile(r"\s*dl[\s,]+(n|m|nr|nc|nm|format|title)\s*=", re.IGNORECASE)
"""How such a text begins."""
_DATA = re.compile(r"\bdata\s*:", re.IGNORECASE)
_WORD = re.compile(
    r"\b(?:(?:(?P<of>row|col|column|matrix|level)\s+)?labels?(?P<embedded>\s+embedded)?\s*:?"
    r"|format\s*=\s*(?P<form>\w+)|(?P<size>n|m|nr|nc|nm)\s*=\s*(?P<number>\d+)"
    r"|diagonal\s*=?\s*\w+|title\s*=\s*(\"[^\"]*\"|'[^']*'|\w+))",
    re.IGNORECASE,
)
"""A statement of the head; the text between two of them belongs to the first."""
_TOKEN = re.compile(r"\"([^\"]*)\"|'([^']*)'|([^\s,=\"]+)")


@dataclass(frozen=True, slots=True)
class Head:
    """What is said above the data."""

    rows: int | None
    columns: int | None
    two_mode: bool
    form: str
    matrices: int
    labels: dict[str, list[str]]
    """Of `row` and `column`, where they are listed."""
    embedded: frozenset[str]
    """Which of `row` and `column` stand in the data."""


def is_dl(content: bytes) -> bool:
    """Whether a file is in the data language: it is no table, so its lines are kept whole.

    >>> is_dl(b"DL n=2 m=3"), is_dl("dl nr = 2".encode("utf-16")), is_dl(b"dl,n")
    (True, True, False)
    """
    plain = content[:4096].lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\0", b"")
    return DL.match(plain.decode("latin-1")) is not None


def lines(file: str, content: bytes) -> tuple[Sheet, tuple[str, ...]]:
    """A text as a sheet of one column, blank lines too, and what was assumed to decode it."""
    refuse_endless_lines(file, content)
    text, assumed = decoded(file, content)
    refuse_endless_lines(file, text)
    each = pd.Series(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), dtype=object)
    return Sheet(file, each.to_frame(0), pd.Series(range(1, len(each) + 1))), assumed


def tokens(text: str) -> list[str]:
    """What is separated by white space, commas or equal signs; a quoted label is one.

    >>> tokens('A, "B C" D')
    ['A', 'B C', 'D']
    """
    return [one or two or three for one, two, three in _TOKEN.findall(text)]


def parted(file: str, text: str) -> tuple[Head, str]:
    """The head, and the text below `data:`. Raises BadFile where it is not there."""
    found = _DATA.search(text)
    if found is None:
        raise BadFile(f"{file} is UCINET DL without the word 'data:'. Export it again.")
    return _head(text[: found.start()]), text[found.end() :]


def _head(above: str) -> Head:
    said = list(_WORD.finditer(above))
    ends = [*(one.start() for one in said[1:]), len(above)]
    sizes = {one["size"].casefold(): int(one["number"]) for one in said if one["size"]}
    form = next((one["form"].casefold() for one in said if one["form"]), "fullmatrix")
    labels: dict[str, list[str]] = {}
    embedded: set[str] = set()
    sized = {"row": sizes.get("nr", sizes.get("n")), "column": sizes.get("nc", sizes.get("m"))}
    for one, end in zip(said, ends, strict=True):
        if one["form"] or one["size"] or "label" not in one[0].casefold():
            continue
        for of in _of(one["of"]):
            if one["embedded"]:
                embedded.add(of)
            else:
                labels[of] = _labels(above[one.end() : end], sized[of])
    two = bool({"nr", "nc", "m"} & sizes.keys()) or form.endswith("2")
    columns = sized["column"] if two else sized["row"]
    return Head(sized["row"], columns, two, form, sizes.get("nm", 1), labels, frozenset(embedded))


def _of(word: str | None) -> tuple[str, ...]:
    """Labels of nothing in particular are those of rows and columns."""
    if word is None:
        return ("row", "column")
    return {"row": ("row",), "col": ("column",), "column": ("column",)}.get(word.casefold(), ())


def _labels(text: str, number: int | None) -> list[str]:
    """Labels as tokens, or one a line or between commas where that is how many there should be."""
    plain = tokens(text)
    parts = [one.strip().strip("\"'") for one in re.split(r"[,\n]", text) if one.strip()]
    return parts if number is not None and len(plain) != number == len(parts) else plain
