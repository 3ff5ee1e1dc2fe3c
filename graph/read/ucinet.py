"""Who was at what, or is connected with whom, as a DL file of UCINET says it?"""

from __future__ import annotations

import pandas as pd

from graph.catalogue import Reader
from graph.errors import BadFile
from graph.read import _ucinet_data
from graph.read._net_files import title
from graph.read._net_matrix import part
from graph.read._sheets import reading
from graph.read._ucinet import DL, Head, parted
from graph.read._ucinet_data import Data
from graph.reading import Document, Reading, Rows

_READ = ("fullmatrix", "edgelist1", "edgelist2", "nodelist1", "nodelist2")


def recognise(document: Document) -> str | None:
    """Why a document is UCINET DL, or None: its first word and what is said after it."""
    top = "\n".join(document.sheets[0].cells[0].head()) if len(document.sheets) == 1 else ""
    found = DL.match(top)
    return "UCINET DL: its first word, and sizes or a format" if found else None


def read(document: Document) -> Reading:
    """Two modes are organizations in occasions, one mode organizations that work together.

    Raises BadFile for forms that are not read, and where labels and numbers do not fit.
    """
    head, data = parted(document.file, _text(document))
    _refuse(document.file, head)
    first = len(document.sheets[0].cells) - data.count("\n")
    told = Data(document.file, head, data, first, title(document.file))
    matrix, rows = _ucinet_data.read(told)
    kept = Rows(document.file, ("data",), pd.DataFrame({0: rows["text"]}), rows["line"])
    one = part(matrix, document.sheets[0].name, kept)
    return reading(document, "ucinet", str(recognise(document)), [one])


def _text(document: Document) -> str:
    return "\n".join(document.sheets[0].cells[0])


def _refuse(file: str, head: Head) -> None:
    if head.form not in _READ:
        raise BadFile(
            f"{file} has the DL format {head.form}, which is not read. "
            f"Export it from UCINET as one of {', '.join(_READ)}."
        )
    if head.matrices > 1:
        raise BadFile(f"{file} holds {head.matrices} matrices. Export each into a file of its own.")


READER = Reader(
    recognise,
    read,
    title="UCINET DL",
    example="dl nr=18, nc=14 format=fullmatrix ... data:",
    rank=20,
)
