"""How does a file of separated text look once it is open? The short way for tests."""

from __future__ import annotations

from graph.read import open_document
from graph.reading import Document, Sheet


def opened(content: bytes) -> Document:
    """The file as a document, under the name a.csv."""
    return open_document("a.csv", content)


def sheet(content: bytes) -> Sheet:
    """Its only sheet."""
    return opened(content).sheets[0]


def cells(content: bytes) -> list[list[str]]:
    """The cells of that sheet, a list a row."""
    found: list[list[str]] = sheet(content).cells.to_numpy().tolist()
    return found
