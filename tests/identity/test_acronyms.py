"""Is an acronym told from what else stands in brackets?"""

from __future__ import annotations

import pytest

from graph.identity.acronyms import initials, stands_for, told


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("International Organization for Migration (IOM)", "iom"),
        ("(IOM) International Organization for Migration", "iom"),
        ("United Nations Children's Fund (UNICEF)", "unicef"),
        ("Norwegian Agency for Development Cooperation (Norad)", "norad"),
        ("Global Climate Action (GCA) (GCA)", "gca"),
        ("WHO - World Health Organization", "who"),
        ("Comité international de la Croix-Rouge (CICR)", "cicr"),
        ("Danish Refugee Council (DRC)", "drc"),
    ],
)
def test_the_acronym_that_a_name_states_is_found(name, short):
    rest, acronym = told(name)
    assert acronym == short
    assert "(" not in rest


@pytest.mark.parametrize(
    "name",
    [
        "Save the Children (UK)",
        "Ministry of Environment (Botswana)",
        "Huawei Technologies Oy (Finland)",
        "UNICEF (FOR GR ALLOCATIONS ONLY)",
        "Netherlands - Ministry of Finance",
        "German Development Agency (GIZ)",
    ],
)
def test_what_is_no_acronym_of_the_rest_stays_in_the_name(name):
    assert told(name) == (name, None)


def test_initials_come_with_and_without_small_words():
    assert initials("bank of asia") == {"boa", "ba"}
    assert initials("agence francaise de developpement") == {"afdd", "afd"}


def test_a_word_of_the_name_is_not_its_acronym():
    assert not stands_for("world", "world vision")


def test_many_brackets_cost_no_time():
    name = " ".join(f"Ministry {n} (Country {n})" for n in range(40))
    assert told(name)[1] is None
