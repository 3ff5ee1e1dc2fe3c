"""Is the domain of an e-mail address an organization only once a person has said so?"""

from __future__ import annotations

import pytest

from graph import desk
from graph.decisions import About, Decision, Judgement
from graph.identity.domains import asked
from graph.workspace import Workspace

ROOM = b"""occasion,organization,name,email
Spring,Alder Trust,Ann Ash,ann@alder.example
Spring,,Bo Bell,bo.bell@who.int
Spring,,Cy Cole,cy.cole@who.int
Summer,,Bo Bell,bo.bell@who.int
Summer,,Di Dunn,di.dunn@gmail.com
Summer,,Ed Elm,ed.elm@birch-relief.org
Summer,Birch Relief,Flo Fir,flo@birch-relief.org
"""
WHO = ("world health organization", "World Health Organization")


@pytest.fixture
def workspace():
    with Workspace.create() as made:
        desk.take_in(made, [("room.csv", ROOM)])
        yield made


def said(domain: str, *others: str) -> Decision:
    judgement = Judgement.SAME if others else Judgement.NONE
    return Decision(About.DOMAIN, judgement, domain, others)


def open_ones(workspace):
    return desk.asked_of_domains(workspace, desk.answered(workspace)[0].tidy)


def present(workspace) -> set[tuple[str, str, int | None]]:
    tidy = desk.answered(workspace)[0].tidy
    titles = dict(zip(*(tidy.occasions[c].to_pylist() for c in ("occasion", "title")), strict=True))
    rows = tidy.participations.to_pylist()
    return {(titles[row["occasion"]], row["org"], row["people"]) for row in rows}


def test_persons_without_an_organization_are_asked_about_by_domain_and_free_mail_is_not(workspace):
    found = open_ones(workspace)
    assert [(one.domain, one.people, one.occasions) for one in found] == [
        ("who.int", 2, 2),
        ("birch-relief.org", 1, 1),
    ]


def test_an_organization_of_the_records_is_proposed_by_its_name_and_a_known_one_by_its_acronym(
    workspace,
):
    found = {one.domain: one.proposed for one in open_ones(workspace)}
    assert found["birch-relief.org"] == (("birch relief", "Birch Relief"),)
    assert WHO in found["who.int"]


def test_nothing_is_taken_from_an_address_before_it_was_said(workspace):
    assert {org for _, org, _ in present(workspace)} == {"alder trust", "birch relief"}


def test_what_is_said_counts_the_people_at_each_of_their_occasions(workspace):
    before = present(workspace)
    workspace.decide(said("who.int", *WHO))
    assert present(workspace) - before == {("Spring", WHO[0], 2), ("Summer", WHO[0], 1)}
    rows = desk.answered(workspace)[0].tidy.participations.to_pylist()
    own = [row for row in rows if row["org"] == WHO[0]]
    assert {(row["name_as_written"], row["role"]) for row in own} == {("who.int", "participant")}
    assert {row["source"] for row in own} == {"room.csv"}


def test_an_undo_takes_the_people_back_and_the_question_comes_again(workspace):
    before = present(workspace)
    number = workspace.decide(said("who.int", *WHO))
    assert "who.int" not in [one.domain for one in open_ones(workspace)]
    workspace.undo(number)
    assert present(workspace) == before
    assert open_ones(workspace)[0].domain == "who.int"


def test_a_domain_that_is_no_organization_is_not_asked_again_and_adds_nobody(workspace):
    before = present(workspace)
    workspace.decide(said("who.int"))
    assert [one.domain for one in open_ones(workspace)] == ["birch-relief.org"]
    assert present(workspace) == before
    assert workspace.log()[-1].what == "who.int is no organization"


def test_the_last_word_on_a_domain_counts(workspace):
    workspace.decide(said("who.int", *WHO))
    workspace.decide(said("who.int", "alder trust", "Alder Trust"))
    assert ("Summer", "alder trust", 1) in present(workspace)
    assert not any(org == WHO[0] for _, org, _ in present(workspace))


def test_a_domain_said_to_be_an_organization_follows_a_merge_of_it(workspace):
    workspace.decide(said("who.int", *WHO))
    same = Decision(About.ORGANIZATION, Judgement.SAME, WHO[0], ("alder trust",))
    workspace.decide(same)
    assert len({org for _, org, _ in present(workspace)}) == 2


def test_the_answer_holds_for_a_file_that_comes_later_and_goes_with_it(workspace):
    workspace.decide(said("who.int", *WHO))
    later = b"occasion,organization,name,email\nAutumn,,Gil Gum,gil@who.int\nAutumn,Alder Trust,,\n"
    desk.take_in(workspace, [("later.csv", later)])
    assert ("Autumn", WHO[0], 1) in present(workspace)
    workspace.remove("later.csv")
    assert not any(title == "Autumn" for title, _, _ in present(workspace))


def test_records_without_domains_ask_nothing():
    with Workspace.create() as made:
        assert asked(made.tidy(), (), ()) == ()
