"""Are regions and groups those that their makers publish?"""

from __future__ import annotations

import csv

import pandas as pd
import pytest

from graph.countries import codes, groups, members
from tests.read.real import FOLDER

SOURCE = FOLDER / "reference" / "country-codes.csv"


def test_asean_has_eleven_members_since_timor_leste_was_admitted() -> None:
    written = "Brunei, Cambodia, Indonesia, Laos, Malaysia, Myanmar, Philippines, Singapore"
    named = pd.Series([*written.split(", "), "Thailand", "Timor-Leste", "Vietnam"])
    assert set(groups()["ASEAN"].members) == set(codes(named))
    assert groups()["ASEAN"].as_of == "2025-10-26"


@pytest.mark.parametrize(("code", "size"), [("LDC", 45), ("LLDC", 32), ("SIDS", 53)])
def test_a_group_has_as_many_members_as_in_the_source(code: str, size: int) -> None:
    assert len(groups()[code].members) == size


def test_a_group_becomes_its_members_each_once_and_a_country_stays() -> None:
    assert members(["FJI", "054", "XYZ"]) == ("FJI", "NCL", "PNG", "SLB", "VUT", "XYZ")


def test_no_code_of_a_group_is_the_code_of_a_country() -> None:
    listed = members(groups())
    assert not set(groups()) & set(listed)
    assert codes(pd.Series(listed)).tolist() == list(listed), "members are countries"


def test_subregions_divide_their_region() -> None:
    asia = [groups()[code].members for code in ("030", "034", "035", "143", "145")]
    assert sorted(one for some in asia for one in some) == sorted(groups()["142"].members)


@pytest.mark.skipif(not SOURCE.is_file(), reason="the reference data are not beside the project")
def test_regions_are_those_of_the_source_but_for_states_that_it_does_not_list() -> None:
    with SOURCE.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for code, group in groups().items():
        columns = ("Region Code", "Sub-region Code", "Intermediate Region Code")
        listed = {r["ISO3166-1-Alpha-3"] for r in rows if code in {r[c].zfill(3) for c in columns}}
        if code.isdecimal():
            assert set(group.members) - listed <= _BY_HAND
            assert listed <= set(group.members)


_BY_HAND = {"XKX", "CSK", "DDR", "SUN", "YUG", "SCG", "ANT", "YMD", "PCI"}
