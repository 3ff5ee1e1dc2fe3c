"""Are fractions added exactly enough, and the same in any order?"""

from fractions import Fraction

import narwhals as nw
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph import engine
from graph.tables.fractions import added, one_in


def total(run, numbers):
    frame = run.table(pa.table({"n": pa.array(numbers, pa.int64())}))
    parts = frame.with_columns(part=one_in(nw.col("n")))
    return engine.run(parts.select(sum=added(nw.col("part"))))["sum"][0].as_py()


@settings(deadline=None, max_examples=25)
@given(st.lists(st.integers(1, 10_000), min_size=1, max_size=50))
def test_the_sum_is_that_of_the_fractions_and_knows_no_order(numbers):
    exact = float(sum(Fraction(1, number) for number in numbers))
    with engine.open_engine().open_run() as run:
        found = total(run, numbers)
        assert found == pytest.approx(exact, abs=1e-10)
        assert found == total(run, sorted(numbers))


def test_every_engine_adds_the_same(run):
    assert total(run, [3, 3, 3, 7]) == pytest.approx(8 / 7, abs=1e-12)
