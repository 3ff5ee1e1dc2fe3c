"""Are the countries of real lists of participants known?"""

from __future__ import annotations

import csv

import pandas as pd
import pytest

from graph import countries
from tests.read.real import FOLDER

SOURCE = FOLDER / "unfccc_precop_attendance" / "precops.cleaned.csv"
GROUPS = FOLDER / "reference" / "countrygroups"


@pytest.mark.skipif(not SOURCE.is_file(), reason="the real data are not beside the project")
def test_every_party_is_the_country_that_its_code_says_but_for_one_wrong_code() -> None:
    with SOURCE.open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["Group_Type"] == "Parties"]
    said = {row["Delegation"]: row["Delegation_ISO"] for row in rows}
    found = dict(zip(said, countries.codes(pd.Series(list(said))), strict=True))
    assert len(said) == 182
    assert {name: said[name] for name in said if said[name] != found[name]} == {"Panama": "PNA"}


@pytest.mark.skipif(not GROUPS.is_dir(), reason="the real data are not beside the project")
def test_every_country_of_the_lists_of_states_is_the_one_that_its_code_says() -> None:
    for path in sorted(GROUPS.glob("*.csv")):
        with path.open(encoding="utf-8") as file:
            said = {row["Name"]: row["Code"] for row in csv.DictReader(file)}
        said.pop("European Union", None)
        found = dict(zip(said, countries.codes(pd.Series(list(said))), strict=True))
        assert found == said, path.name
