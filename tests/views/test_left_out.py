"""Are rows that were set aside for one reason told in one line, and none lost?"""

from hypothesis import given
from hypothesis import strategies as st

from graph.views.left_out import LeftOut, left_out

REASONS = st.sampled_from(["names nobody", "sheet Lists: not recognised", "torn"])


def test_a_sheet_that_is_not_recognised_is_one_line():
    aside = [(line, "sheet Lists: not recognised") for line in range(2, 3490)]
    assert left_out(aside) == (LeftOut(2, 3489, 3488, "sheet Lists: not recognised"),)


def test_another_reason_between_two_rows_keeps_them_apart():
    told = left_out([(2, "a"), (3, "b"), (4, "a")])
    assert [(one.lines, one.reason) for one in told] == [("2", "a"), ("3", "b"), ("4", "a")]


@given(st.lists(st.tuples(st.integers(1, 99), REASONS)))
def test_no_row_is_lost_in_telling(aside):
    told = left_out(aside)
    assert sum(one.rows for one in told) == len(aside)
    assert all(one.first <= one.last for one in told)
