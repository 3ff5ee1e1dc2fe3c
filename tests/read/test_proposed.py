"""Is a sensible meaning proposed for each column of an unknown table, and no person shown?"""

from __future__ import annotations

from graph.mapping import written
from graph.read import proposals, read_files
from tests.read.test_gephi_kumu import workbook
from tests.read.unknown import CAME, LIST


def test_what_is_proposed_reads_the_table_and_shows_no_person():
    (found,) = proposals([("list.csv", LIST.encode())])
    assert found.map.columns[1:3] == (("Wer", "person"), ("Mail", "person"))
    assert found.map.columns[0] == ("Firma", "organization")
    shown = " ".join(" ".join((*one.samples, one.why)) for one in found.columns[found.about])
    assert not [one for one in ("Ash", "Bell", "Cole", "Dunn", "@") if one in shown]
    (report,) = read_files([("list.csv", LIST.encode())], maps=[found.map]).reports
    assert report.read == 4


def proposed(text: str) -> dict[str, str]:
    (found,) = proposals([("table.csv", text.encode())])
    return dict(found.map.columns)


def test_values_say_what_a_heading_does_not():
    text = "A,B,C,D,E\nAlder Agency,NGO,Kenya,2024-01-02,+254 20 000 0000\n"
    text += "Birch University,academic,Uganda,2024-02-03,+256 41 000 0000\n"
    said = proposed(text)
    assert said == {"A": "organization", "B": "type", "C": "country", "D": "date", "E": "person"}


def test_a_number_of_the_row_or_of_money_is_nothing_that_could_be_used():
    said = proposed("Number,Betrag,Firma\n1,1200000,Alder\n2,3400000,Birch\n3,5600000,Alder\n")
    assert said == {"Number": "", "Betrag": "", "Firma": "organization"}


def test_a_table_of_projects_is_about_work_and_its_second_day_is_the_end():
    text = "Firma,Projekt,Land,Beginn,Ende\nAlder,Safe,Kenya,2024-01-02,2024-12-31\n"
    assert proposed(text) == {
        **{"Firma": "organization", "Projekt": "project", "Land": "country"},
        **{"Beginn": "start", "Ende": "end"},
    }


def test_a_table_that_is_recognised_or_explained_needs_no_proposal():
    assert proposals([("a.csv", b"occasion,organization\nTalk,Alder\n")]) == ()
    assert proposals([("list.csv", LIST.encode()), ("said.map.toml", written(CAME).encode())]) == ()


def test_headings_below_a_title_are_found():
    (found,) = proposals([("a.csv", b"Our table,,\n,,\nFirma,Anlass,Zahl\nAlder,Talk,4\n")])
    assert [heading for heading, _ in found.map.columns] == ["Firma", "Anlass", "Zahl"]


def test_tables_with_the_same_headings_are_asked_about_once():
    files = [(name, f"Firma,Rest\n{name},1\n".encode()) for name in ("a.csv", "b.csv")]
    files.append(("c.csv", b"Firma,Mehr\nAlder,1\n"))
    assert [one.file for one in proposals(files)] == ["a.csv", "c.csv"]


def test_a_single_short_value_is_no_country():
    assert proposed("Firma,Neu\nAlder,NO\nBirch,NO\n")["Neu"] == ""


def test_each_sheet_that_names_somebody_is_proposed_and_read_by_its_own_map():
    content = workbook(
        Treffen="Firma,Anlass,Tag\nAlder,Talk,2024-01-02\nBirch,Talk,2024-01-02\n",
        Vorhaben="Firma,Projekt,Land\nAlder,Safe,Kenya\n",
        Notizen="a,b\n1,2\n",
    )
    found = proposals([("two.xlsx", content)])
    assert [one.called for one in found] == ["two.Treffen.map.toml", "two.Vorhaben.map.toml"]
    (report,) = read_files([("two.xlsx", content)], maps=[one.map for one in found]).reports
    assert (report.read, len(report.set_aside)) == (3, 2)
    assert report.rows == 5
