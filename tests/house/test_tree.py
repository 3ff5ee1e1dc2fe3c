"""Is the top level as drawn, and does no file tell where it was made?"""

from __future__ import annotations

import re
import tomllib

import pytest

import graph
from graph.explorer.settings import FLAGS, OKABE_ITO
from tests.house.sources import CACHES, NOT_OURS, ROOT, kept, named

TOP = {
    *("app.py", "graph", "data", "notebooks", "benchmarks", "tests"),
    *("pyproject.toml", "requirements.txt", "requirements-dev.txt", "Makefile"),
    *("README.md", "CHANGELOG.md", "LICENSE"),
    *(".ci", ".readme", ".streamlit", ".gitignore", ".gitattributes", ".pre-commit-config.yaml"),
}
FOLDERS = "|".join(("work", "tmp", "root", "home", "Users"))
MACHINE = re.compile(rf"(?<![\w.~-])/(?:{FOLDERS})/[A-Za-z]")
PIN = re.compile(r"^[a-z0-9-]+==[^\s;]+( ; .+)? \\$")
TEXT = {".py", ".md", ".toml", ".txt", ".js", ".css", ".html", ".ipynb", ".yaml", ".yml", ""}


def pins(name: str) -> list[str]:
    return [line for line in (ROOT / name).read_text("utf-8").splitlines() if line[:1].isalnum()]


def test_the_top_level_holds_only_what_is_drawn():
    there = {path.name for path in ROOT.iterdir()} - NOT_OURS - CACHES
    assert {name for name in there if not name.endswith(".egg-info")} <= TOP


def test_no_file_names_a_folder_of_the_machine_that_made_it():
    texts = [path for path in kept() if path.suffix in TEXT]
    assert len(texts) > 50
    assert [named(path) for path in texts if MACHINE.search(path.read_text("utf-8"))] == []


@pytest.mark.parametrize("folder", FOLDERS.split("|"))
def test_a_folder_of_a_machine_is_found(folder):
    assert MACHINE.search(f"open('/{folder}/me/file')")
    assert not MACHINE.search(f"https://example.org/{folder}/page")


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_pin_is_exact_and_hashed(name):
    text = (ROOT / name).read_text("utf-8")
    assert [line for line in pins(name) if not PIN.match(line)] == []
    blocks = re.split(r"\n(?=\w)", text)
    assert [block for block in blocks if "--hash=sha256:" not in block] == []
    assert "://" not in text, "a pin names no address"


def test_what_the_tests_run_on_is_what_the_explorer_runs_on():
    assert set(pins("requirements.txt")) <= set(pins("requirements-dev.txt"))


@pytest.mark.parametrize("line", ["numpy>=2 \\", "numpy==2.4.6", "-e git+x \\"])
def test_a_loose_pin_is_found(line):
    assert not PIN.match(line)


def test_the_settings_file_and_the_flags_say_the_same():
    told = tomllib.loads((ROOT / ".streamlit/config.toml").read_text("utf-8"))
    colours = told["theme"].pop("chartCategoricalColors")
    assert tuple(colours) == OKABE_ITO
    flags = {flag for flag in FLAGS if "chartCategoricalColors" not in flag}
    assert flags == {
        f"--{section}.{name}={str(value).lower() if isinstance(value, bool) else value}"
        for section, values in told.items()
        for name, value in values.items()
    }


def test_streamlit_knows_every_setting():
    from streamlit import config

    known = config._config_options_template
    assert {flag.lstrip("-").partition("=")[0] for flag in FLAGS} <= set(known)


def test_the_public_face_is_about_a_dozen_names_that_exist():
    assert len(graph.__all__) == len(set(graph.__all__)) <= 18
    assert [name for name in graph.__all__ if not hasattr(graph, name)] == []
    assert graph.__all__ == sorted(graph.__all__), "in the order of a list"


def test_the_version_stands_in_one_place():
    told = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert "version" in told["project"]["dynamic"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", graph.__version__)
    assert f"[{graph.__version__}]" in (ROOT / "CHANGELOG.md").read_text("utf-8")
