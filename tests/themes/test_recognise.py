"""Are the words of real files taken for the right theme, and doubtful ones for none?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.themes import proposals, recognise, vocabulary

WRITTEN = {
    "water sanitation hygiene": [
        "WASH",
        "Eau Hygiène et Assainissement",
        "Água, Saneamento e Higiene",
        "Agua, Saneamiento e Higiene",
        "Water, Sanitation & Hygiene",
        "WSH",
        "المياه والصرف الصحي والنظافة",
    ],
    "food security": [
        "Securité alimentaire",
        "Segurança Alimentar",
        "FSL",
        "Food Security Cluster",
    ],
    "emergency shelter and nfi": [
        "Abris et ANA",
        "Abrigo/ Artigos não alimentares",
        "Alojamiento de emergencia (Shelter)",
        "Shelter & Non Food Items",
        "ES/NFI",
        "ESNFI",
    ],
    "camp coordination / management": [
        "Manejo y gestión de Campamentos (CCCM)",
        "Coordenação e Gestão de Campos",
        "Camp Coordination & Camp Management",
    ],
    "gender based violence": ["Gender-Based Violence", "VBG", "PROTECTION - GBV", "PRO-GBV"],
    "child protection": ["Protection de l'enfance", "Protection: Child Protection", "حماية الطفل"],
    "health": ["Santé", "Salud", "Saúde", "SANTE", "1. Health", "Secteur Santé", "صحة"],
    "early recovery": ["Relèvement Précoce", "Recuperación Temprana"],
    "climate action": ["SDG 13", "ODS 13", "SDG 13: Climate Action"],
    "smart, green and integrated transport": [
        "SC4",
        "H2020-EU.3.4.",
        "SOCIETAL CHALLENGES - Smart, Green And Integrated Transport",
    ],
}
"""As sectors stand in 3W files of eleven countries, in CORDIS, and as codes."""


@pytest.mark.parametrize(("theme", "written"), [(t, w) for t, ws in WRITTEN.items() for w in ws])
def test_a_name_in_another_language_and_a_code_are_the_theme(theme, written):
    assert recognise(written) == theme


@pytest.mark.parametrize(
    "written",
    [
        "Watsan",
        "Food",
        "Healt",
        "WASH; Health",
        "Health / WASH",
        "Education (WASH)",
        "Child Protection - Protection",
        "140",
        "",
        "?",
        "Réponse aux Rapatriés",
    ],
)
def test_what_is_only_like_a_theme_or_names_two_is_none(written):
    assert recognise(written) is None


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Watsan", "water sanitation hygiene"),
        ("Food", "food security"),
        ("Logisitcs", "logistics"),
        ("Mental Health", "mental health and psychosocial support"),
        ("Health Care Referral Services", "health"),
        ("Soutien nutritionnel", "nutrition"),
    ],
)
def test_what_may_be_meant_is_proposed_first(written, meant):
    assert proposals(written)[0].key == meant


def test_what_is_like_nothing_has_no_proposal():
    assert proposals("Grants for the arts") == []


@given(st.sampled_from(sorted(vocabulary())), st.sampled_from([str.upper, str.title, str.lower]))
def test_recognising_twice_is_recognising_once_in_any_case(theme, case):
    assert recognise(theme) == theme
    assert recognise(case(vocabulary()[theme].name)) == theme


@given(st.text(max_size=40))
def test_any_text_is_read_without_fault(text):
    assert recognise(text) in {None, *vocabulary()}
    assert all(one.score <= 1 for one in proposals(text))
