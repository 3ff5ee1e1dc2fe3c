"""Do the samples go through the readers without a remark?"""

from __future__ import annotations

import pytest

from graph import samples
from graph.intake import take_in

TEMPLATES = {
    "bangkok_2016": (6, 8, 13),
    "mekong_illustration": (60, 12 + 36 + 23 + 12 + 8 + 2, None),
    "southern_women": (18, 14, 89),
}
"""Organizations, occasions without updates, and rows, counted by hand or by design."""


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_sample_in_template_form_is_read_whole_and_without_a_problem(name):
    reports = take_in(samples.files(name)).reports
    assert all(report.rows == report.read and not report.problems for report in reports)
    assert not any(report.splits for report in reports)
    assert TEMPLATES[name][2] in (None, sum(report.rows for report in reports))


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_sample_has_the_organizations_and_occasions_that_it_says(name):
    tidy = take_in(samples.files(name)).tidy
    kinds = tidy.occasions["kind"].to_pylist()
    assert tidy.organizations.num_rows == TEMPLATES[name][0]
    assert len(kinds) - kinds.count("update") == TEMPLATES[name][1]


def test_bangkok_keeps_around_40_on_the_whole_and_no_number_on_its_parts():
    people = take_in(samples.files("bangkok_2016")).tidy.occasions["people"].to_pylist()
    assert [number for number in people if number is not None] == [40]


def test_guinea_proposes_its_11_joint_cells_as_splits():
    (report,) = take_in(samples.files("guinea_ebola_3w")).reports
    assert report.rows == report.read == 1456 and len(report.splits) == 11
