"""Does a table leave as a file that a spreadsheet opens without running anything in it?"""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.reading import Problem, Report, Split, Unknown
from graph.reasons import Reason, Synergy
from graph.records import Kind, Node
from graph.views import tables

RUNS = [
    "=1+1",
    "+1",
    "-1",
    "@a",
    "\t=1",
    "\r=1",
    " =1",
    "\uff1d1+1",
    "\uff0b1",
    "\uff0d1",
    "\uff20a",
    "\x00=1",
]


def read(frame: pd.DataFrame) -> list[str]:
    return tables.csv(frame).decode("utf-8-sig").split("\n")


@pytest.mark.parametrize("text", RUNS)
def test_a_text_that_a_spreadsheet_would_run_is_quoted(text):
    assert "'" + text in tables.csv(pd.DataFrame({"name": [text]})).decode("utf-8-sig")


@pytest.mark.parametrize("text", ["Plan Guinée", "a=b", "3-5", "ศูนย์", "UN-ACT"])
def test_a_plain_name_leaves_as_it_is(text):
    assert read(pd.DataFrame({"name": [text]}))[1] == text


def test_numbers_stay_numbers_and_what_is_missing_stays_empty():
    frame = pd.DataFrame({"name": ["a", None], "value": [-2.5, None]})
    assert read(frame)[1:3] == ["a,-2.5", ","]


def test_a_heading_is_quoted_as_well():
    assert read(pd.DataFrame({"=x": [1]}))[0] == "'=x"


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=20))
def test_no_text_begins_like_a_formula_once_it_is_written(text):
    first = tables.csv(pd.DataFrame({"n": [text]})).decode("utf-8-sig")[2:].lstrip('" \n\r\t')
    assert first[:1] not in ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def test_a_table_of_measures_has_a_row_a_node_and_leaves_the_undefined_empty():
    row = {"kind": "organization", "key": "alder", "name": "Alder"}
    other = {"kind": "organization", "key": "birch", "name": "Birch"}
    one = pd.DataFrame([row | {"value": 2.0}, other | {"value": 1.0}])
    both = tables.measures({"Partners": one, "Constraint": pd.DataFrame([row | {"value": 0.5}])})
    assert both["Partners"].to_list() == [2.0, 1.0]
    assert both["Constraint"].isna().to_list() == [False, True]


def test_a_measure_that_is_undefined_for_all_is_an_empty_column():
    none = pd.DataFrame(columns=["kind", "key", "name", "value"])
    assert list(tables.measures({"Partners": none})) == ["kind", "key", "name", "Partners"]


def test_the_report_of_a_file_adds_up():
    report = Report("a.csv", "attendance", "because", 10, 8, ((3, "blank"), (4, "blank")))
    row = tables.files((report,)).iloc[0]
    assert row["rows"] == row["read"] + row["set aside"]
    assert tables.set_aside(report)["lines"].to_list() == ["3 to 4"]


def test_proposals_and_problems_keep_what_was_written():
    split = Split("UNICEF/Plan Guinee", ("UNICEF", "Plan Guinee"), 2)
    report = Report("a", "r", "w", 1, 1, problems=(Problem("Look."),), splits=(split,))
    assert tables.splits(report).iloc[0].to_list() == [
        "UNICEF/Plan Guinee",
        "UNICEF | Plan Guinee",
        2,
    ]
    assert tables.problems(report)["what to do"].to_list() == ["Look."]


def test_a_suggestion_leaves_with_its_reasons_in_words():
    left, right = Node(Kind.ORGANIZATION, "a"), Node(Kind.ORGANIZATION, "b")
    pair = Synergy(left, right, 1.0, (Reason("s", "They met.", 1.0), Reason("t", "And more.", 1.0)))
    row = tables.suggestions([pair], {"a": "Alder"}).iloc[0]
    assert row.to_list() == ["Alder", "b", 1.0, "They met. And more."]


def test_what_is_not_known_is_counted_to_look_at_and_listed_with_what_may_be_meant():
    lost = (Unknown("country", "Camboida", 2, 3, ("Cambodia",)), Unknown("theme", "x", 1, None, ()))
    report = Report("a.csv", "sign_in", "", 2, 2, problems=(Problem("Look."),), unknown=lost)
    assert tables.unknown(report)["may be"].tolist() == ["Cambodia", ""]
    assert tables.unknown(report)["line"].isna().tolist() == [False, True]
    assert tables.files((report,))["to look at"].tolist() == [3]
