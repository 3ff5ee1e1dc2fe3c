"""Which comes first in a date such as 03/04/2024, the day or the month, where a person said so?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from enum import StrEnum

EITHER_WAY = "could be day first or month first"
"""What is said of a date that can be read two ways; nobody guesses it."""


class Order(StrEnum):
    """What stands first in a date of three numbers that ends in its year."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


@dataclass(slots=True)
class Answer:
    """What was said of the files being read, and whether any date needed it."""

    order: Order | None = None
    needed: bool = False


_answer: ContextVar[Answer] = ContextVar("answer", default=Answer())  # noqa: B039 (never changed)


@contextmanager
def said(order: Order | None) -> Iterator[Answer]:
    """Dates that can be read two ways are read so, as long as this lasts and in this thread only.

    What a column of dates proves by itself goes before what was said.
    """
    answer = Answer(order)
    token = _answer.set(answer)
    try:
        yield answer
    finally:
        _answer.reset(token)


def asked() -> Order | None:
    """What was said, to a column of dates that leaves it open."""
    answer = _answer.get()
    if answer.order is not None:
        answer.needed = True
    return answer.order


def left_open(messages: Iterable[str]) -> bool:
    """Whether what is said of a file says that its dates can be read two ways."""
    return any(EITHER_WAY in message for message in messages)


def current() -> Order | None:
    """What was said, whether it is needed or not."""
    return _answer.get().order
