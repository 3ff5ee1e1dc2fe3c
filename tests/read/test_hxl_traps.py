"""Are the traps of real tagged tables stepped over?"""

from __future__ import annotations

import io

import openpyxl
import pytest

from graph.read import hxl_3w, open_document
from graph.reading import Reading

Sheets = dict[str, list[list[str]]]


def read(text: str, file: str = "3w.csv") -> Reading:
    return hxl_3w.read(open_document(file, text.encode()))


def book(sheets: Sheets, file: str = "3w.xlsx") -> Reading:
    workbook = openpyxl.Workbook()
    for name, rows in sheets.items():
        page = workbook.create_sheet(name)
        for row in rows:
            page.append(row)
    workbook.remove(workbook.worksheets[0])
    workbook.save(packed := io.BytesIO())
    return hxl_3w.read(open_document(file, packed.getvalue()))


def roles(reading: Reading) -> set[tuple[str, str]]:
    frame = reading.tidy.participations.to_pandas()
    return set(zip(frame["org"], frame["role"], strict=True))


def test_the_tags_may_stand_in_line_eight() -> None:
    top = "Tracking,\n,\nLEGEND,\n8391,\nWHO,WHAT\nLead,Sector\nLíder,Setor\n"
    reading = read(top + "#org +name,#sector +cluster +name\nAlder,WASH\n")
    assert reading.tidy.participations["source"].to_pylist() == ["3w.csv:9"]
    assert (reading.report.rows, reading.report.read) == (1, 1)


@pytest.mark.parametrize(("line", "found"), [(25, True), (26, False)])
def test_tags_are_looked_for_in_the_first_25_rows(line: int, found: bool) -> None:
    document = open_document("3w.csv", ("x,y\n" * (line - 1) + "#org,#sector\nA,B\n").encode())
    assert (hxl_3w.recognise(document) is not None) == found


def test_the_tags_may_be_the_header_and_a_column_without_one_is_the_sector() -> None:
    top = "#org+reporting,#org+reporting+name,#org+reporting+type,Name,#adm1+code,#date\n"
    reading = read(top + "AF,Alder Fund,INGO,WASH,SS01,January\nBF,Birch,NNGO,Health,SS02,March\n")
    assert set(reading.tidy.themes["name"].to_pylist()) == {"WASH", "Health"}
    assert reading.report.assumed[0] == "Column 'Name' is read as the sector, by its values."
    assert reading.tidy.organizations["name"].to_pylist() == ["Alder Fund", "Birch"]
    assert set(reading.tidy.places.to_pandas().query("level == 0")["place"]) == {"SSD"}


def test_a_column_of_persons_called_name_is_no_sector() -> None:
    reading = read("#org,Name,#adm1\nAlder,Quilla Zyxwvut,North\n")
    assert reading.tidy.themes.num_rows == 0
    assert "Quilla" not in reading.rows[0].cells.to_string()


def test_contacts_are_found_by_the_heading_above_a_row_of_tags() -> None:
    reading = read("Org,What,Focal point\n#org,#sector,\nAlder,WASH,Quilla Zyxwvut\n")
    assert "Quilla" not in reading.rows[0].cells.to_string()


def test_an_acronym_column_that_holds_the_names_is_told_and_turned() -> None:
    rows = "#org+name,#org+acronym,#sector\nAA,Alder Action,X\nBF,Birch Fund,X\n"
    reading = read(rows)
    assert set(reading.tidy.organizations["name"].to_pylist()) == {"Alder Action", "Birch Fund"}
    assert set(reading.tidy.organizations["acronym"].to_pylist()) == {"AA", "BF"}
    assert "Column '#org+acronym' holds the names" in reading.report.assumed[0]


def test_tags_that_are_right_above_swapped_headings_are_followed_silently() -> None:
    top = "Organization,Org. Acronym,Project Sector\n#org+acronym,#org+name,#sector\n"
    reading = read(top + "AA,Alder Action,WASH\n")
    assert reading.tidy.organizations["name"].to_pylist() == ["Alder Action"]
    assert not any("holds the names" in said for said in reading.report.assumed)


def test_of_two_tagged_sheets_the_one_with_work_is_read_however_short() -> None:
    places = [["#country", "#org"], *([["ETH", f"Office {n}"] for n in range(5)])]
    work = [["Donor", "What"], ["#org+funder", "#sector"], ["Alder", "WASH"]]
    report = book({"Places": places, "4W": work}).report
    assert (report.rows, report.read) == (6, 1)
    assert report.set_aside[0] == (2, "sheet Places: not read, 4W has more rows of this kind")


def test_a_sheet_without_tags_beside_a_tagged_one_is_not_read_again() -> None:
    raw = [["Id", "Organisation", "Secteur", "Province"], *[["1", "Alder", "Eau", "Gitega"]] * 3]
    work = [["#org", "#sector", "#adm1"], ["Alder", "Eau", "Gitega"]]
    report = book({"Raw": raw, "Master": work}).report
    assert (report.rows, report.read, report.problems) == (4, 1, ())
    assert report.set_aside[0] == (2, "sheet Raw: not read, Master says by tags what it holds")


def test_columns_without_a_tag_are_read_by_their_headings() -> None:
    top = "ORGANIZACIÓN DONANTE,Ejecutor,SECTOR,ESTADO,FECHA DE INICIO\n,#org +name,#sector,,\n"
    reading = read(top + "Alder,Birch,Salud,Planeada,2021-07-01\n")
    assert roles(reading) == {("alder", "funder"), ("birch", "implementer")}
    assert reading.tidy.occasions["status"].to_pylist() == ["planned"]
    assert str(reading.tidy.occasions["start"][0]) == "2021-07-01"


def test_the_full_name_beside_a_tagged_acronym_is_the_name() -> None:
    top = (
        "Provinces,Secteurs,BD ORG.ACRONYME,BD ORG.DESCRIPTION\n#adm1+name,#sector,#org+acronym,\n"
    )
    reading = read(top + "Gitega,Santé,AF,Alder Fund\n", "3w_bdi_mar2022.csv")
    assert reading.tidy.organizations["name"].to_pylist() == ["Alder Fund"]
    assert set(reading.tidy.places.to_pandas()["country"]) == {"BDI"}
    assert "'bdi' in the name of the file" in reading.report.assumed[-1]


def test_a_column_of_types_that_is_tagged_as_an_organization_is_left_out() -> None:
    reading = read("#org+impl,#org+name,#sector\nINGO,Alder,WASH\nUN,Birch,WASH\n")
    assert {org for org, _ in roles(reading)} == {"alder", "birch"}
    assert "'#org+impl' holds types" in reading.report.assumed[0]


def test_dates_in_both_orders_stay_open_where_nothing_decides() -> None:
    rows = ["13/04/2024", "04/13/2024", "05/06/2024"]
    reading = read("#org,#sector,#date+start\n" + "".join(f"{d},WASH,{d}\n" for d in rows))
    known = {str(day) for day in reading.tidy.occasions["start"].to_pylist()}
    assert known == {"2024-04-13", "None"}
    assert [p.value for p in reading.report.problems] == ["05/06/2024"]
    assert "could be day first or month first" in reading.report.problems[0].message


def test_the_order_of_day_and_month_may_be_proved_by_the_other_dates() -> None:
    reading = read("#org,#sector,#date+start,#date+end\nA,B,01/07/2021,31/12/2021\n")
    assert str(reading.tidy.occasions["start"][0]) == "2021-07-01"
    assert "in the order of the other dates" in reading.report.assumed[0]


def test_a_region_above_the_provinces_is_no_site() -> None:
    rows = "A,B,North,P1\nA,B,North,P2\nA,B,South,P3\n"
    reading = read("#org,#sector,#loc+name,#adm1+name\n" + rows)
    assert set(reading.tidy.places["name"].to_pylist()) == {"P1", "P2", "P3"}


def test_a_joint_cell_is_proposed_and_not_split() -> None:
    reading = read("#org,#sector\nUNICEF/Plan Guinee,WASH\n")
    assert reading.report.splits[0].parts == ("UNICEF", "Plan Guinee")
    assert reading.tidy.organizations.num_rows == 1
