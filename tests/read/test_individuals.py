"""Are persons who receive a grant counted and forgotten?"""

from __future__ import annotations

import json

from tests.read.test_threesixtygiving import FIRST, GRANT, PAID, PERSON, column, read, read_csv

TO_PERSON = "G-3,Study,300,,GBP,16/06/2014,,,,Zora Quill,GB-COH-9,Fund,,"


def test_a_grant_to_an_individual_is_counted_and_stays_with_its_funder() -> None:
    reading = read_csv(FIRST, TO_PERSON)
    assert (reading.report.rows, reading.report.read) == (2, 2)
    assert [one for one in reading.report.assumed if one.startswith("1 grant is to individuals")]
    roles = column(reading.tidy.participations, "occasion", "role")
    assert [role for occasion, role in roles if occasion == "grant:G-3"] == ["funder"]
    (paid,) = [one for one in column(reading.tidy.amounts, *PAID) if one[0] == "grant:G-3"]
    assert paid[1:4] == ("GB-COH-9", None, 300.0)


def test_an_individual_of_a_json_file_is_counted_and_in_nothing_that_is_kept() -> None:
    person = {"recipientIndividual": [{"id": "P-1", "name": PERSON}], "id": "G-3"}
    other = {name: value for name, value in GRANT.items() if name != "recipientOrganization"}
    reading = read(json.dumps([GRANT, other | person]).encode())
    assert [one for one in reading.report.assumed if one.startswith("1 grant is to individuals")]
    kept = str([one.cells.to_numpy().tolist() for one in reading.rows])
    assert PERSON not in str(reading.tidy) + str(reading.report) + kept
    assert reading.tidy.occasions.num_rows == 2
