"""Does a table say the same whoever tells what its columns mean?"""

from __future__ import annotations

import pandas as pd
import pytest

from graph.read import open_document
from graph.read._country_in_name import country_in
from graph.read._grid import grid
from graph.read._meanings import Meanings
from graph.read._sheets import Part
from graph.read._work import part_of

ROWS = "a,b,c,d,e\nBirch Fund,BF,NNGO,Eau,Gao\nAlder,,UN,Eau,Kayes\n"


def part(text: str, meanings: Meanings, file: str = "list.csv") -> Part:
    document = open_document(file, text.encode())
    return part_of(grid(document, document.sheets[0], 0), meanings)


def test_a_person_may_choose_the_meanings_by_plain_words() -> None:
    chosen = {"implementer": 0, "organization acronym": 1, "organization type": 2, "sector": 3}
    found = part(ROWS, {**chosen, "adm1": 4}).tidy
    assert found.organizations.to_pandas().set_index("org")["type"].to_dict() == {
        "birch fund": "national ngo",
        "alder": "united nations",
    }
    assert found.occasion_places["place"].to_pylist() == ["/gao", "/kayes"]


def test_only_an_organization_is_needed() -> None:
    found = part(ROWS, {"organization": 0})
    assert (found.rows, found.aside, found.tidy.participations.num_rows) == (2, (), 2)
    assert found.tidy.occasion_places.num_rows == 0


def test_two_columns_of_partners_are_two_organizations_with_their_own_types() -> None:
    text = "a,b,c,d\nAlder,UN,Birch,INGO\n"
    found = part(text, {"implementer": [0, 2], "implementer type": [1, 3]}).tidy
    types = found.organizations.to_pandas().set_index("org")["type"].to_dict()
    assert types == {"alder": "united nations", "birch": "international ngo"}


def test_rows_keep_their_cells_for_the_store() -> None:
    assert part(ROWS, {"organization": 0}).kept[0].cells.shape == (2, 5)


def test_the_order_of_the_rows_changes_no_fact() -> None:
    meanings = {"organization": 0, "organization acronym": 1, "sector": 3, "area": 4}
    head, *rows = ROWS.splitlines()
    there = part("\n".join([head, *rows]) + "\n", meanings).tidy
    back = part("\n".join([head, *reversed(rows)]) + "\n", meanings).tidy
    for table in ("organizations", "occasions", "places"):
        frames = [getattr(one, table).to_pandas().astype(str) for one in (there, back)]
        first, second = (
            frame.drop(columns="source", errors="ignore").sort_values(frame.columns[0])
            for frame in frames
        )
        pd.testing.assert_frame_equal(*(f.reset_index(drop=True) for f in (first, second)))


@pytest.mark.parametrize(
    ("file", "code"),
    [
        ("3w_bdi_mar2022.xlsx", "BDI"),
        ("3w_mar_2022.csv", None),
        ("Papua New Guinea 4W.csv", "PNG"),
        ("ocha_niger_5w.xlsx", "NER"),
        ("chad and niger.csv", None),
        ("who does what where.csv", None),
    ],
)
def test_the_name_of_a_file_may_tell_the_country(file: str, code: str | None) -> None:
    assert country_in("Sheet1", file)[1] == code


def test_a_stated_country_wins_over_the_name_of_the_file() -> None:
    found = part("a,b\nAlder,Chad\n", {"organization": 0, "country": 1}, "niger.csv")
    assert found.tidy.occasion_places["place"].to_pylist() == ["TCD"]
