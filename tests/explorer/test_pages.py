"""Does each page say what the records hold, and only that?"""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from graph.explorer.shell import PAGES

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ("bangkok_2016", "guinea_ebola_3w", "mekong_illustration", "southern_women")


def opened(page: str = "network", **link: str) -> AppTest:
    """A page as it looks when a link opens it."""
    at = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    for name, value in link.items():
        at.query_params[name] = value
    at.run()
    if page != "network":
        at.switch_page(f"graph/explorer/app_pages/{page}.py").run()
    return at


def said(at: AppTest) -> str:
    return "\n".join(text.value for text in at.text)


@pytest.mark.parametrize("sample", SAMPLES)
@pytest.mark.parametrize("page", PAGES)
def test_a_page_opens_without_an_error(page, sample):
    at = opened(page, sample=sample)
    assert [list(at.exception), list(at.error)] == [[], []]
    assert at.title[0].value == PAGES[page][0]


@pytest.mark.parametrize("page", PAGES)
def test_every_page_of_the_illustration_says_that_it_is_one(page):
    assert "This is an illustration" in opened(page).info[0].value


@pytest.mark.parametrize("page", ("network", "influence"))
def test_data_with_hardly_a_tie_says_so(page):
    assert "hardly a tie: 0 of 54 organizations" in said(opened(page, sample="guinea_ebola_3w"))


def test_it_is_said_beside_the_upload_that_a_reload_forgets_it():
    told = [caption.value for caption in opened().sidebar.caption]
    assert sum("a reload forgets them" in text for text in told) == 1


def test_a_link_to_nobody_selects_nobody_and_says_so():
    at = opened(sample="bangkok_2016", org="nobody")
    assert at.session_state["org"] is None
    assert "do not hold" in said(at)


def test_a_link_to_no_sample_opens_the_first_and_says_so():
    at = opened(sample="../../etc")
    assert at.session_state["opened"] == "mekong_illustration"
    assert "The first sample is shown instead" in said(at)


def test_a_link_to_an_upload_waits_for_its_file():
    at = opened(workspace="upload:0123456789abcdef", file="mine.csv", org="alder")
    assert at.session_state["opened"] is None
    assert "mine.csv" in said(at)


def test_an_upload_that_is_no_digest_is_not_waited_for():
    at = opened(workspace="upload:<script>")
    assert at.session_state["opened"] == "mekong_illustration"


def test_other_records_begin_without_the_old_selection():
    at = opened(sample="bangkok_2016", org="gaatw")
    at.sidebar.selectbox(key="workspace").set_value("southern_women").run()
    assert at.session_state["org"] is None


def test_a_higher_floor_stands_on_the_page():
    at = opened(sample="southern_women")
    at.number_input(key="floor").set_value(3).run()
    assert "at least 3 occasions in common" in said(at)


def test_a_suggestion_names_both_its_reason_and_the_rows_behind_it():
    at = opened("synergies")
    assert "on record" in said(at)
    assert "collaboration.csv:" in " ".join(at.dataframe[0].value["Written in"])


def test_the_profile_button_of_a_suggestion_goes_to_the_network():
    at = opened("synergies")
    at.button(key="go0_0").click().run()
    assert at.title[0].value == "Network"
    assert at.session_state["org"] is not None


def test_where_nothing_is_found_for_an_organization_it_is_said_what_was_looked_for():
    told = said(opened("synergies", sample="southern_women", org="flora"))
    assert "no reason to introduce Flora" in told
    assert "keeps meeting and has never worked together (at least 3" in told
    assert "(at least 2" in told


def test_records_of_one_country_are_compared_by_its_prefectures():
    at = opened("coverage", sample="guinea_ebola_3w")
    assert "administrative level" in said(at)


def test_records_that_tie_no_work_to_a_place_say_that_nothing_can_be_said():
    assert "nothing can be said about gaps" in said(opened("coverage", sample="southern_women"))


def test_joint_names_are_proposals_to_split():
    at = opened("records", sample="guinea_ebola_3w")
    written = next(f.value for f in at.dataframe if "as written" in f.value)
    assert "UNICEF/Plan Guinee" in written["as written"].to_list()


def test_a_choice_after_a_link_is_not_taken_for_a_way_back():
    at = opened("synergies", sample="southern_women", org="flora")
    at.session_state["wrote"] = 0.0
    at.selectbox(key="search").set_value("olivia").run()
    assert at.session_state["org"] == "olivia"
    at.session_state["wrote"] = 0.0
    at.query_params["org"] = "flora"
    at.run()
    assert at.session_state["org"] == "flora", "an address from before is gone back to"
    at.selectbox(key="search").set_value("olivia").run()
    assert at.session_state["org"] == "olivia"
