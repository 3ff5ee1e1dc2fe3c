"""Is each theme there once, whatever it is called, and does a person have the last word?"""

from __future__ import annotations

import pytest

from graph import intake
from graph.decisions import About, Decision, Judgement
from graph.identity import Why, resolve, theme_questions
from graph.tidy import Tidy
from tests import rows

WASH, EHA, AGUA = "wash", "eau, hygiène et assainissement", "agua, saneamiento e higiene"
KEY = "water sanitation hygiene"


def on(*themes: str) -> Tidy:
    """Each theme on an activity of its own, as often as it is given; names in capitals."""
    told = {f"a{number}": [theme] for number, theme in enumerate(themes)}
    return rows.tidy([(one, "alder") for one in told], themes=told)


def said(judgement: Judgement, one: str, other: str) -> Decision:
    return Decision(About.THEME, judgement, one, (other,))


def names(tidy: Tidy) -> dict[str, str]:
    return {row["theme"]: row["name"] for row in tidy.themes.to_pylist()}


def parents(tidy: Tidy) -> dict[str, str]:
    return {row["theme"]: row["parent"] for row in tidy.themes.to_pylist() if row["parent"]}


def test_three_languages_are_one_theme_and_the_reason_is_told():
    found = resolve(on(WASH, EHA, AGUA))
    assert names(found.tidy) == {KEY: "Water Sanitation Hygiene"}
    assert found.themes == {WASH: KEY, EHA: KEY, AGUA: KEY}
    assert {one.why for one in found.merges} == {Why.VOCABULARY}
    assert {one.about for one in found.merges} == {About.THEME}
    assert set(found.tidy.occasion_themes["theme"].to_pylist()) == {KEY}


def test_a_theme_that_is_written_in_one_way_keeps_its_name_and_nothing_is_told():
    found = resolve(on("santé", "santé"))
    assert (names(found.tidy), found.merges) == ({"health": "SANTÉ"}, ())


def test_a_code_is_shown_by_the_name_of_its_theme():
    assert names(resolve(on("pro-gbv")).tidy) == {"gender based violence": "Gender Based Violence"}


def test_unknown_themes_stay_but_for_case_accents_and_punctuation():
    found = resolve(on("hydro-power", "hydro power", "hydró power", "sand"))
    assert set(names(found.tidy)) == {"hydro power", "sand"}
    assert {one.why for one in found.merges} == {Why.SPELLING}


def test_tables_that_need_nothing_are_the_very_same():
    told = on("health", "hydropower")
    assert resolve(told).tidy is told


def test_a_part_stands_under_its_whole_where_both_are_there_and_is_not_merged():
    found = resolve(on("vbg", "proteção", "basic health care", "salud")).tidy
    wanted = {"gender based violence": "protection", "basic health care": "health"}
    assert parents(found) == wanted
    assert parents(resolve(on("vbg", "salud")).tidy) == {}


def test_different_undoes_what_the_vocabulary_did():
    found = resolve(on(WASH, WASH, EHA), [said(Judgement.DIFFERENT, EHA, WASH)])
    assert set(names(found.tidy)) == {KEY, EHA}
    found = resolve(on(WASH, WASH, EHA), [said(Judgement.DIFFERENT, EHA, KEY)])
    assert set(names(found.tidy)) == {KEY, EHA}


def test_different_from_a_whole_takes_the_part_out_of_it():
    apart = said(Judgement.DIFFERENT, "gender based violence", "protection")
    assert parents(resolve(on("gbv", "protection"), [apart]).tidy) == {}


def test_a_theme_can_be_one_of_the_vocabulary_that_no_record_has():
    found = resolve(on("watsan"), [said(Judgement.SAME, "watsan", KEY)])
    assert names(found.tidy) == {KEY: "Water Sanitation Hygiene"}
    assert [one.why for one in found.merges] == [Why.DECIDED]
    intake.check(found.tidy)


def test_a_theme_can_be_part_of_one_of_the_vocabulary_that_no_record_has():
    found = resolve(on("latrines"), [said(Judgement.PART_OF, "latrines", KEY)])
    assert parents(found.tidy) == {"latrines": KEY}
    intake.check(found.tidy)


def test_what_was_decided_holds_on_when_the_other_name_is_gone():
    found = resolve(on("watsan"), [said(Judgement.SAME, "watsan", EHA)])
    assert found.themes == {"watsan": KEY}


@pytest.mark.parametrize("judgement", [Judgement.SAME, Judgement.PART_OF])
def test_themes_are_decided_on_like_organizations(judgement):
    found = resolve(on("dams", "dams", "rivers"), [said(judgement, "rivers", "dams")])
    if judgement is Judgement.SAME:
        assert (names(found.tidy), found.themes) == ({"dams": "DAMS"}, {"rivers": "dams"})
    else:
        assert parents(found.tidy) == {"rivers": "dams"}


def test_a_person_turns_a_part_and_its_whole_around():
    told = on("protection", "gbv")
    turned = said(Judgement.PART_OF, "protection", "gender based violence")
    assert parents(resolve(told, [turned]).tidy) == {"protection": "gender based violence"}


def test_an_unknown_theme_is_asked_about_once_beside_what_it_may_mean():
    (question,) = theme_questions(on("watsan", WASH, EHA))
    assert (question.one, question.others, question.rows) == ("watsan", (KEY,), (1, 2))
    assert (question.about, question.judgement) == (About.THEME, Judgement.SAME)


def test_unknown_themes_are_asked_about_beside_each_other():
    (question,) = theme_questions(on("hydropower dams", "hydropower dam", "hydropower dam"))
    assert question.one == "hydropower dams"
    assert question.others == ("hydropower dam",)


def test_a_mapping_between_schemes_is_asked_about_never_done():
    told = on("water supply & sanitation", WASH)
    (question,) = theme_questions(told)
    assert (question.judgement, question.others) == (Judgement.PART_OF, (KEY,))
    assert parents(resolve(told).tidy) == {}


@pytest.mark.parametrize("judgement", [Judgement.SAME, Judgement.DIFFERENT, Judgement.PART_OF])
def test_an_answered_question_is_not_asked_again(judgement):
    assert theme_questions(on("watsan"), [said(judgement, "watsan", KEY)]) == ()
