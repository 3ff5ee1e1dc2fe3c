"""Is a country found by code and by name, and never by likeness?"""

from __future__ import annotations

import pandas as pd
import pytest

from graph import countries
from graph.countries._table import table


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("NA", "NAM"),
        ("na", None),
        ("n/a", None),
        ("EL", "GRC"),
        ("UK", "GBR"),
        ("kh", "KHM"),
        ("KHM", "KHM"),
        ("116", "KHM"),
        ("4", "AFG"),
        ("4.0", "AFG"),
        ("Republic of Korea", "KOR"),
        ("Korea, Democratic People's Republic of", "PRK"),
        ("DPRK", "PRK"),
        ("Tanzania, United Republic of", "TZA"),
        ("Kosovo", "XKX"),
        ("Palestine", "PSE"),
        ("oPt", "PSE"),
        ("Hong Kong", "HKG"),
        ("Burma", "MMR"),
        ("Lao PDR", "LAO"),
        ("Lao People's Democratic Republic", "LAO"),
        ("Cote D'ivoire", "CIV"),
        ("Côte d’Ivoire", "CIV"),
        ("DRC", "COD"),
        ("Congo", "COG"),
        ("the Netherlands", "NLD"),
        ("Swaziland", "SWZ"),
        ("Libyan Arab Jamahiriya", "LBY"),
        ("Turkey", "TUR"),
        ("Камбоджа", "KHM"),
        ("柬埔寨", "KHM"),
        ("كمبوديا", "KHM"),
        ("Cambodge", "KHM"),
        ("Camboya", "KHM"),
        ("PNA", None),
        ("EU", None),
        ("Guinea Ecuatorial", "GNQ"),
        ("Niger", "NER"),
        ("Nigeria", "NGA"),
    ],
)
def test_a_country_has_its_code(written: str, code: str | None) -> None:
    assert countries.codes(pd.Series([written])).tolist() == [code]


def test_every_name_of_the_reference_table_means_one_country_only() -> None:
    known = table()
    codes = countries.codes(known["name"].reset_index(drop=True))
    assert codes.tolist() == known["alpha3"].tolist()


def test_every_code_of_the_reference_table_is_unique() -> None:
    for column in ("alpha3", "alpha2", "m49"):
        written = table()[column][table()[column] != ""]
        assert written.is_unique


def test_a_missing_cell_stays_missing() -> None:
    assert countries.codes(pd.Series([None, "THA"], dtype=object)).tolist() == [None, "THA"]
