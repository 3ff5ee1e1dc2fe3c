"""Which written themes are one, and what is each part of?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from graph.decisions import About, Decision, Judgement
from graph.identity.aliases import Groups, Pair, grouped, parents, standing, upwards
from graph.themes import above, folded, is_code, recognise, vocabulary
from graph.tidy import Tidy


@dataclass(frozen=True, slots=True)
class Themes:
    """The themes of the records, grouped: what the tables and the questions both need."""

    told: pd.DataFrame
    """theme, name, rows, into (its key in the vocabulary, or None), coded; most rows first."""
    groups: Groups
    first: Mapping[str, str]
    """Each key of the records, and of the vocabulary where it is needed, with the key that
    stands for it: the vocabulary's, then what persons said others mean, then most rows."""
    above: Mapping[str, str]
    """What is part of another one, and that one, by the keys that stand for them."""


def stand(tidy: Tidy, decisions: Sequence[Decision] = ()) -> Themes:
    """The themes of tables: what persons said first, then what the vocabulary is sure of."""
    told = _told(tidy)
    said = standing([d for d in decisions if d.about is About.THEME])
    meant = _meant(said)
    groups, _ = grouped(said, (*_sure(told), *meant.items()))
    first = _first(told, said, groups)
    over, _ = parents(said, groups)
    for part, whole in (*_own(tidy), *_shipped(told, first, groups)):
        low, high = groups.head(part), groups.head(whole)
        if low not in over and low not in upwards(high, over):
            over[low] = high
    return Themes(told, groups, first, _above(told, first, over, groups))


def _first(told: pd.DataFrame, said: Sequence[Decision], groups: Groups) -> dict[str, str]:
    """Each key with the first of its group."""
    known = _known(told, set(_meant(said).values()))
    meaning = {d.others[0] for d in said if d.judgement is Judgement.SAME} - {d.one for d in said}
    later = (~told["theme"].isin(meaning)).sort_values(kind="stable")
    keys = pd.Series([*known, *told["theme"].loc[later.index]], dtype=object).drop_duplicates()
    return dict(zip(keys, keys.groupby(keys.map(groups.head)).transform("first"), strict=True))


def _above(
    told: pd.DataFrame, first: Mapping[str, str], over: Mapping[str, str], groups: Groups
) -> dict[str, str]:
    """Parts that are in the records and their wholes, by the keys that stand for them."""
    shown = {groups.head(one): into for one, into in first.items()}
    there = {groups.head(one) for one in told["theme"]}
    pairs = ((part, whole) for part, whole in over.items() if part in there and whole in shown)
    return {shown[part]: shown[whole] for part, whole in pairs}


def _told(tidy: Tidy) -> pd.DataFrame:
    """The themes with their rows, the most used first, then the longest name, then by name."""
    told = tidy.themes.to_pandas()[["theme", "name"]]
    often = tidy.occasion_themes["theme"].to_pandas().value_counts()
    names = told["name"].fillna("")
    told["rows"] = told["theme"].map(often).fillna(0).astype(int)
    told["into"] = names.map(recognise).astype(object)
    told["into"] = told["into"].where(told["into"].notna(), None)
    told["coded"] = names.map(is_code).astype(bool)
    by = told.assign(less=-told["rows"], size=-names.str.len())
    ranked: pd.DataFrame = by.sort_values(["less", "size", "name", "theme"])[list(told)]
    return ranked.reset_index(drop=True)


def _sure(told: pd.DataFrame) -> Iterator[Pair]:
    """A theme and its key in the vocabulary; other themes that are spelled the same."""
    known = told["into"].notna()
    yield from zip(told["theme"][known], told["into"][known], strict=True)
    rest = told[~known & told["name"].notna()]
    rest = rest.assign(form=rest["name"].map(folded)).query("form != ''")
    yield from zip(rest["theme"], rest.groupby("form")["theme"].transform("first"), strict=True)


def _meant(said: Sequence[Decision]) -> dict[str, str]:
    """The keys of decisions that the vocabulary knows, in the records or not, with its own keys."""
    keys = sorted({one for decision in said for one in (decision.one, *decision.others)})
    return {one: into for one in keys if (into := recognise(one))}


def _known(told: pd.DataFrame, meant: set[str]) -> list[str]:
    """The keys of the vocabulary that records or decisions mean, the most used first."""
    used: dict[Any, int] = told.groupby("into")["rows"].sum().to_dict()
    return sorted({*used, *meant}, key=lambda one: (-used.get(one, 0), one))


def _own(tidy: Tidy) -> list[Pair]:
    rows = tidy.themes.to_pandas().dropna(subset=["parent"])
    return list(zip(rows["theme"], rows["parent"], strict=True))


def _shipped(told: pd.DataFrame, first: Mapping[str, str], groups: Groups) -> Iterator[Pair]:
    """Themes of the vocabulary in the records, each with the nearest whole that is there too."""
    there = {first[one] for one in told["theme"]}
    for part in sorted(there & set(vocabulary())):
        whole = next((one for one in above(part) if first.get(one) in there), None)
        if whole is not None and groups.may(part, whole):
            yield part, whole
