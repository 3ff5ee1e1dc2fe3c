"""What can be done with a workspace at the terminal?"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from graph import desk, intake, themes
from graph.errors import BadChoice
from graph.mapping import Map
from graph.terminal import desk_lists, files, printing
from graph.terminal.progress import bar
from graph.words import how_many
from graph.workspace import Workspace


def add(chosen: Namespace) -> None:
    """Reads files and keeps them; the workspace is made if it is not there."""
    path = Path(chosen.workspace)
    contents, said = themes.apart(files.contents(chosen.files))
    keep, known = _known(path, chosen.keep_persons)
    given = desk.with_maps(contents, known)
    with bar() as progress:
        reads = intake.read_in(given, keep_persons=keep, progress=progress)
    with _opened(chosen) if path.exists() else Workspace.create(path, keep_persons=keep) as there:
        added = desk.put(there, contents, reads, chosen.who)
        heeded = desk.heed(there, said, chosen.who)
    for one in added:
        _say(one.sentence)
    told = {name for one in added for name in one.files}
    told |= {one.file for one in desk.maps_in(contents)}
    for name in (name for name, _ in contents if name not in told):
        _say(f"{name}: nothing changed. It has the content of another file that was named.")
    if said:
        _say(f"{how_many(heeded, 'new decision')} on themes, from a vocabulary.")


def remove(chosen: Namespace) -> None:
    """Takes the rows of files out, and nothing else."""
    with _opened(chosen) as workspace:
        for name in chosen.files:
            gone = workspace.remove(Path(name).name, chosen.who)
            _say(f"removed {', '.join(gone)}. {_GONE}")


_GONE = "`synergraph undo` brings it back, `synergraph erase --removed` takes it from the disk."


def undo(chosen: Namespace) -> None:
    """Takes back the last change, or the one of a number."""
    with _opened(chosen) as workspace:
        event = workspace.undo(chosen.number, chosen.who)
    _say(f"{event.what}. `synergraph undo {event.number}` does it again.")


def backup(chosen: Namespace) -> None:
    """A whole copy as a file of its own; never in the place of another one without a word."""
    if Path(chosen.out).exists() and not chosen.replace:
        raise BadChoice(f"{chosen.out} is already there. Name another file, or add --replace.")
    with _opened(chosen) as workspace:
        workspace.backup(Path(chosen.out))
    _say(f"Wrote {chosen.out}.")


def erase(chosen: Namespace) -> None:
    """Takes a text, or the rows of removed files, from the disk for good."""
    if bool(chosen.text) == chosen.removed:
        raise BadChoice("Say what to erase: either a TEXT, or --removed (see --help).")
    with _opened(chosen) as workspace:
        if chosen.removed:
            workspace.forget(chosen.who)
        else:
            workspace.erase(chosen.text, chosen.who)
    _say("Erased for good. Backups that were made before still hold it: delete them too.")


VERBS: dict[str, Callable[[Namespace], None]] = {
    "add": add,
    "remove": remove,
    "files": desk_lists.listed,
    "log": desk_lists.log,
    "undo": undo,
    "backup": backup,
    "erase": erase,
}


def _opened(chosen: Namespace) -> Workspace:
    return Workspace.open(Path(chosen.workspace))


def _known(path: Path, wanted: bool) -> tuple[bool, tuple[Map, ...]]:
    """Whether persons are kept, as the workspace was made or is to be; what it says of columns."""
    if not path.exists():
        return wanted, ()
    with Workspace.open(path) as workspace:
        keeps, maps = workspace.keep_persons, workspace.maps()
    if wanted and not keeps:
        raise BadChoice(f"{path} was made without persons. Name another --workspace for them.")
    return keeps, maps


def _say(sentence: str) -> None:
    print(printing.plain(sentence))
