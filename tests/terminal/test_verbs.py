"""Does each verb answer, with the numbers of the library?"""

import csv
import io
import json

from graph import questions
from graph.views.looked_for import looked_for


def test_rank_gives_the_published_two_mode_betweenness(ask):
    # Borgatti & Halgin's values for Davis, as in NetworkX's own tests, to two decimals
    _, out, _ = ask(
        "rank",
        "--sample",
        "southern_women",
        "--measure",
        "two_mode_betweenness",
        "--format",
        "json",
    )
    found = {row["name"].split(" ")[0]: round(row["value"], 2) for row in json.loads(out)}
    published = {"E8": 0.24, "E9": 0.23, "E7": 0.13, "Nora": 0.11, "Evelyn": 0.10, "Theresa": 0.09}
    assert {name: found[name] for name in published} == published
    assert len(found) == 18 + 14


def test_rank_says_kind_key_name_and_value(ask):
    _, out, _ = ask("rank", "--sample", "southern_women", "--format", "json", "--top", "1")
    assert [list(row) for row in json.loads(out)] == [["kind", "key", "name", "value"]]


def test_the_terminal_gives_the_numbers_of_the_library(ask):
    _, out, _ = ask(
        "rank", "--sample", "southern_women", "--measure", "betweenness", "--format", "csv"
    )
    rows = list(csv.DictReader(io.StringIO(out)))
    network = questions.network(questions.sample("southern_women").tidy)
    own = questions.rank(network, "betweenness")
    assert [float(row["value"]) for row in rows] == own["value"].tolist()


def test_a_table_shows_the_first_twenty_and_says_how_many_more(ask):
    _, out, err = ask("rank", "--sample", "mekong_illustration")
    assert len(out.splitlines()) == 1 + 20
    assert "40 more" in err


def test_a_table_says_which_measure_it_shows_and_what_it_means(ask):
    _, _, err = ask("rank", "--sample", "southern_women")
    assert "Strength (--measure strength, the default): Who is most often together" in err
    assert "Unit: occasions with company." in err
    _, _, err = ask("rank", "--sample", "southern_women", "--measure", "betweenness")
    assert "Betweenness (--measure betweenness; the default is strength)" in err


def test_a_program_that_reads_a_ranking_finds_nothing_else(ask):
    for form in ("csv", "json"):
        assert ask("rank", "--sample", "southern_women", "--format", form)[2] == ""


def test_check_counts_what_a_file_holds(ask):
    _, out, _ = ask("check", "--sample", "guinea_ebola_3w", "--format", "json")
    report = json.loads(out)[0]
    wanted = {"rows": 1456, "read": 1456, "set_aside": 0, "organizations": 54, "themes": 12}
    assert {name: report[name] for name in wanted} == wanted
    assert len(report["splits"]) == 11
    assert {"file", "reader", "occasions", "countries", "problems"} <= set(report)


def test_suggest_tells_reasons_with_their_lines(ask):
    _, out, _ = ask("suggest", "--sample", "mekong_illustration", "--top", "3", "--format", "json")
    rows = json.loads(out)
    assert len(rows) == 3
    assert all({"left", "right", "score", "reasons"} <= set(row) for row in rows)
    lines = [e["source"] for row in rows for r in row["reasons"] for e in r["evidence"]]
    assert lines
    assert all(line.startswith(("attendance.csv:", "collaboration.csv:")) for line in lines)


def test_suggest_without_an_answer_says_what_it_looked_for(ask, tmp_path):
    sheet = tmp_path / "one.csv"
    sheet.write_text("occasion,organization\nM,A\nM,B\n", encoding="utf-8")
    _, out, _ = ask("suggest", str(sheet))
    assert out == f"Nothing found. {looked_for()}\n"
    _, out, err = ask("suggest", str(sheet), "--format", "json")
    assert (json.loads(out), err) == ([], f"Nothing found. {looked_for()}\n")


def test_one_row_is_not_told_as_rows(ask, tmp_path):
    sheet = tmp_path / "one.csv"
    sheet.write_text("occasion,organization,country\nM,A,Laos\n", encoding="utf-8")
    assert ask("check", str(sheet))[1].splitlines()[1] == (
        "  1 row: 1 read, 0 set aside; 1 organization, 1 occasion, 0 themes, 1 country"
    )


def test_suggest_can_be_asked_for_one_organization_by_name(ask):
    _, out, _ = ask(
        "suggest",
        "--sample",
        "mekong_illustration",
        "--format",
        "json",
        "--top",
        "4",
        "--org",
        "stone ferry ADVOCATES",
    )
    assert all("Stone Ferry Advocates" in (row["left"], row["right"]) for row in json.loads(out))


def test_hardly_a_tie_is_said(ask):
    _, _, err = ask("rank", "--sample", "guinea_ebola_3w", "--measure", "degree")
    assert "hardly a tie: 0 of 54" in err


def test_template_writes_sheets_that_are_read_back(ask, tmp_path):
    assert ask("template", str(tmp_path))[0] == 0
    sheets = sorted(str(path) for path in tmp_path.iterdir())
    status, out, _ = ask("check", *sheets, "--format", "json")
    assert status == 0
    assert [row["set_aside"] for row in json.loads(out)] == [2, 2, 4]
    assert ask("template", str(tmp_path))[0] == 2


def test_draw_writes_a_page_that_names_everybody(ask, tmp_path):
    page = tmp_path / "women.html"
    assert ask("draw", str(page), "--sample", "southern_women")[0] == 0
    text = page.read_text(encoding="utf-8")
    assert "Theresa" in text
    assert "default-src 'none'" in text


def test_a_drawn_illustration_says_so_and_is_coloured_by_country(ask, tmp_path):
    page = tmp_path / "mekong.html"
    assert ask("draw", str(page), "--sample", "mekong_illustration")[0] == 0
    text = page.read_text(encoding="utf-8")
    assert "illustration" in text
    assert "Cambodia" in text
