"""Is every cache of the explorer bounded, and blind to who is asking?"""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.house.sources import Function, broken, calls, findings, functions

OF_A_VISITOR = {"session_state", "query_params", "context", "user", "choices"}


def unbounded_caches(tree: ast.Module) -> Iterator[str]:
    asked = {id(call.func): call for call, _ in calls(tree)}
    bundles = {id(word) for word in ast.walk(tree) if _holds_max_entries(word)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in ("cache_data", "cache_resource"):
            given = asked[id(node)].keywords if id(node) in asked else []
            names = {word.arg for word in given}
            if "max_entries" not in names and not (None in names and bundles):
                yield f"{node.lineno} {node.attr} has no max_entries"


def _holds_max_entries(node: ast.AST) -> bool:
    keys = node.keys if isinstance(node, ast.Dict) else []
    return any(isinstance(key, ast.Constant) and key.value == "max_entries" for key in keys)


def caches_of_a_visitor(tree: ast.Module) -> Iterator[str]:
    for node in functions(tree):
        if any("cache_" in ast.unparse(mark) for mark in node.decorator_list):
            yield from _visitor(node)


def _visitor(node: Function) -> Iterator[str]:
    told = {part.attr for part in ast.walk(node) if isinstance(part, ast.Attribute)}
    told |= {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}
    for word in told & OF_A_VISITOR:
        yield f"{node.lineno} {node.name} is cached and reads {word}"
    for arg in node.args.args:
        if arg.arg.startswith("_"):
            yield f"{node.lineno} {node.name} leaves {arg.arg} out of the key of its cache"


@pytest.mark.parametrize("rule", [unbounded_caches, caches_of_a_visitor])
def test_a_cache_is_bounded_and_keyed_by_all_that_it_reads(rule):
    assert broken(rule, "graph/explorer") == []


def test_caching_lives_in_the_explorer_only():
    faults = broken(any_cache, "graph")
    assert [fault for fault in faults if not fault.startswith("graph/explorer/")] == []
    assert faults, "the rule sees the caches that there are"


def any_cache(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in ("cache_data", "cache_resource"):
            yield f"{node.lineno} {node.attr}"


@pytest.mark.parametrize(
    ("rule", "snippet"),
    [
        (unbounded_caches, "@st.cache_data\ndef f(a): ..."),
        (unbounded_caches, "@st.cache_resource(ttl=3)\ndef f(a): ..."),
        (unbounded_caches, "words = {'ttl': 3}\nf = st.cache_data(**words)(g)"),
        (caches_of_a_visitor, "@st.cache_data(max_entries=1)\ndef f(): return st.session_state"),
        (caches_of_a_visitor, "@st.cache_data(max_entries=1)\ndef f(_frame): ..."),
    ],
)
def test_a_rule_of_caches_can_fail(rule, snippet):
    assert findings(rule, snippet)
