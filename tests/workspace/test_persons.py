"""Does no person of a file reach the stored file, its log or its backup?"""

from __future__ import annotations

from pathlib import Path

import pytest

from graph import desk
from graph.read import read_each
from graph.workspace import Workspace
from tests.read import exports

PERSONS = ("Quilla Zyxwvut", "Brixby Oddlehop")
MAIL = "quilla.zyxwvut@example.org"
PHONE = "+41 22 555 01 99"
CANARIES = (b"zyxwvut", b"oddlehop", b"quilla", b"555 01 99")

LISTS = {
    "template.csv": "occasion,organization,date,Name,Email,Phone\n"
    f"Forum,Alder,2024-01-02,{PERSONS[0]},{MAIL},{PHONE}\n"
    f"Forum,Birch,2024-01-02,{PERSONS[1]},,\n",
    "tagged.csv": "Org,Sector,Contact,Mail\n#org,#sector,#contact+name,#contact+email\n"
    f"Alder,WASH,{PERSONS[0]},{MAIL}\n",
    "sign_in.csv": f"Name,Organization,Email\n{PERSONS[0]},Alder,{MAIL}\n{PERSONS[1]},Birch,\n",
    "zoom.csv": "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
    f"{PERSONS[0]},{MAIL},03/24/2024 09:00:00 AM,03/24/2024 10:00:00 AM,60,Yes\n",
    "meetings.ics": "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Call\nDTSTART:20240305T090000Z\n"
    f"DESCRIPTION:{PHONE}\nORGANIZER;CN={PERSONS[0]}:mailto:{MAIL}\n"
    f"ATTENDEE;CN={PERSONS[1]}:mailto:oddlehop@example.org\nEND:VEVENT\nEND:VCALENDAR\n",
    "grants.csv": "Identifier,Amount Awarded,Funding Org:Name,Recipient Org:Name,"
    "Recipient Ind:Identifier,Recipient Ind:Name\n"
    f"G-1,100,Fund,,zyxwvut-1,{PERSONS[0]}\nG-2,100,Fund,Alder,,\n",
    "grants.json": '[{"id": "G-1", "amountAwarded": 100, "fundingOrganization": [{"name": "Fund"}],'
    f' "recipientIndividual": [{{"name": "{PERSONS[0]}", "email": "{MAIL}"}}]}}]',
    "party.csv": "Group_Type,Delegation,Delegation_ISO,Year,Meeting,Location,Person_Name\n"
    f"Parties,Albania,ALB,1991,INC 1,Geneva,{PERSONS[1]}\n",
}

NEVER = ("party.csv", "grants.json")
"""Files of which no person is kept, even where that was asked for."""


def stored(folder: Path, name: str, keep_persons: bool) -> bytes:
    """Every byte that a workspace with one list leaves on the disk, and its backup."""
    content = LISTS[name].encode()
    path = folder / "records.synergraph"
    with Workspace.create(path, keep_persons=keep_persons) as workspace:
        reads = read_each([(name, content)], persons=workspace.keep_persons)
        workspace.add(reads, {name: len(content)})
        found = path.read_bytes() + path.with_name(f"{path.name}.wal").read_bytes()
        workspace.backup(folder / "copy.synergraph")
    return (found + b"".join(one.read_bytes() for one in folder.iterdir())).lower()


@pytest.mark.parametrize("name", LISTS)
def test_no_person_is_in_any_byte_that_is_stored(tmp_path, name):
    found = stored(tmp_path, name, keep_persons=False)
    assert [one for one in CANARIES if one in found] == []


@pytest.mark.parametrize("name", [name for name in LISTS if name not in NEVER])
def test_persons_are_found_where_a_workspace_was_made_to_keep_them(tmp_path, name):
    found = stored(tmp_path, name, keep_persons=True)
    assert any(one in found for one in CANARIES), "the search above could not fail"


@pytest.mark.parametrize("reader", exports.EXPORTS)
def test_no_person_of_an_export_is_in_any_byte_that_is_stored(tmp_path, reader):
    text = exports.EXPORTS[reader].encode("utf-16" if reader == "teams" else "utf-8")
    path = tmp_path / "records.synergraph"
    with Workspace.create(path) as workspace:
        desk.take_in(workspace, [(f"{reader}.csv", text)])
        workspace.backup(tmp_path / "copy.synergraph")
        tidy = str([table.to_pylist() for _, table in workspace.tidy().items()])
    found = b"".join(one.read_bytes() for one in tmp_path.iterdir()).lower() + tidy.lower().encode()
    named = [one for one in exports.PERSONS if one != "@"]  # any bytes may have one
    assert [one for one in named if one.encode() in found] == []
