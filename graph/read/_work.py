"""What do the rows of a table say, once it is known what its columns mean?"""

from __future__ import annotations

import pandas as pd

from graph.read._build import Facts, tidy
from graph.read._grid import Grid
from graph.read._joint import splits
from graph.read._meanings import Meanings
from graph.read._sheets import Part
from graph.read._slots import slots
from graph.read._themes import themes
from graph.read._what import same_work, work
from graph.read._when import period
from graph.read._where import places
from graph.read._who import no_organization, organizations
from graph.records import OccasionKind, Relation


def part_of(rows: Grid, meanings: Meanings) -> Part:
    """Who does what where when, row by row, from the meaning of each column.

    `meanings` says which column holds what (`graph.read._meanings.Meaning`), from HXL tags, from
    headings or chosen by a person. At least one column names organizations; all else may be
    missing. A row without an organization is set aside, a cell of no use is told and left out.
    """
    found, turned = slots(rows, meanings)
    parts, strange, short = organizations(rows, found)
    aside = no_organization(rows, found, parts).dropna()
    what, unknown = work(rows, meanings)
    when, late, dated = period(rows, meanings)
    where, geography, homes, placed = places(rows, meanings)
    facts = pd.concat([what, when, where.rename("place"), rows.source.rename("source")], axis=1)
    facts = facts.drop(index=aside.index)
    facts["occasion"] = same_work(parts, facts)
    themed, several = themes(facts)
    lines = rows.lines.loc[aside.index].tolist()
    return Part(
        rows.name,
        tidy(_facts(parts, facts, themed, geography)),
        rows.rows,
        (*zip(lines, aside.tolist(), strict=True), *rows.torn),
        problems=(*strange, *unknown, *late),
        splits=splits(parts["name_as_written"]),
        assumed=(*turned, *short, *several, *dated, *placed),
        kept=(rows.kept,),
    ).naming(homes)


def _facts(
    parts: pd.DataFrame, rows: pd.DataFrame, themed: pd.DataFrame, geography: pd.DataFrame
) -> Facts:
    """Every row stays: one participation for each organization in it, one place, its themes."""
    title = rows["activity"].fillna(rows["theme"]).fillna("Activity without a name")
    occasions = rows.assign(title=title, kind=OccasionKind.ACTIVITY.value)
    located = rows[["occasion", "place", "source"]].dropna()
    return Facts(
        occasions=occasions,
        participations=parts.assign(occasion=rows["occasion"]),
        themes=themed,
        places=located.assign(relation=Relation.ABOUT.value),
        geography=geography,
    )
