"""Do the verbs that everything shares give what the rooms behind them give?"""

from datetime import date

import pytest

from graph import questions
from graph.errors import BadChoice
from graph.records import Kind, Layer, Node, OccasionKind
from graph.scope import Scope
from graph.toy import toy
from tests.rows import tidy


def test_the_network_has_ties_themes_and_countries():
    found = questions.network(toy())
    assert {which for *_, which in found.edges(data="layer")} == {
        Layer.TIE,
        Layer.THEME,
        Layer.COUNTRY,
    }


def test_the_attendance_network_has_organizations_and_occasions():
    found = questions.attendance(toy())
    assert {node.kind for node in found} == {Kind.ORGANIZATION, Kind.OCCASION}
    assert found.number_of_edges() == 17


def test_a_rank_comes_highest_first_and_equal_values_by_name():
    # ties in the toy world: cedar 5, birch 4, elm 3; alder 4, dogwood 4, fir 2
    found = questions.rank(questions.network(toy()), "degree")
    assert list(found.columns) == ["kind", "key", "name", "value"]
    assert list(found["name"]) == ["Cedar", "Alder", "Birch", "Dogwood", "Elm", "Fir"]
    assert (found["kind"] == "organization").all()


def test_an_unknown_measure_is_refused_with_the_list():
    with pytest.raises(BadChoice, match=r"'fame' is no measure\. Choose one of: .*betweenness"):
        questions.rank(questions.network(toy()), "fame")


def test_an_unknown_sample_is_refused():
    with pytest.raises(BadChoice, match="'atlantis' is no sample"):
        questions.sample("atlantis")


@pytest.mark.parametrize("said", ["cedar", "Cedar", "  CEDAR\u200b "])
def test_an_organization_is_found_by_key_or_by_name_however_written(said):
    assert questions.organization(toy(), said) == "cedar"


def test_a_name_stands_before_the_key_only_where_there_is_no_such_key():
    records = tidy(organizations={"XM-1": {"name": "alder"}, "alder": {"name": "Birch"}})
    assert questions.organization(records, "alder") == "alder"
    assert questions.organization(records, "Alder") == "XM-1"


def test_an_organization_without_a_name_is_found_by_its_key():
    records = tidy(organizations={"XM-DAC-1": {"name": None}})
    assert questions.organization(records, "xm-dac-1") == "XM-DAC-1"


def test_a_misspelt_name_is_answered_with_those_near_it():
    with pytest.raises(BadChoice, match=r"'Ceder'\. Did you mean Cedar"):
        questions.organization(toy(), "Ceder")
    with pytest.raises(BadChoice, match="Look it up"):
        questions.organization(toy(), "Zzzzzz")


def test_suggestions_for_one_organization_are_asked_by_name():
    found = questions.suggest(toy(), org="Elm")
    assert [(one.left.key, one.right.key) for one in found] == [("dogwood", "elm")]
    with pytest.raises(BadChoice):
        questions.suggest(toy(), org="Oak")


def test_a_scope_holds_for_every_verb():
    meetings = Scope(kinds=(OccasionKind.MEETING,))
    assert questions.suggest(toy(), Scope(until=date(2023, 6, 30)), org="alder") == []
    assert len(questions.coverage(toy(), meetings)) == 0
    assert len(questions.cell(toy(), "legal aid", "THA", meetings)) == 0
    assert questions.profile(toy(), "Cedar", meetings).works == 0
    assert Node(Kind.THEME, "legal aid") not in questions.network(toy(), meetings)


def test_nothing_is_passed_over_in_a_small_world():
    assert questions.passed_over(toy()) == ()
