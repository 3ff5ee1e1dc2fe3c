"""Does the illustration have something to show on every page?"""

from __future__ import annotations

import csv
import io
import itertools
from collections import Counter, defaultdict
from datetime import date

import networkx as nx

from graph import samples

ATTENDANCE, COLLABORATION = (
    list(csv.DictReader(io.StringIO(content.decode("utf-8"))))
    for _, content in samples.files("mekong_illustration")
)
CAPITALS = {"KHM", "LAO", "MMR", "THA", "VNM", "CHN"}


def doers(row: dict[str, str]) -> set[str]:
    return {row["organization"], *row["partners"].split(";")} - {""}


def met() -> Counter[tuple[str, str]]:
    at: dict[str, set[str]] = defaultdict(set)
    for row in ATTENDANCE:
        at[row["occasion"]] |= {row["organization"]} - {""}
    return Counter(p for orgs in at.values() for p in itertools.combinations(sorted(orgs), 2))


def worked() -> set[tuple[str, str]]:
    works: dict[str, set[str]] = defaultdict(set)
    for row in (r for r in COLLABORATION if r["kind"] != "update"):
        works[row["title"]] |= doers(row)
    return {pair for orgs in works.values() for pair in itertools.combinations(sorted(orgs), 2)}


def cells(*statuses: str) -> dict[tuple[str, str], set[str]]:
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in (r for r in COLLABORATION if r["status"] in statuses):
        for cell in itertools.product(row["themes"].split(";"), row["countries"].split(";")):
            found[cell] |= doers(row)
    return found


def test_twelve_quarterly_meetings_go_from_2022_to_2024_through_six_capitals_in_turn():
    meetings = [r for r in ATTENDANCE if r["held"]]
    days = [date.fromisoformat(r["date"]) for r in meetings]
    assert [(d.year, d.month) for d in days] == list(
        itertools.product((2022, 2023, 2024), (3, 6, 9, 12))
    )
    assert [r["held"] for r in meetings[:6]] == [r["held"] for r in meetings[6:]]
    assert {r["held"] for r in meetings} == CAPITALS


def test_every_meeting_has_a_panel_updates_and_a_working_group():
    held = Counter((r["occasion"], r["session"].split(":")[0]) for r in ATTENDANCE)
    parts = {"Panel", "Programme updates", "Working group"}
    assert all(held[meeting, part] >= 2 for meeting, _ in held for part in parts)


def test_everyone_in_a_session_is_at_its_meeting():
    whole = {(r["occasion"], r["organization"]) for r in ATTENDANCE if not r["session"]}
    parts = {(r["occasion"], r["organization"]) for r in ATTENDANCE if r["session"]}
    assert parts <= whole


def test_roles_are_of_many_kinds():
    roles = {r["role"] for r in ATTENDANCE + COLLABORATION}
    assert {"organizer", "host", "chair", "facilitator", "panelist", "presenter"} <= roles
    assert {"lead", "funder", "recipient", "author", "implementer"} <= roles


def test_every_kind_of_work_is_there_in_every_state():
    assert {r["kind"] for r in COLLABORATION} == {
        "update",
        "project",
        "publication",
        "grant",
        "campaign",
    }
    states = {r["status"] for r in COLLABORATION if r["kind"] == "update"}
    assert states == {"completed", "ongoing", "planned"}


def test_some_pairs_keep_meeting_and_never_worked_together():
    assert sum(n >= 3 and pair not in worked() for pair, n in met().items()) >= 10


def test_plans_meet_work_of_others_in_the_same_theme_and_country():
    done = cells("completed", "ongoing")
    assert sum(bool(done[cell] - who) for cell, who in cells("planned").items()) >= 10


def test_twelve_themes_leave_some_of_their_countries_empty():
    filled = cells("planned", "ongoing", "completed")
    assert len({theme for theme, _ in filled}) == 12
    assert {country for _, country in filled} == CAPITALS
    assert 10 <= 12 * 6 - len(filled) <= 40


def test_some_dates_are_unknown_and_no_end_is_before_its_start():
    starts = [r["start"] for r in COLLABORATION]
    assert 5 <= starts.count("") < len(starts) / 4
    assert all(r["start"] <= r["end"] for r in COLLABORATION if r["end"])


def test_newcomers_and_dropouts_come_for_a_part_of_the_time():
    days: dict[str, list[str]] = defaultdict(list)
    for row in (r for r in ATTENDANCE if r["organization"]):
        days[row["organization"]].append(row["date"])
    assert sum(min(seen) >= "2023-09" for seen in days.values()) >= 6
    assert sum(max(seen) <= "2023-03-31" for seen in days.values()) >= 4


def test_the_network_falls_into_circles_and_hangs_together():
    network = nx.Graph(sorted({*met(), *worked()}))
    circles = nx.community.louvain_communities(network, seed=1)
    assert nx.is_connected(network) and len(network) == 60
    assert nx.community.modularity(network, circles) > 0.3
