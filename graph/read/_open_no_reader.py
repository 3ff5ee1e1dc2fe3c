"""What is missing in a file that no reader recognises?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from graph.errors import NoReader
from graph.read._headings import places
from graph.read._json_list import not_flat
from graph.read._tree import local
from graph.reading import Document, Sheet
from graph.templates import TEMPLATES

_LOOKED_AT, _SHEETS, _HEADINGS, _LETTERS = 25, 3, 12, 40
_FORM = (
    "let `synergraph check --map` propose what each column means, or start from a form: "
    "`synergraph template` writes one"
)


def no_reader(document: Document, maps: Sequence[str] = ()) -> NoReader:
    """The error that says which headings the file has, what is missing and what to do.

    `maps` are the files that explain the columns of other tables.
    """
    if document.tree is not None:
        return NoReader(f"{document.file} {_of_tree(document.tree)}.")
    headings = [_headings(sheet) for sheet in document.sheets[:_SHEETS]]
    found = {
        column for row in headings for form in TEMPLATES.values() for column in places(row, form)
    }
    if "organization" in found:
        fact = "has a column for the organization, but none for what it took part in"
        remedy = "Name a column occasion (meetings) or title (joint work)"
    else:
        fact = "has no column for the organization"
        remedy = "Name one of them organization, or add such a column"
    said = "; ".join(
        _shown(sheet.name if len(document.sheets) > 1 else "", row)
        for sheet, row in zip(document.sheets, headings, strict=False)
    )
    unfit = f" Its headings are not those of {', '.join(maps)}." if maps else ""
    return NoReader(f"{document.file} {fact}. It has {said}.{unfit} {remedy}, {_FORM}.")


def _of_tree(tree: Any) -> str:
    if isinstance(tree, list | dict):
        return not_flat(tree) or ""
    return (
        f"is XML of <{_printable(local(tree.tag))}>, which no reader knows. "
        "Give IATI activities, GEXF or GraphML, or save the records as CSV"
    )


def _headings(sheet: Sheet) -> list[str]:
    """The fullest of the first rows: above the headings stand titles, which fill fewer cells."""
    top = sheet.cells.head(_LOOKED_AT)
    row = top.iloc[int((top != "").sum(axis=1).argmax())]
    return [str(cell) for cell in row if cell]


def _shown(sheet: str, headings: list[str]) -> str:
    shown = ", ".join(_printable(one) for one in headings[:_HEADINGS])
    more = f" and {len(headings) - _HEADINGS} more" if len(headings) > _HEADINGS else ""
    return f"{sheet}: {shown}{more}" if sheet else f"{shown}{more}"


def _printable(text: str) -> str:
    """On one line, without the control characters that a terminal would obey."""
    plain = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(plain.split())[:_LETTERS]
