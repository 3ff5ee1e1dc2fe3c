"""Does the shipped vocabulary name each theme once, and hang together?"""

from __future__ import annotations

from collections import defaultdict

import pandas as pd

from graph import samples
from graph.keys import key
from graph.themes import Scheme, above, form, recognise, vocabulary

REFERENCE = samples.folder() / "reference"


def test_no_two_themes_claim_a_name_a_synonym_or_a_code():
    claims = defaultdict(set)
    for theme, told in vocabulary().items():
        for written in filter(None, (told.name, told.code, *told.also)):
            claims[form(written)].add(theme)
    assert {told: themes for told, themes in claims.items() if len(themes) > 1} == {}


def test_every_name_and_synonym_leads_to_its_theme():
    for theme, told in vocabulary().items():
        assert {recognise(written) for written in (told.name, *told.also)} == {theme}, told


def test_wholes_and_related_themes_are_in_the_vocabulary_and_nothing_is_part_of_itself():
    for theme, told in vocabulary().items():
        assert {key(name) for name in (told.part_of, told.related) if name} <= set(vocabulary())
        assert theme not in above(theme)


def test_the_areas_of_responsibility_are_parts_of_protection():
    parts = {one for one in vocabulary() if "protection" in above(one)}
    assert parts == {
        "child protection",
        "gender based violence",
        "housing, land and property",
        "mine action",
    }


def test_the_schemes_are_whole():
    told = pd.Series([theme.scheme for theme in vocabulary().values()]).value_counts()
    assert (told[Scheme.OCHA], told[Scheme.SDG]) == (15, 17)
    categories = pd.read_csv(REFERENCE / "dac_categories.csv", dtype=str)
    assert set(categories["name"].map(key)) <= set(vocabulary())


def test_a_purpose_is_part_of_its_category_and_of_the_broad_sector():
    assert recognise("12220") == "basic health care"
    assert above("basic health care") == ("basic health", "health")
    assert above("smart, green and integrated transport") == ("societal challenges",)


def test_a_category_of_the_dac_tells_the_cluster_of_the_published_mapping():
    assert vocabulary()["water supply & sanitation"].related == "Water Sanitation Hygiene"
