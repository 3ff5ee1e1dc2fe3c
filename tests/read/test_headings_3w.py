"""Are tables of work without tags read by their headings, in any of the languages seen?"""

from __future__ import annotations

import pytest

from graph import catalogue
from graph.read import headings_3w, open_document
from graph.reading import Reading


def read(text: str, file: str = "4w.csv") -> Reading:
    return headings_3w.read(open_document(file, text.encode()))


def levels(reading: Reading) -> dict[str, int]:
    places = reading.tidy.places.to_pandas()
    return dict(zip(places["name"], places["level"], strict=True))


@pytest.mark.parametrize(
    ("headings", "row"),
    [
        (
            "Implementing Partner,Donor,Sector,State,Project Status",
            "Birch,Alder,WASH,North,Ongoing",
        ),
        (
            "Partenaire de mise en œuvre,Bailleur de fonds,Secteur/Cluster*,Région *,Etat Projet",
            "Birch,Alder,WASH,North,En cours",
        ),
        (
            "ORGANIZACIÓN IMPLEMENTADORA,ORGANIZACIÓN DONANTE,SECTOR / CLUSTER,ADMIN 1,Estatus",
            "Birch,Alder,WASH,North,En ejecución",
        ),
        (
            "Parceiro de Implementação,Doador,Setor,Província,Estado",
            "Birch,Alder,WASH,North,Em curso",
        ),
        (
            "Implementing Partner - الشريك المنفذ,Donor - المانح,Sector - القطاع,"
            "Governorate - المحافظة,Status - الحالة",
            "Birch,Alder,WASH,North,مستمر",
        ),
        ("الشريك المنفذ,المانح,القطاع,المحافظة,الحالة", "Birch,Alder,WASH,North,مستمر"),
    ],
)
def test_five_languages_say_the_same(headings: str, row: str) -> None:
    reading = read(f"{headings}\n{row}\n")
    roles = reading.tidy.participations.to_pandas().set_index("org")["role"].to_dict()
    assert roles == {"alder": "funder", "birch": "implementer"}
    assert reading.tidy.occasions["status"].to_pylist() == ["ongoing"]
    assert reading.tidy.themes["name"].to_pylist() == ["WASH"]
    assert levels(reading) == {"North": 1}


def test_province_is_the_first_level_where_nothing_lies_above_it() -> None:
    found = levels(read("Acronyme,Secteur,Province\nAlder,WASH,Lac\nAlder,WASH,Batha\n"))
    assert found == {"Lac": 1, "Batha": 1}


def test_province_is_the_second_level_where_provinces_lie_in_regions() -> None:
    rows = "A,W,Est,Gourma\nA,W,Est,Tapoa\nA,W,Nord,Yatenga\n"
    reading = read("Organisation,Secteur,Région,Province\n" + rows)
    assert levels(reading) == {"Est": 1, "Nord": 1, "Gourma": 2, "Tapoa": 2, "Yatenga": 2}
    assert "'Province' is administrative level 2, by the places that lie in it" in str(
        reading.report.assumed
    )


def test_the_values_decide_which_of_province_and_region_is_above() -> None:
    rows = "A,W,Centre,Kabul\nA,W,Kandahar,Kandahar\nA,W,Zabul,Kandahar\n"
    found = levels(read("Organization,Cluster,Region,Province\n" + rows))
    assert (found["Centre"], found["Zabul"], found["Kabul"]) == (2, 2, 1)


def test_a_column_of_codes_goes_with_the_names_that_it_has_one_for_each() -> None:
    rows = "A,W,Yobe,NG036,Bursari,NG036002\nA,W,Yobe,NG036,Jakusko,NG036010\n"
    reading = read("Organization,Sector,States,State Pcode,LGA,LGA PCode\n" + rows)
    places = reading.tidy.places.to_pandas().set_index("place")
    assert places.loc["NG036002", "parent"] == "NG036"
    assert places.loc["NG036", "name"] == "Yobe"


def test_estado_is_a_state_where_its_values_are_no_statuses() -> None:
    reading = read("Organización líder,Sector,Estado,Estatus\nAlder,Salud,Zulia,Finalizada\n")
    assert levels(reading) == {"Zulia": 1}
    assert reading.tidy.occasions["status"].to_pylist() == ["completed"]


def test_swapped_names_and_acronyms_are_told_apart_by_their_length() -> None:
    top = "Organization,Org. Acronym,Project Sector,States\n"
    reading = read(top + "AA,Alder Action,WASH,Yobe\nBF,Birch Fund,WASH,Yobe\n")
    assert set(reading.tidy.organizations["name"].to_pylist()) == {"Alder Action", "Birch Fund"}
    assert "Column 'Org. Acronym' holds the names" in reading.report.assumed[0]


def test_month_and_year_in_two_columns_are_the_month_reported() -> None:
    reading = read("Organization,Sector,State,Month,Year\nAlder,WASH,Yobe,August,2021\n")
    assert str(reading.tidy.occasions["reported"][0]) == "2021-08-01"


def test_a_year_alone_is_a_period() -> None:
    reading = read("Organization,Sector,State,Year\nAlder,WASH,Yobe,2021\nBirch,WASH,Yobe,\n")
    found = reading.tidy.occasions.to_pydict()
    days = {(str(start), str(end)) for start, end in zip(found["start"], found["end"], strict=True)}
    assert days == {("2021-01-01", "2021-12-31"), ("None", "None")}


def test_of_two_rows_of_headings_the_lower_one_is_the_last() -> None:
    top = "MATRIX,,\nLead organization,Sector,District\nOrganização líder,Setor,Distrito\n"
    assert read(top + "Alder,WASH,Buzi\n").report.rows == 1


def test_a_project_is_what_is_done_in_it() -> None:
    top = "Organization,Sector,State,Project Title,Activity\n"
    reading = read(top + "Alder,WASH,North,Clean water,Wells\nAlder,WASH,South,Clean water,Pumps\n")
    assert reading.tidy.occasions["title"].to_pylist() == ["Clean water"]
    assert reading.tidy.occasion_places.num_rows == 2


@pytest.mark.parametrize(
    "headings",
    [
        "title,organization,role,partners,sector,country,start,end,status",
        "Name,Organization,Email",
        "Organization,Sector",
        "Sector,Region,District",
        "iati-identifier,title,Identifier,Recipient Org:Name,Country",
    ],
)
def test_other_tables_are_left_to_other_readers(headings: str) -> None:
    document = open_document("a.csv", f"{headings}\na,b,c,d,e,f,g,h,i\n".encode())
    assert headings_3w.recognise(document) is None


def test_a_tagged_table_is_read_by_its_tags() -> None:
    readers = list(catalogue.readers())
    assert readers.index("hxl_3w") < readers.index("headings_3w") < readers.index("collaboration")


def test_contacts_are_not_stored() -> None:
    top = "Organization,Sector,District,Focal point,E-mail\n"
    reading = read(top + "Alder,WASH,Buzi,Quilla Zyxwvut,quilla@example.org\n")
    assert "uilla" not in reading.rows[0].cells.to_string()


def test_rows_read_and_rows_set_aside_are_the_rows_of_the_file() -> None:
    report = read("Organisation,Secteur,Région\nAlder,Eau,Est\nn/a,Eau,Est\n,Eau,Est\n,,\n").report
    assert (report.rows, report.read, [line for line, _ in report.set_aside]) == (3, 1, [3, 4])
