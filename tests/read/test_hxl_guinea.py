"""Is the Guinea response of 2014 read as its publisher wrote it?"""

from __future__ import annotations

import pytest

from graph import samples
from graph.read import hxl_3w, open_document
from graph.reading import Reading


@pytest.fixture(scope="module")
def guinea() -> Reading:
    [(file, content)] = samples.files("guinea_ebola_3w")
    return hxl_3w.read(open_document(file, content))


def test_guinea_has_the_rows_and_cells_that_its_publisher_wrote(guinea: Reading) -> None:
    assert (guinea.report.rows, guinea.report.read) == (1456, 1456)
    assert len(set(guinea.tidy.participations["name_as_written"].to_pylist())) == 54
    assert guinea.tidy.themes.num_rows == 12
    assert len(guinea.report.splits) == 11


def test_guinea_has_its_33_prefectures_and_conakry(guinea: Reading) -> None:
    places = guinea.tidy.places.to_pandas()
    assert places["level"].value_counts().to_dict() == {2: 34, 0: 1}
    assert set(places.query("level == 2")["parent"]) == {"GIN"}


def test_a_joint_cell_is_proposed_to_be_split_and_stays_one(guinea: Reading) -> None:
    split = next(s for s in guinea.report.splits if s.written == "UNICEF/Plan Guinee")
    assert split.parts == ("UNICEF", "Plan Guinee")
    assert "unicef/plan guinee" in guinea.tidy.organizations["org"].to_pylist()


def test_every_row_stays_as_a_source(guinea: Reading) -> None:
    assert len(set(guinea.tidy.participations["source"].to_pylist())) == 1456
    assert guinea.tidy.occasion_places.num_rows == 1456
