"""Are the tables sound? A door: files in, checked tables out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from graph import engine
from graph.errors import BadTables
from graph.read import read_files
from graph.reading import Intake
from graph.tables import checks
from graph.tidy import Tidy

SHOWN = 5
"""Broken rules told in one message; the rest are counted."""


def take_in(
    files: Sequence[tuple[str, bytes]],
    *,
    engine_: engine.Engine | None = None,
    progress: Callable[[int, int, str], None] | None = None,
) -> Intake:
    """Files (name, content) read together and checked; all of them or nothing.

    Raises BadFile where one cannot be read, BadTables where the tables break a rule.
    """
    intake = read_files(files, progress=progress)
    check(intake.tidy, engine_=engine_)
    return intake


def check(tidy: Tidy, *, engine_: engine.Engine | None = None) -> None:
    """Raises BadTables, with file, row, value and remedy, where tables break a rule."""
    with (engine_ or engine.open_engine()).open_run() as run:
        tables = engine.on(run, tidy)
        broken = engine.run(checks.violations(tables).sort("place", "rule", "source", "value"))
    if not broken.num_rows:
        return
    told = [
        f"{row['source'] or 'a table'}: {row['rule']} in {row['place']}: '{row['value']}'. "
        f"{checks.remedy(row['rule'], row['place'])}"
        for row in broken.slice(0, SHOWN).to_pylist()
    ]
    more = broken.num_rows - len(told)
    raise BadTables(" ".join(told) + (f" And {more:,} more." if more else ""))
