"""How is igraph's chance the same each time?"""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

import igraph

_one_at_a_time = Lock()


@contextmanager
def steady(seed: int = 0) -> Iterator[None]:
    """Chance that is the same each time, for igraph only; Python's own stays as it was.

    igraph has one source of chance for all threads, so only one may draw at a time.
    """
    with _one_at_a_time:
        igraph.set_random_number_generator(random.Random(seed))  # noqa: S311  (no secret)
        try:
            yield
        finally:
            igraph.set_random_number_generator(random)
