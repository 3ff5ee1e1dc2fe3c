"""Are the persons counted whom an attendance list names without a number of them?"""

from __future__ import annotations

from graph.read import read_files
from tests.read.test_attendance import read


def people(text: str) -> dict[tuple[str, str], int | None]:
    """Title and organization -> persons, all rows added."""
    tidy = read(text).tidy
    titles = {row["occasion"]: row["title"] for row in tidy.occasions.to_pylist()}
    found: dict[tuple[str, str], int | None] = {}
    for row in tidy.participations.to_pylist():
        name = (titles[row["occasion"]], row["org"])
        both = [one for one in (found.get(name), row["people"]) if one is not None]
        found[name] = sum(both) if both else None
    return found


NAMES = """occasion,organization,Name,Email
Forum,Alder,Quilla Zyxwvut,
Forum,ALDER,Bodo Vutsrqp,
Forum,Alder,Quilla Zyxwvut,
Forum,Birch,,
Camp,Alder,Cleo Ponmlkj,cleo@alder.example
"""


def test_names_without_a_number_are_counted_for_each_organization_and_occasion() -> None:
    assert people(NAMES) == {
        ("Forum", "alder"): 2,
        ("Forum", "birch"): None,
        ("Camp", "alder"): 1,
    }
    assert [one for one in read(NAMES).report.assumed if "names are counted" in one]


def test_a_stated_number_of_persons_is_not_replaced_by_counted_names() -> None:
    text = "occasion,organization,people,Name\nForum,Alder,5,Quilla Zyxwvut\n"
    assert people(text) == {("Forum", "alder"): 5}
    assert not [one for one in read(text).report.assumed if "names are counted" in one]


def test_somebody_to_contact_did_not_come() -> None:
    text = "occasion,organization,kind,Contact name,Contact email\n"
    text += "Forum,Alder,meeting,Quilla Zyxwvut,q@zyx.example\n"
    tables = read_files([("list.csv", text.encode())]).tidy
    assert tables.participations["people"].to_pylist() == [None]
