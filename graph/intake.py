"""Are the tables sound? A door: files in, checked tables out."""

from __future__ import annotations

from collections.abc import Sequence

from graph import engine, themes
from graph.errors import BadFile, BadTables, Faults, collected
from graph.identity import resolve
from graph.mapping import Proposal
from graph.read import proposals, read_each, read_files
from graph.reading import Intake, Read
from graph.steps import A_FILE, Progress, Steps
from graph.tables import checks
from graph.tidy import Tidy, merge

SHOWN = 5
"""Broken rules told in one message; the rest are counted."""
_TOGETHER = 2
"""Steps of all files together: they are checked, then their names are put together or kept."""


def take_in(
    files: Sequence[tuple[str, bytes]],
    *,
    engine_: engine.Engine | None = None,
    progress: Progress | None = None,
    faults: Faults = None,
) -> Intake:
    """Files (name, content) read together, checked, and their sure names put together.

    All of them or nothing, unless `faults` collects what is wrong: then the rest is read. A
    vocabulary of themes among them says what else its themes are called, and are part of.
    Raises BadFile where one cannot be read, BadTables where the tables break a rule.
    """
    records, said = themes.apart(files, faults)
    if said and not records:
        raise BadFile(f"{files[0][0]} is a vocabulary of themes. Name the tables with it.")
    steps = Steps(A_FILE * len(records) + _TOGETHER, progress)
    intake = read_files(records, steps, faults=faults)
    with collected(faults):
        steps.begin("checking")
        check(intake.tidy, engine_=engine_)
        steps.begin("names")
        found = resolve(intake.tidy, said)
        reports = tuple(themes.without_told(one, said) for one in intake.reports)
        intake = Intake(found.tidy, reports, found.merges)
    return intake


def read_in(
    files: Sequence[tuple[str, bytes]],
    *,
    keep_persons: bool = False,
    progress: Progress | None = None,
    faults: Faults = None,
) -> tuple[Read, ...]:
    """Files read one by one, companion files together, and checked, to be put in a workspace.

    `keep_persons` as the workspace says it. All of them or nothing, unless `faults` collects what
    is wrong with single files: then the others are read. Raises as `take_in` does.
    """
    steps = Steps(A_FILE * len(files) + _TOGETHER, progress)
    reads = read_each(files, steps, persons=keep_persons, faults=faults)
    steps.begin("checking")
    check(merge(read.reading.tidy for read in reads))
    steps.begin("keeping")
    return reads


def unexplained(files: Sequence[tuple[str, bytes]], faults: Faults = None) -> tuple[Proposal, ...]:
    """What the columns seem to mean of each table that nobody recognises, to be answered.

    The answer is a map of columns, which is given among the files. Raises BadFile, unless
    `faults` collects what is wrong: then the others are proposed.
    """
    return proposals(themes.apart(files, faults)[0], faults)


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
