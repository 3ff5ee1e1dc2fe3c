"""With which mark is a node, and with which a tie, put on the picture?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from graph.records import Kind, Layer, Node
from graph.views import palette as looks
from graph.views.labels import lettering, shrinking, wrapped

Marks = list[dict[str, Any]]

_FURTHEST = 2.0
"""Nodes grow no more where the picture shrinks further: they would cover each other."""

_OTHER_KINDS = {Kind.THEME.value: "Theme", Kind.COUNTRY.value: "Country"}

TIES = {
    "Worked together": looks.WORKED,
    "Funding": looks.FUNDED,
    "Only met": looks.MET,
    "Works on a theme, in a country": looks.LINK,
}
"""What a tie says, and how it looks; the first that holds."""


def node_marks(
    nodes: pd.DataFrame,
    coordinates: Mapping[Node, tuple[float, float]],
    colours: Mapping[str, looks.Look],
) -> Marks:
    """One dictionary a node, as vis-network reads it; `full` is the whole name.

    `nodes` has node, kind, name, category, country, value.
    """
    marks = nodes.join(_placed(nodes["node"], coordinates))
    marks["id"] = marks["node"].map(str)
    marks["full"] = marks["name"].fillna(marks["id"]).astype(str)
    marks["label"] = wrapped(marks["full"])
    marks["category"] = groups(marks, colours)
    marks["size"] = _sizes(marks["value"], shrinking(marks))
    letters = lettering(marks)
    marks["font"] = _column(letters[["size", "vadjust"]].to_dict("records"), marks)
    marks["y"] = letters["y"]
    faces = [_known(colours)[group] for group in marks["category"]]
    marks["shape"] = _column([face.shape for face in faces], marks)
    marks["color"] = _column(_colours(marks, [face.colour for face in faces]), marks)
    wanted = ["id", "label", "full", "category", "country", "kind", "x", "y", "size", "font"]
    return _plain(marks[[*wanted, "color", "shape"]])


def unread(marks: Marks) -> str:
    """How many names appear only to who comes closer, as a sentence; empty where none does."""
    heights = [mark["font"]["size"] for mark in marks]
    hidden = sum(height < max(heights) for height in heights)
    names = "1 name has" if hidden == 1 else f"{hidden:,} names have"
    return f" {names} no room here; zoom in to read." if hidden else ""


def edge_marks(edges: pd.DataFrame) -> Marks:
    """One dictionary a tie: colour says worked, funded or met; width how many occasions."""
    marks = edges.assign(
        **{"from": edges["left"].map(str), "to": edges["right"].map(str)},
        category=ties(edges),
        width=(0.6 + 0.6 * np.sqrt(edges["shared"].clip(lower=0))).clip(upper=5).round(2),
    )
    marks["id"] = marks["from"] + " " + marks["to"]
    tints = [TIES[group].colour for group in marks["category"]]
    paints = [{"color": tint, "highlight": tint, "opacity": 0.7} for tint in tints]
    marks["color"] = _column(paints, marks)
    return _plain(marks[["id", "from", "to", "category", "width", "color", "shared"]])


def legend(
    nodes: pd.DataFrame, edges: pd.DataFrame, colours: Mapping[str, looks.Look]
) -> pd.DataFrame:
    """What each colour and shape of this picture means, and how many of it are drawn."""
    known = {**_known(colours), **TIES}
    counts = pd.concat([groups(nodes, colours).value_counts(), ties(edges).value_counts()])
    there = [text for text in known if text in counts.index]
    faces = [known[text] for text in there]
    return pd.DataFrame(
        {
            "text": there,
            "colour": [face.colour for face in faces],
            "shape": [face.shape for face in faces],
            "count": [int(counts[text]) for text in there],
        }
    )


def groups(nodes: pd.DataFrame, colours: Mapping[str, looks.Look]) -> pd.Series:
    """What the legend calls each node."""
    kinds = nodes["kind"].map(_OTHER_KINDS).astype("object")
    return kinds.where(kinds.notna(), looks.caption(nodes["category"], colours))


def ties(edges: pd.DataFrame) -> pd.Series:
    """What the legend calls each tie."""
    texts = list(TIES)
    asked = [edges["layer"] != Layer.TIE, edges["worked"] > 0, edges["funded"] > 0]
    chosen = np.select(asked, [texts[3], texts[0], texts[1]], default=texts[2])
    return pd.Series(chosen, index=edges.index, dtype="object")


def _known(colours: Mapping[str, looks.Look]) -> dict[str, looks.Look]:
    return {**colours, "Theme": looks.THEME, "Country": looks.COUNTRY}


def _placed(nodes: pd.Series, coordinates: Mapping[Node, tuple[float, float]]) -> pd.DataFrame:
    """Where the layout put each node, the same whatever part of the network is drawn."""
    places = [coordinates.get(node, (0.0, 0.0)) for node in nodes]
    return pd.DataFrame(places, columns=["x", "y"], index=nodes.index, dtype="float64")


def _sizes(values: pd.Series, unit: float) -> pd.Series:
    """Area grows with the value; larger where all of the picture is seen from further away."""
    low, high = values.min(), values.max()
    share = (values - low) / (high - low) if high > low else values.notna() * 0.05
    radius: pd.Series = 8 + 20 * share.astype("float64").fillna(0) ** 0.5
    sizes: pd.Series = (min(unit, _FURTHEST) ** 0.6 * radius).round(2)
    return sizes


def _colours(marks: pd.DataFrame, colours: list[str]) -> Marks:
    """Hollow is an organization without a value: missing is not zero."""
    hollow = marks["value"].isna() & (marks["kind"] == Kind.ORGANIZATION.value)
    fills = np.where(hollow, "#FFFFFF", colours)
    lines = np.where(hollow, colours, "#3A4550")
    return [_paint(str(fill), str(line)) for fill, line in zip(fills, lines, strict=True)]


def _paint(fill: str, line: str) -> dict[str, Any]:
    """vis-network turns a selected node blue unless it is told the colour once more."""
    own = {"background": fill, "border": line}
    return {**own, "highlight": {**own, "border": "#111111"}, "hover": own}


def _column(values: list[Any], beside: pd.DataFrame) -> pd.Series:
    return pd.Series(values, index=beside.index, dtype="object")


def _plain(frame: pd.DataFrame) -> Marks:
    """Rows with Python's own numbers and None: JSON knows neither numpy's nor NaN."""
    plain = frame.astype(object).where(frame.notna(), None)
    return [{str(name): value for name, value in row.items()} for row in plain.to_dict("records")]
