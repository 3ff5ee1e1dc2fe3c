"""What does a report say of a file as a whole, and beside other files?"""

from __future__ import annotations

from dataclasses import replace

import pyarrow.compute as pc

from graph.order import Answer
from graph.reading import Problem, Reading, Report
from graph.themes import with_unknown


def with_counts(reading: Reading) -> Reading:
    """The reading, its report with the number of things that the file holds."""
    tables = reading.tidy
    country = pc.sum(pc.equal(tables.places["level"], 0)).as_py() or 0
    found = (
        ("organizations", tables.organizations.num_rows),
        ("occasions", tables.occasions.num_rows),
        ("themes", tables.themes.num_rows),
        ("countries", country),
        ("places", tables.places.num_rows - country),
    )
    return replace(reading, report=with_unknown(replace(reading.report, found=found), tables))


def with_answer(reading: Reading, answer: Answer) -> Reading:
    """The reading, with what a person said of its dates where one of them needed it."""
    if not answer.needed:
        return reading
    report = reading.report
    told = f"Dates that could be read two ways are {answer.order}, as was said."
    return replace(reading, report=replace(report, assumed=(*report.assumed, told)))


def at_odds(reports: list[Report], problems: tuple[Problem, ...]) -> tuple[Report, ...]:
    """The reports; what the files say differently stands with the last of them."""
    if not problems:
        return tuple(reports)
    last = replace(reports[-1], problems=(*reports[-1].problems, *problems))
    return (*reports[:-1], last)


def told_before(file: str, first: Report) -> Report:
    why = f"the same content as {first.file}: read once"
    none = tuple((name, 0) for name, _ in first.found)
    return Report(file, first.reader, why, rows=0, read=0, found=none)
