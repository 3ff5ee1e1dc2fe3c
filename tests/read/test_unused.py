"""Is a column that is not read told?"""

from __future__ import annotations

import pytest

from graph import catalogue
from graph.read import attendance, collaboration, open_document
from graph.reading import Reading


def told(reading: Reading) -> list[str]:
    return [problem.message for problem in reading.report.problems]


def meeting(head: str, *rows: str) -> Reading:
    text = "\n".join(["occasion,organization" + head, *rows])
    return attendance.read(open_document("list.csv", text.encode()))


def test_columns_that_mean_nothing_to_us_are_named() -> None:
    report = meeting(",Remark,Web Site,Empty", "Forum,Alder,late,alder.org,").report
    assert report.assumed == ("columns not used: Remark, Web Site",)
    text = b"title,organization,Budget\nWells,Alder,x\n"
    assert collaboration.read(open_document("work.csv", text)).report.assumed == (
        "columns not used: Budget",
    )


def test_a_column_without_a_heading_is_named_by_its_place() -> None:
    assert meeting(",", "Forum,Alder,late").report.assumed == (
        "columns not used: column 3 without a heading",
    )


def test_columns_of_persons_are_not_named() -> None:
    report = meeting(",E-mail,First name", "Forum,Alder,a@alder.org,Ann").report
    assert not [said for said in report.assumed if "columns not used" in said]


def test_a_second_column_of_organizations_does_not_disappear_silently() -> None:
    reading = meeting(",organization", "Forum,Birch,Cedar")
    assert reading.tidy.organizations["org"].to_pylist() == ["birch"]
    assert told(reading) == [
        "Column 3 (organization) is not used: column 2 (organization) is the organization "
        "already. Put both into one column, each organization in a row of its own."
    ]


def test_another_word_for_the_same_column_is_told_too() -> None:
    (said,) = told(meeting(",date,Start date", "Forum,Birch,2024-03-05,2024-03-06"))
    assert said.startswith("Column 4 (Start date) is not used: column 3 (date) is the date already")


FOREIGN = {
    "headings_3w": "Organization,Sector,Activity,District,Colour\nAlder,WASH,Wells,North,red\n",
    "hxl_3w": "Who,Sector,District,Colour\n#org,#sector,#adm1+name,\nAlder,WASH,North,red\n",
    "sign_in": "Meeting: Forum\nName,Organization,Colour,Email\nA. Quill,Alder,red,a@b.org\n",
    "sign_in_wide": "Organization,Colour,5 March 2024,9 April 2024\nAlder,red,x,\n",
    "participants": "Group type,Delegation,Honorific,Name,Meeting,Year,Colour\n"
    "NGO,Alder,Ms,A. Quill,COP 1,1995,red\n",
    "programme": "Session,Title,Person,Affiliation,Role,Colour\nS1,Sea,A. Quill,Alder,c,red\n",
    "lobby": "Date,Minister,Organisations,Subject,Colour\n2024-03-05,A. Quill,Alder,Sea,red\n",
    "calendar": "Subject,Start Date,Organizer,Attendees,Colour\n"
    "Sea,2024-03-05,a@b.org,c@d.org,red\n",
    "zoom_meeting": "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),"
    "Guest,Colour\nA. Quill,a@b.org,2024-03-05 10:00:00,2024-03-05 11:00:00,60,No,red\n",
    "unfccc": "Group_Type,Delegation,Delegation_ISO,Year,Meeting,Location,Person_Name,Colour\n"
    "Parties,Albania,ALB,1991,INC 1,Geneva,A. Quill,red\n",
}


@pytest.mark.parametrize("name", FOREIGN)
def test_a_foreign_list_tells_what_of_it_is_not_used_and_no_persons(name: str) -> None:
    reader = catalogue.readers()[name]
    report = reader.read(open_document("file.csv", FOREIGN[name].encode())).report
    (sentence,) = [one for one in report.assumed if "columns not used" in one]
    assert sentence.endswith("Colour")
    assert not [word for word in ("Name", "Email", "Honorific", "Organ") if word in sentence]
