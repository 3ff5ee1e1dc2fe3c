"""Does a table say, once its columns are explained, what it would say as a template?"""

from __future__ import annotations

import io

import openpyxl
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.mapping import About, Map, written
from graph.read import read_each, read_files
from tests.read.told import domains, lost, occasions, parts
from tests.read.unknown import CAME, LIST

WORK = "Macher,Geber,Thema,Staat,Ab\nAlder,Cedar,WASH,Kenya,2024-01-02\n,,Health,Kenya,\n"
DONE = Map(
    About.WORK,
    (
        *(("Macher", "implementer"), ("Geber", "funder"), ("Thema", "sector")),
        *(("Staat", "country"), ("Ab", "start")),
    ),
)


def read(text: str, answer: Map, name: str = "list.csv", *, persons: bool = False):
    said = ("list.map.toml", written(answer).encode())
    return read_each([(name, text.encode()), said], persons=persons)[0].reading


def test_a_person_counts_once_for_each_organization_in_each_meeting():
    reading = read(LIST, CAME)
    assert occasions(reading) == {"Spring Forum": ("2024-03-05", None, None)}
    people = {}
    for _, name, _, number in parts(reading):
        people[name] = people.get(name, 0) + (number or 0)
    assert people == {"Alder": 2, "Birch": 1}
    assert lost(reading) == {6: "'n/a' is no organization"}


def test_no_person_is_kept_and_no_column_that_is_not_used():
    reading = read(LIST, CAME)
    kept = reading.rows[0]
    assert kept.headings == ("Firma", "Wer", "Mail", "Anlass", "Tag")
    everything = str(reading) + kept.cells.to_csv()
    assert not [one for one in ("Ash", "Bell", "Cole", "Dunn", "@") if one in everything]
    assert "Ash" in read(LIST, CAME, persons=True).rows[0].cells.to_csv()


def test_a_person_in_a_title_or_as_an_organization_is_masked():
    text = "Firma,Wer,Anlass\nAlder,Ann Ash,Talk with Ann Ash\nBo Bell,Bo Bell,Talk\n"
    short = (("Firma", "organization"), ("Wer", "person"), ("Anlass", "occasion"))
    reading = read(text, Map(About.MEETING, short))
    assert list(occasions(reading)) == ["Talk with [name]"]
    everything = reading.rows[0].cells.to_csv() + str(reading)
    assert not [one for one in ("Ash", "Bell") if one in everything]
    assert list(lost(reading)) == [3]


def test_a_table_of_work_gives_roles_theme_country_and_period():
    reading = read(WORK, DONE)
    told = {(name, role) for _, name, role, _ in parts(reading)}
    assert told == {("Alder", "implementer"), ("Cedar", "funder")}
    assert reading.tidy.occasion_places["place"].to_pylist() == ["KEN"]
    assert lost(reading) == {3: "no organization"}


def test_a_list_without_a_meeting_is_called_after_what_stands_over_it_or_the_file():
    short = Map(About.MEETING, (("Firma", "organization"), ("Ort", "")))
    over = "Meeting: Coast Forum,\nDate: 5 March 2024,\nFirma,Ort\nAlder,x\n"
    assert list(occasions(read(over, short))) == ["Coast Forum"]
    reading = read("Firma,Ort\nAlder,x\n", short, "Coast_Day.csv")
    assert list(occasions(reading)) == ["Coast Day"]
    assert any("called after the file" in said for said in reading.report.assumed)


def test_a_day_that_could_be_another_leaves_the_row_without_one():
    reading = read("Firma,Anlass,Tag\nAlder,Talk,03/04/2024\n", _dated("date"))
    assert occasions(reading) == {"Talk": (None, None, None)}
    assert "day first or month first" in reading.report.problems[0].message


def test_a_last_day_before_the_first_is_unknown_and_told():
    short = Map(About.MEETING, (*_dated("date").columns, ("Bis", "end")))
    reading = read("Firma,Anlass,Tag,Bis\nAlder,Talk,2024-05-02,2024-05-01\n", short)
    assert [end for _, end, _ in occasions(reading).values()] == [None]
    assert "before the first day (1 row)" in reading.report.problems[0].message


def _dated(meaning: str) -> Map:
    columns = (("Firma", "organization"), ("Anlass", "occasion"), ("Tag", meaning))
    return Map(About.MEETING, columns)


def test_a_sheet_of_a_workbook_is_explained_and_the_others_are_set_aside():
    book = openpyxl.Workbook()
    book.active.title = "notes"
    book.active.append(["some", "notes"])
    sheet = book.create_sheet("list")
    for line in LIST.splitlines():
        sheet.append(line.split(","))
    content = io.BytesIO()
    book.save(content)
    (report,) = read_files([("book.xlsx", content.getvalue())], maps=[CAME]).reports
    assert (report.rows, report.read) == (6, 4)


CELL = st.sampled_from(["", "Alder", "n/a", "Birch", "2024-03-05", "03/04/2024", "a@b.example"])
MEANT = st.sampled_from(["occasion", "date", "end", "session", "country", "people", "themes", ""])


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(CELL, CELL, CELL), min_size=1), MEANT, MEANT)
def test_rows_are_conserved_whatever_is_said_of_the_columns(rows, first, second):
    if first == second:
        second = ""
    answer = Map(About.MEETING, (("Eins", "organization"), ("Zwei", first), ("Drei", second)))
    text = "Eins,Zwei,Drei\n" + "".join(f'"{a}","{b}","{c}"\n' for a, b, c in rows)
    filled = sum(any(cell for cell in row) for row in rows)
    if filled:
        report = read(text, answer).report
        assert report.rows == report.read + len(report.set_aside) == filled


def test_a_domain_may_be_proposed_only_where_a_reader_asks_for_it():
    assert domains(read(LIST, CAME)) == {}
