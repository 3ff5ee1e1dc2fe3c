"""How is a report written down, and read again?"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from graph.reading import Domain, Problem, Report, Split, Unknown


def written(report: Report) -> str:
    """A report as JSON."""
    return json.dumps(asdict(report), ensure_ascii=False)


def read(text: str) -> Report:
    """The report that was written.

    >>> lost = Unknown("country", "Camboida", 2, 3, ("Cambodia",))
    >>> told = Report("a.csv", "ietf", "so", 1, 0, ((2, "no name"),), unknown=(lost,))
    >>> read(written(told)) == told
    True
    """
    told: dict[str, Any] = {name: _tuples(value) for name, value in json.loads(text).items()}
    parts = {
        name: tuple(part(**one) for one in told.get(name, ())) for name, part in _PARTS.items()
    }
    return Report(**{**told, **parts})


_PARTS: dict[str, Callable[..., Any]] = {
    "problems": Problem,
    "splits": Split,
    "domains": Domain,
    "unknown": Unknown,
}
"""A part that a report does not have was written before there was one."""


def _tuples(value: Any) -> Any:
    """JSON knows lists only; a report has tuples throughout."""
    if isinstance(value, dict):
        return {name: _tuples(one) for name, one in value.items()}
    return tuple(map(_tuples, value)) if isinstance(value, list) else value
