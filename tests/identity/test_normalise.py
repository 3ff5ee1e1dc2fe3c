"""Is a name the same name however it is written?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.identity.normalise import bare, parted, squash, unaccented

LETTERS = st.sampled_from(" .,;/&'’-_()abThe the Ltd GmbH et & co sa S.A. é ß œ ท ำ й 0 1 社")
NAMES = st.one_of(st.text(), st.lists(LETTERS, max_size=12).map("".join))


@pytest.mark.parametrize(
    ("written", "other"),
    [
        ("The Cisco Systems, Inc.", "cisco systems"),
        ("Médecins Sans Frontières", "MEDECINS SANS FRONTIERES"),
        ("Huawei Technologies Co.,Ltd.", "Huawei Technologies Co., Ltd"),
        ("Nokia Solutions and Networks GmbH & Co. KG", "Nokia Solutions & Networks"),
        ("Université d’Isandra S.A.R.L.", "Universite d'Isandra"),
        ("United Nations Children&apos;s Fund", "United Nations Childrens Fund"),
        ("Bill &amp; Melinda Gates Foundation", "Bill and Melinda Gates Foundation"),
        ("World Food Programme", "World Food Program"),
        ("株式会社 富士通", "富士通"),
        ("\u041e\u041e\u041e Ромашка", "Ромашка"),
        ("Grupo Uno S.A. de C.V.", "Grupo Uno"),
    ],
)
def test_spellings_of_one_name_have_one_form(written, other):
    assert bare(written) == bare(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Save the Children (UK)", "Save the Children (USA)"),
        ("Region 1", "Region 2"),
        ("ที่ดิน", "ทีดิน"),
        ("Йота", "Иота"),
        ("UNI\u0421EF", "UNICEF"),
        ("Plan", "Plan International"),
        ("UNICEF/Plan", "UNICEF Plan"),
    ],
)
def test_names_that_mean_something_else_keep_their_own_form(one, other):
    assert bare(one) != bare(other)


@given(NAMES)
def test_a_form_is_its_own_form(name):
    assert bare(bare(name)) == bare(name)


@given(NAMES)
def test_accents_are_taken_away_once(name):
    assert unaccented(unaccented(name)) == unaccented(name)


def test_a_name_that_is_nothing_but_a_legal_form_stays():
    assert [bare(name) for name in ("AG", "The Co", "SA")] == ["ag", "co", "sa"]


def test_the_family_of_law_is_told_apart():
    assert [parted(name)[1] for name in ("Nokia Oyj", "Nokia Inc.", "Nokia")] == [
        "nordic",
        "english",
        None,
    ]


def test_a_space_between_numbers_means_something():
    assert squash("region 1 1") != squash("region 11")
    assert squash("net app") == squash("netapp")
