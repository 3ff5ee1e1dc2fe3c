"""With which mark is a node, and with which a tie, put on the picture?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from graph.records import Kind, Layer, Node
from graph.views import palette as looks
from graph.views.budget import Drawn

WIDTH, HEIGHT = 1_000.0, 640.0
"""The box, in picture units, that all coordinates are brought into; one unit is about a pixel."""

LABELLED = 36
"""So many names are readable at once before anybody zooms in."""

_LONGEST = 30


def node_marks(
    nodes: pd.DataFrame,
    coordinates: Mapping[Node, tuple[float, float]],
    colours: dict[str, looks.Look],
) -> list[dict[str, Any]]:
    """One dictionary a node, as vis-network reads it; `full` is the whole name."""
    marks = nodes.join(_placed(nodes["node"], coordinates))
    marks["id"] = marks["node"].map(str)
    marks["full"] = marks["name"].fillna(marks["id"]).astype(str)
    marks["label"] = marks["full"].where(
        marks["full"].str.len() <= _LONGEST, marks["full"].str[: _LONGEST - 1].str.rstrip() + "…"
    )
    marks["category"] = _group(marks, colours)
    marks["size"] = _sizes(marks["value"], len(marks))
    marks["font"] = _fonts(marks)
    marks["colour"], marks["shape"] = _look(marks, colours)
    marks["color"] = _colours(marks)
    wanted = ["id", "label", "full", "category", "country", "kind", "x", "y", "size", "font"]
    return _plain(marks[[*wanted, "color", "shape"]])


def edge_marks(edges: pd.DataFrame) -> list[dict[str, Any]]:
    """One dictionary a tie: colour says met, worked or funded; width how many occasions."""
    marks = edges.assign(
        **{"from": edges["left"].map(str), "to": edges["right"].map(str)},
        category=_tie(edges),
        width=(0.6 + 0.7 * np.sqrt(edges["shared"].clip(lower=0))).clip(upper=6).round(2),
    )
    marks["id"] = marks["from"] + " " + marks["to"]
    marks["color"] = [{"color": TIES[group].colour, "opacity": 0.75} for group in marks["category"]]
    return _plain(marks[["id", "from", "to", "category", "width", "color", "shared"]])


TIES = {
    "Worked together": looks.WORKED,
    "Funding": looks.FUNDED,
    "Only met": looks.MET,
    "Works on a theme, in a country": looks.LINK,
}


def legend(part: Drawn, colours: dict[str, looks.Look]) -> pd.DataFrame:
    """What each colour and shape of this picture means, and how many of it are drawn."""
    groups = _group(part.nodes, colours).value_counts()
    ties = _tie(part.edges).value_counts()
    known = {**colours, "Theme": looks.THEME, "Country": looks.COUNTRY, **TIES}
    counts = pd.concat([groups, ties[[kind for kind in TIES if kind in ties.index]]])
    faces = [known[text] for text in counts.index]
    return pd.DataFrame(
        {
            "text": list(counts.index),
            "colour": [face.colour for face in faces],
            "shape": [face.shape for face in faces],
            "count": counts.to_list(),
        }
    )


def _placed(nodes: pd.Series, coordinates: Mapping[Node, tuple[float, float]]) -> pd.DataFrame:
    """Coordinates in the box: scaled by what the whole network needs, so that nothing moves."""
    whole = np.array(list(coordinates.values()), dtype="float64").reshape(-1, 2)
    low, high = (whole.min(axis=0), whole.max(axis=0)) if len(whole) else (np.zeros(2), np.ones(2))
    scale = max(float(((high - low) / (WIDTH, HEIGHT)).max()), 1e-12)
    own = [coordinates.get(node, tuple((low + high) / 2)) for node in nodes]
    spots = (np.array(own, dtype="float64").reshape(-1, 2) - (low + high) / 2) / scale
    return pd.DataFrame(spots.round(2), columns=["x", "y"], index=nodes.index)


def _group(nodes: pd.DataFrame, colours: dict[str, looks.Look]) -> pd.Series:
    types = looks.caption(nodes["type"].astype("object"), colours)
    kinds = nodes["kind"].map({Kind.THEME.value: "Theme", Kind.COUNTRY.value: "Country"})
    return kinds.where(kinds.notna(), types)


def _tie(edges: pd.DataFrame) -> pd.Series:
    texts = list(TIES)
    asked = [edges["layer"] != Layer.TIE, edges["worked"] > 0, edges["funded"] > 0]
    chosen = np.select(asked, [texts[3], texts[0], texts[1]], default=texts[2])
    return pd.Series(chosen, index=edges.index, dtype="object")


def _sizes(values: pd.Series, number: int) -> pd.Series:
    """Area grows with the value; the more nodes, the smaller all of them."""
    room = float(np.clip(np.sqrt(60 / max(number, 1)), 0.35, 1.0))
    low, high = values.min(), values.max()
    share = (values - low) / (high - low) if high > low else values.notna() * 0.25
    return (room * (7 + 19 * np.sqrt(share.astype("float64").fillna(0)))).round(2)


def _fonts(marks: pd.DataFrame) -> list[dict[str, Any]]:
    """The first names are readable at once, the others when zoomed in."""
    place = marks["value"].rank(ascending=False, method="first", na_option="bottom")
    sizes = np.where(place <= LABELLED, 13.0, max(4.0, 13 * np.sqrt(60 / max(len(marks), 60)) - 2))
    return [{"size": float(size)} for size in sizes.round(1)]


def _look(marks: pd.DataFrame, colours: dict[str, looks.Look]) -> tuple[list[str], list[str]]:
    known = {**colours, "Theme": looks.THEME, "Country": looks.COUNTRY}
    faces = [known[group] for group in marks["category"]]
    return [face.colour for face in faces], [face.shape for face in faces]


def _colours(marks: pd.DataFrame) -> list[dict[str, str]]:
    hollow = marks["value"].isna() & (marks["kind"] == Kind.ORGANIZATION.value)
    fills = marks["colour"].where(~hollow, "#FFFFFF")
    edges = np.where(hollow, marks["colour"], "#3A4550")
    return [{"background": a, "border": b} for a, b in zip(fills, edges, strict=True)]


def _plain(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """Rows with Python's own numbers and None: JSON knows neither numpy's nor NaN."""
    plain = frame.astype(object).where(frame.notna(), None)
    rows: list[dict[str, Any]] = plain.to_dict("records")
    return rows
