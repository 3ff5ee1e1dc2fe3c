"""What do the elements of an IATI file say, as columns?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from graph.read._persons import without_persons
from graph.read._tree import local
from graph.reading import Document, Rows

_HEADINGS = ("iati-identifier", "reporting-org", "title", "activity-status", "dates")


def activities(tree: Any) -> list[Any]:
    """The activities of a file, none where it is no IATI file."""
    if tree is None or isinstance(tree, dict | list) or local(tree.tag) != "iati-activities":
        return []
    return list(tree.findall("iati-activity"))


def said(element: Any) -> str | None:
    """What an element says in its first narrative that says anything, or by itself."""
    if element is None:
        return None
    texts = [*(one.text for one in element.findall("narrative")), element.text]
    return next((" ".join(text.split()) for text in texts if text and text.strip()), None)


def told(found: Sequence[Any], path: str) -> pd.Series:
    """What the element at a path says in each activity; missing where it is not there."""
    return pd.Series([said(one.find(path)) for one in found], dtype=object)


def coded(found: Sequence[Any], path: str, attribute: str = "code") -> pd.Series:
    """An attribute, or else the text, of the element at a path in each element found."""
    return pd.Series([_code(one.find(path), attribute) for one in found], dtype=object)


def _code(element: Any, attribute: str) -> str | None:
    if element is None:
        return None
    return (element.get(attribute) or "").strip() or said(element)


def under(found: Sequence[Any], path: str) -> tuple[list[Any], pd.Index]:
    """Every element at a path below each activity, and the number of its activity."""
    pairs = [(number, one) for number, each in enumerate(found) for one in each.findall(path)]
    return [one for _, one in pairs], pd.Index([number for number, _ in pairs], dtype="int64")


def attribute(found: Sequence[Any], path: str, name: str) -> pd.Series:
    """An attribute of the element at a path in each element found."""
    return pd.Series([_attribute(one.find(path), name) for one in found], dtype=object)


def parties(elements: Sequence[Any]) -> pd.DataFrame:
    """Name, identifier and type of each element that stands for an organization, as written."""
    return pd.DataFrame(
        {
            "written": [said(one) for one in elements],
            "ref": [_attribute(one, "ref") for one in elements],
            "type": [_attribute(one, "type") for one in elements],
            "role": [_attribute(one, "role") for one in elements],
        },
        dtype=object,
    )


def _attribute(element: Any, name: str) -> str | None:
    """An attribute without blanks; missing where there is no element, or it is empty."""
    return None if element is None else (element.get(name) or "").strip() or None


def date_of(activity: Any, *types: str) -> str | None:
    """The first date of an activity that has one of these types, in their order."""
    dates = {(one.get("type") or "").strip(): _code(one, "iso-date") for one in _dates(activity)}
    return next((dates[one] for one in types if dates.get(one)), None)


def _dates(activity: Any) -> list[Any]:
    return list(activity.findall("activity-date"))


def kept(document: Document, rows: pd.DataFrame) -> Rows:
    """The activities as rows to store: who contacts are is not in them."""
    dates = rows["from"].fillna("") + ".." + rows["until"].fillna("")
    columns = [rows["id"], rows["reporter"], rows["title"], rows["code"], dates]
    cells = pd.concat(columns, axis=1, keys=range(len(columns))).fillna("").astype("str")
    return Rows(document.file, _HEADINGS, cells.apply(without_persons), rows["line"])
