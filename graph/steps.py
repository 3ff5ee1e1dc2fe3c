"""How far has the reading of files come?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from graph.errors import Faults

Progress = Callable[[int, int, str], None]
"""Told before each step: how many are done, of how many, and what comes next."""


@dataclass(frozen=True, slots=True)
class Listener:
    """Who hears how far the reading of files has come, and what is wrong with single ones."""

    progress: Progress | None = None
    faults: Faults = None
    """Where errors are collected, so that the other files are read; None stops at the first."""


NOBODY = Listener()
"""Hears nothing; the first error stops everything."""

A_FILE = 3
"""Steps of a file: it is opened, recognised and read."""


@dataclass(slots=True)
class Steps:
    """Steps of a piece of work whose number is known, told one by one."""

    of: int
    tell: Progress | None = None
    done: int = 0

    def begin(self, what: str, size: int = 1) -> None:
        """Before a step, which counts as `size` of all."""
        if self.tell is not None:
            self.tell(self.done, self.of, what)
        self.done += size
