"""What can go wrong, on purpose?

SynergraphError
├── BadFile         a file that cannot be read; nothing of it was kept
│   └── NoReader    no reader recognises the content
├── BadTables       tables that break a rule of the eight tidy tables
├── BadChoice       a name that is not on the list (a measure, a sample, an organization)
├── TooLarge        a network larger than the limit; names the floor that would fit
└── Missing         an optional part of the installation is not there (Spark, Java)

Every message is a sentence of fact and a sentence of remedy.
"""


class SynergraphError(Exception):
    """Any deliberate error of this project; its text is fit to be shown."""


class BadFile(SynergraphError):
    """A file that cannot be read; nothing of it was kept."""


class NoReader(BadFile):
    """No reader recognises the content of a file."""


class BadTables(SynergraphError):
    """Tables that break a rule: a type, a known word, an order of dates, a reference."""


class BadChoice(SynergraphError):
    """A name that is not on the list it was chosen from."""


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
