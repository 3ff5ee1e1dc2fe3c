"""What do the records of a workspace say, after what was decided about names?"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pandas as pd
import pyarrow.compute as pc

from graph import intake
from graph.decisions import Decision
from graph.identity.queue import Question, left_open
from graph.identity.resolved import Resolved, resolve
from graph.reading import Intake
from graph.tidy import Tidy
from graph.workspace import Added, Workspace


def begun(
    files: Sequence[tuple[str, bytes]],
    *,
    decisions: Sequence[Decision] = (),
    progress: Callable[[int, int, str], None] | None = None,
) -> Workspace:
    """A workspace in memory that holds these files; all of them, or an error and none.

    `decisions` are those of an earlier session or set of files: they hold on.
    """
    workspace = Workspace.create()
    take_in(workspace, files, progress=progress)
    for decision in decisions:
        workspace.decide(decision)
    return workspace


def take_in(
    workspace: Workspace,
    files: Sequence[tuple[str, bytes]],
    *,
    who: str | None = None,
    progress: Callable[[int, int, str], None] | None = None,
) -> tuple[Added, ...]:
    """Puts files (name, content) into a workspace; what each has changed. All or nothing."""
    reads = intake.read_in(files, keep_persons=workspace.keep_persons, progress=progress)
    return workspace.add(reads, {name: len(content) for name, content in files}, who)


def answered(workspace: Workspace) -> tuple[Intake, Resolved]:
    """The records as names were resolved, and everything that was done to the names."""
    found = resolve(workspace.tidy(), workspace.decisions())
    return Intake(found.tidy, workspace.reports(), found.merges), found


def asked(found: Resolved, limit: int = 100) -> tuple[Question, ...]:
    """What is worth asking about the names of records that were `answered`, best first."""
    return left_open(found.compared, limit)


def behind(tidy: Tidy, org: str, most: int = 8) -> pd.DataFrame:
    """The rows behind a name, the newest first: title, start, role, name as written, source."""
    own = tidy.participations.filter(pc.equal(tidy.participations["org"], org)).to_pandas()
    told = tidy.occasions.select(["occasion", "title", "start"]).to_pandas()
    rows = own.merge(told, on="occasion").sort_values(["start", "source"], ascending=[False, True])
    shown: pd.DataFrame = rows[["title", "start", "role", "name_as_written", "source"]].head(most)
    return shown
