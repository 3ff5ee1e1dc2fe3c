"""Does the list of IETF meetings say where they were, beside the lists of those who came?"""

from __future__ import annotations

import json

import pytest

from graph.errors import BadFile
from graph.read import ietf_meetings, open_document, read_files
from graph.reading import Intake

CAME = [{"country": "US", "organization": "Alder", "presence": "on-site"}]


def meeting(name: str, **location: str) -> dict[str, object]:
    return {"name": name, "location": location, "attendee_list": f"json/{name.lower()}.json.gz"}


def listed(*meetings: dict[str, object]) -> tuple[str, bytes]:
    return "meetings.json", json.dumps({"name": "IETF", "meeting_list": meetings}).encode()


def read(*meetings: dict[str, object]) -> Intake:
    return read_files([("ietf72.json", json.dumps(CAME).encode()), listed(*meetings)])


def test_a_meeting_gets_its_country_and_stays_one_meeting() -> None:
    tidy = read(meeting("IETF72", country="IE", city="Dublin")).tidy
    assert tidy.occasions["title"].to_pylist() == ["IETF 72"]
    assert str(tidy.occasions["reported"][0]) == "2008-07-01"
    (held,) = tidy.occasion_places.to_pylist()
    assert (held["occasion"], held["place"], held["relation"]) == ("meeting:ietf 72", "IRL", "held")
    assert held["source"] == "meetings.json:1"


def test_the_list_alone_says_in_one_sentence_which_files_it_belongs_to() -> None:
    with pytest.raises(BadFile, match=r"^meetings\.json says where .*ietf72\.json\.gz\.$"):
        read_files([listed(meeting("IETF72", country="IE"))])


def test_a_list_that_is_alone_holds_up_no_other_file() -> None:
    faults: list[BadFile] = []
    other = ("list.csv", b"occasion,organization\nForum,Alder\n")
    intake = read_files([listed(meeting("IETF72", country="IE")), other], faults=faults)
    assert [one.file for one in intake.reports] == ["list.csv"]
    assert len(faults) == 1


def test_a_meeting_without_number_is_set_aside_and_an_unknown_country_is_told() -> None:
    report = read(
        meeting("IETF72", country="Atlantis"), meeting("Interim"), meeting("IETF73")
    ).reports[1]
    assert (report.rows, report.read) == (3, 2)
    assert report.set_aside == ((2, "no number of an IETF meeting"),)
    assert [(one.line, one.written) for one in report.unknown] == [(1, "Atlantis")]


def test_other_json_with_a_list_of_meetings_is_not_taken_for_it() -> None:
    document = open_document("a.json", b'{"meeting_list": [{"name": "IETF72"}]}')
    assert ietf_meetings.recognise(document) is None
