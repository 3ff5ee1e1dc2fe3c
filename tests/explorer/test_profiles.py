"""Does the profile beside the picture count what it says it counts?"""

from __future__ import annotations

from tests.explorer.test_pages import opened, said


def test_the_selected_organization_has_its_profile_beside_the_picture():
    at = opened(sample="bangkok_2016", org="gaatw")
    assert "GAATW" in said(at)
    assert "Type not stated · Country not stated" in said(at)
    assert at.metric[0].label == "Meetings"


def test_a_profile_tells_who_worked_together_from_who_only_met():
    """Davis, Gardner & Gardner 1941: meetings only; Evelyn met all 17 others."""
    at = opened(sample="southern_women", org="evelyn")
    assert at.metric[2].label == "Ties"
    assert "Worked with 0 · tied by funding only 0 · only met 17" in said(at)


def test_a_profile_says_how_many_of_its_ties_the_picture_keeps():
    at = opened(sample="southern_women", org="evelyn")
    at.number_input(key="floor").set_value(3).run()
    assert "8 of these 17 ties have at least 3 occasions in common" in said(at)


def test_no_page_calls_those_who_only_met_partners():
    at = opened(sample="southern_women", org="evelyn")
    assert "artner" not in said(at) + "".join(metric.label for metric in at.metric)
