"""How does a whole copy of the store come about while others write to it?"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb
import pyarrow as pa

from graph.errors import BadChoice, BadWorkspace
from graph.workspace._database import connected, named, told
from graph.workspace._layout import TABLES
from graph.workspace._store import Store

BATCH = 100_000
"""Rows in memory at once."""

Rewrite = Callable[[str, pa.RecordBatch], pa.RecordBatch]
"""What becomes of some rows of a table on their way into the copy."""


def backup(store: Store, target: Path) -> None:
    """One committed state as a file of its own, put in place only when it is whole.

    A plain copy of the file would miss what is still in its write-ahead log, and deleted rows
    would stay readable in a copy of its blocks; here rows are written anew. Raises BadWorkspace.
    """
    target = named(target)
    if target.exists() and store.path.exists() and target.samefile(store.path):
        raise BadChoice(f"{target.name} is the workspace itself. Name another file for its backup.")
    with part_of(target) as part:
        with store.reading() as source:
            written(source, part, lambda _, rows: rows)
        os.replace(part, target)


@contextmanager
def part_of(target: Path) -> Iterator[Path]:
    """A file beside another one, for as long as it is not whole."""
    part = target.with_name(f".{target.name}.{os.getpid()}.{threading.get_ident()}.part")
    try:
        yield part
    except BadWorkspace as error:
        raise BadWorkspace(str(error).replace(part.name, target.name)) from error
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise BadWorkspace(f"{target} cannot be written ({why}). Name another place.") from error
    finally:
        for left in (part, part.with_name(f"{part.name}.wal")):
            left.unlink(missing_ok=True)


def written(source: duckdb.DuckDBPyConnection, path: Path, change: Rewrite) -> None:
    """Every table written anew into a new file."""
    root = connected(path)
    try:
        with told(path):
            root.begin()
            for name, schema in TABLES.items():
                old = source.table(name).to_arrow_reader(BATCH)
                rows = (change(name, batch.cast(schema)) for batch in old)
                root.from_arrow(schema.empty_table()).create(name)
                root.from_arrow(pa.RecordBatchReader.from_batches(schema, rows)).insert_into(name)
            root.commit()
    finally:
        root.close()
