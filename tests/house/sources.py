"""Which files are the project's own, and how are they read?"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
NOT_OURS = {".git", ".venv", "__pycache__", "build", "dist", "test-results", "spark-warehouse"}
CACHES = {".hypothesis", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".ipynb_checkpoints"}

Rule = Callable[[ast.Module], Iterator[str]]
Function = ast.FunctionDef | ast.AsyncFunctionDef


def kept(folder: Path = ROOT) -> Iterator[Path]:
    """Every file that belongs to the project, without environments and caches."""
    for path in sorted(folder.iterdir()):
        if path.name in NOT_OURS | CACHES or path.suffix == ".egg-info":
            continue
        if path.is_dir():
            yield from kept(path)
        else:
            yield path


def named(path: Path) -> str:
    """A path as the project names it."""
    return path.relative_to(ROOT).as_posix()


def own(suffix: str, *folders: str) -> list[Path]:
    """The files of some folders that end in a suffix; there must be some, or a rule is idle."""
    found = [path for folder in folders for path in kept(ROOT / folder) if path.suffix == suffix]
    assert found, f"no {suffix} file in {folders}"
    return found


def broken(rule: Rule, *folders: str) -> list[str]:
    """What breaks a rule in the Python files of some folders, as file:line and the finding."""
    return [
        f"{named(path)}:{finding}"
        for path in own(".py", *folders)
        for finding in rule(ast.parse(path.read_text(encoding="utf-8")))
    ]


def findings(rule: Rule, snippet: str) -> list[str]:
    """What breaks a rule in a few lines: shows that the rule can fail."""
    return list(rule(ast.parse(snippet)))


def calls(tree: ast.Module) -> Iterator[tuple[ast.Call, str]]:
    """Every call with the dotted name of what is called (`st.sidebar.text`)."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield node, dotted(node.func)


def dotted(node: ast.expr) -> str:
    """`a.b.c` as it is written; anything else in front of an attribute is left out."""
    if isinstance(node, ast.Name):
        return node.id
    return f"{dotted(node.value)}.{node.attr}" if isinstance(node, ast.Attribute) else ""


def functions(tree: ast.Module) -> Iterator[Function]:
    """Every function and method."""
    for node in ast.walk(tree):
        if isinstance(node, Function):
            yield node


def imports(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and full name of every import; `from graph import engine` is `graph.engine`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = "." * node.level + (node.module or "")
            yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)
