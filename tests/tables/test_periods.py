"""Is the time of an occasion what the records say, and unknown where they say nothing?"""

from datetime import date

import pytest

from graph import engine
from graph.tables.periods import both_known, dated, may_overlap
from tests.rows import rows, tidy

START, END, MONTH = date(2024, 1, 10), date(2024, 3, 20), date(2024, 2, 1)
KNOWN = {
    "p1": ({"start": START, "end": END, "reported": MONTH}, (START, END)),
    "p2": ({"start": START}, (START, None)),
    "p3": ({"end": END}, (None, END)),
    "p4": ({"reported": MONTH}, (MONTH, date(2024, 2, 29))),
    "p5": ({"reported": date(2023, 12, 1)}, (date(2023, 12, 1), date(2023, 12, 31))),
    "p6": ({}, (None, None)),
    "p7": ({"start": START, "reported": MONTH}, (START, None)),
    "m1": ({"start": START}, (START, START)),
    "m2": ({"start": START, "end": END}, (START, END)),
    "m3/panel": ({"start": START}, (START, START)),
    "m4": ({"reported": MONTH}, (MONTH, date(2024, 2, 29))),
}


def test_periods_are_the_given_ends_else_the_month_and_a_meeting_lasts_a_day(run):
    facts = {occasion: given for occasion, (given, _) in KNOWN.items()}
    tables = engine.on(run, tidy(occasions=facts))
    found = {o: (s, u) for o, s, u in rows(dated(tables.occasions), "occasion", "since", "until")}
    assert found == {o: period for o, (_, period) in KNOWN.items()} | {"m3": (None, None)}


@pytest.mark.parametrize(
    ("one", "other", "overlap", "known"),
    [
        ((1, 5), (5, 9), True, 1),
        ((1, 5), (6, 9), False, 1),
        ((6, 9), (1, 5), False, 1),
        ((2, 3), (1, 9), True, 1),
        ((1, None), (5, 9), True, 0),
        ((9, None), (1, 5), False, 0),
        ((None, 3), (5, 9), False, 0),
        ((None, None), (5, 9), True, 0),
        ((None, None), (None, None), True, 0),
    ],
)
def test_periods_may_overlap_unless_a_known_end_lies_before_the_other(
    duckdb_engine, one, other, overlap, known
):
    days = [day and date(2024, 1, day) for day in (*one, *other)]
    ends = [dict(zip(("start", "end"), pair, strict=True)) for pair in (days[:2], days[2:])]
    with duckdb_engine.open_run() as run:
        frame = dated(engine.on(run, tidy(occasions={"p1": ends[0], "p2": ends[1]})).occasions)
        side = frame.select("occasion", "since", "until")
        both = side.join(side, how="cross", suffix="_r")
        told = both.with_columns(may=may_overlap("_r"), sure=both_known("_r"))
        found = {row[:2]: row[2:] for row in rows(told, "occasion", "occasion_r", "may", "sure")}
    assert found["p1", "p2"] == (overlap, bool(known))
    assert found["p1", "p2"] == found["p2", "p1"]
