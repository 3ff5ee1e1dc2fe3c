"""Does no person of any list leave the terminal, the page that is drawn, or a notebook?"""

from __future__ import annotations

from pathlib import Path

import pytest

from graph import questions
from tests.read import exports
from tests.workspace.test_persons import CANARIES, LISTS

NAMES = [*(one.decode() for one in CANARIES), *(one for one in exports.PERSONS if one != "@")]
VERBS = [
    (verb, "--format", form)
    for verb in ("check", "rank", "suggest")
    for form in ("json", "csv", "table")
]


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """Every list with invented persons, all of them to be read together."""
    folder = tmp_path_factory.mktemp("lists")
    for name, text in LISTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    for reader, text in exports.EXPORTS.items():
        coded = text.encode("utf-16" if reader == "teams" else "utf-8")
        (folder / f"{reader}.export").write_bytes(coded)
    return sorted(str(path) for path in folder.iterdir())


def named(text: str) -> list[str]:
    return [one for one in NAMES if one in text.casefold()]


@pytest.mark.parametrize("words", VERBS, ids=" ".join)
def test_no_verb_prints_a_person(ask, files, words):
    status, out, err = ask(*words[:1], *files, *words[1:])
    assert status == 0 and len(out) > 0
    assert named(out + err) == []


def test_no_page_that_is_drawn_holds_a_person(ask, files, tmp_path):
    page = tmp_path / "page.html"
    assert ask("draw", str(page), *files)[0] == 0
    found = named(page.read_text("utf-8"))
    assert [one for one in found if one != "enno"] == []  # vis.js has a word with these letters


def test_no_notebook_sees_a_person(files):
    given = [(path.name, path.read_bytes()) for path in map(Path, files)]
    intake = questions.records(given)
    tables = [str(table.to_pylist()) for _, table in intake.tidy.items()]
    network = questions.network(intake.tidy)
    drawn = [str(network.nodes(data=True)), str(network.edges(data=True))]
    assert named(" ".join([str(intake.reports), str(intake.merges), *tables, *drawn])) == []


def test_the_search_above_could_fail():
    assert named("Ask Quilla Zyxwvut") == ["zyxwvut", "quilla", "quilla", "zyxwvut"]
