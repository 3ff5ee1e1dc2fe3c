"""What do the content lines of a calendar file (RFC 5545) say?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LINE = re.compile(r'([\w-]+)((?:;(?:[^":;]|"[^"]*")*)*):(.*)', re.DOTALL)
_PARAMETER = re.compile(r';([\w-]+)=((?:[^":;]|"[^"]*")*)')
_ESCAPED = re.compile(r"\\(.)")
_FOLDED = re.compile(r"\n[ \t]")
_JOINT = "\0"
"""Stands in no text that was decoded."""


@dataclass(frozen=True, slots=True)
class Line:
    """One property, unfolded; `number` is the line of the file that it begins in."""

    number: int
    name: str
    parameters: dict[str, str]
    value: str

    @property
    def text(self) -> str:
        r"""The value as text, on one line.

        >>> Line(1, "SUMMARY", {}, r"Coast\, sea\nand sky").text
        'Coast, sea and sky'
        """
        plain = _ESCAPED.sub(lambda one: " " if one[1] in "nN" else one[1], self.value)
        return " ".join(plain.split())


def lines(text: str) -> Iterator[Line]:
    """The properties of a file in their order; what is no property is passed over."""
    whole = text.replace("\r\n", "\n").replace("\r", "\n")
    number = 1
    for folded in _FOLDED.sub(_JOINT, whole).split("\n"):
        found = _LINE.fullmatch(folded.replace(_JOINT, ""))
        if found is not None:
            yield Line(number, found[1].upper(), _parameters(found[2]), found[3])
        number += 1 + folded.count(_JOINT)


def _parameters(written: str) -> dict[str, str]:
    return {name.upper(): value.strip('"') for name, value in _PARAMETER.findall(written)}
