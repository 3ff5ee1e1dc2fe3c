"""Are the bundled samples what their SOURCE.md says?"""

from __future__ import annotations

import csv
import gzip
import io
import itertools
import json
import re
import subprocess
import sys
import tomllib
from collections import Counter

import networkx as nx
import pytest

from graph import samples
from graph.errors import BadChoice

ALL = ("bangkok_2016", "guinea_ebola_3w", "ietf", "mekong_illustration", "southern_women")
FILES = ("attendance.csv", "collaboration.csv")


def rows(sample: str, file: str) -> list[dict[str, str]]:
    text = dict(samples.files(sample))[file].decode("utf-8")
    return list(csv.DictReader(io.StringIO(text)))


def texts(sample: str) -> list[str]:
    unpacked = {True: gzip.decompress, False: bytes}
    return [unpacked[n.endswith(".gz")](content).decode() for n, content in samples.files(sample)]


def test_the_five_samples_are_found_and_the_reference_tables_are_none_of_them():
    assert samples.names() == ALL


def test_an_unknown_sample_is_answered_with_the_names_that_exist():
    with pytest.raises(BadChoice, match=r"'atlantis' is no sample.*bangkok_2016, guinea"):
        samples.files("atlantis")


@pytest.mark.parametrize("name", ALL)
def test_every_source_says_licence_kind_title_and_summary(name):
    told = samples.describe(name)
    assert told.licence and told.title and len(told.summary) > 80
    assert bool(told.banner) == (told.kind is samples.SampleKind.ILLUSTRATION)


def test_only_the_mekong_sample_is_invented():
    kinds = [samples.describe(name).kind.value for name in ALL]
    assert kinds == ["reported", "real", "real", "illustration", "real"]


def test_record_files_are_data_and_never_scripts_or_notes():
    suffixes = {name.split(".", 1)[1] for sample in ALL for name, _ in samples.files(sample)}
    assert suffixes == {"csv", "json.gz"}


@pytest.mark.parametrize("name", ALL)
def test_no_sample_holds_an_e_mail_address_or_a_telephone_number(name):
    address = re.compile(r"[\w.+-]+@[\w-]+\.\w")
    phone = re.compile(r"\+\d[\d ()./-]{7,}\d|(?<=[\",\n])[\d ()./-]{8,}(?=[\",\n])")
    days = re.compile(r"\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{4}")
    for text in texts(name):
        assert not address.search(text)
        assert not phone.search(days.sub("", text))
        assert name == "ietf" or "@" not in text


def test_guinea_has_the_published_counts():
    lines = list(csv.reader(io.StringIO(texts("guinea_ebola_3w")[0])))
    records = lines[2:]
    assert lines[1][4] == "#org"
    written = [{row[column] for row in records} for column in (4, 0, 2)]
    assert (len(records), *map(len, written)) == (1456, 54, 35, 12)
    assert sum("/" in name for name in written[0]) == 11


def test_ietf_has_45_meetings_and_64317_registrations_without_names():
    files = dict(samples.files("ietf"))
    assert set(files) == {f"ietf{number}.json.gz" for number in range(72, 117)}
    records = [record for text in texts("ietf") for record in json.loads(text)]
    assert len(records) == 64_317
    assert {tuple(record) for record in records} == {("country", "organization", "presence")}


def test_southern_women_is_the_graph_that_networkx_has():
    told = {(r["organization"], r["occasion"].split()[0]) for r in rows(ALL[4], "attendance.csv")}
    reference = nx.davis_southern_women_graph()
    women = reference.graph["top"]
    assert told == {(w.split()[0], event) for w in women for event in reference[w]}
    assert len(told) == 89 and len({woman for woman, _ in told}) == 18


def test_southern_women_has_139_of_153_pairs():
    at = Counter()
    for event in itertools.groupby(rows(ALL[4], "attendance.csv"), lambda r: r["occasion"]):
        at.update(itertools.combinations(sorted(r["organization"] for r in event[1]), 2))
    assert len(at) == 139


def test_southern_women_has_no_dates_because_the_year_is_not_certain():
    records = rows("southern_women", "attendance.csv")
    assert {r["date"] for r in records} == {""}
    assert "E8 (9/16)" in {r["occasion"] for r in records}


def test_the_illustration_is_made_again_byte_for_byte(tmp_path):
    place = samples.folder() / "mekong_illustration"
    for source in [*place.glob("*.py"), place / "world.toml"]:
        (tmp_path / source.name).write_bytes(source.read_bytes())
    subprocess.run([sys.executable, str(tmp_path / "make.py")], check=True, timeout=60)
    for name, content in samples.files("mekong_illustration"):
        assert (tmp_path / name).read_bytes() == content


def test_the_illustration_has_60_organizations_and_no_other_name():
    world = tomllib.loads((samples.folder() / ALL[3] / "world.toml").read_text("utf-8"))
    invented = {member[0] for circle in world["circles"].values() for member in circle["members"]}
    seen = {r["organization"] for file in FILES for r in rows(ALL[3], file)}
    partners = {p for r in rows(ALL[3], FILES[1]) for p in r["partners"].split(";")}
    assert (seen | partners) - {""} == invented and len(invented) == 60
