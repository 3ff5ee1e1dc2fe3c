"""Is an empty result told as one, and why it is empty?"""

import pytest


def test_suggest_without_an_answer_keeps_the_headings_of_a_table(ask, tmp_path):
    sheet = tmp_path / "one.csv"
    sheet.write_text("occasion,organization\nM,A\nM,B\n", encoding="utf-8")
    _, empty, _ = ask("suggest", str(sheet), "--format", "csv")
    _, full, _ = ask("suggest", "--sample", "mekong_illustration", "--format", "csv", "--top", "1")
    assert empty.splitlines() == full.splitlines()[:1]


@pytest.mark.parametrize("verb", [["rank"], ["suggest"], ["draw", "out.html"]])
def test_an_untouched_template_is_said_to_hold_only_examples(ask, tmp_path, monkeypatch, verb):
    monkeypatch.chdir(tmp_path)
    ask("template", ".")
    status, _, err = ask(*verb, "attendance.csv")
    assert status == 0
    assert "No rows were read: there are only example rows. Fill the sheet in." in err
    assert "No rows" not in ask(*verb, "--sample", "southern_women")[2]
