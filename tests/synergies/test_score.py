"""Are suggestions ordered, complete with reasons and evidence, and is what is left out told?"""

import textwrap

import graph.synergies.signals
from graph import catalogue, engine, questions
from graph.records import Kind, Node
from graph.synergies import score
from graph.toy import toy
from tests.rows import tidy


def org(key):
    return Node(Kind.ORGANIZATION, key)


def suggested(run, records, **choice):
    return score.suggest(engine.on(run, records), **choice)


def test_the_toy_world_has_its_two_hand_counted_suggestions(duckdb_engine):
    # Alder and Birch keep meeting; Dogwood (p1) and Elm (u1) share theme, country and months
    with duckdb_engine.open_run() as run:
        found = suggested(run, toy())
    assert [(one.left, one.right) for one in found] == [
        (org("alder"), org("birch")),
        (org("dogwood"), org("elm")),
    ]
    assert [reason.signal for one in found for reason in one.reasons] == [
        "keep_meeting",
        "same_ground",
    ]


def test_every_suggestion_has_a_reason_and_every_reason_its_rows(duckdb_engine):
    records = questions.sample("mekong_illustration").tidy
    with duckdb_engine.open_run() as run:
        found = suggested(run, records, top=30)
    assert len(found) == 30
    for one in found:
        assert one.left < one.right
        assert one.reasons
        for reason in one.reasons:
            assert {row.org for row in reason.evidence} == {one.left.key, one.right.key}


def test_the_evidence_leads_back_to_lines_that_name_the_organization(duckdb_engine):
    records = questions.sample("mekong_illustration").tidy
    written = {(r["org"], r["source"]) for r in records.participations.to_pylist()}
    with duckdb_engine.open_run() as run:
        found = suggested(run, records, top=10)
    behind = [row for one in found for reason in one.reasons for row in reason.evidence]
    assert behind
    assert all((row.org, row.source) in written for row in behind)


def test_the_score_adds_each_reason_relative_to_the_strongest_of_its_kind(duckdb_engine):
    often = [(f"m{n}", name) for n in range(6) for name in ("alder", "birch")]
    less = [(f"m{n}", name) for n in range(6, 9) for name in ("cedar", "dogwood")]
    with duckdb_engine.open_run() as run:
        found = suggested(run, tidy([*often, *less]))
    assert [(one.left.key, one.score) for one in found] == [("alder", 1.0), ("cedar", 0.5)]


def test_equal_scores_stand_in_alphabetical_order(duckdb_engine):
    names = ("dogwood", "alder", "cedar", "birch")
    parts = [(f"m{n}", name) for n in range(3) for name in names]
    with duckdb_engine.open_run() as run:
        found = [(one.left.key, one.right.key) for one in suggested(run, tidy(parts))]
    assert found == sorted(found)
    assert len(found) == 6


def test_one_organization_can_be_asked_for(duckdb_engine):
    with duckdb_engine.open_run() as run:
        found = suggested(run, toy(), org="elm")
    assert [(one.left.key, one.right.key) for one in found] == [("dogwood", "elm")]


def test_no_records_give_no_suggestions(duckdb_engine):
    with duckdb_engine.open_run() as run:
        assert suggested(run, tidy()) == []


def test_what_was_passed_over_is_told_with_its_reason(duckdb_engine, monkeypatch):
    monkeypatch.setattr("graph.synergies.signals.same_ground.CROWD", 1)
    with duckdb_engine.open_run() as run:
        notes = score.left_out(engine.on(run, toy()))
    assert len(notes) == 1
    assert notes[0].startswith("Same theme, same place, no tie (same_ground) passes over")


SIGNAL_FILE = """
    import narwhals as nw
    from graph.catalogue import Signal
    from graph.tables.company import company
    from graph.tables.pairs import pairs


    def ever_met(tables):
        return pairs(company(tables)).select("left", "right", strength=nw.col("weight"))


    def evidence(tables, found):
        met = company(tables).select("org", "occasion")
        return found.select("left", "right").join(met, left_on="left", right_on="org").with_columns(
            org=nw.col("left")
        )


    SIGNAL = Signal(ever_met, evidence, lambda row: "They met.", "Met", "Who met?", "a test")
"""


def test_a_signal_is_one_new_file_and_nothing_else(duckdb_engine, tmp_path, monkeypatch):
    (tmp_path / "ever_met.py").write_text(textwrap.dedent(SIGNAL_FILE), encoding="utf-8")
    folder = graph.synergies.signals
    monkeypatch.setattr(folder, "__path__", [*folder.__path__, str(tmp_path)])
    assert "ever_met" in catalogue.signals()
    with duckdb_engine.open_run() as run:
        found = suggested(run, toy(), top=50)
    signals = {reason.signal for one in found for reason in one.reasons}
    assert signals == {"ever_met", "keep_meeting", "same_ground"}
