"""Does a link hold what is narrowed down, so that whoever follows it sees the same numbers?"""

from __future__ import annotations

import json
from datetime import date

import pytest

from graph.explorer.settings import FILES
from graph.scope import Scope
from tests.explorer.test_pages import opened, said

MEKONG = "mekong_illustration"


def told(at) -> dict[str, list[str]]:
    """What the address says beside the records; a name with one value comes as its text."""
    there = {key: value for key, value in at.query_params.items() if key != "sample"}
    return {key: value if isinstance(value, list) else [value] for key, value in there.items()}


def test_nothing_narrowed_down_is_nothing_in_the_link():
    assert told(opened(sample=MEKONG)) == {}


def test_what_is_narrowed_down_stands_in_the_link():
    at = opened(sample=MEKONG)
    at.date_input(key="since").set_value(date(2023, 1, 1))
    at.multiselect(key="countries").set_value(["LAO", "THA"])
    at.number_input(key="floor").set_value(2).run()
    assert told(at) == {"since": ["2023-01-01"], "countries": ["LAO", "THA"], "floor": ["2"]}
    at.date_input(key="since").set_value(None).run()
    assert "since" not in told(at)


def test_a_link_narrows_down_as_it_says():
    link = {"since": "2023-01-01", "until": "2023-12-31", "countries": ["LAO", "THA"], "floor": "2"}
    at = opened(sample=MEKONG, **link)
    expected = Scope(date(2023, 1, 1), date(2023, 12, 31), countries=("LAO", "THA"), floor=2)
    assert at.session_state["scope"] == expected
    assert "from 2023-01-01, until 2023-12-31, 2 of the countries, at least 2" in said(at)
    assert "The link asks" not in said(at)


@pytest.mark.parametrize(
    ("name", "value", "remark"),
    [
        ("since", "yesterday", "a first day that is no date"),
        ("until", "0001-01-01", "a last day that is no date"),
        ("themes", "<b>nothing", "a theme that these records do not hold"),
        ("countries", "XYZ", "a country that these records do not hold"),
        ("floor", "0", "a number of occasions in common that is none"),
        ("floor", "9999999999", "a number of occasions in common that is none"),
    ],
)
def test_a_value_that_is_none_is_left_out_and_said(name, value, remark):
    at = opened(sample=MEKONG, **{name: value})
    assert not at.exception
    assert at.session_state["scope"] == Scope()
    assert f"The link asks for {remark}, which is left out." in said(at)
    assert told(at) == {}


def test_of_two_countries_the_one_that_is_there_is_followed():
    at = opened(sample=MEKONG, countries=["LAO", "ATA"])
    assert at.session_state["scope"].countries == ("LAO",)
    assert "a country that these records do not hold" in said(at)


def test_a_group_of_countries_narrows_down_to_its_members_and_is_called_by_its_name():
    at = opened(sample=MEKONG, countries=["ASEAN", "054"])
    assert at.session_state["scope"].countries == ("ASEAN",)
    assert "Narrowed down to: ASEAN." in said(at)
    assert "a country that these records do not hold" in said(at), "Melanesia is not in them"
    at.multiselect(key="countries").set_value(["LAO", "LDC"]).run()
    assert told(at) == {"countries": ["LAO", "LDC"]}
    assert "Least developed countries, 1 of the countries" in said(at)


def test_narrowing_down_says_whose_country_is_meant_and_how_old_a_group_is():
    countries = opened(sample=MEKONG).multiselect(key="countries")
    assert countries.label == "Countries that occasions are about"
    assert "at home" in countries.help
    assert [one for one in countries.options if one.startswith("ASEAN, as of 2025-10-26 (")]


def test_other_records_begin_with_nothing_narrowed_down():
    at = opened(sample=MEKONG, countries="LAO", floor="2")
    at.sidebar.selectbox(key="workspace").set_value("southern_women").run()
    assert at.session_state["scope"] == Scope()
    assert told(at) == {}


def test_a_link_to_given_files_narrows_down_as_well(tmp_path, monkeypatch):
    path = tmp_path / "spring.csv"
    path.write_text("occasion,organization\nSpring,Alder\nSpring,Birch\n", encoding="utf-8")
    monkeypatch.setenv(FILES, json.dumps([str(path)]))
    name = opened().session_state["opened"]
    assert opened(workspace=name, floor="2").session_state["scope"] == Scope(floor=2)
