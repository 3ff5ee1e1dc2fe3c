"""What is a reader, a measure, a signal, and which ones are there?

A folder declares its own: each file of it holds one constant (READER, MEASURE, SIGNAL, WRITER).
Menus, command line, README and the contract tests all read this list; nothing else is edited.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from graph.records import Layer

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Measure:
    """A score for the nodes of one layer: the function stays plain, this carries its words."""

    compute: Callable[..., Any]
    """`(network) -> {node: value}`; a node for which it is undefined is absent."""
    on: Layer
    title: str
    question: str
    """What it answers, in plain words, ending with "?"."""
    source: str
    unit: str
    caution: str = ""
    """When not to use it."""
    note: Callable[..., str] | None = None
    """`(network) -> str`: how sure the values are, where they are not exact; else empty."""


@dataclass(frozen=True, slots=True)
class Signal:
    """One named reason to bring two organizations together.

    `pairs(tables)` is a sentence (nothing is run) with the columns left, right, strength and
    whatever `sentence` needs; `evidence(tables, pairs)` one with left, right, org, occasion.
    """

    pairs: Callable[..., Any]
    evidence: Callable[..., Any]
    sentence: Callable[[dict[str, Any]], str]
    """A row of `pairs` (with left_name, right_name) in words."""
    title: str
    question: str
    source: str
    left_out: Callable[..., Any] | None = None
    """`(tables)`: a sentence with what, size: each thing that the signal passes over."""
    left_out_because: str = ""


@dataclass(frozen=True, slots=True)
class Reader:
    """A format that files come in, found from the content, never asked for."""

    recognise: Callable[..., Any]
    """`(document) -> str | None`: why it is this format, or None."""
    read: Callable[..., Any]
    """`(document) -> Reading`."""
    title: str
    example: str
    """What such a file looks like, in a few words."""
    rank: int = 50
    """Asked in this order, lowest first: the more specific a format, the lower."""
    group: Callable[..., Any] | None = None
    """`(document) -> str`: recognised files of one group are one set, read as one document."""
    beside: tuple[str, str] | None = None
    """The reader of files without which it says too little, and what to say where none is there."""


@dataclass(frozen=True, slots=True)
class Writer:
    """A format that results leave in."""

    write: Callable[..., Any]
    title: str
    suffix: str


def declared(folder: str, constant: str, of: type[T]) -> dict[str, T]:
    """The constants that the files of a folder declare, by file name, in alphabetical order.

    Files that begin with an underscore are helpers. A file without its constant is an error
    of the project, so it fails aloud.
    """
    package = importlib.import_module(folder)
    names = sorted(module.name for module in pkgutil.iter_modules(package.__path__))
    return {
        name: _constant(f"{folder}.{name}", constant, of)
        for name in names
        if not name.startswith("_")
    }


def _constant(module: str, constant: str, of: type[T]) -> T:
    found = getattr(importlib.import_module(module), constant, None)
    if not isinstance(found, of):
        raise TypeError(f"{module} declares no {constant}. Add {constant} = {of.__name__}(...).")
    return found


def measures() -> dict[str, Measure]:
    """Every measure by name."""
    return declared("graph.measures", "MEASURE", Measure)


def signals() -> dict[str, Signal]:
    """Every signal by name."""
    return declared("graph.synergies.signals", "SIGNAL", Signal)


def readers() -> dict[str, Reader]:
    """Every reader by name, the most specific first."""
    found = declared("graph.read", "READER", Reader)
    return dict(sorted(found.items(), key=lambda item: item[1].rank))


def writers() -> dict[str, Writer]:
    """Every writer by name."""
    return declared("graph.write", "WRITER", Writer)
