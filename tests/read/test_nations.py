"""Is a country that is not known told once, with what may be meant, whoever reads it?"""

from __future__ import annotations

import io
import json

import pytest
from openpyxl import Workbook

from graph import catalogue
from graph.read import open_document
from graph.reading import Reading, Unknown

GRANT = {
    **{
        "id": "g",
        "title": "Wells",
        "currency": "GBP",
        "amountAwarded": 1,
        "awardDate": "2024-01-02",
    },
    "recipientOrganization": [{"id": "a", "name": "Alder", "addressCountry": "Camboida"}],
    "fundingOrganization": [{"id": "b", "name": "Birch"}],
}
FILES = {
    "attendance": "occasion,organization,country\nForum,Alder,Camboida\n",
    "collaboration": "title,organization,countries\nWells,Alder,KHM; Camboida\n",
    "headings_3w": "Organization,Sector,Activity,Country,District\n"
    "Alder,WASH,Wells,Camboida,North\n",
    "hxl_3w": "#org,#sector,#country+name,#adm1+name\nAlder,WASH,Camboida,North\n",
    "sign_in": "Meeting: Spring Forum\nName,Organization,Country\nA. Quill,Alder,Camboida\n",
    "sign_in_wide": "Organization,Country,5 March 2024,9 April 2024\nAlder,Camboida,x,\n",
    "indico": "ID,Name,Affiliation,Country,Registration state\n"
    "1,A. Quill,Alder,Camboida,Completed\n",
    "participants": "Group type,Delegation,Honorific,Name,Meeting,Year\n"
    "Parties,Camboida,Ms,A. Quill,Sea COP 1,1995\n",
    "unfccc": "Group_Type,Delegation,Delegation_ISO,Year,Meeting,Location\n"
    "Parties,Camboida,XXX,1991,INC 1,Geneva\n",
    "iati_csv": "iati-identifier,reporting-org,participating-org (Implementing),recipient-country\n"
    "x-1,Alder,Birch,Camboida\n",
    "fts": "date,amountUSD,srcOrganization,destOrganization,destLocations\n"
    "2024-01-02,5,Alder,Birch,Camboida\n",
    "threesixtygiving": json.dumps({"grants": [GRANT]}),
    "ietf": json.dumps([{"country": "Camboida", "organization": "Alder", "presence": "on-site"}]),
}


def read(name: str, content: bytes) -> Reading:
    reader = catalogue.readers()[name]
    document = open_document("ietf72.json" if name == "ietf" else "file.csv", content)
    assert reader.recognise(document) is not None
    reading: Reading = reader.read(document)
    return reading


@pytest.mark.parametrize("name", FILES)
def test_a_slip_is_told_once_with_its_row_and_never_taken(name: str) -> None:
    reading = read(name, FILES[name].encode())
    (one,) = reading.report.unknown
    assert (one.kind, one.written, one.rows) == ("country", "Camboida", 1)
    assert one.proposals == ("Cambodia",)
    assert not [problem for problem in reading.report.problems if "Camboida" in problem.message]
    assert "KHM" not in reading.tidy.organizations["country"].to_pylist()


def test_rows_are_counted_the_first_line_is_told_and_what_says_nothing_is_not_unknown() -> None:
    rows = ["Alder,THA", "Birch,Camboida", "Cedar,Camboida", "Dogwood,n/a", "Elm,not specified"]
    text = "\n".join(["occasion,organization,country", *(f"Forum,{row}" for row in rows)])
    assert read("attendance", text.encode()).report.unknown == (
        Unknown("country", "Camboida", 2, 3, ("Cambodia",)),
    )


def test_a_word_in_two_sheets_is_one_of_which_no_line_is_told() -> None:
    rows = [["occasion", "organization", "country"], ["Forum", "Alder", "Camboida"]]
    book, content = Workbook(), io.BytesIO()
    for sheet in (book.active, book.create_sheet()):
        for row in rows:
            sheet.append(row)
    sheet.append(["Fair", "Alder", "Camboida"])
    book.save(content)
    reading = read("attendance", content.getvalue())
    assert reading.report.unknown == (Unknown("country", "Camboida", 3, None, ("Cambodia",)),)


def test_a_former_name_is_read_as_the_country_of_today_and_told() -> None:
    text = "occasion,organization,country\nForum,Alder,Zaire\nFair,Alder,Zaire\n"
    reading = read("attendance", text.encode())
    assert reading.tidy.organizations["country"].to_pylist() == ["COD"]
    assert reading.report.assumed == (
        "'Zaire' is read as Democratic Republic of the Congo, the country's name today (2 rows).",
    )


def test_a_state_that_split_is_its_own_place_and_not_its_successor() -> None:
    reading = read("attendance", b"occasion,organization,country\nForum,Alder,USSR\n")
    assert reading.tidy.organizations["country"].to_pylist() == ["SUN"]
    assert reading.tidy.places["name"].to_pylist() == ["Soviet Union"]
    assert reading.report.unknown == ()
