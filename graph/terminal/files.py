"""Which files did the command line name, and what is in them?"""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from graph import desk, questions, samples
from graph.errors import BadChoice, BadFile, Faults, collected
from graph.mapping import Map
from graph.reading import Intake
from graph.terminal.progress import bar
from graph.workspace import SUFFIX, Workspace


def intake(chosen: Namespace, faults: Faults = None) -> Intake:
    """The records that were asked for: the files, or the sample; exactly one of the two.

    With `faults` the files that can be read are read, and what is wrong with the others is there.
    """
    refuse_both(chosen)
    if not chosen.files and not chosen.sample:
        raise BadChoice("Nothing to read is named. Name files, or a sample: --sample NAME.")
    with bar() as progress:
        if chosen.sample:
            return questions.sample(chosen.sample, progress)
        if stored := workspace(chosen.files):
            with Workspace.open(stored) as there:
                return desk.answered(there)[0]
        given = desk.with_maps(contents(chosen.files, faults), known(chosen))
        return questions.records(given, progress, faults)


def known(chosen: Namespace) -> tuple[Map, ...]:
    """What is said of columns in the workspace that `check` was told to look into."""
    path = getattr(chosen, "workspace", None)
    if path is None:
        return ()
    with Workspace.open(Path(path)) as there:
        return there.maps()


def workspace(paths: list[str]) -> Path | None:
    """The one workspace file that is named, or None for records to be read.

    Raises BadChoice for a workspace beside other files: they would be mixed.
    """
    stored = [path for path in paths if Path(path).suffix == SUFFIX]
    if stored and len(paths) > 1:
        raise BadChoice(
            f"{stored[0]} is a workspace and stands beside other files. Name it alone, or put "
            f"the others into it: synergraph add FILE --workspace {stored[0]}."
        )
    return Path(stored[0]) if stored else None


def refuse_both(chosen: Namespace) -> None:
    """Raises BadChoice where files and a sample are named: they would be mixed."""
    if chosen.files and chosen.sample:
        raise BadChoice(
            f"Files are named, and --sample {chosen.sample} too. Name one of them: leave out "
            "--sample to read the files, or the files to read the sample."
        )


def title(chosen: Namespace) -> str:
    """What the records are called: the sample's own title, which says what it is, or the files."""
    if chosen.sample:
        return samples.describe(chosen.sample).title
    return ", ".join(Path(path).name for path in chosen.files)


def contents(paths: list[str], faults: Faults = None) -> list[tuple[str, bytes]]:
    """Each file's name and content. Raises BadFile for one that cannot be opened."""
    found: list[tuple[str, bytes]] = []
    for path in map(Path, paths):
        with collected(faults):
            found.append((path.name, _content(path)))
    return found


def write(path: Path, content: bytes) -> None:
    """A file written whole. Raises BadFile where that cannot be."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        raise BadFile(f"{path} cannot be written ({_why(error)}). Name another place.") from error


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadFile(
            f"{path} cannot be opened ({_why(error)}). Check its name and your rights to read it."
        ) from error


def _why(error: OSError) -> str:
    return error.strerror or type(error).__name__
