"""Which words for themes does a person bring along, as a small table?"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

from graph.decisions import About, Decision, Judgement
from graph.errors import BadFile, Faults, collected
from graph.keys import key
from graph.themes._fold import folded
from graph.themes._recognise import recognise

COLUMNS = ("theme", "part of", "also written as")
"""The headings of such a table; what is in `also written as` is separated by `|`."""
_LARGEST = 1_000_000
Files = list[tuple[str, bytes]]


def is_vocabulary(file: str, content: bytes) -> bool:
    """Whether a file is a vocabulary of themes: a CSV whose headings are just these.

    >>> is_vocabulary("ours.csv", b"Theme,Part of,Also written as\\nWASH,,Watsan")
    True
    """
    head = content[:1_000].lstrip(b"\xef\xbb\xbf").splitlines()[:1]
    told = head[0].decode("utf-8", "replace") if head else ""
    names = [folded(name) for name in told.split(";" if ";" in told else ",")]
    extra = {*names} - {*COLUMNS, "name", "scheme"}
    return file.lower().endswith(".csv") and not extra and {*COLUMNS[::2]} <= {*names}


def apart(
    files: Sequence[tuple[str, bytes]], faults: Faults = None
) -> tuple[Files, list[Decision]]:
    """The files of records, and what the vocabularies among the files say.

    Raises BadFile for a vocabulary that cannot be read; with `faults` the error is put there.
    """
    records, said = [], dict[Decision, None]()
    for one in files:
        if not is_vocabulary(*one):
            records.append(one)
            continue
        with collected(faults):
            said |= dict.fromkeys(parsed(*one))
    return records, list(said)


def parsed(file: str, content: bytes) -> Iterator[Decision]:
    """What a vocabulary says, as decisions that a person could have made one by one.

    Raises BadFile where it is no UTF-8 or has a row without a theme.
    """
    if len(content) > _LARGEST:
        raise BadFile(f"{file} has {len(content):,} bytes, which no vocabulary has. Shorten it.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadFile(f"{file} is not UTF-8. Save it as CSV UTF-8.") from error
    told = csv.reader(io.StringIO(text), delimiter=";" if ";" in text.split("\n")[0] else ",")
    heads = [folded(name) for name in next(told)]
    for row in filter(any, told):
        cells = dict(zip(heads, row, strict=False))
        if not (theme := _meant(cells.get(COLUMNS[0], ""))):
            raise BadFile(f"{file}, line {told.line_num} names no theme. Name it, or leave it out.")
        yield from _said(theme, cells)


def _said(theme: str, cells: dict[str, str]) -> Iterator[Decision]:
    """What one row says: what else means the theme, and what it is part of."""
    for word in cells.get(COLUMNS[2], "").split("|"):
        if (other := key(word)) and theme not in (other, recognise(word)):
            yield Decision(About.THEME, Judgement.SAME, other, (theme,))
    whole = _meant(cells.get(COLUMNS[1], ""))
    if whole and whole != theme:
        yield Decision(About.THEME, Judgement.PART_OF, theme, (whole,))


def _meant(cell: str) -> str:
    """The key of a theme: the shipped vocabulary's, where it knows the theme."""
    return recognise(cell) or key(cell)
