"""Who is paired with whom below the `data:` of a DL file?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from graph.errors import BadFile
from graph.read._columns import mapped
from graph.read._net_matrix import Matrix
from graph.read._ucinet import Head, tokens

_MISSING = frozenset({".", "na", "?"})
_WEIGHTS = "The values of the data are not used: what is not 0 counts once."


@dataclass(frozen=True, slots=True)
class Data:
    """The lines below the head."""

    file: str
    head: Head
    text: str
    first: int
    """The line that the text begins on."""
    title: str
    """What the network is called."""

    @property
    def lines(self) -> pd.DataFrame:
        """The `line` and the `tokens` of each line that has any."""
        split = pd.Series(self.text.split("\n"), dtype=object)
        split = split[split.str.strip().ne("")]
        told = pd.DataFrame({"line": split.index + self.first, "tokens": split.map(tokens)})
        return told[told["tokens"].str.len() > 0].reset_index(drop=True)


def read(data: Data) -> tuple[Matrix, pd.DataFrame]:
    """The matrix, and its rows as `text` and `line`.

    Raises BadFile where there are more or fewer cells or labels than the head says.
    """
    listed = data.head.form != "fullmatrix"
    said = _listed(data) if listed else _full(data)
    names = [pd.DataFrame({"name": data.head.labels.get(of, [])}) for of in ("row", "column")]
    where = f"{data.file}:{data.first}"
    rows = pd.concat([said.rows, names[0].assign(source=where)], ignore_index=True)
    across = pd.concat([said.columns, names[1]], ignore_index=True).assign(source=where)
    weights = (_WEIGHTS,) * said.weighted
    return Matrix(rows, across, said.pairs, data.title, data.head.two_mode, weights), said.texts


@dataclass(frozen=True, slots=True)
class _Said:
    rows: pd.DataFrame
    columns: pd.DataFrame
    pairs: pd.DataFrame
    texts: pd.DataFrame
    weighted: bool


def _full(data: Data) -> _Said:
    """A matrix whose rows may go over several lines; labels may stand before and above them."""
    head, lines = data.head, data.lines.explode("tokens", ignore_index=True)
    nr, nc = head.rows or 0, head.columns or 0
    above, before = nc * ("column" in head.embedded), int("row" in head.embedded)
    across = lines["tokens"].head(above).tolist() or _labels(data, "column", nc)
    body = lines.iloc[above:]
    if not nr * nc or len(body) != nr * (nc + before):
        raise BadFile(
            f"{data.file} has {len(body)} cells and labels in its data, and its head needs "
            f"{nr * (nc + before)} ({nr} rows of {nc}). Correct the numbers, or put labels of "
            "several words in quotation marks."
        )
    cells = body["tokens"].to_numpy(dtype=object).reshape(nr, nc + before)
    rows = body.iloc[:: nc + before][["line"]].reset_index(drop=True)
    rows["name"] = cells[:, 0] if before else _labels(data, "row", nr)
    rows = rows.assign(row=rows.index, source=data.file + ":" + rows["line"].astype(str))
    values = _numbers(data, cells[:, before:])
    down, right = np.nonzero(values)
    pairs = rows.iloc[down].rename(columns={"name": "left"}).reset_index(drop=True)
    pairs["right"] = np.array(across, dtype=object)[right]
    texts = pd.DataFrame({"text": [" ".join(row) for row in cells], "line": rows["line"]})
    return _Said(rows, pd.DataFrame({"name": across}), pairs, texts, bool((values > 1).any()))


def _numbers(data: Data, cells: np.ndarray) -> np.ndarray:
    flat = pd.Series(cells.ravel(), dtype=object)
    values = pd.to_numeric(flat.where(~flat.str.casefold().isin(_MISSING), "0"), errors="coerce")
    if values.isna().any():
        wrong = flat[values.isna()].iloc[0]
        raise BadFile(f"{data.file} has '{wrong}' where a number should be. Correct its data.")
    return values.to_numpy().reshape(cells.shape)


def _labels(data: Data, of: str, number: int) -> list[str]:
    """The labels of the head, else numbers with the name of what they count."""
    listed = data.head.labels.get(of)
    if listed is None:
        what = "row" if of == "row" or not data.head.two_mode else "column"
        return [f"{data.title} {what} {one}" for one in range(1, number + 1)]
    if len(listed) != number:
        raise BadFile(
            f"{data.file} lists {len(listed)} {of} labels and says that there are {number}. "
            "Correct the number, or put labels of several words in quotation marks."
        )
    return listed


def _listed(data: Data) -> _Said:
    """One line for each edge, or for each row with all that it is paired with."""
    lines = data.lines
    edges = data.head.form.startswith("edge")
    left = _named(data, lines["tokens"].str[0], "row")
    rows = pd.DataFrame({"name": left, "line": lines["line"], "row": lines.index})
    rows["source"] = data.file + ":" + rows["line"].astype(str)
    ends = lines["tokens"].str[1:2] if edges else lines["tokens"].str[1:]
    pairs = rows.rename(columns={"name": "left"}).assign(right=ends).explode("right")
    pairs = pairs.dropna(subset=["right"]).reset_index(drop=True)
    pairs["right"] = _named(data, pairs["right"], "column")
    texts = pd.DataFrame({"text": lines["tokens"].str.join(" "), "line": lines["line"]})
    weighted = edges and bool(lines["tokens"].str.len().gt(2).any())
    return _Said(rows, pairs[["right"]].rename(columns={"right": "name"}), pairs, texts, weighted)


def _named(data: Data, ends: pd.Series, of: str) -> pd.Series:
    """Numbers as the labels that they stand for. Raises BadFile for one without a label."""
    if of in data.head.embedded:
        return ends
    size = data.head.rows if of == "row" else data.head.columns
    listed = dict(enumerate(_labels(data, of, size or 0), start=1))
    found = mapped(ends, lambda one: listed.get(int(one)) if one.isdecimal() else None)
    if found.isna().any():
        wrong = ends[found.isna()].iloc[0]
        raise BadFile(f"{data.file} has no {of} '{wrong}' among its {size} labels. Correct it.")
    return found
