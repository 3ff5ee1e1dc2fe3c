"""What is said beside a result, where it does not disturb a program that reads it?"""

from __future__ import annotations

import sys
from collections.abc import Iterable

from graph import questions
from graph.read._examples import EXAMPLE
from graph.reading import Intake

MEASURE = "strength"
"""The measure of a ranking, unless another is asked for."""


def beside(notes: Iterable[str]) -> None:
    """Sentences that belong to a result."""
    sys.stdout.flush()
    for note in notes:
        print(note, file=sys.stderr)


def nothing_read(intake: Intake) -> list[str]:
    """Says it where a result is empty because the files are."""
    if intake.tidy.participations.num_rows or intake.tidy.occasions.num_rows:
        return []
    left = [why for report in intake.reports for _, why in report.set_aside]
    if left and all(why.endswith(EXAMPLE) for why in left):
        return ["No rows were read: there are only example rows. Fill the sheet in."]
    return ["No rows were read. What became of them is said by: synergraph check FILE."]


def caption(name: str) -> str:
    """What a ranking shows: the measure, its question and its unit."""
    measure = questions.measure_named(name)
    usual = ", the default" if name == MEASURE else f"; the default is {MEASURE}"
    return f"{measure.title} (--measure {name}{usual}): {measure.question} Unit: {measure.unit}."
