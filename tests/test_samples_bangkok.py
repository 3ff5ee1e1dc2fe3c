"""Does bangkok_2016 say what was reported of that day, all of it and nothing else?"""

from __future__ import annotations

import csv
import io

from graph import samples

ATTENDANCE, COLLABORATION = (
    list(csv.DictReader(io.StringIO(content.decode("utf-8"))))
    for _, content in samples.files("bangkok_2016")
)


def who(session: str) -> set[tuple[str, str]]:
    told = [r for r in ATTENDANCE if session in r["session"] and r["organization"]]
    return {(r["organization"], r["role"]) for r in told}


def themes(session: str) -> str:
    return next(r["themes"] for r in ATTENDANCE if session in r["session"] and r["themes"])


def test_it_was_one_day_in_bangkok():
    assert {r["date"] for r in ATTENDANCE} == {"2016-09-30"}
    assert {r["occasion"] for r in ATTENDANCE} == {"Regional Network Meeting, Bangkok"}
    assert ATTENDANCE[0]["held"] == "THA"


def test_around_40_took_part_some_of_them_from_four_places():
    whole, *parts = ATTENDANCE
    assert (whole["session"], whole["people"], whole["from"]) == ("", "40", "KHM;MMR;HKG;USA")
    assert {r["people"] for r in parts} == {""}


def test_the_half_day_workshop_was_facilitated_by_iom_x():
    assert who("Half-day workshop") == {("IOM X", "facilitator")}
    assert themes("Half-day workshop") == "Communication for Development;trafficking prevention"


def test_the_afternoon_was_chaired_by_iom_x_and_un_act_on_attitudes_and_behaviour():
    assert who("Afternoon") == {("IOM X", "chair"), ("UN-ACT", "chair")}
    assert themes("Afternoon") == "shifting attitudes;behaviour change"


def test_the_panel_was_ilo_love_frankie_and_rapid_asia():
    assert who("Panel") == {(o, "panelist") for o in ("ILO", "Love Frankie", "Rapid Asia")}


def test_the_updates_name_nobody_and_say_what_they_were_about():
    updates = next(r["session"] for r in ATTENDANCE if r["session"].startswith("Programming"))
    assert "last quarter's implementation, plans ahead, synergies" in updates
    assert who("Programming updates") == set()


def test_the_discussion_names_nobody_and_has_four_themes():
    told = themes("Discussion of trends").split(";")
    convention = "the ASEAN Convention Against Trafficking in Persons"
    assert told[0] == f"advocacy for the ratification of {convention}"
    assert told[1] == f"support for the implementation of {convention}"
    assert told[2:] == ["nexus of sex work and trafficking", "consent"]
    assert who("Discussion") == set()


def test_the_launch_was_at_the_fcct_and_names_no_participant():
    launch = next(r["session"] for r in ATTENDANCE if r["session"].startswith("Launch"))
    assert "After Trafficking Review (ATR)" in launch and "at the FCCT" in launch
    assert who("Launch") == set()


def test_the_review_was_supported_by_gaatw():
    (review,) = COLLABORATION
    assert '"Trafficking Representations"' in review["title"]
    told = [review[column] for column in ("organization", "role", "kind")]
    assert told == ["GAATW", "supporter", "publication"]


def test_nobody_is_invented():
    named = {r["organization"] for r in ATTENDANCE + COLLABORATION} - {""}
    assert named == {"IOM X", "UN-ACT", "ILO", "Love Frankie", "Rapid Asia", "GAATW"}


def test_what_the_report_does_not_say_is_empty():
    assert {r["country"] for r in ATTENDANCE} == {""}
    unsaid = ("partners", "themes", "countries", "start", "end")
    assert {COLLABORATION[0][column] for column in unsaid} == {""}
