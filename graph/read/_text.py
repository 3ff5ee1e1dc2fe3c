"""What does a file of separated text say, as one sheet?"""

from __future__ import annotations

from graph.errors import BadFile
from graph.read._text_decode import decoded, refuse_endless_lines
from graph.read._text_dialect import NAMES, delimiter, usual_width, without_hint
from graph.read._text_grid import grid
from graph.read._text_quotes import unpaired
from graph.reading import Sheet


def table(file: str, content: bytes) -> tuple[Sheet, tuple[str, ...]]:
    """The cells of a CSV file or its kin, and what was assumed to read them.

    Nothing is inferred: `NA`, `007` and `1E5` stay as written. Blank rows are left out, lines
    that cannot be split are torn, and `lines` counts what an editor counts.
    """
    refuse_endless_lines(file, content)
    text, assumed = decoded(file, content)
    refuse_endless_lines(file, text)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = text if text.endswith("\n") else text + "\n"
    mark = delimiter(text)
    if mark != ",":
        assumed += (f"cells are separated by {NAMES[mark]}",)
    text = without_hint(text)
    data, torn = unpaired(file, text.encode(), mark)
    width = usual_width(text, mark)
    del text
    rows = grid(file, data, mark, width)
    torn = sorted([*torn, *rows.torn])
    if rows.cells.empty:
        raise BadFile(f"{file} has no row that can be split into cells. Export it again as CSV.")
    return Sheet(file, rows.cells, rows.lines, tuple(torn)), assumed + rows.assumed
