"""Is a cell of several sectors several themes, and a sector with a comma in it one?"""

from __future__ import annotations

import pytest

from graph.read import headings_3w, open_document
from graph.reading import Reading


def read(*sectors: str) -> Reading:
    rows = "".join(f'Alder,"{sector}",North,Well {n}\n' for n, sector in enumerate(sectors))
    text = "Organization,Sector,Region,Activity\n" + rows
    return headings_3w.read(open_document("4w.csv", text.encode()))


def names(*sectors: str) -> set[str]:
    return set(read(*sectors).tidy.themes["name"].to_pylist())


@pytest.mark.parametrize(
    "cell",
    [
        "WASH; Health",
        "WASH/Health",
        "WASH, Health",
        "WASH | Health",
        "WASH\nHealth",
        "WASH;Health;",
    ],
)
def test_known_sectors_in_one_cell_are_a_theme_each(cell: str) -> None:
    assert names(cell) == {"WASH", "Health"}


@pytest.mark.parametrize(
    "cell",
    [
        "Shelter & NFI",
        "Food security and livelihoods",
        "Abris / NFI",
        "Agua, Saneamiento e Higiene",
        "Coordinación / Información",
        "Roads, Bridges",
        "WASH, Bridges",
    ],
)
def test_one_sector_with_a_mark_in_its_name_stays_one(cell: str) -> None:
    assert names(cell) == {cell}
    assert not any("several" in said for said in read(cell).report.assumed)


def test_parts_that_stand_alone_elsewhere_in_the_column_are_themes() -> None:
    assert names("Roads, Bridges", "Bridges", "Roads") == {"Roads", "Bridges"}


def test_the_name_of_a_sector_with_a_comma_stays_whole_among_others() -> None:
    assert names("Health, Water, Sanitation and Hygiene, Education") == {
        "Health",
        "Water, Sanitation and Hygiene",
        "Education",
    }


def test_every_theme_of_a_cell_is_about_the_one_activity_of_its_row() -> None:
    tables = read("WASH; Health; WASH").tidy
    assert (tables.occasions.num_rows, tables.participations.num_rows) == (1, 1)
    assert sorted(tables.occasion_themes["theme"].to_pylist()) == ["health", "wash"]


def test_an_activity_has_the_same_key_whether_or_not_its_cell_is_split() -> None:
    alone, beside = read("Roads, Bridges"), read("Roads, Bridges", "Roads", "Bridges")
    [one] = alone.tidy.occasions["occasion"].to_pylist()
    assert beside.tidy.occasions["occasion"].to_pylist()[0] == one
    assert beside.tidy.occasion_themes["occasion"].to_pylist().count(one) == 2


def test_what_was_split_is_told_once() -> None:
    assert [one for one in read("WASH/Health", "WASH/Health").report.assumed if "WASH" in one] == [
        "Cells that name several sectors are several themes: 'WASH/Health' (2 rows)."
    ]


def test_a_part_that_says_nothing_is_no_theme() -> None:
    assert names("WASH; n/a") == {"WASH"}
