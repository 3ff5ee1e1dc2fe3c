"""Is a long file that is split in blocks read as one that is split at once?"""

import pytest

from graph.read import _text_cells
from graph.read._open import open_document

ROWS = [f"{n},meeting {n}" if n % 7 else f'{n},"two\nlines"' for n in range(200)]


@pytest.mark.parametrize("block", [64, 4_096])
def test_lines_and_torn_rows_keep_their_numbers(block: int, monkeypatch) -> None:
    odd = [*ROWS[:150], "1,2,3,4", *ROWS[150:], "x"]
    content = ("number,title\n" + "\n".join(odd) + "\n").encode()
    whole = open_document("a.csv", content).sheets[0]
    monkeypatch.setattr(_text_cells, "_BLOCK", block)
    found = open_document("a.csv", content).sheets[0]
    assert len(whole.torn) == 1 and found.torn == whole.torn
    assert found.cells.equals(whole.cells) and found.lines.tolist() == whole.lines.tolist()


def test_a_row_longer_than_a_block_is_read(monkeypatch) -> None:
    monkeypatch.setattr(_text_cells, "_BLOCK", 64)
    content = "number,title\n1," + "x" * 500 + "\n2,b\n"
    assert open_document("a.csv", content.encode()).sheets[0].cells[1].str.len().tolist() == [
        len("title"),
        500,
        1,
    ]
