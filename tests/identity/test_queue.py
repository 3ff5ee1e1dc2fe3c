"""Is a person asked what is worth asking, the best first, and nothing twice?"""

from __future__ import annotations

import pytest

from graph.decisions import Judgement
from graph.identity import Band, questions, resolve
from graph.identity.queue import Question, left_open
from tests.identity.names import different, named, part_of, same, splits


def only(*names: str) -> Question:
    (question,) = questions(named(*names))
    return question


@pytest.mark.parametrize(
    ("office", "whole"),
    [
        ("IOM Thailand", "IOM"),
        ("UNHCR Regional Bureau", "UNHCR"),
        ("IOM X", "IOM"),
        ("Committee for UNICEF Switzerland", "UNICEF"),
        ("Zed Relief Lao PDR", "Zed Relief"),
    ],
)
def test_an_office_or_a_programme_is_proposed_as_a_part(office, whole):
    question = only(office, whole)
    assert question.judgement is Judgement.PART_OF
    assert question.names == (office, whole)
    assert not resolve(named(office, whole)).aliases


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("UNHCR", "UNHCR HQ"),
        ("World Helath Fund", "World Health Fund"),
        ("Norwegian Refugee Council", "Conseil norvégien pour les réfugiés"),
        ("MRCS", "Myanmar Red Cross Society"),
        ("WRA", "World Relief Agency"),
        ("Finland - Foreign Affairs", "Foreign Affairs, Finland"),
        ("DRSP Anosy", "Direction Régionale de la Santé Publique Anosy"),
        ("Keio Univ", "Keio University"),
        ("Akamai", "Akamai Technologies"),
    ],
)
def test_what_may_be_one_is_proposed_as_the_same(one, other):
    assert only(one, other).judgement is Judgement.SAME


@pytest.mark.parametrize(
    "names",
    [
        ("UNDP", "UNEP"),
        ("WHO", "WFP"),
        ("Region 1 Health", "Region 2 Health"),
        ("Ministry of Health", "Ministry of Finance"),
        ("Red Cross Kenya", "Red Cross Uganda"),
        ("University of Bristol", "University of Exeter"),
        ("Ministry", "Ministry of Health"),
    ],
)
def test_what_is_plainly_another_is_not_asked(names):
    assert questions(named(*names)) == ()


def test_a_country_beside_a_ministry_makes_no_likely_part():
    assert only("Finland - Ministry of Trade", "Ministry of Trade").band is Band.POSSIBLE


def test_a_joint_cell_is_proposed_to_be_split():
    asked = questions(named("UNICEF/Plan Guinee", "UNICEF", "Plan Guinee"))
    assert [(q.judgement, q.others) for q in asked] == [
        (Judgement.SPLIT, ("unicef", "plan guinee"))
    ]
    assert asked[0].rows == (1, 1, 1)


def test_a_known_name_with_a_slash_is_not_proposed_to_be_split():
    assert questions(named("Joint United Nations Programme on HIV/AIDS")) == ()


def test_those_with_tens_of_rows_come_first_then_the_surest():
    names = ["Alpha Relief"] * 9 + [
        "Alpha Releif",
        *("Bravo Fund", "Bravo Fund"),
        "Bravo Fnud",
        "Zulu",
        "Zulu Systems",
    ]
    asked = questions(named(*names))
    assert [q.one for q in asked] == ["alpha releif", "bravo fnud", "zulu"]
    assert asked[0].rows == (1, 9)
    assert questions(named(*names), limit=2) == asked[:2]


def test_parts_wait_until_the_next_band_was_asked():
    few = ["Yankee Fund", "Yankee Fund", "Yankee Fnud", "Zulu", "Zulu", "Zulu Systems"]
    asked = questions(named("IOM Thailand", *["IOM"] * 9, *few))
    assert [(q.one, q.judgement, q.band) for q in asked] == [
        ("yankee fnud", Judgement.SAME, Band.NEARLY_SURE),
        ("zulu systems", Judgement.SAME, Band.LIKELY),
        ("iom thailand", Judgement.PART_OF, Band.NEARLY_SURE),
    ]


def test_questions_are_the_same_whether_the_names_were_compared_before_or_not():
    told = named("World Helath Fund", "World Health Fund", "UNICEF/Plan Guinee")
    said = [different("World Helath Fund", "World Health Fund")]
    assert left_open(resolve(told, said).compared) == questions(told, said)


def test_a_question_names_keys_that_stand_after_the_merges():
    told = named("Start Network", "START-NETWORK", "START-NETWORK", "Statr Network")
    (question,) = questions(told)
    assert question.others == ("start-network",)
    assert question.rows == (1, 3)


@pytest.mark.parametrize("answer", [same, different, part_of])
def test_an_answered_question_is_not_asked_again(answer):
    told = named("World Helath Fund", "World Health Fund")
    assert questions(told)
    assert questions(told, [answer("World Helath Fund", "World Health Fund")]) == ()


@pytest.mark.parametrize("answer", [splits, different])
def test_an_answered_split_is_not_asked_again(answer):
    told = named("UNICEF/Plan Guinee", "UNICEF")
    assert len(questions(told)) == 1
    assert questions(told, [answer("UNICEF/Plan Guinee", "UNICEF", "Plan Guinee")]) == ()


def test_no_answer_means_asking_again():
    told = named("World Helath Fund", "World Health Fund", "Bravo")
    before = questions(told)
    assert questions(told, [different("Bravo", "World Health Fund")]) == before


def test_tables_without_organizations_ask_nothing():
    assert questions(named()) == ()
    assert resolve(named()).merges == ()
