"""Do the verbs of weighing answer for organizations, countries and themes alike?"""

from graph import questions, weighing
from graph.records import Kind
from tests.rows import tidy

WORK = tidy(
    [("p1", "alder"), ("p1", "birch"), ("p2", "birch"), ("p3", "birch"), ("p3", "cedar")],
    themes={"p1": ["wash"], "p2": ["food"], "p3": ["food", "rights"]},
    about={"p1": ["KHM"], "p2": ["THA"], "p3": ["LAO"]},
)


def test_countries_are_tied_by_the_organization_that_works_in_both():
    """birch works in all three; cedar in Laos only: each pair is tied by birch."""
    found = weighing.rank_related(questions.network(WORK), Kind.COUNTRY, "degree")
    assert dict(zip(found["key"], found["value"], strict=True)) == {"KHM": 2, "LAO": 2, "THA": 2}


def test_themes_that_travel_together_are_tied_by_all_that_work_on_both():
    """rights and food by birch and cedar, wash with either by birch alone."""
    shared = {
        frozenset((u.key, v.key)): data["shared"]
        for u, v, data in weighing.related(questions.network(WORK), Kind.THEME).edges(data=True)
    }
    assert shared[frozenset(("food", "rights"))] == 2
    assert shared[frozenset(("food", "wash"))] == 1


def test_a_measure_that_resampling_cannot_reach_has_no_certainty():
    assert weighing.certain(WORK, questions.network(WORK), "spread_themes") is None


def test_more_key_players_than_there_are_organizations_with_ties_are_all_of_them():
    found = weighing.groups(questions.network(WORK), players=8)
    assert len(found.reaching.members) == 3


def test_where_nobody_is_tied_there_is_no_group_and_no_error():
    found = weighing.groups(questions.network(tidy([("p1", "alder"), ("p2", "birch")])))
    assert (found.named, found.breaking.members, found.reaching.members) == ((), (), ())
