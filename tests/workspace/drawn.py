"""How is a file read for a workspace in a test, without asking every reader?"""

from __future__ import annotations

import functools
import hashlib

from graph.read import attendance, collaboration, open_document
from graph.reading import Read
from graph.workspace import Added, Workspace

FORUM = "occasion,organization,date\nForum,Alder,2024-01-02\nForum,Birch,2024-01-02\n"
WELLS = "title,organization,partners\nWells,Alder,Cedar\n"


@functools.cache
def read(name: str, text: str) -> Read:
    """A file after one of the two templates, read."""
    content = text.encode()
    reader = attendance if text.startswith("occasion") else collaboration
    digest = hashlib.sha256(content).hexdigest()
    return Read(((name, digest),), reader.read(open_document(name, content)))


def together(*reads: Read) -> Read:
    """Files as companions: read as one."""
    return Read(tuple(file for one in reads for file in one.files), reads[0].reading)


def add(workspace: Workspace, *reads: Read) -> tuple[Added, ...]:
    """What was read, put in; the sizes do not matter here."""
    return workspace.add(reads, {name: 1 for one in reads for name, _ in one.files})


def put(workspace: Workspace, name: str, text: str) -> Added:
    """One file, read and put in."""
    (added,) = add(workspace, read(name, text))
    return added


def names(workspace: Workspace) -> list[str]:
    """The names of the files that are in it."""
    return [file.name for file in workspace.files()]
