"""What holds for every export of those present, whatever its rows are?"""

from __future__ import annotations

import random
from dataclasses import replace

import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from graph import catalogue
from graph.read import open_document
from tests.read.exports import EXPORTS
from tests.read.test_exports import FILES, RECORDS, document, read
from tests.read.told import said


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_the_persons_changes_no_fact(name: str, seed: int) -> None:
    lines = EXPORTS[name].splitlines()
    first = max(n for n, line in enumerate(lines) if line.startswith(HEADINGS[name])) + 1
    below = lines[first:]
    random.Random(seed).shuffle(below)
    other = open_document(f"{name}.csv", "\n".join([*lines[:first], *below, ""]).encode())
    assert said(read(name, other)) == said(read(name, document(name)))


HEADINGS = {
    "zoom_meeting": "Name",
    "zoom_webinar": "Attended",
    "teams": "Name",
    "google_meet": "First name",
    "eventbrite": "Order",
    "indico": "ID",
    "sign_in": "No",
    "sign_in_wide": "Organization",
    "programme": "Session",
    "calendar": "Subject",
    "lobby": "Date",
    "participants": "Group",
}


ODD = ["", "n/a", "NA", "x", "0", "12", "31/02/2024", "03/04/2024", "Alder", "a@b.example", "['|"]


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(FILES), st.randoms(use_true_random=False))
def test_whatever_stands_in_the_cells_no_row_is_lost(name: str, chosen: random.Random) -> None:
    sheet = document(name).sheets[0]
    first = max(n for n, cell in enumerate(sheet.cells[0]) if cell.startswith(HEADINGS[name])) + 1
    below = [chosen.randrange(first, len(sheet.cells)) for _ in range(chosen.randrange(1, 12))]
    cells = sheet.cells.iloc[[*range(first), *below]].reset_index(drop=True)
    for row in range(first, len(cells)):
        for column in chosen.sample(range(cells.shape[1]), 2):
            cells.iat[row, column] = chosen.choice(ODD)
    filled = cells.iloc[first:].apply(lambda column: column.str.strip().ne("")).any(axis=1)
    odd = replace(sheet, cells=cells, lines=pd.Series(range(1, len(cells) + 1)))
    given_ = replace(document(name), sheets=(odd,))
    assume(filled.any() and catalogue.readers()[name].recognise(given_) is not None)
    report = read(name, given_).report
    above = RECORDS[name][0] - (len(sheet.cells) - first)
    assert report.rows == int(filled.sum()) + above == report.read + len(report.set_aside)
