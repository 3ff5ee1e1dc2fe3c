"""Which tables does hypothesis draw, from the cells that each column may have?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hypothesis import strategies as st

Columns = Mapping[str, Sequence[str]]


def rows_of(columns: Columns) -> st.SearchStrategy[list[list[str]]]:
    """One to eight rows under these headings, not all of them blank."""
    row = st.tuples(*map(st.sampled_from, columns.values())).map(list)
    return st.lists(row, min_size=1, max_size=8).filter(lambda rows: any(map(any, rows)))


def table_of_any(readers: Mapping[str, Columns]) -> st.SearchStrategy[tuple[str, list[list[str]]]]:
    """A reader, and rows under its headings."""
    chosen = st.sampled_from(sorted(readers))
    return chosen.flatmap(lambda reader: st.tuples(st.just(reader), rows_of(readers[reader])))
