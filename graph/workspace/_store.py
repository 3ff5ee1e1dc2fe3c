"""How do many threads use one database file, and what is said when it fails?"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

import duckdb

from graph.errors import BadWorkspace
from graph.workspace._database import MEMORY, connected, named, told


class Store:
    """One database file, shared by all threads of the process; changes come one after another.

    A root connection that two threads use mixes their rows: each piece of work has its own cursor.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.users = 0
        self._root = connected(path)
        self._changes: AbstractContextManager[Any] = threading.RLock()
        self._gate = threading.Condition()
        self._working = 0

    @contextmanager
    def reading(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """A cursor that sees one committed state, whatever is changed meanwhile."""
        with self._cursor() as cursor:
            cursor.begin()
            yield cursor

    @contextmanager
    def changing(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """A cursor in a transaction: kept whole at the end, or not at all on any error."""
        with self._changes:
            try:
                with self._cursor() as cursor:
                    cursor.begin()
                    yield cursor
                    cursor.commit()
            except BadWorkspace as error:
                if self.path != MEMORY and _lost(error.__cause__):
                    self.between(lambda: None)
                raise

    def alone(self) -> AbstractContextManager[Any]:
        """A lock that keeps other threads from changing anything."""
        return self._changes

    def between(self, work: Callable[[], None]) -> None:
        """Does some work on the closed file. A failed disk leaves a root that must be reopened."""
        with self._changes, self._gate:
            self._gate.wait_for(lambda: self._working == 0)
            self._root.close()
            try:
                work()
            finally:
                self._root = connected(self.path)

    def close(self) -> None:
        """Gives the file free once nobody in this process uses it."""
        with _LOCK:
            self.users -= 1
            if self.users <= 0:
                self._root.close()
                _OPEN.pop(self.path, None)

    @contextmanager
    def _cursor(self) -> Iterator[duckdb.DuckDBPyConnection]:
        with told(self.path):
            with self._gate:
                self._working += 1
                cursor = self._root.cursor()
            try:
                yield cursor
            finally:
                cursor.close()
                with self._gate:
                    self._working -= 1
                    self._gate.notify_all()


def _lost(error: BaseException | None) -> bool:
    """Whether the database in this process is of no more use, though its file is."""
    fatal = isinstance(error, duckdb.FatalException | duckdb.InternalException)
    return fatal or "invalidated" in str(error) or "already closed" in str(error)


_OPEN: WeakValueDictionary[Path, Store] = WeakValueDictionary()
_LOCK = threading.Lock()


def shared(path: Path) -> Store:
    """The one store of a file in this process; one of its own for each workspace in memory."""
    if path == MEMORY:
        return _used(Store(path))
    with _LOCK:
        whole = named(path)
        return _used(_OPEN[whole] if whole in _OPEN else _OPEN.setdefault(whole, Store(whole)))


def _used(store: Store) -> Store:
    store.users += 1
    return store
