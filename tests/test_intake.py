"""Are broken tables refused as a whole, with file, line, value and remedy?"""

import pytest

from graph.errors import BadFile, BadTables
from graph.intake import SHOWN, check, read_in, take_in, unexplained
from graph.toy import toy
from tests.rows import tidy

HEAD = "occasion,date,session,organization,country,role,people\n"
GOOD = ("good.csv", (HEAD + "Spring,2024-03-01,,IOM,,participant,\n").encode())


def test_the_toy_world_is_sound():
    assert check(toy()) is None


def test_a_broken_rule_is_told_with_its_line_its_value_and_a_remedy():
    with pytest.raises(BadTables) as caught:
        check(tidy([("m1", "alder"), ("m1", "birch", "boss")]))
    told = str(caught.value)
    assert told.startswith("drawn:3: unknown word in participations.role: 'boss'. Write one of: ")
    assert "chair" in told and "more" not in told


def test_a_long_list_of_broken_rules_is_cut_and_counted():
    with pytest.raises(BadTables) as caught:
        check(tidy([("m1", f"org {n}", "boss") for n in range(SHOWN + 7)]))
    assert str(caught.value).count("'boss'") == SHOWN
    assert str(caught.value).endswith(" And 7 more.")


def test_a_row_of_a_table_without_lines_is_told_too():
    records = tidy(occasions={"p1": {}}, about={"p1": ["KHM"]})
    frames = {table: content.to_pandas() for table, content in records.items()}
    frames["places"]["parent"] = "ASIA"
    with pytest.raises(BadTables, match=r"^a table: nothing behind it in places\.parent: 'ASIA'"):
        check(type(records).of(**frames))


def test_files_are_taken_in_together():
    other = ("other.csv", GOOD[1].replace(b"IOM", b"ILO"))
    found = take_in([GOOD, other])
    assert [report.file for report in found.reports] == ["good.csv", "other.csv"]
    assert sorted(found.tidy.organizations["org"].to_pylist()) == ["ilo", "iom"]
    assert found.tidy.occasions.num_rows == 1


def test_one_bad_file_refuses_all():
    with pytest.raises(BadFile, match=r"bad\.csv"):
        take_in([GOOD, ("bad.csv", b"")])


@pytest.mark.parametrize("door", [take_in, read_in])
def test_progress_moves_within_one_file_and_never_back(door):
    seen = []
    door([GOOD], progress=lambda done, of, what: seen.append((done, of)))
    assert [done for done, _ in seen] == [0, 1, 2, 3, 4] and {of for _, of in seen} == {5}


WORK = ("work.csv", b"org,sector\n#org,#sector\nAlder,Dykes\nBirch,Dams\nElm,Food\n")
OURS = ("ours.csv", b"theme,part of,also written as\nDams,,Dykes\nFood security,,Food\n")


def test_a_vocabulary_among_the_files_says_what_else_themes_are_called():
    told = take_in([WORK, OURS])
    assert sorted(told.tidy.themes["theme"].to_pylist()) == ["dams", "food security"]
    assert [one.file for one in told.reports] == ["work.csv"]
    assert [one.written for one in take_in([WORK]).reports[0].unknown] == ["Food"]
    assert told.reports[0].unknown == ()


def test_a_vocabulary_is_no_table_to_be_explained_nor_a_record():
    assert unexplained([OURS]) == ()
    with pytest.raises(BadFile, match="Name the tables with it"):
        take_in([OURS])


def test_a_bad_vocabulary_is_told_beside_the_records_that_can_be_read():
    faults = []
    told = take_in([WORK, ("ours.csv", OURS[1] + b",,Paix\n")], faults=faults)
    assert ["line 4 names no theme" in str(one) for one in faults] == [True]
    assert told.tidy.themes.num_rows == 3
