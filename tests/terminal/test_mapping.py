"""Does the terminal propose what an unknown table means, remember it, and overwrite nothing?"""

from __future__ import annotations

import json

import pytest

FIRST = """Firma,Wer,Mail,Anlass,Rest
Alder,Ann Ash,ann.ash@alder.example,Spring,x
Birch,Bo Bell,bo.bell@birch.example,Spring,
"""
NEXT = "Firma,Wer,Mail,Anlass,Rest\nCedar,Cy Cole,cy.cole@cedar.example,Summer,y\n"


@pytest.fixture
def first(tmp_path):
    path = tmp_path / "first.csv"
    path.write_text(FIRST, encoding="utf-8")
    return path


def correct(path, before: str, after: str) -> None:
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")


def test_a_file_that_nobody_recognises_names_the_remedy(ask, first):
    status, _, err = ask("check", str(first))
    assert status == 2
    assert "let `synergraph check --map` propose what each column means" in err


def test_each_column_is_told_with_values_meaning_and_why_but_no_person(ask, first):
    status, out, _ = ask("check", "--map", str(first))
    assert status == 0
    assert "Firma -> organization" in out
    assert "because its heading has the word firma; 'Alder', 'Birch'" in out
    assert "because 2 of its 2 values are e-mail addresses; values not shown" in out
    assert "Rest -> not used" in out
    assert not [one for one in ("Ash", "Bell", "@") if one in out]
    assert "2 rows: 2 read, 0 set aside" in out


def test_the_answer_is_a_file_beside_it_that_a_person_corrects_and_nothing_overwrites(ask, first):
    ask("check", "--map", str(first))
    path = first.with_name("first.map.toml")
    correct(path, '["Rest", ""]', '["Rest", "themes"]')
    status, out, _ = ask("check", "--map", str(first))
    assert status == 0 and "1 theme" in out and "Wrote" not in out
    assert '["Rest", "themes"]' in path.read_text("utf-8")


def test_the_next_file_with_the_same_headings_needs_no_answer(ask, first):
    ask("check", "--map", str(first))
    following = first.with_name("next.csv")
    following.write_text(NEXT, encoding="utf-8")
    _, out, _ = ask("check", "--map", str(following))
    assert "As first.map.toml says" in out and "->" not in out
    assert not following.with_name("next.map.toml").exists()


def test_a_map_for_other_headings_is_not_overwritten_and_that_is_said(ask, first):
    ask("check", "--map", str(first))
    path = first.with_name("first.map.toml")
    before = path.read_text("utf-8")
    first.write_text(FIRST.replace("Rest", "Mehr"), encoding="utf-8")
    status, out, _ = ask("check", "--map", str(first))
    assert status == 0 and "is already there, for other headings, and stays as it is" in out
    assert path.read_text("utf-8") == before


def test_every_verb_takes_a_map_among_its_files(ask, first, tmp_path):
    ask("check", "--map", str(first))
    files = (str(first), str(first.with_name("first.map.toml")))
    _, out, _ = ask("rank", *files, "--format", "json")
    assert {row["name"] for row in json.loads(out)} == {"Alder", "Birch"}
    stored = tmp_path / "records.synergraph"
    status, out, _ = ask("add", *files, "--workspace", str(stored))
    assert (status, out) == (0, "added first.csv: 2 rows.\n")
    assert b"ann.ash" not in stored.read_bytes()


def test_a_program_that_reads_the_reports_finds_nothing_else(ask, first):
    _, out, err = ask("check", "--map", str(first), "--format", "json")
    assert [row["reader"] for row in json.loads(out)] == ["map"]
    assert "Firma -> organization" in err


def test_a_proposal_without_an_organization_says_what_to_write_where(ask, tmp_path):
    path = tmp_path / "odd.csv"
    path.write_text("A,B\nx,1\ny,7\n", encoding="utf-8")
    status, out, err = ask("check", "--map", str(path))
    assert status == 2 and "Wrote" in out
    assert "odd.map.toml cannot be used as it is: no column has the meaning organization" in err
    correct(path.with_name("odd.map.toml"), '["A", ""]', '["A", "organization"]')
    assert ask("check", "--map", str(path))[0] == 0


def test_a_file_that_is_recognised_gets_no_map(ask, tmp_path):
    path = tmp_path / "known.csv"
    path.write_text("occasion,organization\nTalk,Alder\n", encoding="utf-8")
    assert ask("check", "--map", str(path))[0] == 0
    assert sorted(one.name for one in tmp_path.iterdir()) == ["known.csv"]


def test_a_file_that_cannot_be_read_holds_up_no_proposal_and_each_is_told_once(ask, first):
    broken, empty = first.with_name("broken.pdf"), first.with_name("empty.csv")
    broken.write_bytes(b"%PDF-1.7 of a report")
    empty.write_bytes(b"")
    gone = first.with_name("gone.csv")
    status, out, err = ask("check", "--map", *map(str, (broken, gone, first, empty)))
    assert status == 2
    assert "Firma -> organization" in out and "2 rows: 2 read" in out
    assert [err.count(one) for one in ("broken.pdf is", "gone.csv cannot", "empty.csv is")] == [
        1
    ] * 3


def test_a_map_that_cannot_be_used_holds_up_no_other_file(ask, first):
    first.with_name("old.map.toml").write_text("about = 7", encoding="utf-8")
    status, out, err = ask("check", "--map", str(first))
    assert status == 2 and err.count("old.map.toml") == 1
    assert "Firma -> organization" in out and "2 rows: 2 read" in out


def test_map_needs_files(ask):
    status, _, err = ask("check", "--map", "--sample", "ietf")
    assert status == 2 and "--map explains tables. Name the files" in err


def test_a_heading_cannot_command_the_terminal(ask, tmp_path):
    path = tmp_path / "red.csv"
    path.write_text("Firma\x1b[31m,Rest\nAl\x1b[31mder,1\n", encoding="utf-8")
    assert "\x1b" not in "".join(map(str, ask("check", "--map", str(path))))
