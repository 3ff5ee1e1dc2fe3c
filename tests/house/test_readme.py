"""Does the README say what the code does?"""

import re

import pytest

from graph import catalogue, samples
from graph.cli import parser
from tests.house.readme import README, TABLES, between

TEXT = README.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", TABLES)
def test_a_table_of_the_readme_is_the_catalogues(name):
    assert between(name, TEXT) == TABLES[name](), "run: python -m tests.house.readme"


def test_the_readme_names_every_verb_and_sample():
    verbs = parser()._subparsers._group_actions[0].choices
    assert all(f"synergraph {verb}" in TEXT for verb in verbs)
    assert all(f"`{sample}`" in TEXT for sample in samples.names())


def test_the_readme_names_no_measure_that_is_not_there():
    named = re.findall(r"--measure (\w+)", TEXT)
    assert set(named) - {"M"} <= set(catalogue.measures())


def test_every_dependency_of_the_package_has_its_reason():
    project = (README.parent / "pyproject.toml").read_text(encoding="utf-8")
    wanted = re.search(r"^dependencies = \[(.*?)\]", project, re.DOTALL | re.MULTILINE)[1]
    packages = re.findall(r'"([a-z0-9-]+)[>=<]', wanted)
    assert len(packages) > 5
    assert all(f"| {package} |" in TEXT.lower() for package in packages)


def test_the_readme_shows_the_two_commands_on_its_first_screen():
    first = TEXT.splitlines()[:25]
    assert any(line.startswith("make explore") for line in first)
    assert any(line.startswith("make test") for line in first)
