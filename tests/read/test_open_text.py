"""Does every cell of a text file arrive as it was written, on the line where it stands?"""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from graph.errors import BadFile
from tests.read.texts import cells, opened, sheet


def test_nothing_is_inferred_from_a_value() -> None:
    written = ["NA", "007", "1E5", "", "TRUE", "null", "2024-03-04"]
    assert cells(f"a,b,c,d,e,f,g\n{','.join(written)}\n".encode())[1] == written


def test_headings_that_come_twice_stay_as_they_are() -> None:
    assert cells(b"name,name\nIOM,ILO\n") == [["name", "name"], ["IOM", "ILO"]]


def test_lines_count_quoted_line_breaks_and_blank_lines() -> None:
    content = b'org,note\r\n\r\nIOM,"two\r\nlines"\r\n,,\r\nILO,""\r\n'
    assert cells(content) == [["org", "note"], ["IOM", "two\nlines"], ["ILO", ""]]
    assert sheet(content).lines.tolist() == [1, 3, 6]


def test_windows_unix_and_old_mac_line_ends_are_the_same() -> None:
    unix = b"org,note\nIOM,x\n"
    assert cells(unix.replace(b"\n", b"\r\n")) == cells(unix.replace(b"\n", b"\r")) == cells(unix)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_or_utf_8_needs_no_assumption(encoding: str) -> None:
    document = opened("ville,organisation\nGenève,Croix-Rouge\n".encode(encoding))
    assert document.sheets[0].cells.iloc[1, 0] == "Genève"
    assert document.assumed == ()


def test_latin_1_is_read_by_suggestion_and_the_suggestion_is_said() -> None:
    document = opened("org;ville\nMédecins sans frontières;Genève\n".encode("latin-1"))
    assert document.sheets[0].cells.iloc[1].tolist() == ["Médecins sans frontières", "Genève"]
    assert "it is not UTF-8" in document.assumed[0]


def test_utf_8_with_one_wrong_byte_is_not_reread_as_something_else() -> None:
    content = "Genève\nGuinée\nCôte\n".encode() + b"Nz\xe9r\n"
    with pytest.raises(BadFile, match="line 4, is not utf-8"):
        opened(content)


@pytest.mark.parametrize(("mark", "name"), [(";", "semicolons"), ("\t", "tabs"), ("|", "bars")])
def test_another_separator_is_found_and_said(mark: str, name: str) -> None:
    document = opened(f"org{mark}place\nIOM{mark}Geneva, CH\nILO{mark}Turin, IT\n".encode())
    assert document.sheets[0].cells.iloc[2].tolist() == ["ILO", "Turin, IT"]
    assert document.assumed == (f"cells are separated by {name}",)


def test_a_utf_16_report_in_tabs_keeps_its_sections() -> None:
    report = (
        "1. Summary\nTitle\tForum, spring\n\n2. Participants\nName\tEmail\tRole\nA\ta@x.org\tB\n"
    )
    assert cells(report.encode("utf-16"))[-1] == ["A", "a@x.org", "B"]
    assert sheet(report.encode("utf-16")).lines.tolist() == [1, 2, 4, 5, 6]


def test_excels_separator_hint_is_obeyed_and_not_shown() -> None:
    assert cells(b"sep=;\na,b;c\n1,5;2\n") == [["a,b", "c"], ["1,5", "2"]]
    assert sheet(b"sep=;\na,b;c\n1,5;2\n").lines.tolist() == [2, 3]


_CELL = st.text(st.characters(codec="utf-8", exclude_characters="\0\r\ufeff"), max_size=6)
_ROW = st.lists(_CELL, min_size=3, max_size=3)


@given(st.lists(_ROW, min_size=1, max_size=6))
def test_what_a_spreadsheet_writes_is_read_back(rows: list[list[str]]) -> None:
    written = io.StringIO()
    csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(
        [["organization", "theme", "place"], *rows]
    )
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    assert cells(written.getvalue().encode())[1:] == filled


@given(st.binary(max_size=200))
@example(b",\xa0")
def test_any_bytes_are_a_table_or_one_sentence(content: bytes) -> None:
    try:
        found = sheet(content)
    except BadFile as error:
        assert str(error).startswith("a.csv")
    else:
        assert len(found.cells) == len(found.lines) > 0


@pytest.mark.parametrize(
    "name",
    [
        "Université X",
        "Citroën",
        "L’Université d’Été – Paris",
        "Sant’Elpidio è qui",
        "São Tomé",
        "n° 5",
    ],
)
def test_a_few_accents_of_western_europe_are_not_read_as_another_alphabet(name: str) -> None:
    document = opened(f"occasion,organization\nForum,{name}\n".encode("cp1252"))
    assert document.sheets[0].cells.iloc[1, 1] == name
    assert document.assumed == ("read as Windows-1252: it is not UTF-8; look at the accents",)


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("cp1253", "Πανεπιστήμιο"),
        ("cp1251", "Красный Крест"),
        ("cp874", "กระทรวงสาธารณสุข"),
        ("cp949", "국제이주기구"),
        ("cp1256", "جمعية الهلال"),
        ("cp1250", "Łódź Społeczność"),
        ("cp1254", "Türkiye Yeşilay Derneği İstanbul Şubesi"),
    ],
)
def test_another_script_or_alphabet_is_still_found(encoding: str, name: str) -> None:
    document = opened(f"occasion,organization\nForum,{name}\n".encode(encoding))
    assert document.sheets[0].cells.iloc[1, 1] == name
    assert "it is not UTF-8" in document.assumed[0]
