"""Is a drawn page the same file whoever draws it?"""

import os
import subprocess
import sys
from pathlib import Path

import graph

ASK = "import sys; from graph.cli import main; sys.exit(main(sys.argv[1:]))"


def drawn(page, sample, seed):
    """The page as a process draws it whose sets and dictionaries are shuffled by a seed."""
    root = str(Path(graph.__file__).parents[1])
    subprocess.run(
        [sys.executable, "-c", ASK, "draw", str(page), "--sample", sample],
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": root},
        check=True,
        capture_output=True,
    )
    return page.read_bytes()


def test_a_page_is_the_same_byte_for_byte_in_every_process(tmp_path):
    first = drawn(tmp_path / "first.html", "southern_women", "1")
    assert b"Theresa" in first
    assert drawn(tmp_path / "second.html", "southern_women", "2") == first


def test_a_drawn_page_names_countries_and_writes_no_code(tmp_path):
    page = drawn(tmp_path / "page.html", "mekong_illustration", "1").decode("utf-8")
    assert '"category": "Cambodia"' in page
    assert '"KHM"' not in page
