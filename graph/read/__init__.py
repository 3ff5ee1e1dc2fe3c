"""Which reader reads which file, and what do all files say together?"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from graph import order, tidy
from graph.errors import Faults, collected
from graph.mapping import Map, Proposal
from graph.read._maps import apart
from graph.read._open import open_document
from graph.read._propose import proposed
from graph.read._reports import at_odds, told_before, with_answer, with_counts
from graph.read._sets import joined, known_readers, recognised, sets
from graph.read._types import between
from graph.reading import Document, Intake, Read
from graph.steps import Steps

__all__ = ["open_document", "proposals", "read_each", "read_files"]


def read_files(
    files: Sequence[tuple[str, bytes]],
    steps: Steps | None = None,
    *,
    maps: Sequence[Map] = (),
    faults: Faults = None,
) -> Intake:
    """All files as one set of tables, and a report a file; on any error nothing is kept.

    `files` are names and contents. `steps` are told `A_FILE` for each file.
    Content that was given before is not counted again. `maps` say what the columns of tables
    mean that no reader recognises; a file may be a map itself. Raises `BadFile` or `NoReader`;
    with `faults` the error is put there, and the other files are read.
    """
    files, maps = apart(files, maps, faults)
    digests = [_digest(content) for _, content in files]
    how = _How(maps=maps, faults=faults, steps=steps or Steps(0))
    each = _each(files, digests, how)
    reports = [one.reading.report for one in each]
    by_digest = {digest: one.reading.report for one in each for _, digest in one.files}
    first = {digest: place for place, digest in reversed(list(enumerate(digests)))}
    again = [
        told_before(file, by_digest[digest])
        for place, ((file, _), digest) in enumerate(zip(files, digests, strict=True))
        if first[digest] != place and digest in by_digest
    ]
    parts = [one.reading.tidy for one in each]
    tables = tidy.merge(parts)
    return Intake(tables, at_odds([*reports, *again], between(parts, tables)))


def read_each(
    files: Sequence[tuple[str, bytes]],
    steps: Steps | None = None,
    *,
    persons: bool = False,
    faults: Faults = None,
) -> tuple[Read, ...]:
    """Every file read by itself, companion files together; the same content once.

    With `persons` their cells stay in the rows that may be stored; the tables never have them.
    A file may be a map of columns; `faults` as in `read_files`.
    """
    files, maps = apart(files, (), faults)
    digests = [_digest(content) for _, content in files]
    return tuple(_each(files, digests, _How(persons, maps, faults, steps or Steps(0))))


@dataclass(frozen=True, slots=True)
class _How:
    """Whether persons are kept, what maps explain, where errors go, and who hears of it."""

    persons: bool = False
    maps: Sequence[Map] = ()
    faults: Faults = None
    steps: Steps = field(default_factory=lambda: Steps(0))


def _each(files: Sequence[tuple[str, bytes]], digests: Sequence[str], how: _How) -> list[Read]:
    documents = _opened(files, digests, how)
    digest_of = {id(document): digest for digest, document in documents.items()}
    reads: list[Read] = []
    how.steps.begin("recognising", len(files))
    for reader, together in sets(list(documents.values()), how.maps, how.faults):
        how.steps.begin(f"reading {together[0].file}", len(together))
        named = tuple((document.file, digest_of[id(document)]) for document in together)
        with collected(how.faults), order.said(order.current()) as answer:
            found = with_answer(reader.read(joined(together)), answer)
            reads.append(Read(named, with_counts(found)))
    return reads


def _opened(
    files: Sequence[tuple[str, bytes]], digests: Sequence[str], how: _How
) -> dict[str, Document]:
    """The files by the digest of their content, the same content once."""
    documents: dict[str, Document] = {}
    for (file, content), digest in zip(files, digests, strict=True):
        how.steps.begin(f"opening {file}")
        if digest not in documents:
            with collected(how.faults):
                documents[digest] = replace(open_document(file, content), persons=how.persons)
    return documents


def proposals(files: Sequence[tuple[str, bytes]], faults: Faults = None) -> tuple[Proposal, ...]:
    """What the columns seem to mean in each table that nobody recognises, nor a map explains.

    Of tables with the same headings the first, for all. `faults` as in `read_files`.
    """
    records, maps = apart(files, (), faults)
    readers = known_readers(maps)
    unknown: list[Proposal] = []
    for one in records:
        with collected(faults):
            if recognised(opened := open_document(*one), readers) is None:
                unknown += proposed(opened)
    first = {one.map.fingerprint: one for one in reversed(unknown)}
    return tuple(reversed(first.values()))


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
