"""Does a decision merge, part or split organizations, and does undoing it give everything back?"""

from __future__ import annotations

import pandas as pd

from graph import intake
from graph.decisions import About, Decision, Judgement
from graph.identity import Why, resolve
from graph.tidy import Tidy
from tests import rows
from tests.identity.names import different, named, parents, part_of, parts, same, splits


def test_without_decisions_and_likenesses_the_tables_are_the_very_same():
    told = named("Alpha Aid", "Beta Base")
    assert resolve(told).tidy is told


def test_the_one_with_most_participations_stands_for_the_others():
    often = resolve(named("IRC", "Rescue", "Rescue"), [same("Rescue", "IRC")])
    assert often.aliases == {"irc": "rescue"}
    long = resolve(named("Rescue", "Rescuers"), [same("Rescue", "Rescuers")])
    assert long.aliases == {"rescue": "rescuers"}
    first = resolve(named("Rescub", "Rescua"), [same("Rescub", "Rescua")])
    assert first.aliases == {"rescub": "rescua"}
    assert first.merges[0].why is Why.DECIDED


def test_gaps_are_filled_from_aliases_and_nothing_is_overwritten():
    facts = {"alpha": {"type": "ngo"}, "alfa": {"type": "un", "country": "KHM"}}
    told = rows.tidy(
        [("m1", "alpha"), ("m1", "alpha"), ("m1", "alfa")],
        organizations=facts,
        held={"m1": ["KHM"]},
    )
    decided = Decision(About.ORGANIZATION, Judgement.SAME, "alfa", ("alpha",))
    (row,) = resolve(told, [decided]).tidy.organizations.to_pylist()
    assert (row["org"], row["type"], row["country"]) == ("alpha", "ngo", "KHM")


def test_decisions_are_found_through_later_ones():
    told = named("Alpha", "Alfa", "Bravo", "Alpha Thailand")
    decisions = [part_of("Alpha Thailand", "Alfa"), same("Alfa", "Alpha"), same("Alpha", "Bravo")]
    found = resolve(told, decisions)
    assert parents(found.tidy) == {"alpha thailand": "alpha"}
    assert found.aliases == {"alfa": "alpha", "bravo": "alpha"}


def test_a_decision_reaches_over_a_name_that_no_file_has_any_more():
    found = resolve(named("Alpha", "Charly"), [same("Alpha", "Bravo"), same("Bravo", "Charly")])
    assert found.aliases == {"alpha": "charly"}


def test_different_keeps_an_automatic_merge_from_happening():
    told = named("Start Network", "START-NETWORK")
    assert resolve(told).aliases
    assert not resolve(told, [different("Start Network", "START-NETWORK")]).aliases


def test_the_last_word_on_a_pair_counts():
    told = named("Alpha", "Bravo")
    assert resolve(told, [different("Alpha", "Bravo"), same("Bravo", "Alpha")]).aliases
    assert not resolve(told, [same("Bravo", "Alpha"), different("Alpha", "Bravo")]).aliases


def test_what_contradicts_other_decisions_is_told():
    apart = different("Alpha", "Charly")
    said = [same("Alpha", "Bravo"), same("Bravo", "Charly"), apart]
    found = resolve(named("Alpha", "Bravo", "Charly"), said)
    assert (len(found.aliases), found.contradicted) == (2, (apart,))


def test_a_part_of_its_own_part_is_refused():
    said = [part_of("Alpha", "Bravo"), part_of("Bravo", "Charly"), part_of("Charly", "Alpha")]
    found = resolve(named("Alpha", "Bravo", "Charly"), said)
    assert len(parents(found.tidy)) == 2
    assert len(found.contradicted) == 1


def test_a_joint_cell_is_one_participation_for_each_part():
    told = named("UNICEF/Plan Guinee", "Unicef / Plan Guinee", "Plan Guinee")
    counted = told.participations.to_pandas().assign(people=10)
    told = Tidy.of(**{n: t.to_pandas() for n, t in told.items()} | {"participations": counted})
    found = resolve(told, [splits("UNICEF/Plan Guinee", "UNICEF", "Plan Guinee")]).tidy
    assert [org for (org,) in parts(found, "org")] == ["plan guinee"] * 3 + ["unicef"] * 2
    assert set(found.organizations["name"].to_pylist()) == {"UNICEF", "Plan Guinee"}
    people = dict(zip(found.participations["name_as_written"].to_pylist(),
                      found.participations["people"].to_pylist(), strict=True))  # fmt: skip
    assert people["plan guinee"] == 10
    assert people["unicef/plan guinee"] is None, "nobody knows how many of the ten were whose"


def test_money_stays_with_the_organization_that_it_was_paid_to():
    told = named("A1 Fund", "The A1 Fund", "Bravo / Charly", "Bravo")
    paid = pd.DataFrame([{"from_org": "the a1 fund", "to_org": "bravo / charly", "amount": 5.0}])
    told = Tidy.of(**{n: t.to_pandas() for n, t in told.items()} | {"amounts": paid})
    found = resolve(
        told, [same("A1 Fund", "The A1 Fund"), splits("Bravo / Charly", "Bravo", "Charly")]
    )
    (row,) = found.tidy.amounts.to_pylist()
    assert (row["from_org"], row["to_org"], row["amount"]) == ("the a1 fund", "bravo / charly", 5.0)
    intake.check(found.tidy)
