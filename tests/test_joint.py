"""Is a cell of several names told from a name with a stroke in it?"""

import pytest

from graph.joint import parts_of


@pytest.mark.parametrize(
    ("cell", "parts"),
    [
        ("UNICEF/Plan Guinee", ("UNICEF", "Plan Guinee")),
        ("ECHO/WFP/UNICEF", ("ECHO", "WFP", "UNICEF")),
        ("WHH / Concern", ("WHH", "Concern")),
        ("WFP + UNICEF", ("WFP", "UNICEF")),
        ("oxfam/care", ("oxfam", "care")),
        ("WFP; UNICEF (Regional Office)", ("WFP", "UNICEF (Regional Office)")),
    ],
)
def test_names_between_marks_are_parts(cell, parts):
    assert parts_of(cell) == parts


@pytest.mark.parametrize(
    "name",
    [
        "Joint Programme on HIV/AIDS",
        "National VIH / SIDA Secretariat",
        "Sculptors Society T/A Visual Artists",
        "All Saints w/St Nicholas",
        "Harbour Line A/S",
        "Local government (SUD/EST)",
        "Centre for training/advice",
        "Soda Film + Art",
        "N/A",
        "Food and/or Shelter Fund",
    ],
)
def test_a_stroke_within_a_name_parts_nothing(name):
    assert parts_of(name) == (name,)


def test_a_name_with_such_a_stroke_still_parts_from_another():
    assert parts_of("Forum on HIV/AIDS / WHO") == ("Forum on HIV/AIDS", "WHO")
