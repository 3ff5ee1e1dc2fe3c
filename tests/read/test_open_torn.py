"""Is a row that does not fit set aside with its line, and never read under other headings?"""

from __future__ import annotations

import time
import tracemalloc

import pytest

from graph.errors import BadFile
from graph.read import _text_cells
from tests.read.texts import cells, opened, sheet


def test_a_row_that_ends_early_is_filled_up_and_said() -> None:
    document = opened(
        b"Who does what,2024\norg,theme,place\nIOM,health\nILO,work,CHE\nIFRC,aid,CHE\n"
    )
    assert document.sheets[0].cells.iloc[2].tolist() == ["IOM", "health", ""]
    assert document.assumed == ("1 short rows (line 3): the missing cells are empty",)


def test_a_row_that_is_too_long_is_torn_and_never_shifted() -> None:
    found = sheet(b"org,theme\nSave the Children, Inc,health\nIOM,health,\n")
    assert found.cells.iloc[1].tolist() == ["IOM", "health"]
    assert [line for line, _ in found.torn] == [2]


def test_one_row_broken_by_a_line_end_is_torn_and_not_read_as_two() -> None:
    found = sheet(b"org,theme,place\nIOM,health\nand work,CHE\nILO,work,CHE\n")
    assert [line for line, _ in found.torn] == [2, 3]
    assert found.lines.tolist() == [1, 4]


@pytest.mark.parametrize("bad", [b'"IOM,health', b'"IOM"x,health', b'IOM,"hea"lth"'])
def test_a_torn_quotation_costs_its_own_line_only(bad: bytes) -> None:
    found = sheet(b'org,theme\n"A","b"\n' + bad + b'\n"C","d"\n')
    assert found.cells.to_numpy().tolist() == [["org", "theme"], ["A", "b"], ["C", "d"]]
    assert [line for line, _ in found.torn] == [3]


def test_a_quotation_mark_within_a_cell_is_a_letter() -> None:
    assert cells(b'org,size\nThe "Hub",5"\n')[1] == ['The "Hub"', '5"']


def test_a_file_with_broken_quotation_throughout_is_refused() -> None:
    with pytest.raises(BadFile, match="quotation marks without a partner"):
        opened(b"org,theme\n" + b'"a"b,c\n' * 1_001)


@pytest.mark.parametrize("content", [b"," * 30_000_000, ("é," * 600_000).encode("utf-16")])
def test_a_line_of_millions_of_commas_is_refused_before_any_parser(content: bytes) -> None:
    with pytest.raises(BadFile, match="more than 1,000,000 characters"):
        opened(content)


def test_one_line_of_200_mb_costs_neither_time_nor_memory() -> None:
    content = b"x" * 200_000_000
    tracemalloc.start()
    begun = time.perf_counter()
    with pytest.raises(BadFile, match="characters"):
        opened(content)
    assert time.perf_counter() - begun < 1
    assert tracemalloc.get_traced_memory()[1] < 1_000_000
    tracemalloc.stop()


def test_a_wide_heading_over_many_short_lines_does_not_fill_the_memory() -> None:
    with pytest.raises(BadFile, match="Keep only the columns"):
        opened(b"," * 16_000 + b"x\n" + b"a\n" * 100_000)


def test_more_rows_that_fit_no_heading_than_can_be_kept_are_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(_text_cells, "MOST_ODD", 100)
    with pytest.raises(BadFile, match="rows of like width"):
        opened(b"a,b\n" * 60 + b"x\n" * 101)
