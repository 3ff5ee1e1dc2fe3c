"""Is nothing merged without asking but what is surely one?"""

from __future__ import annotations

import pytest

from graph.identity import Why, resolve
from graph.keys import key
from tests.identity.names import named


def groups(*names: str, **facts) -> set[frozenset[str]]:
    """Which of the names became one."""
    aliases = resolve(named(*names, **facts)).aliases
    found: dict[str, set[str]] = {}
    for name in names:
        found.setdefault(aliases.get(key(name), key(name)), set()).add(name)
    return {frozenset(group) for group in found.values() if len(group) > 1}


@pytest.mark.parametrize(
    "names",
    [
        ("Government", "Government of", "The Government"),
        ("Start Network", "START-NETWORK", "StartNetwork"),
        ("Global Climate Action (GCA)", "Global Climate Action (GCA) (GCA)"),
        ("United Nations", "United Nations (UN)"),
        ("IOM", "International Organization for Migration (IOM)"),
        ("OIM", "International Organization for Migration"),
        ("Zed Relief Fund (ZRF)", "ZRF"),
    ],
)
def test_spellings_and_acronyms_of_one_name_are_one(names):
    (found,) = groups(*names)
    assert found == frozenset(names) - {"Government of"}


@pytest.mark.parametrize(
    "names",
    [
        ("UNDP", "UNEP"),
        ("OFDA", "OFDA/EHF"),  # the Ethiopia Humanitarian Fund, and no Icelandic company
        ("WFP", "WFP/SE"),
        ("WHO", "WFP"),
        ("UNI\u0421EF", "UNICEF"),
        ("ที่ดินไทย", "ทีดินไทย"),
        ("IOM", "OIM"),
        ("Plan Guinée", "Plan Guinéa"),
        ("Đà Nẵng Fund", "Đá Nẵng Fund"),
        ("Ericsson AB", "Ericsson Inc."),
        ("IOM Thailand", "IOM"),
        ("IDB", "Inter-American Development Bank"),
        ("TCS", "Telecommunication Systems (TCS)", "Tata Consultancy Services"),
        ("GCA", "Global Climate Action (GCA)", "Green Cities Alliance (GCA)"),
        ("WRA", "World Relief Agency"),
        ("Fonds des Nations Unies pour l'enfance", "United Nations Children's Fund"),
    ],
)
def test_what_is_in_doubt_is_left_to_a_person(names):
    assert groups(*names) == set()


def test_an_office_that_states_its_acronym_makes_it_no_less_clear():
    office = "World Health Organization Regional Office for Africa (WHO)"
    assert groups("WHO", "World Health Organisation", office) == {
        frozenset({"WHO", "World Health Organisation"})
    }


def test_two_identifiers_are_two_organizations():
    one, other = "St Mary's Trust", "ST MARYS TRUST"
    told = named(one, other)
    assert resolve(told).aliases
    frame = told.organizations.to_pandas().assign(org=["GB-CHC-1", "GB-CHC-2"])
    apart = type(told).of(organizations=frame)
    assert not resolve(apart).aliases


def test_names_alike_in_two_countries_are_asked_about():
    names = ("Ministry of Health", "The Ministry of Health")
    facts = {key(names[0]): {"country": "KEN"}, key(names[1]): {"country": "UGA"}}
    assert groups(*names, **facts) == set()
    assert groups(*names)


def test_a_name_without_a_country_joins_no_two_that_have_different_ones():
    names = ("Zed Relief Fund (ZRF)", "Zed Relief Fund", "ZRF")
    facts = {key(names[0]): {"country": "KEN"}, key(names[2]): {"country": "UGA"}}
    assert not any({key(names[0]), key(names[2])} <= group for group in groups(*names, **facts))
    assert groups(*names)


def test_a_merge_tells_its_reason():
    found = resolve(named("Start Network", "Start Network", "start-network"))
    assert {(m.name, m.into_name, m.why) for m in found.merges} == {
        ("start-network", "Start Network", Why.SPELLING)
    }
    found = resolve(named("Zed Relief Fund (ZRF)", "ZRF"))
    assert [m.why for m in found.merges] == [Why.ACRONYM]


def test_a_name_that_an_acronym_led_to_another_language_says_so():
    french = "Organisation mondiale de la santé"
    found = resolve(named("WHO", *["World Health Organization"] * 2, french))
    assert {m.why for m in found.merges if m.one == key(french)} == {Why.ACRONYM}
