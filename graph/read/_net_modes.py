"""Which nodes are organizations, which are occasions, and which are neither?"""

from __future__ import annotations

from dataclasses import dataclass, replace

import pandas as pd

from graph.read import _net_words as words
from graph.read._columns import blank, first_rows, mapped
from graph.read._nations import Nations, nations
from graph.read._net_rows import MODES
from graph.read._words import TYPES, fold, meaning, says_nothing
from graph.reading import Problem
from graph.records import OccasionKind
from graph.words import how_many


@dataclass(frozen=True, slots=True)
class Sorted:
    """Nodes by their key with `kind` (missing for organizations) and `outside`, and why."""

    nodes: pd.DataFrame
    assumed: tuple[str, ...]
    problems: tuple[Problem, ...] = ()
    homes: tuple[Nations, ...] = ()
    """The countries of organizations, looked up."""
    coded: str | None = None
    """The column of codes, which say nothing else about an organization."""


def sort(nodes: pd.DataFrame, edges: pd.DataFrame, phrase: str) -> Sorted:
    """Organizations and occasions apart: by a word for what they are, else by two codes.

    `phrase` is what the network is called, which may tell what its occasions are.
    """
    column = next((one for one in MODES if _tells(nodes[one])), None)
    if column is not None:
        found = _by_word(nodes, column)
    else:
        column = next((one for one in MODES if _splits(nodes[one], edges)), None)
        found = _by_code(nodes, column, phrase) if column is not None else _one_mode(nodes)
    return _described(found)


def _tells(column: pd.Series) -> bool:
    """Whether a word of a column is an occasion's, or of what is no organization."""
    return any(words.kind_of(word) or words.outside(word) for word in column.dropna().unique())


def _by_word(nodes: pd.DataFrame, column: str) -> Sorted:
    kind = mapped(nodes[column], words.kind_of)
    outside = mapped(nodes[column], words.outside)
    counted = nodes[column].where(kind.notna() | outside.notna()).value_counts().sort_index()
    said = tuple(
        f"Nodes of {_title(column)} '{word}' ({number}) are {_called(str(word))}."
        for word, number in counted.items()
    )
    return Sorted(nodes.assign(kind=kind, outside=outside), said)


def _called(word: str) -> str:
    kind = words.kind_of(word)
    return f"occasions of kind {kind}" if kind else "no organizations: they are left out"


def _splits(column: pd.Series, edges: pd.DataFrame) -> bool:
    """Whether a column has two codes, and every edge goes from the one to the other."""
    code = mapped(column, _code)
    if column.isna().any() or tuple(sorted(code.unique())) not in words.CODES:
        return False
    ends = edges[["left", "right"]].apply(lambda side: side.map(code)).dropna()
    return len(ends) > 0 and bool(ends["left"].ne(ends["right"]).all())


def _code(written: str) -> str:
    return fold(written.strip().removesuffix(".0"))


def _by_code(nodes: pd.DataFrame, column: str, phrase: str) -> Sorted:
    code = mapped(nodes[column], _code)
    last = max(code)
    kind, why = kind_of_all(phrase)
    occasions = code.eq(last)
    kinds = blank(nodes.index).mask(occasions, kind)
    one, other = nodes.loc[~occasions, column].min(), nodes.loc[occasions, column].min()
    said = (
        f"Nodes of {_title(column)} {one} ({int((~occasions).sum())}) are organizations and those "
        f"of {_title(column)} {other} ({int(occasions.sum())}) occasions.",
        why,
    )
    return Sorted(nodes.assign(kind=kinds, outside=None), said, coded=column)


def kind_of_all(phrase: str) -> tuple[OccasionKind, str]:
    """The kind of occasions of which nothing is said but what the network is called, and why."""
    found = words.kind_in(phrase)
    kind = found[0] if found else OccasionKind.MEETING
    why = f"'{found[1]}' in the name says so" if found else "nothing says what they are"
    return kind, f"The occasions are of kind {kind}: {why}."


def _one_mode(nodes: pd.DataFrame) -> Sorted:
    return Sorted(nodes.assign(kind=None, outside=None), ())


def _title(column: str) -> str:
    return column.partition(": ")[2]


def _described(found: Sorted) -> Sorted:
    """Organizations with their type and country in our words; unknown ones are problems."""
    nodes = found.nodes
    ours = nodes["kind"].isna() & nodes["outside"].isna()
    coded = found.coded is not None and nodes["type"].equals(nodes[found.coded])
    written = nodes["type"].where(ours & (not coded))
    type_ = mapped(written, lambda word: meaning(word, TYPES))
    strange = written.where(
        type_.isna() & ~mapped(written, words.is_plain).fillna(False).astype(bool)
    )
    homes = nations(nodes["country"].where(ours), pd.Series(float("nan"), nodes.index))
    told = nodes.assign(type=type_, country=homes.codes)
    return replace(found, nodes=told, problems=_unknown(strange), homes=(homes,))


def _unknown(written: pd.Series) -> tuple[Problem, ...]:
    """Types of organizations that are not known."""
    told = first_rows(written, pd.Series(0, index=written.index))
    return tuple(
        Problem(_STRANGE.format(value=value, nodes=how_many(size, "node")), value=value)
        for value, _, size in told
        if not says_nothing(value)
    )


_STRANGE = (
    "Type '{value}' is not known ({nodes}). Use a type of organization, such as ngo or government."
)
