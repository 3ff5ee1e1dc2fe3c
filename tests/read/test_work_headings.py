"""Is a heading of a table of work understood as the people who wrote it meant it?"""

from __future__ import annotations

import pytest

from graph.read._work_headings import meaning_of


@pytest.mark.parametrize(
    ("heading", "meaning"),
    [
        ("NOM ORGANISATION (cette colonne est remplie)", "organization"),
        ("Description_Acteur", "organization"),
        ("BD ORG.ACRONYME", "organization acronym"),
        ("Organization Acronym - إختصار إسم المنظمة", "organization acronym"),
        ("Implementing agencyType", "implementer type"),
        ("TIPO DE ORGANIZACIÓN IMPLEMENTADORA", "implementer type"),
        ("Programme Organization Type", "programme type"),
        ("admin2Pcod", "adm2 code"),
        ("PCODE1", "adm1 code"),
        ("adm1Name_fr", "adm1"),
        ("LGA PCode", "area code"),
        ("SOUSPREFECTURE", "area"),
        ("Sector Short name", "sector"),
        ("Date de fin*", "end"),
        ("Nombre del proyecto", "project"),
        ("Nb of Beneficiaries assisted", None),
        ("FundingStatus", None),
    ],
)
def test_headings_of_real_files_are_understood(heading: str, meaning: str | None) -> None:
    assert meaning_of(heading)[0] == meaning


def test_a_long_text_is_no_heading() -> None:
    assert meaning_of("Sector " + "x" * 300)[0] is None


def test_the_language_at_the_end_of_a_heading_is_told() -> None:
    assert meaning_of("ORG_NAME_fr") == ("organization", "fr")
