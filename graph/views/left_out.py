"""Which rows of a file were set aside, told without a line for each?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Rows that follow each other and were set aside for one reason; lines of the file."""

    first: int
    last: int
    rows: int
    reason: str

    @property
    def lines(self) -> str:
        """The lines in words.

        >>> LeftOut(3, 3, 1, "a note").lines, LeftOut(2, 9, 7, "a note").lines
        ('3', '2 to 9')
        """
        return f"{self.first}" if self.rows == 1 else f"{self.first} to {self.last}"


def left_out(set_aside: Iterable[tuple[int, str]]) -> tuple[LeftOut, ...]:
    """The rows (line, reason) in their order, those of one reason together.

    >>> [one.lines for one in left_out([(2, "a note"), (3, "a note"), (9, "torn")])]
    ['2 to 3', '9']
    """
    runs: list[LeftOut] = []
    for line, why in set_aside:
        if runs and runs[-1].reason == why and runs[-1].last <= line:
            runs[-1] = replace(runs[-1], last=line, rows=runs[-1].rows + 1)
        else:
            runs.append(LeftOut(line, line, 1, why))
    return tuple(runs)
