"""Are tags of all ages and tagged files of all shapes understood?"""

from __future__ import annotations

import json

import pytest

from graph.read import hxl_3w, open_document
from graph.reading import Reading


def read(text: str, file: str = "3w.csv") -> Reading:
    return hxl_3w.read(open_document(file, text.encode()))


def roles(reading: Reading) -> set[tuple[str, str]]:
    frame = reading.tidy.participations.to_pandas()
    return set(zip(frame["org"], frame["role"], strict=True))


def test_tags_of_2014_mean_what_their_followers_mean() -> None:
    top = "#funder,#prog,#impl,#sector,#activity_id,#activity,#country_id,#adm1_id,#adm1,"
    reading = read(
        top + "#period_date,#status_id,#status\nA,B,C,WASH,7,Wells,ML,ML05,Gao,May 2014,1,Done\n"
    )
    assert roles(reading) == {("a", "funder"), ("b", "programme"), ("c", "implementer")}
    occasion = reading.tidy.occasions.to_pylist()[0]
    assert (occasion["title"], occasion["status"]) == ("Wells", "completed")
    assert str(occasion["reported"]) == "2014-05-01"
    assert reading.tidy.occasion_places["place"].to_pylist() == ["ML05"]


def test_junk_in_a_row_of_tags_is_no_tag() -> None:
    top = "#org,Column1,#sector\t,#reporting+or+implementing+org?,# de points,#ADM1 + Name\n"
    reading = read(top + "Alder,x,WASH,y,3,Gao\n")
    assert reading.tidy.themes["name"].to_pylist() == ["WASH"]
    assert "Gao" in reading.tidy.places["name"].to_pylist()


def test_a_name_in_two_languages_is_one_organization() -> None:
    top = "#org+name+i_fr,#org+name+i_en,#sector+i_fr,#sector+i_en\n"
    reading = read(top + "Fonds Aulne,Alder Fund,Santé,Health\nBouleau,,Eau,WASH\n")
    assert set(reading.tidy.organizations["name"].to_pylist()) == {"Alder Fund", "Bouleau"}
    assert set(reading.tidy.themes["name"].to_pylist()) == {"Health", "WASH"}


@pytest.mark.parametrize(
    "rows",
    [
        [["Who", "What"], ["#org", "#sector"], ["Alder", None], ["Birch", "WASH", 3]],
        [{"#org": "Alder", "#sector": None}, {"#org": "Birch", "#sector": "WASH"}],
        [{"w": "#org", "s": "#sector"}, {"w": "Alder"}, {"w": "Birch", "s": "WASH"}],
    ],
)
def test_json_is_read_as_rows_or_as_objects(rows: object) -> None:
    reading = read(json.dumps(rows), "3w.json")
    assert (reading.report.rows, reading.report.read) == (2, 2)
    assert roles(reading) == {("alder", "implementer"), ("birch", "implementer")}
    assert reading.tidy.themes["name"].to_pylist() == ["WASH"]


def test_json_that_is_no_table_is_none() -> None:
    for tree in ('[["#org", ["#sector"]], ["a", ["b"]]]', '{"#org": [["a"]]}'):
        assert hxl_3w.recognise(open_document("3w.json", tree.encode())) is None
