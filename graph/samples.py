"""Which samples come with the project?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from graph.errors import BadChoice, BadFile
from graph.toy import toy

__all__ = ["Sample", "SampleKind", "describe", "files", "folder", "names", "toy"]

_RECORDS = (".csv", ".xlsx", ".json", ".json.gz")
_LINE = re.compile(r"^- (Title|Kind|Licence|Summary|Banner): (.+)$", re.MULTILINE)


class SampleKind(StrEnum):
    """How far a sample may be believed."""

    REAL = "real"
    REPORTED = "reported"
    ILLUSTRATION = "illustration"


@dataclass(frozen=True, slots=True)
class Sample:
    """What the SOURCE.md of a sample says in its first lines."""

    name: str
    title: str
    kind: SampleKind
    licence: str
    summary: str
    banner: str = ""
    """The sentence that stands on every page of an illustration; empty for other kinds."""


def folder() -> Path:
    """Where the samples are: inside the installed package, or beside it in a clone."""
    package = Path(__file__).parent
    inside = package / "data"
    return inside if inside.is_dir() else package.parent / "data"


def names() -> tuple[str, ...]:
    """The samples, in alphabetical order: each folder with a SOURCE.md and a record file."""
    sources = folder().glob("*/SOURCE.md")
    return tuple(sorted(s.parent.name for s in sources if _is_sample(s.parent)))


def files(name: str) -> list[tuple[str, bytes]]:
    """The record files of a sample with their content, by file name.

    Raises BadChoice for a name that is no sample.
    """
    return [(path.name, path.read_bytes()) for path in _records(_place(name))]


def describe(name: str) -> Sample:
    """What a sample is, who may use it, and whether it is invented.

    Raises BadChoice for a name that is no sample, BadFile where its SOURCE.md says too little.

    >>> describe("southern_women").kind.value
    'real'
    """
    said = dict(_LINE.findall((_place(name) / "SOURCE.md").read_text(encoding="utf-8")))
    lacking = [word for word in ("Title", "Kind", "Licence", "Summary") if word not in said]
    if lacking:
        raise BadFile(f"{name}/SOURCE.md has no line '- {lacking[0]}: ...'. Add it.")
    kind = SampleKind(said["Kind"])
    told = (said["Title"], kind, said["Licence"], said["Summary"], said.get("Banner", ""))
    return Sample(name, *told)


def _is_sample(place: Path) -> bool:
    return place.name != "reference" and bool(_records(place))


def _records(place: Path) -> list[Path]:
    return sorted(path for path in place.iterdir() if path.name.endswith(_RECORDS))


def _place(name: str) -> Path:
    if name not in names():
        raise BadChoice(f"'{name}' is no sample. Choose one of: {', '.join(names())}.")
    return folder() / name
