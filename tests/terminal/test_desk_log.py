"""Does a workspace at the terminal remember what was said, and by whom?"""

from __future__ import annotations

import json

from graph.terminal.desk_parsing import DEFAULT

MAP = """synergraph_map = "1"
about = "meetings"
columns = [["Firma", "organization"], ["Was", "occasion"]]
"""


def test_what_was_said_of_columns_holds_for_the_next_file(at, tmp_path):
    (tmp_path / "odd.csv").write_text("Firma,Was\nAlder,Spring\n", "utf-8")
    (tmp_path / "odd.map.toml").write_text(MAP, "utf-8")
    (tmp_path / "later.csv").write_text("Firma,Was\nBirch,Summer\n", "utf-8")
    assert at("add", "later.csv")[0] == 2
    at("add", "odd.csv", "odd.map.toml")
    assert at("add", "later.csv") == (0, "added later.csv: 1 row.\n", "")
    assert "remembers odd.map.toml: Firma is organization" in at("log")[1]
    (tmp_path / "odd.map.toml").unlink()
    assert at("check", "later.csv")[0] == 2
    for words in (("check",), ("check", "--map")):
        told = at(*words, "later.csv", "--workspace", DEFAULT)
        assert (told[0], "As odd.map.toml of 2" in told[1]) == (0, True)


def test_who_does_it_stands_in_the_log_only_where_it_was_said(at, monkeypatch):
    monkeypatch.setenv("USER", "quilla")
    at("add", "forum.csv")
    at("remove", "forum.csv", "--who", " Ana\n Ray ")
    at("undo", "--who", "Ana Ray")
    at("erase", "birch", "--who", "Bo")
    told = json.loads(at("log", "--format", "json")[1])
    assert [row["who"] for row in told] == [None, "Ana Ray", "Ana Ray", "Bo"]
    assert "UTC  Ana Ray  removed forum.csv" in at("log")[1]


def test_nothing_of_others_is_undone_for_somebody(at):
    at("add", "forum.csv", "--who", "Bo")
    assert "nothing to undo" in at("undo", "--who", "Ana")[2]
    assert at("undo", "--who", "Bo")[0] == 0
