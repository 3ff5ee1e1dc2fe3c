"""What must a person be asked about names, the best questions first?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

import pandas as pd

from graph.decisions import About, Decision, Judgement
from graph.identity import known
from graph.identity.aliases import standing
from graph.identity.normalise import bare, squash
from graph.identity.pairs import open_pairs
from graph.identity.resolved import Standing, stand
from graph.identity.splits import joint, split
from graph.keys import key
from graph.tidy import Tidy


class Band(StrEnum):
    """How likely the proposed answer is right, in words."""

    NEARLY_SURE = "nearly sure"
    LIKELY = "likely"
    POSSIBLE = "possible"


_LEAST = {Band.NEARLY_SURE: 0.87, Band.LIKELY: 0.7, Band.POSSIBLE: 0.5}
_PARTS_KNOWN = {"none": 0.6, "some": 0.8, "all": 0.9}
"""The score of a split by how many of its parts stand elsewhere by themselves."""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to ask, with the answer proposed: `one` beside `others`, keys of representatives.

    PART_OF: `one` is part of `others[0]`. SPLIT: the cell `one` names each of `others`; no is said
    by the decision DIFFERENT on the same keys. `names` and `rows` (participations): first of `one`.
    """

    one: str
    others: tuple[str, ...]
    names: tuple[str, ...]
    judgement: Judgement
    score: float
    band: Band
    why: str
    rows: tuple[int, ...]
    about: About = About.ORGANIZATION


def questions(
    tidy: Tidy, decisions: Sequence[Decision] = (), limit: int | None = 100
) -> tuple[Question, ...]:
    """What is worth asking and not yet decided, best first; None for all.

    In each band those with hundreds of rows stand before those with tens, then the surest. Parts
    wait for the next band: a merge changes every count, a parent none.
    """
    said = standing([d for d in decisions if d.about is About.ORGANIZATION])
    return left_open(stand(split(tidy, said), said), limit)


def left_open(found: Standing, limit: int | None = 100) -> tuple[Question, ...]:
    """The `questions` of tables whose organizations are compared already (`Resolved.compared`)."""
    pairs = open_pairs(found, min(_LEAST.values()))
    asked = [*_asked(_first(pairs, limit)), *_joint(found)]
    return tuple(sorted(asked, key=rank)[:limit])


def rank(question: Question) -> tuple[object, ...]:
    """The place of a question among others: the surest first, then those with most rows."""
    least = [*_LEAST].index(question.band)
    part, rows = question.judgement is Judgement.PART_OF, sum(question.rows)
    digits, score = len(str(rows)), question.score
    return least + part, part, -digits, -score, -rows, question.one, question.others


def _first(pairs: pd.DataFrame, limit: int | None) -> pd.DataFrame:
    """The pairs that can be among the first questions, so that no others are written out."""
    band = sum((pairs["score"] < least).astype(int) for least in _LEAST.values())
    rows = pairs["rows_one"] + pairs["rows_other"]
    part = pairs["judgement"].eq(Judgement.PART_OF)
    less = -pairs["score"].round(3)
    digits = -rows.astype(str).str.len()
    by = pairs.assign(band=band + part, part=part, digits=digits, less=less, rows=-rows)
    order = ["band", "part", "digits", "less", "rows", "one", "other"]
    return by.sort_values(order).head(limit or len(by))


def _asked(pairs: pd.DataFrame) -> Iterator[Question]:
    for row in pairs.to_dict("records"):
        yield Question(
            one=row["one"],
            others=(row["other"],),
            names=(row["shown_one"], row["shown_other"]),
            judgement=Judgement(row["judgement"]),
            score=round(row["score"], 3),
            band=band(row["score"]),
            why=f"'{row['name_one']}' and '{row['name_other']}': one {row['why']}.",
            rows=(row["rows_one"], row["rows_other"]),
        )


def band(score: float) -> Band:
    """A score in words."""
    return next(one for one, least in _LEAST.items() if score >= least)


def _joint(found: Standing) -> Iterator[Question]:
    """Cells that seem to name several organizations, unless a person said that they do not."""
    whole = {(d.one, d.others) for d in found.decisions if d.judgement is Judgement.DIFFERENT}
    told = found.forms
    rows = dict(zip(told["org"], told["rows"].tolist(), strict=True))
    several = told[told["name"].str.contains(r"[/;|+\n]")]
    for org, name in zip(several["org"], several["name"], strict=True):
        parts = joint(name)
        keys = tuple(key(part) for part in parts)
        if not parts or (org, keys) in whole or squash(bare(name)) in known.names():
            continue
        there = sum(part in rows for part in keys)
        score = _PARTS_KNOWN["all" if there == len(keys) else "some" if there else "none"]
        why = f"'{name}' seems to name {len(parts)} organizations; {there} stand elsewhere too."
        counts = tuple(rows.get(part, 0) for part in (org, *keys))
        yield Question(org, keys, (name, *parts), Judgement.SPLIT, score, band(score), why, counts)
