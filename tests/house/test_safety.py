"""Can a name from a file reach the page as markup, or the code reach what it must not?"""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.house.sources import broken, calls, findings, imports
from tests.house.words import MARKDOWN, PASSES_ON, fixed, passed_on

MARKUP = {"html", "iframe", "table", "image", "video", "audio", "latex", "exception", "help"}
SHOWN = {"help", "label", "body", "text"}
REMOTE = {"map", "pydeck_chart", "plotly_chart", "graphviz_chart", "v1"}
PYVIS = {"from_nx", "show", "write_html", "generate_html", "save_graph", "add_nodes"}
RUNS_TEXT = {"eval", "exec", "__import__", "os.system", "os.popen"}
NOT_IMPORTED = {
    "pickle",
    "marshal",
    "shelve",
    "requests",
    "urllib.request",
    "http.client",
    "ftplib",
}


def markup(tree: ast.Module) -> Iterator[str]:
    for call, name in calls(tree):
        parts = name.split(".")
        if parts[0] == "st" and set(parts) & (MARKUP | REMOTE):
            yield f"{call.lineno} {name} takes markup or asks another host"
        if any((word.arg or "").startswith("unsafe_") for word in call.keywords):
            yield f"{call.lineno} {name} is told to be unsafe"


def loose_words(tree: ast.Module) -> Iterator[str]:
    own = passed_on(tree)
    for call, name in calls(tree):
        last = name.rpartition(".")[2]
        if last in MARKDOWN or last in PASSES_ON:
            words = call.args[: len(PASSES_ON.get(last, "1"))] if last != "progress" else []
            words += [word.value for word in call.keywords if word.arg in SHOWN]
            for word in words:
                if not fixed(word) and id(word) not in own:
                    yield f"{call.lineno} {name}({ast.unparse(word)}) is not a fixed text"


def pyvis_doors(tree: ast.Module) -> Iterator[str]:
    if not any(name.startswith("pyvis") for _, name in imports(tree)):
        return
    for call, name in calls(tree):
        if name.rpartition(".")[2] in PYVIS:
            yield f"{call.lineno} {name} changes the graph or writes PyVis's own page"


def text_as_code(tree: ast.Module) -> Iterator[str]:
    for call, name in calls(tree):
        shell = [word for word in call.keywords if word.arg == "shell"]
        if name in RUNS_TEXT or shell:
            yield f"{call.lineno} {name} runs text"
    for line, name in imports(tree):
        if {name, name.split(".")[0], name.rpartition(".")[0]} & NOT_IMPORTED:
            yield f"{line} {name} is not for this project"


def connections(tree: ast.Module) -> Iterator[str]:
    for call, name in calls(tree):
        if name in ("duckdb.connect", "duckdb.sql", "duckdb.execute", "duckdb.query"):
            yield f"{call.lineno} {name}"


def graph_work(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in ("merge", "groupby"):
            yield f"{node.lineno} a join or group-by: {node.attr}"
        if isinstance(node, ast.Attribute) and ast.unparse(node).startswith("nx."):
            yield from [f"{node.lineno} an algorithm: nx.{node.attr}"] * (node.attr != "Graph")


@pytest.mark.parametrize("rule", [markup, loose_words, graph_work])
def test_the_explorer_keeps_the_rule(rule):
    assert broken(rule, "graph/explorer") == []


@pytest.mark.parametrize("rule", [pyvis_doors, text_as_code])
def test_the_library_keeps_the_rule(rule):
    assert broken(rule, "graph", "data") == []


def test_only_the_engine_and_the_workspace_connect():
    faults = broken(connections, "graph")
    doors = {"graph/engine.py", "graph/workspace/_database.py"}
    assert {fault.split(":")[0] for fault in faults} <= doors
    assert faults, "the rule sees the one connection that there is"


@pytest.mark.parametrize(
    ("rule", "snippet"),
    [
        (markup, "st.markdown('a', unsafe_allow_html=True)"),
        (markup, "st.html(name)"),
        (markup, "st.components.v1.iframe(name)"),
        (loose_words, "st.markdown(name)"),
        (loose_words, "column.caption(f'about {name}')"),
        (loose_words, "st.sidebar.button(label=names[0])"),
        (loose_words, "st.selectbox('Which', names, help=name)"),
        (loose_words, "bar.progress(0.5, text=name)"),
        (loose_words, "frame.heading('Title', name)"),
        (pyvis_doors, "from pyvis.network import Network\nNetwork().from_nx(graph)"),
        (text_as_code, "eval('1')"),
        (text_as_code, "from urllib.request import urlopen"),
        (text_as_code, "subprocess.run('ls', shell=True)"),
        (connections, "duckdb.connect()"),
        (graph_work, "nx.pagerank(network)"),
        (graph_work, "left.merge(right)"),
    ],
)
def test_a_rule_of_safety_can_fail(rule, snippet):
    assert findings(rule, snippet)


@pytest.mark.parametrize(
    "snippet",
    ["st.caption('Fixed')", "st.info(f'{n:,} ties')", "st.text(name)", "st.title(_TITLE)"],
)
def test_fixed_words_and_counts_may_be_shown(snippet):
    assert not findings(loose_words, snippet)
