"""Do real files give the numbers that were counted without this project?

They stand beside the project, where they are, and are not part of it: without them nothing of
this file is collected. The numbers were counted with pandas, openpyxl, ElementTree, csv and json.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.errors import BadFile
from graph.read import read_each, read_files
from graph.reading import Intake
from tests.read.real import COUNTED, FOLDER, PAIRS


def read(files: tuple[str, ...]) -> Intake:
    return read_files([(Path(file).name, (FOLDER / file).read_bytes()) for file in files])


def numbers(intake: Intake) -> dict[str, int]:
    (report,) = intake.reports
    tables = {name: content.num_rows for name, content in intake.tidy.items()}
    names = intake.tidy.participations["name_as_written"].to_pylist()
    money = intake.tidy.amounts["amount"].to_pylist()
    told = {"rows": report.rows, "read": report.read, "written": len(set(names))}
    people = sum(intake.tidy.participations["people"].drop_null().to_pylist())
    found = {"people": people, "countries": dict(report.found)["countries"]}
    found["areas"] = dict(report.found)["places"]
    return {**told, **found, "sum": round(sum(money)), **tables}


@pytest.mark.parametrize("files", COUNTED, ids=lambda files: files[0])
def test_a_real_file_has_the_numbers_that_were_counted_by_other_means(files):
    found = numbers(read(files))
    assert {name: found[name] for name in COUNTED[files]} == COUNTED[files]


@pytest.mark.parametrize("files", PAIRS, ids=lambda files: files[0])
def test_one_half_of_a_pair_names_the_other(files):
    for one in files:
        with pytest.raises(BadFile, match="together"):
            read((one,))


def test_every_meeting_of_the_registrations_is_read_with_its_reasons():
    intake = read(tuple(sorted(f"ietf_attendance/json/{f.name}" for f in IETF)))
    rows = [(one.rows, one.read) for one in intake.reports]
    assert tuple(map(sum, zip(*rows, strict=True))) == (64_317, 51_114)
    assert intake.tidy.occasions.num_rows == 45


def test_the_list_of_meetings_tells_the_country_of_all_but_one():
    lists = tuple(f"ietf_attendance/json/{f.name}" for f in IETF)
    intake = read((*lists, MEETINGS))
    report = next(one for one in intake.reports if one.reader == "ietf_meetings")
    assert (report.rows, report.read) == (44, 44)
    assert intake.tidy.occasions.num_rows == 45
    held = intake.tidy.occasion_places.to_pandas()
    assert len(held) == 44 and "meeting:ietf 87" not in set(held["occasion"])
    with pytest.raises(BadFile, match="together"):
        read((MEETINGS,))


def test_no_record_file_of_these_folders_is_left_out():
    folders = {file.split("/")[0] for files in COUNTED for file in files} | {"ietf_attendance"}
    found = {path for folder in folders for path in (FOLDER / folder).rglob("*") if path.is_file()}
    other = {path for path in found if path.name == "SOURCE.md" or path.name.startswith("index_of")}
    counted = {FOLDER / file for files in COUNTED for file in files}
    assert found - other == counted | {*IETF, FOLDER / MEETINGS}


def test_no_name_of_the_registrations_is_lost():
    """CONVENTIONS counts 9,541 organizations without the words that it lists as placeholders."""
    said = {"not provided", "none", "self", "n/a", "na", "-", "unknown", "(independent)", "[email]"}
    given = [(one.name, one.read_bytes()) for one in IETF]
    lists = [rows for one in read_each(given) for rows in one.reading.rows]
    cells = [rows.cells[rows.headings.index("organization")] for rows in lists]
    names = {name for column in cells for name in column.unique() if name.strip()}
    assert len({name for name in names if name.strip().casefold() not in said}) == 9_541


def test_the_admin_list_of_ethiopia_is_set_aside_though_it_has_tags():
    """Two of its sheets are tagged; the first is a list of 1,084 places below two headings."""
    ((files, _),) = [one for one in COUNTED.items() if "ethiopia" in one[0][0]]
    (report,) = read(files).reports
    whose = [why for _, why in report.set_aside if "HNO Ethiopia admin location" in why]
    assert (len(whose), report.rows - report.read) == (1_084 + 2, len(report.set_aside))


def test_countries_of_cordis_are_those_of_the_european_union_by_their_own_codes():
    """Counted by pandas: each participant has one country, 878 EL, 2,953 UK, 8 NA, no GR or GB."""
    ((files, _),) = [one for one in COUNTED.items() if "cordis" in one[0][0]]
    by = read(files).tidy.organizations.to_pandas()["country"].value_counts()
    assert [by[code] for code in ("GRC", "GBR", "NAM")] == [878, 2_953, 8]


MEETINGS = "ietf_attendance/meeting_list_conf.json.gz"
IETF = tuple((FOLDER / "ietf_attendance" / "json").glob("*.json.gz"))
