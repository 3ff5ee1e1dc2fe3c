"""What do the tables say once names are organizations?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pandas as pd

from graph.decisions import About, Decision
from graph.identity import relabel
from graph.identity.aliases import Groups, grouped, parents, standing
from graph.identity.automatic import Why, automatic
from graph.identity.forms import forms
from graph.identity.splits import split
from graph.identity.themes import named
from graph.identity.themes_stand import Themes
from graph.identity.themes_stand import stand as stand_themes
from graph.reading import Merge
from graph.tidy import Tidy


@dataclass(frozen=True, slots=True)
class Resolved:
    """The tables with names resolved, and everything that was done to them.

    `aliases` and `themes` lead from each key that was merged to its representative; `merges` tells
    the reasons; `contradicted` are decisions that others overrule (different, yet made the same);
    `compared` and `grouped` are what the questions about organizations and themes need.
    """

    tidy: Tidy
    aliases: Mapping[str, str]
    themes: Mapping[str, str]
    merges: tuple[Merge, ...]
    contradicted: tuple[Decision, ...]
    compared: Standing = field(repr=False, compare=False)
    grouped: Themes = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Standing:
    """Organizations compared and grouped: what the tables and the questions both need."""

    forms: pd.DataFrame
    groups: Groups
    decisions: tuple[Decision, ...]
    contradicted: tuple[Decision, ...]
    sure: pd.DataFrame


def resolve(tidy: Tidy, decisions: Sequence[Decision] = ()) -> Resolved:
    """Tables in which each organization stands once, by rule and by what persons decided.

    Decisions are on the keys as first judged. Nothing is lost: every participation stays with
    its name as written; leaving a decision out the next time undoes it.
    """
    said = standing([d for d in decisions if d.about is About.ORGANIZATION])
    parted = split(tidy, said)
    found = stand(parted, said)
    aliases = _aliases(found.forms, found.groups)
    above, refused = parents(found.decisions, found.groups)
    tables = relabel.organizations(parted, aliases, _shown(above, found))
    by_theme = stand_themes(tidy, decisions)
    tables, themes, told = named(tables, by_theme)
    contradicted = (*found.contradicted, *refused)
    merges = (*_merges(found, aliases), *told)
    return Resolved(tables, aliases, themes, merges, contradicted, found, by_theme)


def stand(tidy: Tidy, said: Sequence[Decision]) -> Standing:
    """The organizations of tables, compared and grouped."""
    compared = forms(tidy)
    sure = automatic(compared)
    pairs = zip(sure["one"], sure["into"], strict=True)
    groups, contradicted = grouped(said, pairs)
    return Standing(compared, groups, tuple(said), tuple(contradicted), sure)


def _aliases(compared: pd.DataFrame, groups: Groups) -> dict[str, str]:
    """Each key that is not its group's first, in the order of `forms`, with that first one."""
    heads = compared["org"].map(groups.head)
    first = compared["org"].groupby(heads).transform("first")
    moved = compared["org"].ne(first)
    return dict(zip(compared["org"][moved], first[moved], strict=True))


def _shown(above: Mapping[str, str], found: Standing) -> dict[str, str]:
    """Parts and wholes by their representatives, where both are in the tables."""
    keys = found.forms["org"]
    shown = dict(zip(keys.map(found.groups.head)[::-1], keys[::-1], strict=True))
    there = [(part, whole) for part, whole in above.items() if part in shown and whole in shown]
    return {shown[part]: shown[whole] for part, whole in there}


def _merges(found: Standing, aliases: Mapping[str, str]) -> tuple[Merge, ...]:
    if not aliases:
        return ()
    told = found.forms.set_index("org")
    names, same = told["name"].to_dict(), told["same"].to_dict()
    alone, _ = grouped((), zip(found.sure["one"], found.sure["into"], strict=True))
    merges = []
    for one, into in aliases.items():
        sure = alone.head(one) == alone.head(into)
        automatic_why = Why.SPELLING if same[one] == same[into] else Why.ACRONYM
        why = automatic_why if sure else Why.DECIDED
        merges.append(Merge(one, names[one], into, names[into], why))
    return tuple(merges)
