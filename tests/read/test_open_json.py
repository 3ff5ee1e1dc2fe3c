"""Does a JSON list of objects become the table that it means?"""

from __future__ import annotations

import pytest

from graph.errors import BadFile, NoReader
from graph.read import open_document, read_files
from graph.reading import Sheet


def sheet(content: bytes) -> Sheet:
    return open_document("a.json", content).sheets[0]


def test_keys_are_the_first_row_and_null_is_an_empty_cell() -> None:
    found = sheet(b'[{"org": null, "country": "PK"}, {"org": "IOM"}]')
    assert found.cells.to_numpy().tolist() == [["org", "country"], ["", "PK"], ["IOM", ""]]
    assert found.lines.tolist() == [0, 1, 2]


def test_numbers_stay_as_written() -> None:
    found = sheet(b'[{"a": 1.50, "b": 10000000000000000000001, "c": true, "d": "NA"}]')
    assert found.cells.iloc[1].tolist() == ["1.50", "10000000000000000000001", "TRUE", "NA"]


def test_half_a_character_becomes_the_replacement_character() -> None:
    assert sheet(b'[{"org": "A\\ud800\\u0000B"}]').cells.iloc[1, 0] == "A\ufffd\ufffdB"


def test_a_heading_in_brackets_is_not_json() -> None:
    assert sheet(b"[Name],[Country]\nIOM,CHE\n").cells.iloc[0].tolist() == ["[Name]", "[Country]"]


@pytest.mark.parametrize(
    ("content", "fact"),
    [
        (b"[]", "nothing in it"),
        (b"[{}]", "nothing in it"),
        (b'[{"a": 1', "broken JSON .line 1"),
        (b'[{"a": 1, "a": 2}]', "names a twice"),
        (b"[" + b"[]," * 2_000_000 + b"[]]", "too large for JSON"),
        (b"[" * 200_000 + b"]" * 200_000, "too deeply"),
    ],
)
def test_json_that_cannot_be_read_says_why(content: bytes, fact: str) -> None:
    with pytest.raises(BadFile, match=fact):
        sheet(content)


@pytest.mark.parametrize(
    ("content", "fact"),
    [
        (b'{"org": "IOM"}', "is one JSON object, not a list"),
        (b"[1, 2]", "item 1 is a text or number"),
        (b'[{"a": "b"}, null]', "item 2 is a null"),
        (b'[{"orgs": ["IOM"]}]', "item 1 has a list in 'orgs'"),
    ],
)
def test_json_that_nests_and_that_no_reader_knows_says_what_it_is(content, fact) -> None:
    with pytest.raises(NoReader, match=fact):
        read_files([("a.json", content)])


def test_xml_that_no_reader_knows_says_what_it_is() -> None:
    with pytest.raises(NoReader, match="XML of <codelist>"):
        read_files([("a.xml", b'<codelist name="Sector"><item/></codelist>')])
