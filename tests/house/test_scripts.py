"""Does the project's own JavaScript keep names as text, and does nothing name another host?"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from tests.house.sources import ROOT, broken, findings, kept, named, own

MARKUP = re.compile(
    r"innerHTML|outerHTML|insertAdjacentHTML|document\s*\.\s*write|\beval\s*\(|new\s+Function\b"
    r"|createContextualFragment|setHTMLUnsafe|srcdoc|\bfetch\s*\(|XMLHttpRequest|WebSocket"
)
HOST = re.compile(r"(?:https?|wss?|ftp):?//(?P<host>[\w.-]+)|(?<=[\"'(=])//(?P<bare>[\w-]+\.\w+)")
NAMESPACES = {"www.w3.org", "schemas.openxmlformats.org", "gexf.net", "www.gexf.net"} | {
    "graphml.graphdrawing.org",
    "localhost",
}
"""Names of XML vocabularies, which are never fetched, and this machine."""


def hosts(text: str) -> set[str]:
    """The hosts that a text names, without the names of XML vocabularies."""
    found = (match["host"] or match["bare"] for match in HOST.finditer(text))
    return {host for host in found if host not in NAMESPACES}


def hosts_in_code(tree: ast.Module) -> Iterator[str]:
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield from (f"{node.lineno} {host}" for host in sorted(hosts(node.value)))


@pytest.mark.parametrize("path", own(".js", "graph"), ids=named)
def test_a_script_writes_text_only(path):
    assert MARKUP.findall(path.read_text("utf-8")) == []


@pytest.mark.parametrize("line", ["a.innerHTML = b", "document.write(b)", "eval(b)", "fetch(b)"])
def test_markup_in_a_script_is_found(line):
    assert MARKUP.search(line)


@pytest.mark.parametrize("suffix", [".js", ".css", ".html"])
def test_no_script_style_or_page_names_a_host(suffix):
    assert {named(path): hosts(path.read_text("utf-8")) for path in own(suffix, "graph")} == {
        named(path): set() for path in own(suffix, "graph")
    }


def test_no_code_names_a_host():
    assert broken(hosts_in_code, "graph", "data") == []


def test_no_setting_and_no_pin_names_a_host():
    plain = [path for path in kept() if path.suffix in (".toml", ".txt") or path.name == "Makefile"]
    ours = [path for path in plain if path.parent in (ROOT, ROOT / ".streamlit", ROOT / ".ci")]
    assert len(ours) >= 5
    assert {named(path) for path in ours if hosts(path.read_text("utf-8"))} == set()


@pytest.mark.parametrize(
    "snippet", ["x = 'https://cdn.example/a.js'", "x = '<script src=\"//cdn.example\">'"]
)
def test_a_host_in_code_is_found(snippet):
    assert findings(hosts_in_code, snippet)


def test_a_link_in_a_docstring_is_no_request():
    assert not findings(hosts_in_code, '"""See https://example.org/paper."""')
