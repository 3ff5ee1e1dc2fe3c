"""Which room may import which, and which packages? The import table of the README, as data."""

from __future__ import annotations

LAYERS = (
    ("errors", "order", "records", "reasons", "scope", "keys", "joint", "words", "decisions"),
    ("steps",),
    ("tidy",),
    (
        "reading",
        "catalogue",
        "engine",
        "_spark",
        "tables",
        "toy",
        "samples",
        "templates",
        "countries",
    ),
    ("mapping",),
    ("themes",),
    (
        "read",
        "identity",
        "significance",
        "twin",
        "steady",
        "spacing",
        "floor",
        "remarks",
        "workspace",
    ),
    ("backbone",),
    ("network", "layout", "intake"),
    ("behind", "desk", "brokerage", "groups", "affiliations"),
    ("measures", "synergies", "coverage", "change", "reach", "meeting", "profile"),
    ("certainty", "standing"),
    ("questions",),
    ("weighing",),
    ("views", "write"),
    ("explorer", "terminal", "cli"),
)
"""A room may import its own layer and those before it."""

_DOOR = {"narwhals", "networkx", "numpy", "pandas", "pyarrow"}
PACKAGES: dict[str, set[str]] = {
    "": set(),
    "errors": set(),
    "order": set(),
    "records": set(),
    "reasons": set(),
    "scope": set(),
    "keys": set(),
    "joint": set(),
    "decisions": set(),
    "words": set(),
    "steps": set(),
    "tidy": {"pandas", "pyarrow"},
    "reading": {"pandas", "pyarrow"},
    "catalogue": set(),
    "engine": {"duckdb", "narwhals", "pyarrow"},
    "_spark": {"pyspark"},
    "tables": {"narwhals"},
    "toy": {"pandas", "pyarrow"},
    "samples": set(),
    "templates": {"openpyxl"},
    "countries": {"pandas", "rapidfuzz"},
    "mapping": set(),
    "themes": {"pandas", "rapidfuzz"},
    "read": {"chardet", "defusedxml", "numpy", "pandas", "pyarrow", "python_calamine"},
    "identity": {"numpy", "pandas", "pyarrow", "rapidfuzz"},
    "significance": {"numpy", "scipy"},
    "twin": {"igraph", "networkx", "numpy"},
    "steady": {"igraph"},
    "spacing": {"numpy"},
    "floor": {"narwhals", "pyarrow"},
    "remarks": {"networkx"},
    "workspace": {"duckdb", "numpy", "pandas", "pyarrow"},
    "backbone": {"narwhals", "numpy", "pandas", "pyarrow"},
    "network": {"narwhals", "networkx", "pyarrow"},
    "layout": {"igraph", "networkx", "numpy"},
    "intake": {"narwhals", "pandas", "pyarrow"},
    "behind": {"pandas", "pyarrow"},
    "desk": set(),
    "brokerage": {"igraph", "networkx", "numpy", "pandas", "scipy"},
    "groups": {"igraph", "networkx", "numpy", "pandas"},
    "affiliations": {"networkx", "numpy", "scipy"},
    "certainty": {"narwhals", "networkx", "numpy", "pandas", "pyarrow", "scipy"},
    "standing": {"networkx", "pandas"},
    "measures": {"igraph", "networkx", "numpy", "scipy"},
    "synergies": {"narwhals", "pyarrow"},
    "coverage": _DOOR,
    "change": _DOOR,
    "reach": _DOOR,
    "meeting": _DOOR,
    "profile": _DOOR,
    "questions": {"networkx", "pandas", "pyarrow"},
    "weighing": {"networkx", "pandas"},
    "views": {"altair", "networkx", "numpy", "pandas", "pyarrow", "pyvis"},
    "write": {"altair", "networkx", "openpyxl", "pandas", "pyarrow", "pyvis"},
    "explorer": {"networkx", "pandas", "streamlit"},
    "terminal": {"networkx", "pandas", "tqdm"},
    "cli": set(),
}
"""What a room may use beside the standard library."""

DOORS = {
    *("backbone", "certainty", "change", "coverage", "floor", "identity", "intake", "meeting"),
    *("graph.synergies.backtest", "graph.synergies.score"),
    *("network", "profile", "questions", "reach", "weighing", "workspace"),
}
"""Only these run a sentence on an engine."""

NEVER: dict[str, set[str]] = {
    "tables": {"read", "reading", "samples", "templates"},
    "measures": {"tables", "read", "reading", "engine", "tidy"},
    "views": {"network", "measures", "synergies", "questions", "tables", "read"},
    "write": {"network", "measures", "synergies", "questions", "tables", "read"},
    "explorer": {"tables", "measures", "synergies", "network", "read", "tidy", "twin"},
    "significance": {"tables", "network"},
}
"""Rooms that lie before another one and are still no business of it."""


def room(module: str) -> str:
    """The room of a module of graph: `graph.read._text` is of `read`, `graph` itself of ``."""
    return [*module.split("."), ""][1]


def layer(name: str) -> int:
    """The place of a room in the order; the face itself comes last."""
    places = [place for place, rooms in enumerate(LAYERS) if name in rooms]
    return places[0] if places else len(LAYERS)
