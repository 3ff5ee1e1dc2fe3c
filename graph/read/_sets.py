"""Which reader reads a file, and which files are read as one?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from graph import catalogue
from graph.catalogue import Reader
from graph.errors import BadFile, Faults, collected
from graph.mapping import Map
from graph.read import _mapped
from graph.read._open_no_reader import no_reader
from graph.reading import Document, Sheet

Set = tuple[Reader, list[Document]]
"""A reader and the files that it reads together, mostly one."""


def sets(
    documents: Sequence[Document], maps: Sequence[Map] = (), faults: Faults = None
) -> list[Set]:
    """The documents by the reader that recognises them, companion files together.

    What no reader recognises is read by the first of the maps that fits.

    In the order of the first file of each. Raises NoReader for a file that nobody recognises,
    BadFile for one that says too little alone, or puts that to the `faults` and leaves it out.
    """
    readers = known_readers(maps)
    found: dict[tuple[str, str], Set] = {}
    for number, document in enumerate(documents):
        known = recognised(document, readers)
        if known is None:
            unknown = no_reader(document, [one.file for one in maps if one.file])
            if faults is None:
                raise unknown
            faults.append(unknown)
            continue
        name, reader = known
        group = f"{number}" if reader.group is None else f"group {reader.group(document)}"
        found.setdefault((name, group), (reader, []))[1].append(document)
    return _accompanied(found, faults)


def _accompanied(found: dict[tuple[str, str], Set], faults: Faults) -> list[Set]:
    """The sets without those whose reader needs files beside them that are not there."""
    there = {name for name, _ in found}
    whole: list[Set] = []
    for reader, documents in found.values():
        with collected(faults):
            if reader.beside is not None and reader.beside[0] not in there:
                raise BadFile(f"{documents[0].file} {reader.beside[1]}")
            whole.append((reader, documents))
    return whole


def joined(documents: Sequence[Document]) -> Document:
    """Companion files as one document, each sheet with the file that it stands in."""
    if len(documents) == 1:
        return documents[0]
    return Document(
        ", ".join(document.file for document in documents),
        tuple(sheet for document in documents for sheet in _placed(document)),
        tuple(f"{one.file}: {said}" for one in documents for said in one.assumed),
        documents[0].persons,
    )


def _placed(document: Document) -> list[Sheet]:
    many = len(document.sheets) > 1
    return [
        replace(sheet, file=f"{document.file} [{sheet.name}]" if many else document.file)
        for sheet in document.sheets
    ]


def known_readers(maps: Sequence[Map] = ()) -> dict[str, Reader]:
    """Every reader by name, in the order in which they are asked; last what maps explain."""
    return {**catalogue.readers(), _mapped.NAME: _mapped.reader(maps)}


def recognised(document: Document, readers: Mapping[str, Reader]) -> tuple[str, Reader] | None:
    """The reader of a document with its name, or None."""
    found = (one for one in readers.items() if one[1].recognise(document) is not None)
    return next(found, None)
