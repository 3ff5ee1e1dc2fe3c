"""What can go wrong, on purpose?

SynergraphError
├── BadFile         a file that cannot be read; nothing of it was kept
│   └── NoReader    no reader recognises the content
├── BadTables       tables that break a rule of the eight tidy tables
├── BadChoice       a name that is not on the list (a measure, a sample, an organization)
├── BadWorkspace    a workspace file that is busy, damaged, full, newer, or none at all
├── TooLarge        a network larger than the limit; names the floor that would fit
├── Missing         an optional part of the installation is not there (Spark, Java)
└── Several         several of these at once: what can be told of the rest was told

Every message is a sentence of fact and a sentence of remedy.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager


class SynergraphError(Exception):
    """Any deliberate error of this project; its text is fit to be shown."""

    @property
    def each(self) -> tuple[SynergraphError, ...]:
        """The errors that are told in lines of their own."""
        return (self,)


class BadFile(SynergraphError):
    """A file that cannot be read; nothing of it was kept."""


class NoReader(BadFile):
    """No reader recognises the content of a file."""


class BadTables(SynergraphError):
    """Tables that break a rule: a type, a known word, an order of dates, a reference."""


class BadChoice(SynergraphError):
    """A name that is not on the list it was chosen from."""


class BadWorkspace(SynergraphError):
    """A workspace file that cannot be used; what was committed in it stays as it was."""


class TooLarge(SynergraphError):
    """A network over the limit. `floor` is the smallest count that would fit."""

    def __init__(self, ties: int, limit: int, floor: int) -> None:
        self.ties, self.limit, self.floor = ties, limit, floor
        super().__init__(
            f"The network would have {ties:,} ties, the limit is {limit:,}. "
            f"Keep only pairs with at least {floor} occasions in common (floor {floor})."
        )


class Missing(SynergraphError):
    """An optional part of the installation is not there."""


class Several(SynergraphError):
    """Several errors at once, where one of them does not hold up the rest."""

    def __init__(self, errors: Sequence[SynergraphError]) -> None:
        self._each = tuple(errors)
        super().__init__(" ".join(map(str, errors)))

    @property
    def each(self) -> tuple[SynergraphError, ...]:
        """The errors, in the order in which they were met."""
        return self._each


Faults = list[SynergraphError] | None
"""Where errors are collected; None where the first of them stops everything."""


@contextmanager
def collected(faults: Faults) -> Iterator[None]:
    """Puts an error of this project to the others, where they are collected."""
    try:
        yield
    except SynergraphError as error:
        if faults is None:
            raise
        faults.append(error)
