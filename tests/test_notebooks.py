"""Do the stories in notebooks/ still tell the truth?"""

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

FOLDER = Path(__file__).parent.parent / "notebooks"
LINES = 40


def code_of(path):
    book = nbformat.read(path, as_version=4)
    return [cell.source for cell in book.cells if cell.cell_type == "code"]


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ipynb")), ids=lambda path: path.stem)
def test_a_notebook_runs_from_top_to_bottom(path):
    book = nbformat.read(path, as_version=4)
    done = NotebookClient(book, timeout=120, resources={"metadata": {"path": FOLDER.parent}})
    done.execute()
    printed = "".join(str(cell.get("outputs", "")) for cell in book.cells)
    assert "139 of 153 pairs" in printed
    assert "E8" in printed


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ipynb")), ids=lambda path: path.stem)
def test_a_notebook_is_short_and_defines_nothing(path):
    lines = [line for cell in code_of(path) for line in cell.splitlines() if line.strip()]
    assert 0 < len(lines) <= LINES
    assert not any(line.lstrip().startswith(("def ", "class ")) for line in lines)
