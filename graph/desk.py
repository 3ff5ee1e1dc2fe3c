"""What do the records of a workspace say, after what was decided about names?"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from graph import intake, order, themes
from graph.decisions import Decision
from graph.errors import BadFile, Several
from graph.identity import domains
from graph.identity.queue import Question, left_open, rank
from graph.identity.resolved import Resolved, resolve
from graph.identity.themes_queue import themes_open
from graph.mapping import Map, is_map, parsed, written
from graph.reading import Intake, Read, Report
from graph.steps import NOBODY, Listener
from graph.tidy import Tidy
from graph.workspace import Added, Workspace


def begun(
    files: Sequence[tuple[str, bytes]],
    *,
    decisions: Sequence[Decision] = (),
    who: str | None = None,
    to: Listener = NOBODY,
) -> Workspace:
    """A workspace in memory that holds these files; all of them, or an error and none.

    `decisions` are those of an earlier session or set of files: they hold on. `to` as in `take_in`.
    """
    workspace = Workspace.create()
    take_in(workspace, files, who=who, to=to)
    for decision in decisions:
        workspace.decide(decision, who)
    return workspace


def take_in(
    workspace: Workspace,
    files: Sequence[tuple[str, bytes]],
    *,
    who: str | None = None,
    to: Listener = NOBODY,
) -> tuple[Added, ...]:
    """Puts files (name, content) into a workspace; what each has changed.

    All or nothing, unless `to` collects what is wrong with single files and the others are put in;
    where none is left, all that is wrong is raised.
    What was said of columns before is used again; a map by which one was read is remembered.
    What a vocabulary of themes among them says is decided, as if a person had said it.
    """
    records, said = themes.apart(files, to.faults)
    if not records and not workspace.files():
        raise BadFile(f"{files[0][0]} is a vocabulary of themes. Give it together with the tables.")
    given = with_maps(records, workspace.maps())
    reads = intake.read_in(
        given, keep_persons=workspace.keep_persons, progress=to.progress, faults=to.faults
    )
    if to.faults and not reads:
        raise Several(to.faults)
    added = put(workspace, records, reads, who)
    heed(workspace, said, who)
    return added


def put(
    workspace: Workspace,
    records: Sequence[tuple[str, bytes]],
    reads: Sequence[Read],
    who: str | None = None,
) -> tuple[Added, ...]:
    """Keeps what was read of some files, and the maps by which one of them was read.

    Files whose dates were left open before, and are answered now, are taken out first: their
    content is the same, and what it says is not.
    """
    if order.current() is not None:
        open_ = {
            name for one in workspace.reports() if _left_open(one) for name in one.file.split(", ")
        }
        again = {hashlib.sha256(content).hexdigest() for _, content in records}
        for file in workspace.files():
            if file.name in open_ and file.sha256 in again:
                workspace.remove(file.name, who)
    sizes = {name: len(content) for name, content in records}
    return workspace.add(reads, sizes, who, maps=_used(records, reads))


def _left_open(report: Report) -> bool:
    return order.left_open(problem.message for problem in report.problems)


def heed(workspace: Workspace, said: Sequence[Decision], who: str | None = None) -> int:
    """Keeps decisions that are new to a workspace; how many they are."""
    known = workspace.decisions()
    new = [decision for decision in said if decision not in known]
    for decision in new:
        workspace.decide(decision, who)
    return len(new)


def _used(files: Sequence[tuple[str, bytes]], reads: Sequence[Read]) -> list[Map]:
    """The maps among files by which one was read."""
    told = [sentence for read in reads for sentence in read.reading.report.assumed]
    return [one for one in maps_in(files) if any(f"As {one.file} says" in said for said in told)]


def maps_in(files: Sequence[tuple[str, bytes]]) -> tuple[Map, ...]:
    """The maps of columns among files. Raises BadFile for one that is none."""
    return tuple(parsed(*one) for one in files if is_map(*one))


def with_maps(
    files: Sequence[tuple[str, bytes]], known: Sequence[Map]
) -> tuple[tuple[str, bytes], ...]:
    """Files, and the known maps of columns for headings of which no map among them speaks."""
    said = {one.fingerprint for one in maps_in(files)} if known else set()
    more = [(one.file, written(one).encode()) for one in known if one.fingerprint not in said]
    return *files, *more


def answered(workspace: Workspace) -> tuple[Intake, Resolved]:
    """The records as names were resolved, and everything that was done to the names."""
    decisions, reports = workspace.decisions(), workspace.reports()
    found = resolve(domains.joined(workspace.tidy(), reports, decisions), decisions)
    open_ = tuple(themes.without_told(one, decisions) for one in reports)
    return Intake(found.tidy, open_, found.merges), found


def asked(found: Resolved, limit: int = 100) -> tuple[Question, ...]:
    """What is worth asking about names of organizations and themes `answered`, best first."""
    open_ = (*left_open(found.compared, limit), *themes_open(found.grouped, limit))
    return tuple(sorted(open_, key=rank)[:limit])


def asked_of_domains(workspace: Workspace, tidy: Tidy) -> tuple[domains.Asked, ...]:
    """The e-mail domains of persons without an organization, to be asked about.

    `tidy` are the tables as `answered` gives them: their organizations are proposed.
    """
    return domains.asked(tidy, workspace.reports(), workspace.decisions())
