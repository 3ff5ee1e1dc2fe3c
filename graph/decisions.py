"""What may a person decide about names and suggestions?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class About(StrEnum):
    """What the names in a decision are names of."""

    ORGANIZATION = "organization"
    THEME = "theme"
    DOMAIN = "domain"


class Judgement(StrEnum):
    """What a person says of two names, or of a cell that holds several."""

    SAME = "same"
    DIFFERENT = "different"
    PART_OF = "part of"
    SPLIT = "split"
    NONE = "no organization"


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision on the keys as they were when it was made; it outlives merges.

    SAME and DIFFERENT: `one` and `others[0]`. PART_OF: `one` belongs to `others[0]`.
    SPLIT: the cell `one` names each of `others`. Of a DOMAIN of e-mail addresses `one` is SAME as
    the organization with the key and the name `others`, or is NONE.
    """

    about: About
    judgement: Judgement
    one: str
    others: tuple[str, ...]


class Stand(StrEnum):
    """What a person says of a suggestion."""

    ACCEPT = "accept"
    TOGETHER = "already working together"
    NOT_NOW = "not now"
    DISMISS = "dismiss"
    NEVER = "never suggest"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was said of a pair, on the keys as they were, `left < right`."""

    left: str
    right: str
    stand: Stand


@dataclass(frozen=True, slots=True)
class Event:
    """One change of a workspace, never rewritten: an undo is an event too."""

    number: int
    at: datetime
    who: str | None
    what: str
    """In words, for a person."""
    undone: bool = False
