"""Do imports go one way, and does each room touch only what it may?"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter

import pytest

from tests.house.rooms import DOORS, LAYERS, NEVER, PACKAGES, layer, room
from tests.house.sources import ROOT, broken, findings, imports, named, own


def module_name(path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_name(path): path.read_text(encoding="utf-8") for path in own(".py", "graph")}


def known(name: str, modules) -> str:
    """The module that an import names: `graph.errors.BadFile` is `graph.errors`."""
    while name not in modules and "." in name:
        name = name.rpartition(".")[0]
    return name


def faults(module: str, text: str, modules=MODULES) -> Iterator[str]:
    """What a module imports and should not."""
    for line, name in imports(ast.parse(text)):
        top = name.split(".")[0]
        if top == "graph":
            found = known(name, modules)
            why = inward(module, found)
        elif top in sys.stdlib_module_names or top == "__future__":
            continue
        else:
            found, why = top, outward(module, top)
        if why:
            yield f"{module}:{line} imports {found}: {why}"


def outward(module: str, package: str) -> str:
    if package not in PACKAGES[room(module)]:
        return f"not a package of {room(module) or 'the face'}"
    if package == "python_calamine" and module != "graph.read._workbook_child":
        return "workbooks are parsed in the child process only"
    return ""


def inward(module: str, found: str) -> str:
    here, there = room(module), room(found)
    if there == "" and here in ("explorer", "terminal", "cli", ""):
        return ""
    if layer(there) > layer(here):
        return f"{there or 'the face'} comes after {here}"
    if there in NEVER.get(here, set()):
        return f"{there} is no business of {here}"
    if there in ("engine", "_spark") and not runs(module):
        return "only a door runs a sentence"
    return ""


def runs(module: str) -> bool:
    return bool({module, room(module)} & (DOORS | {"engine", "_spark"}))


def test_every_room_has_its_place_and_its_packages():
    rooms = {room(module) for module in MODULES} - {""}
    assert rooms <= {name for names in LAYERS for name in names}
    assert rooms <= set(PACKAGES)


@pytest.mark.parametrize("module", MODULES)
def test_a_module_imports_only_what_its_room_may(module):
    assert not list(faults(module, MODULES[module]))


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("graph.records", "import pandas"),
        ("graph.tables.ties", "from graph import engine"),
        ("graph.tables.ties", "from graph.engine import run"),
        ("graph.measures.degree", "from graph.tables import ties"),
        ("graph.synergies.signals.keep_meeting", "from graph import engine"),
        ("graph.read._workbook", "import python_calamine"),
        ("graph.read.ietf", "import duckdb"),
        ("graph.network", "from graph.measures import degree"),
        ("graph.views.charts", "import streamlit as st"),
        ("graph.explorer.shell", "from graph.tables import ties"),
        ("graph.questions", "from graph.views import charts"),
        ("graph.records", "import graph"),
    ],
)
def test_an_import_against_the_table_is_found(module, line):
    modules = dict.fromkeys(
        ("graph", "graph.engine", "graph.tables", "graph.measures", "graph.views"), ""
    )
    assert list(faults(module, line, modules))


def test_no_module_needs_itself():
    needs = {
        module: {known(name, MODULES) for _, name in top_imports(text)} & set(MODULES) - {module}
        for module, text in MODULES.items()
    }
    needs["graph"] = set()  # the face is complete only after everything behind it
    assert list(TopologicalSorter(needs).static_order())


def top_imports(text: str) -> Iterator[tuple[int, str]]:
    body = [node for node in ast.parse(text).body if isinstance(node, ast.Import | ast.ImportFrom)]
    return imports(ast.Module(body=body, type_ignores=[]))


def test_the_door_app_py_goes_to_the_explorer_only():
    text = (ROOT / "app.py").read_text(encoding="utf-8")
    assert [name for _, name in imports(ast.parse(text))] == ["graph.explorer.shell"]
    assert len(text.splitlines()) <= 6, named(ROOT / "app.py")


def runs_a_sentence(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in ("collect", "to_native", "sql"):
            yield f"{node.lineno} runs a sentence: {node.attr}"


def test_tables_and_signals_only_write_sentences():
    assert broken(runs_a_sentence, "graph/tables", "graph/synergies/signals") == []
    assert findings(runs_a_sentence, "ties.collect('pyarrow')")
