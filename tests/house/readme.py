"""Which tables of the README come from the catalogue?

`python -m tests.house.readme` rewrites them.
"""

import re
from pathlib import Path

from graph import catalogue
from graph.records import Layer

README = Path(__file__).parents[2] / "README.md"
_ON = {
    Layer.TIE: "ties",
    Layer.ATTENDANCE: "attendance",
    Layer.THEME: "themes",
    Layer.COUNTRY: "countries",
}


def measures() -> str:
    head = "| measure | on | question | unit | source |\n|---|---|---|---|---|\n"
    rows = (
        f"| `{name}` | {_ON[m.on]} | {m.question} | {m.unit} | {m.source} |\n"
        for name, m in catalogue.measures().items()
    )
    return head + "".join(rows)


def signals() -> str:
    head = "| signal | question | source |\n|---|---|---|\n"
    rows = (f"| `{n}` | {s.question} | {s.source} |\n" for n, s in catalogue.signals().items())
    return head + "".join(rows)


def readers() -> str:
    head = "| reader | reads | found by |\n|---|---|---|\n"
    rows = (f"| `{n}` | {r.title} | {r.example} |\n" for n, r in catalogue.readers().items())
    return head + "".join(rows)


TABLES = {"measures": measures, "signals": signals, "readers": readers}


def between(name: str, text: str) -> str:
    """What stands between the two marks of a table."""
    found = re.search(rf"<!-- {name} -->\n(.*?)<!-- /{name} -->", text, re.DOTALL)
    assert found, f"the README has no place for {name}"
    return found[1]


def rewrite() -> None:
    text = README.read_text(encoding="utf-8")
    for name, table in TABLES.items():
        text = text.replace(
            f"<!-- {name} -->\n{between(name, text)}", f"<!-- {name} -->\n{table()}"
        )
    README.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    rewrite()
