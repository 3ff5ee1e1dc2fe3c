"""How is a table at the terminal explained that no reader recognises?"""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from graph import desk, intake, questions
from graph.errors import BadChoice, Faults, SynergraphError, collected
from graph.mapping import MEANINGS, SUFFIX, Column, Proposal, written
from graph.reading import Intake
from graph.terminal import files, printing
from graph.terminal.progress import bar

_WIDE = 34


def explained(chosen: Namespace, faults: Faults = None) -> Intake:
    """The records of files, unknown tables read as their columns seem to mean.

    What is proposed is printed and written beside the file, for a person to correct; the maps
    that lie beside the files are used first, so that an answer holds for the next file.
    """
    files.refuse_both(chosen)
    if not chosen.files or files.workspace(chosen.files):
        raise BadChoice("--map explains tables. Name the files: synergraph check --map FILE.")
    beside = files.contents([*chosen.files, *_beside(chosen.files)], faults)
    given = [*desk.with_maps(beside, files.known(chosen))]
    to = sys.stdout if chosen.format == "table" else sys.stderr
    again: list[SynergraphError] | None = None if faults is None else []  # told by what reads them
    for one in intake.unexplained(given, again):
        print(printing.plain("\n".join(_told(one))), file=to)
        with collected(faults):
            print(printing.plain(_kept(one, _path(chosen.files, one.file))), file=to)
        given.append((one.called, written(one.map).encode("utf-8")))
    with bar() as progress:
        return questions.records(given, progress, faults)


def _beside(paths: list[str]) -> list[str]:
    """The maps in the folders of the files, that were not named themselves."""
    named = {Path(path).resolve() for path in paths}
    folders = dict.fromkeys(Path(path).parent for path in paths)
    found = (path for folder in folders for path in sorted(folder.glob(f"*{SUFFIX}")))
    return [str(path) for path in found if path.resolve() not in named]


def _path(paths: list[str], file: str) -> Path:
    return next(Path(path) for path in paths if Path(path).name == file)


def _kept(one: Proposal, path: Path) -> str:
    """Writes the map beside the file, over nothing that is there; says what was done."""
    to = path.with_name(one.called)
    if to.exists():
        return (
            f"{to} is already there, for other headings, and stays as it is: this map was not "
            "written. Move it to keep this one."
        )
    files.write(to, written(one.map).encode("utf-8"))
    return f"Wrote {to}. Correct it where it is wrong, and check again with --map."


def _told(one: Proposal) -> list[str]:
    """The proposal, a column a line, its values below it."""
    sheet = f" [{one.sheet}]" if one.sheet else ""
    head = f"{one.file}{sheet}: no reader recognises it. Its rows seem to be about {one.about}:"
    return [head, *(line for column in one.columns[one.about] for line in _column(one, column))]


def _column(one: Proposal, column: Column) -> list[str]:
    heading = " ".join(column.heading.split())[:_WIDE] or "(no heading)"
    meaning = column.meaning or "not used"
    explained = MEANINGS[one.about].get(column.meaning, "")
    told = f"{meaning} ({explained})" if explained else meaning
    values = ", ".join(f"'{value}'" for value in column.samples) or "values not shown"
    return [f"  {heading} -> {told}", f"      because {column.why}; {values}"]
