"""Does the terminal say how sure a ranking is, and which groups there are?"""

import json


def told(answer):
    status, out, _ = answer
    assert status == 0
    return json.loads(out)


def test_a_certain_ranking_has_the_ranks_that_each_stays_between(ask):
    words = ("rank", "--sample", "southern_women", "--measure", "two_mode_degree", "--certain")
    rows = told(ask(*words, "--format", "json"))
    assert {"rank", "low", "high", "in_top"} <= set(rows[0])
    assert all(row["low"] <= row["rank"] <= row["high"] for row in rows if row["in_top"] == 1)


def test_a_measure_that_does_not_follow_from_attendance_has_no_certainty(ask):
    words = ("rank", "--sample", "southern_women", "--measure", "spread_themes", "--certain")
    status, _, err = ask(*words)
    assert status == 2 and "no certainty to tell" in err


def test_countries_are_ranked_by_the_organizations_that_tie_them(ask):
    words = ("rank", "--sample", "mekong_illustration", "--of", "countries", "--measure", "degree")
    assert {row["kind"] for row in told(ask(*words, "--format", "json"))} == {"country"}


def test_the_two_cliques_of_davis_are_the_communities(ask):
    """Freeman 2003: 1 to 7 together; 10 to 15, 17 and 18 together."""
    rows = told(ask("groups", "--sample", "southern_women", "--format", "json"))
    found = [set(row["organizations"]) for row in rows if row["group"] == "community"]
    one = {"Evelyn", "Laura", "Theresa", "Brenda", "Charlotte", "Frances", "Eleanor"}
    other = {"Verne", "Myra", "Katherina", "Sylvia", "Nora", "Helen", "Olivia", "Flora"}
    assert any(one <= group for group in found)
    assert any(other <= group for group in found)


def test_where_nobody_is_tied_there_are_no_groups(ask):
    status, out, _ = ask("groups", "--sample", "guinea_ebola_3w")
    assert status == 0 and "No organization has a tie here" in out


def test_ties_beyond_chance_are_none_where_the_records_are_too_few(ask):
    words = ("rank", "--sample", "southern_women", "--measure", "degree", "--ties", "chance")
    assert {row["value"] for row in told(ask(*words, "--format", "json"))} == {0}
