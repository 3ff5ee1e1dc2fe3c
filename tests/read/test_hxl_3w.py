"""Do tagged rows become activities in which organizations have their roles?"""

from __future__ import annotations

import io

import openpyxl

from graph.read import hxl_3w, open_document
from graph.reading import Document, Reading

WHO = "#org+funder,#org+prog,#org+impl,#sector,#activity,#adm1+name,#adm2+name,#adm2+code,#status"


def document(text: str, file: str = "3w.csv") -> Document:
    return open_document(file, text.encode())


def read(text: str, file: str = "3w.csv") -> Reading:
    return hxl_3w.read(document(text, file))


def test_rows_that_differ_in_place_only_are_one_activity() -> None:
    reading = read(
        f"{WHO}\nF,P,I,WASH,Wells,R,A,ET0101,Ongoing\nF,P,I,WASH,Wells,R,B,ET0102,Ongoing\n"
    )
    assert reading.tidy.occasions.num_rows == 1
    assert set(reading.tidy.occasion_places["place"].to_pylist()) == {"ET0101", "ET0102"}
    assert reading.tidy.participations.num_rows == 6


def test_another_status_theme_or_role_is_another_activity() -> None:
    rows = ["F,P,I,WASH,W,,,,Ongoing", "F,P,I,WASH,W,,,,Planned", "F,P,I,Food,W,,,,Ongoing"]
    reading = read("\n".join([WHO, *rows, "P,F,I,WASH,W,,,,Ongoing"]) + "\n")
    assert reading.tidy.occasions.num_rows == 4


def test_the_same_facts_have_the_same_key_in_any_file() -> None:
    once = read(f"{WHO}\nF,P,I,WASH,Wells,R,A,ET0101,Ongoing\n", "one.csv")
    again = read(
        "#status,#org+impl,#org+prog,#org+funder,#sector,#activity\nEn cours,i,p,f,wash,wells\n"
    )
    assert once.tidy.occasions["occasion"] == again.tidy.occasions["occasion"]


def test_roles_come_from_the_attributes() -> None:
    frame = read(f"{WHO}\nF,P,I,WASH,W,,,,\n").tidy.participations.to_pandas()
    assert dict(zip(frame["org"], frame["role"], strict=True)) == {
        "f": "funder",
        "p": "programme",
        "i": "implementer",
    }


def test_places_form_a_hierarchy_under_the_country_of_their_codes() -> None:
    reading = read(f"{WHO}\nF,,,WASH,W,Oromia,Arsi,ET0408,\n")
    places = reading.tidy.places.to_pandas().set_index("place")
    assert places.loc["ET0408", "parent"] == "ETH/oromia"
    assert places.loc["ETH/oromia", "parent"] == "ETH"
    assert any("ETH" in assumed for assumed in reading.report.assumed)


def test_an_acronym_that_the_file_explains_stands_for_its_name() -> None:
    reading = read("#org+prog,#org+impl+name,#org+impl+acronym,#sector\nAF,Alder Fund,AF,WASH\n")
    assert reading.tidy.organizations["name"].to_pylist() == ["Alder Fund"]
    written = set(reading.tidy.participations["name_as_written"].to_pylist())
    assert written == {"AF", "Alder Fund"}
    assert "AF for Alder Fund" in reading.report.assumed[0]


def test_an_acronym_of_two_names_stands_for_neither() -> None:
    rows = "#org+prog,#org+name,#org+acronym,#sector\nAF,Alder Fund,AF,A\nAF,Aid Forum,AF,B\n"
    assert set(read(rows).tidy.organizations["org"].to_pylist()) == {
        "af",
        "alder fund",
        "aid forum",
    }


def test_a_reported_month_takes_the_year_from_the_name_of_the_file() -> None:
    reading = read("#org,#sector,#date+reported\nA,B,February\n", "4w_february_2022.csv")
    assert str(reading.tidy.occasions["reported"][0]) == "2022-02-01"
    assert "2022" in reading.report.assumed[0]


def test_a_month_without_any_year_leaves_the_time_unknown() -> None:
    reading = read("#org,#sector,#date+reported\nA,B,February\n", "4w.csv")
    assert reading.tidy.occasions["reported"].to_pylist() == [None]
    assert reading.report.problems[0].line == 2


def test_a_date_of_no_use_is_told_and_the_row_kept() -> None:
    reading = read("#org,#sector,#date+start\nA,B,2020-02-31\n")
    assert reading.tidy.occasions["start"].to_pylist() == [None]
    assert (reading.report.read, reading.report.problems[0].line) == (1, 2)


def test_a_row_without_any_organization_is_set_aside() -> None:
    report = read("#org,#sector\nA,B\nN/A,B\n,B\n").report
    assert report.set_aside == ((3, "'N/A' is no organization"), (4, "no organization"))


def test_a_blank_after_the_hash_is_no_tag() -> None:
    assert hxl_3w.recognise(document("# org,# sector\nA,B\n")) is None
    assert hxl_3w.recognise(document("#adm1 +name,#adm1 +code\nA,B\n")) is None


def test_the_sheet_with_the_work_is_read_and_not_the_first_tagged_one() -> None:
    book = openpyxl.Workbook()
    book.active.append(["#org", "#country"])
    book.active.append(["Nobody", "ETH"])
    work = book.create_sheet("4W")
    for row in (["Who", "What"], ["#org", "#sector"], ["Alder", "WASH"]):
        work.append(row)
    content = io.BytesIO()
    book.save(content)
    reading = hxl_3w.read(open_document("3w.xlsx", content.getvalue()))
    assert reading.tidy.participations["source"].to_pylist() == ["3w.xlsx [4W]:3"]


def test_types_in_many_languages_become_one_vocabulary() -> None:
    rows = "#org,#org+type,#sector\nA,ONG Internationale,X\nB,437,X\nC,Naciones Unidas,X\n"
    types = read(rows).tidy.organizations.to_pandas().set_index("org")["type"]
    assert types.to_dict() == {
        "a": "international ngo",
        "b": "international ngo",
        "c": "united nations",
    }
