"""Does every file that is no table end in one clear sentence?"""

from __future__ import annotations

import gzip

import pytest

from graph.errors import BadFile
from graph.read import open_document

ROWS = b"organization,occasion\nPlan,Forum\n"


def test_the_content_decides_and_not_the_extension() -> None:
    document = open_document("photo.png", ROWS)
    assert document.sheets[0].cells.to_numpy().tolist()[1] == ["Plan", "Forum"]


@pytest.mark.parametrize(
    ("content", "fact"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf", "nothing but white space"),
        (b" \r\n\t \n", "nothing but white space"),
        (b"a,b\n\x00\x01\x02", "binary"),
        (b"\x89PNG\r\n\x1a\n", "an image"),
        (b"%PDF-1.7\n", "a PDF"),
        (b"<!DOCTYPE html><html></html>", "web page"),
        (b'<codelist name="Sector">\n<item></codelist>', "broken XML"),
        (b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "DOCTYPE"),
        (b"\xff\xfea\x00\x00\x00", "NUL characters"),
        (b"\xff\xfe\x00\xd8a\x00", "marked as utf-16"),
        (b"PK\x05\x06" + bytes(18), "binary"),
    ],
)
def test_a_file_that_is_no_table_says_what_it_is(content: bytes, fact: str) -> None:
    with pytest.raises(BadFile, match=fact):
        open_document("a.csv", content)


def test_a_gzipped_table_is_read_as_the_table() -> None:
    plain, packed = (open_document("a", c).sheets[0] for c in (ROWS, gzip.compress(ROWS)))
    assert packed.cells.equals(plain.cells)


def packed(content: bytes) -> bytes:
    """Without a time of packing, so that a case has the same name in every process."""
    return gzip.compress(content, mtime=0)


@pytest.mark.parametrize(
    ("content", "fact"),
    [
        (packed(ROWS)[:-9], "ends too early"),
        (packed(ROWS)[:12] + b"damaged all the way", "damaged gzip"),
        (packed(ROWS) * 2, "several gzipped parts"),
        (packed(packed(ROWS)), "gzipped twice"),
        (packed(b""), "nothing in it"),
        (packed(b"organization\n" * 4_000_000), "unpacks to more than"),
    ],
)
def test_a_gzip_file_that_is_not_one_whole_table_is_refused(content: bytes, fact: str) -> None:
    with pytest.raises(BadFile, match=fact):
        open_document("a.csv.gz", content)


def test_a_country_code_is_not_taken_for_a_zip_archive() -> None:
    assert open_document("a.csv", b"PK,Pakistan\n").sheets[0].cells.iloc[0, 0] == "PK"
