"""Is a command line understood in whatever order it is written, and its help true?"""

import gzip

import openpyxl
import pytest

from graph.cli import parser
from graph.explorer.settings import READABLE, TABLES

SHEET = b"occasion\torganization\nM\tA\nM\tB\n"


def told(capsys, *words):
    with pytest.raises(SystemExit):
        parser().parse_args([*words, "--help"])
    return " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize("verb", ["explore", "check", "rank", "suggest", "draw"])
def test_the_help_names_every_file_that_the_upload_box_takes(capsys, verb):
    said = told(capsys, verb)
    assert ", ".join(TABLES).upper() in said
    assert "gzipped (.gz)" in said


def test_the_help_of_rank_says_the_default_measure_and_every_unit(capsys):
    said = told(capsys, "rank")
    assert "default: strength" in said
    assert "strength: Who is most often together with others? (occasions with company)" in said


@pytest.mark.parametrize("ending", ["csv", "tsv", "txt", "gz"])
def test_a_text_of_every_ending_is_read(ask, tmp_path, ending):
    assert ending in READABLE
    file = tmp_path / f"sheet.{ending}"
    file.write_bytes(gzip.compress(SHEET) if ending == "gz" else SHEET)
    assert "2 rows: 2 read" in ask("check", str(file))[1]


@pytest.mark.parametrize("ending", ["xlsx", "xlsm"])
def test_a_workbook_of_either_ending_is_read(ask, tmp_path, ending):
    book = openpyxl.Workbook()
    for row in (("occasion", "organization"), ("M", "A"), ("M", "B")):
        book.active.append(row)
    book.save(tmp_path / f"sheet.{ending}")
    assert "2 rows: 2 read" in ask("check", str(tmp_path / f"sheet.{ending}"))[1]


def test_files_may_stand_before_and_behind_the_options():
    for words in (["a", "b", "--top", "3"], ["a", "--top", "3", "b"], ["--top", "3", "a", "b"]):
        chosen = parser().parse_args(["rank", *words])
        assert (chosen.files, chosen.top) == (["a", "b"], 3)


def test_a_page_is_drawn_from_files_behind_an_option():
    chosen = parser().parse_args(["draw", "out.html", "--floor", "2", "a.csv"])
    assert (chosen.out, chosen.files, chosen.floor) == ("out.html", ["a.csv"], 2)
