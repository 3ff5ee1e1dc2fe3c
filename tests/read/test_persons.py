"""Does no person of a file reach the tables or the report?"""

from __future__ import annotations

import pytest

from graph import catalogue
from graph.read import open_document

PERSON, MAIL, PHONE = "Quilla Zyxwvut", "quilla.zyxwvut@example.org", "+41 22 555 01 99"


@pytest.mark.parametrize(
    ("reader", "heads", "row"),
    [
        ("attendance", "occasion,organization,Name,Email,Phone", "Forum,Alder,{p},{m},{t}"),
        ("attendance", "occasion,organization,role", "Forum,{m},chair"),
        ("attendance", "occasion,organization,people", "Forum,{t},2"),
        ("attendance", "occasion,organization,session", "Forum,Alder,Ask {m}"),
        ("collaboration", "title,organization,partners,Contact", "Wells,Alder,{m};{t},{p}"),
        (
            "hxl_3w",
            "#org,#sector,#contact+name,#org+contact+email,#contact+phone",
            "Alder,WASH,{p},{m},{t}",
        ),
        ("hxl_3w", "#org,#sector,#org+focal+name", "Alder,WASH,{p}"),
        (
            "unfccc",
            "Group_Type,Delegation,Delegation_ISO,Year,Meeting,Location,Person_Name,Affiliation",
            "Parties,Albania,ALB,1991,INC 1,Geneva,{p},{m}",
        ),
    ],
)
def test_no_person_reaches_the_tables_or_the_report(reader: str, heads: str, row: str) -> None:
    text = f"{heads}\n{row.format(p=PERSON, m=MAIL, t=PHONE)}\n"
    reading = catalogue.readers()[reader].read(open_document("list.csv", text.encode()))
    told = str(reading.report) + "".join(str(t.to_pylist()) for _, t in reading.tidy.items())
    assert not any(word in told for word in ("Zyxwvut", "zyxwvut", "555 01 99"))
