"""Why should two organizations talk, and which rows say so?"""

from __future__ import annotations

from dataclasses import dataclass

from graph.records import Node


@dataclass(frozen=True, slots=True)
class Evidence:
    """One row behind a reason: who wrote it down where, and what it says."""

    org: str
    occasion: str
    title: str
    source: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two organizations should talk: the signal, a sentence, the rows behind it."""

    signal: str
    sentence: str
    strength: float
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Synergy:
    """A pair with its score and reasons, `left < right`; without a reason there is none."""

    left: Node
    right: Node
    score: float
    reasons: tuple[Reason, ...]
