"""Are sectors taken for the clusters that the Humanitarian Data Exchange takes them for?"""

from __future__ import annotations

import pytest

from graph.themes import above, recognise, vocabulary

SAME = {
    "SHL": "abris|abris / nfi|abris d'urgence et nfi|alojamiento de emergencia|shelter|shelter nfis"
    "|alojamiento de emergencia (shelter)|emergency shelter and non food items|esnfi|shelter/nfi",
    "CCM": "camp coordination camp management|camp coordination and camp management|cccm"
    "|coordination et gestion des camps|manejo y gestion de campamentos",
    "WSH": "agua saneamiento e higiene|eau assainissement et hygiene|eha|wash"
    "|eau hygiene et assainissement|water sanitation and hygiene",
    "FSC": "food security and agriculture|food security and livelihoods|food security livelihood"
    "|securite alimentaire|seguridad alimentaria",
    "EDU": "educacion|education|educacion en emergencias",
    "HEA": "salud|sante|sexual and reproductive health",
    "NUT": "nutricion|nutrition",
    "ERY": "recuperacion temprana|relevement rapide|relevement precoce",
    "LOG": "logistica|logistique",
    "TEL": "telecomunicaciones de emergencia|telecommunications d'urgence",
    "PRO": "proteccion|protection",
    "PRO-CPN": "protection de l'enfance|proteccion infantil",
    "PRO-GBV": "gbv|violences basees sur le genre|violencia basada en genero",
    "PRO-HLP": "logement terre et biens",
    "PRO-MIN": "action contre les mines",
}
"""Words of its map of sectors (hapi-pipelines, core.yaml), by the code of the cluster."""

OWN = "agriculture|coordination|cluster coordination|ms|multi secteur|refugee response"
"""Words that it counts to a cluster, and that are themes of their own here."""

ASKED = "abris/bna/cccm|food|cash|food security and nutrition|rapid response mechanism|sa|erl"
"""Words that it counts to one cluster, and that name several or are no known word."""


@pytest.mark.parametrize(("code", "words"), SAME.items())
def test_the_words_of_a_cluster_name_it_or_a_part_of_it(code, words):
    known = vocabulary()
    for word in words.split("|"):
        found = recognise(word)
        assert found and code in {known[one].code for one in (found, *above(found))}, word


def test_what_is_no_cluster_is_not_taken_for_one():
    clusters = {theme for theme, told in vocabulary().items() if told.scheme == "ocha"}
    assert not clusters & {recognise(word) for word in OWN.split("|")}
    assert {recognise(word) for word in ASKED.split("|")} == {None}
