"""What must a person be asked about themes?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pandas as pd

from graph.decisions import About, Decision, Judgement
from graph.identity.queue import Question, band, rank
from graph.identity.themes_stand import Themes, stand
from graph.keys import key
from graph.themes import Alike, form, proposals, vocabulary
from graph.tidy import Tidy

_TITLES, _COMPARED, _EACH = 100, 20, 2
"""Unknown themes from which they are taken for titles, how many of those are compared, those with
most rows; and proposals for each unknown theme."""


def theme_questions(
    tidy: Tidy, decisions: Sequence[Decision] = (), limit: int | None = 100
) -> tuple[Question, ...]:
    """What is worth asking about themes and not yet decided, the surest first.

    What the vocabulary does not know may be one of its themes, or another unknown one; what it
    knows may be part of what a published mapping says. Never anything that was decided.
    """
    return themes_open(stand(tidy, decisions), limit)


def themes_open(found: Themes, limit: int | None = 100) -> tuple[Question, ...]:
    """The `theme_questions` of tables whose themes are grouped already (`Resolved.grouped`)."""
    groups = _Groups(found)
    asked = sorted((*groups.unknown(), *groups.related()), key=rank, reverse=True)
    once = {frozenset({one.one, *one.others}): one for one in asked}
    return tuple(sorted(once.values(), key=rank)[:limit])


class _Groups:
    """The themes as they stand, by their representatives."""

    def __init__(self, found: Themes) -> None:
        told = found.told.assign(first=found.told["theme"].map(found.first))
        self.groups, self.above = found.groups, found.above
        rows: dict[Any, int] = told.groupby("first")["rows"].sum().to_dict()
        self.rows: dict[str, int] = rows
        self.names = {key: theme.name for key, theme in vocabulary().items()}
        shown = told.drop_duplicates("first").set_index("first")["name"].dropna()
        self.names = dict(zip(shown.index, shown, strict=True)) | self.names
        settled = {*vocabulary(), *found.above}
        lost = told[~told["first"].isin(settled) & told["name"].notna()]
        self.lost: pd.DataFrame = lost.head(_COMPARED) if len(lost) > _TITLES else lost

    def unknown(self) -> Iterator[Question]:
        """Themes that nobody knows, beside the vocabulary and beside each other."""
        forms = dict(zip(self.lost["name"].map(form), self.lost["first"], strict=True))
        for one, name in zip(self.lost["first"], self.lost["name"], strict=True):
            rest = {told: other for told, other in forms.items() if other != one}
            for meant in (proposals(name), proposals(name, rest)):
                open_ = [like for like in meant if self._is_open(one, like.key)]
                yield from (self._question(one, like) for like in open_[:_EACH])

    def related(self) -> Iterator[Question]:
        """Themes of the vocabulary, and what a published mapping says that they belong to."""
        for one in sorted(set(self.rows) & set(vocabulary())):
            whole = key(vocabulary()[one].related)
            if whole in self.rows and one not in self.above and self._is_open(one, whole):
                why = "belongs to the other one by the mapping of DAC categories to clusters"
                yield self._question(one, Alike(whole, Judgement.PART_OF, 0.75, why))

    def _is_open(self, one: str, other: str) -> bool:
        return self.groups.head(one) != self.groups.head(other) and self.groups.may(one, other)

    def _question(self, one: str, like: Alike) -> Question:
        """A question; of two unknown themes that may be one the one with fewer rows comes first."""
        left, right = one, like.key
        if like.judgement is Judgement.SAME and right not in vocabulary():
            left, right = sorted((one, like.key), key=lambda side: (self.rows[side], side))
        names = self.names.get(left, left), self.names.get(right, right)
        return Question(
            one=left,
            others=(right,),
            names=names,
            judgement=like.judgement,
            score=round(like.score, 3),
            band=band(like.score),
            why=f"'{names[0]}' and '{names[1]}': one {like.why}.",
            rows=(self.rows.get(left, 0), self.rows.get(right, 0)),
            about=About.THEME,
        )
