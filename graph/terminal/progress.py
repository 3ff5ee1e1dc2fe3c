"""How far has a long piece of work come?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tqdm import tqdm

SECOND = 1.0
"""Seconds before a bar appears: what is quicker needs none."""


@contextmanager
def bar() -> Iterator[Callable[[int, int, str], None]]:
    """A `progress(done, total, step)` that draws a bar on the error stream of a terminal."""
    with tqdm(total=0, delay=SECOND, disable=None, leave=False, unit="step") as shown:

        def progress(done: int, total: int, step: str) -> None:
            shown.total = total
            shown.set_description_str(step[:40], refresh=False)
            shown.update(done - shown.n)

        yield progress
