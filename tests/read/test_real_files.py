"""Do real files give the numbers that were counted without this project?

They stand beside the project, where they are, and are not part of it: without them nothing of
this file is collected. The numbers were counted with pandas, openpyxl, ElementTree, csv and json.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.errors import BadFile
from graph.read import read_files
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
    return {**told, "sum": round(sum(money)), **tables}


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


MEETINGS = "ietf_attendance/meeting_list_conf.json.gz"
IETF = tuple((FOLDER / "ietf_attendance" / "json").glob("*.json.gz"))
