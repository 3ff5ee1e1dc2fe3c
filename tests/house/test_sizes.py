"""Is every file, function and page small enough to be read at once?"""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Iterator

import pytest

from tests.house.sources import (
    ROOT,
    Function,
    broken,
    findings,
    functions,
    imports,
    kept,
    named,
    own,
)

FILE, FUNCTION, PARAMETERS, PAGE = 150, 25, 4, 80


def length(node: Function) -> int:
    """Lines of a function, its docstring not counted."""
    first = node.body[0]
    told = ast.get_docstring(node, clean=False) is not None
    docstring = first.end_lineno - first.lineno + 1 if told else 0
    return node.end_lineno - node.lineno + 1 - docstring


def parameters(node: Function) -> list[str]:
    """What a caller can give, without self."""
    given = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    return [arg.arg for arg in given if arg.arg not in ("self", "cls")]


def long_functions(tree: ast.Module) -> Iterator[str]:
    for node in functions(tree):
        if length(node) > FUNCTION:
            yield f"{node.lineno} {node.name} has {length(node)} lines"


def wide_functions(tree: ast.Module) -> Iterator[str]:
    for node in functions(tree):
        if len(parameters(node)) > PARAMETERS:
            yield f"{node.lineno} {node.name} takes {len(parameters(node))} parameters"


def no_question(tree: ast.Module) -> Iterator[str]:
    if "?" not in (ast.get_docstring(tree) or "").partition("\n")[0]:
        yield "1 does not begin with its question"


def row_loops(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.For | ast.comprehension):
            over = {part.attr for part in ast.walk(node.iter) if isinstance(part, ast.Attribute)}
            if over & {"iterrows", "itertuples"}:
                yield f"{node.iter.lineno} goes row by row"


def own_definitions(cells: list[str]) -> Iterator[str]:
    for cell in cells:
        tree = ast.parse("\n".join(line for line in cell.splitlines() if line[:1] not in "%!"))
        for node in ast.walk(tree):
            if isinstance(node, Function | ast.ClassDef | ast.Lambda):
                yield f"{node.lineno} defines something of its own"
        for line, name in imports(tree):
            if name != "graph" and name.split(".")[0] not in sys.stdlib_module_names:
                yield f"{line} {name} goes past the public face"


def sizes(suffix: str, *folders: str) -> dict[str, int]:
    return {
        named(path): len(path.read_text("utf-8").splitlines()) for path in own(suffix, *folders)
    }


def test_no_file_is_longer_than_150_lines():
    lines = sizes(".py", "graph", "tests", "data") | sizes(".js", "graph") | sizes(".css", "graph")
    assert {name: size for name, size in lines.items() if size > FILE} == {}


def test_no_page_is_longer_than_80_lines():
    pages = sizes(".py", "graph/explorer/app_pages")
    assert {name: size for name, size in pages.items() if size > PAGE} == {}


@pytest.mark.parametrize("rule", [long_functions, wide_functions, row_loops])
def test_functions_are_short_narrow_and_take_whole_columns(rule):
    assert broken(rule, "graph", "data") == []


def test_a_test_is_short():
    assert broken(long_functions, "tests") == []


def test_every_file_of_the_library_begins_with_its_question():
    faults = broken(no_question, "graph")
    assert [fault for fault in faults if "__init__.py" not in fault] == []


def test_notebooks_only_call_the_public_face():
    notebooks = own(".ipynb", "notebooks")
    for path in notebooks:
        cells = json.loads(path.read_text("utf-8"))["cells"]
        code = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
        assert list(own_definitions(code)) == [], named(path)


def test_no_folder_turns_into_pages_by_its_name():
    assert [named(path) for path in kept() if "pages" in path.relative_to(ROOT).parts] == []


@pytest.mark.parametrize(
    ("rule", "snippet"),
    [
        (long_functions, "def f():\n" + "    x = 1\n" * 25),
        (wide_functions, "def f(a, b, *, c, d, e): ..."),
        (no_question, '"""A statement."""'),
        (row_loops, "[row for row in frame.itertuples()]"),
        (lambda tree: own_definitions([ast.unparse(tree)]), "def f(): ..."),
        (lambda tree: own_definitions([ast.unparse(tree)]), "import pandas"),
    ],
)
def test_a_rule_of_size_can_fail(rule, snippet):
    assert findings(rule, snippet)


def test_a_docstring_and_self_do_not_count():
    tree = ast.parse('class A:\n def f(self, a, b, c, d):\n  """One.\n\n  Two.\n  """\n  return a')
    (method,) = functions(tree)
    assert (length(method), len(parameters(method))) == (2, 4)
