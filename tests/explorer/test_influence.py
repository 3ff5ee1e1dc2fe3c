"""Does Influence show any measure with its certainty, and a row lead to a profile in words?"""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from graph import catalogue
from graph.views import rankings
from tests.explorer.browsing import PATIENCE, no_error, quiet
from tests.explorer.test_pages import opened, said


@pytest.fixture(scope="module")
def influence():
    return opened("influence", sample="southern_women")


@pytest.mark.parametrize("measure", catalogue.measures())
def test_every_measure_can_be_chosen_and_says_what_it_answers(influence, measure):
    at = influence
    at.selectbox(key="measure").set_value(measure).run()
    assert catalogue.measures()[measure].question in said(at)
    assert not at.exception


def test_the_first_row_of_a_measure_is_its_highest_value():
    at = opened("influence", sample="southern_women")
    at.selectbox(key="measure").set_value("degree").run()
    table = at.dataframe[0].value
    assert table.iloc[0, 1] == table.iloc[:, 1].max()


def test_a_ranking_says_between_which_ranks_each_stays():
    at = opened("influence", sample="southern_women")
    at.selectbox(key="measure").set_value("two_mode_degree").run()
    table = at.dataframe[0].value
    assert {"Rank", "Stays between", rankings.TOP} <= set(table.columns)
    assert "100 resamples of 14 occasions, drawn with replacement." in said(at)
    assert table[rankings.TOP].is_monotonic_decreasing, "the surest come first"


def test_a_measure_that_resampling_says_nothing_of_is_ranked_without():
    at = opened("influence")
    at.selectbox(key="measure").set_value("spread_themes").run()
    assert "Stays between" not in at.dataframe[0].value.columns


@pytest.mark.parametrize(("of", "first"), [("Countries", "Thailand"), ("Themes", None)])
def test_countries_and_themes_are_ranked_on_their_own_network(of, first):
    at = opened("influence")
    at.session_state["ranked"] = of
    at.session_state["measure"] = "strength"
    at.run()
    assert "the same organizations work on" in said(at)
    assert first is None or at.dataframe[0].value["Name"].iloc[0] == first


def test_records_that_are_too_few_to_tell_say_so_and_keep_no_tie_beyond_chance():
    at = opened(sample="southern_women", support="chance")
    assert "There are not enough occasions to tell ties from chance" in said(at)
    assert "Narrowed down to: ties more than chance." in said(at)
    assert "0 ties" in said(at)


def test_each_level_of_ties_is_explained_in_a_sentence():
    at = opened(sample="southern_women")
    for word, means in {"chance": "how large the occasions are", "ground": "same theme"}.items():
        at.selectbox(key="support").set_value(word).run()
        assert any(means in caption.value for caption in at.caption)


def test_a_tie_says_how_many_occasions_it_would_take_to_tell():
    at = opened(sample="southern_women", org="evelyn")
    assert any("too few occasions to tell (needs " in str(v) for v in at.dataframe[0].value["says"])


def test_groups_name_the_communities_and_who_reaches_all_others():
    told = said(opened("groups", sample="southern_women"))
    assert "20 runs agree to" in told and "100% of the organizations with ties are reached" in told


@pytest.mark.browser
def test_a_click_on_a_row_reads_the_profile_with_its_sentence(server, tab):
    tab.goto(f"{server}/influence?sample=mekong_illustration")
    table = tab.get_by_test_id("stDataFrame").first
    expect(table).to_be_visible(timeout=PATIENCE)
    quiet(tab)
    table.scroll_into_view_if_needed()
    table.click(position={"x": 16, "y": 52})
    standing = tab.locator(".st-key-quiet_standing")
    expect(standing).to_contain_text(
        re.compile(r"Bridges \d communities; .*shortest ways between .* pass"), timeout=PATIENCE
    )
    no_error(tab)
