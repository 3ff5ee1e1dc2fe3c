"""Who does what where, as a table with HXL tags says it?"""

from __future__ import annotations

import pandas as pd

from graph.catalogue import Reader
from graph.read._build import Facts, tidy
from graph.read._grid import Grid, grid, top_of
from graph.read._hxl_orgs import no_organization, organizations
from graph.read._hxl_places import places
from graph.read._hxl_tags import named, slots, tags
from graph.read._hxl_time import period
from graph.read._hxl_work import same_work, work
from graph.read._joint import splits
from graph.read._sheets import Part, reading
from graph.reading import Document, Reading
from graph.records import OccasionKind, Relation
from graph.tidy import Tidy

_WHAT = ("sector", "subsector", "cluster", "activity")


def recognise(document: Document) -> str | None:
    """Why a document is a tagged 3W table, or None: a row of HXL tags with an organization."""
    best = max(_tagged(document), key=_fitness, default=None)
    return f"HXL tags with #org in {best.name}" if best else None


def read(document: Document) -> Reading:
    """The sheet that says what organizations do, of several such the one with most rows."""
    tagged = _tagged(document)
    best = max(tagged, key=_fitness)
    others = [_other(rows, best) for rows in tagged if rows is not best]
    return reading(document, "hxl_3w", str(recognise(document)), [_part(best), *others])


def _other(rows: Grid, best: Grid) -> Part:
    """A tagged sheet that is not read: it may say the same work again."""
    why = f"not read, {best.name} has more rows of this kind"
    left = tuple((line, why) for line in rows.lines.tolist())
    return Part(rows.name, Tidy.of(), rows.rows, (*left, *rows.torn))


def _tagged(document: Document) -> list[Grid]:
    """The sheets with a row of tags that names organizations."""
    tops = [top_of(sheet, lambda row: bool(slots(tags(row)))) for sheet in document.sheets]
    found = zip(document.sheets, tops, strict=True)
    return [grid(document, sheet, top) for sheet, top in found if top is not None]


def _fitness(rows: Grid) -> tuple[bool, int]:
    return bool(named(tags(rows.headings), *_WHAT)), rows.rows


def _part(rows: Grid) -> Part:
    found = tags(rows.headings)
    parts, strange, short = organizations(rows, slots(found))
    aside = no_organization(rows, slots(found), parts).dropna()
    what, unknown = work(rows, found)
    when, late, dated = period(rows, found)
    where, geography, nowhere, placed = places(rows, found)
    facts = pd.concat([what, when, where.rename("place"), rows.source.rename("source")], axis=1)
    facts = facts.drop(index=aside.index)
    occasion = same_work(parts, facts)
    lines = rows.lines.loc[aside.index].tolist()
    return Part(
        rows.name,
        tidy(_facts(parts, facts.assign(occasion=occasion), geography)),
        rows.rows,
        (*zip(lines, aside.tolist(), strict=True), *rows.torn),
        problems=(*strange, *unknown, *late, *nowhere),
        splits=splits(parts["name_as_written"]),
        assumed=(*short, *dated, *placed),
    )


def _facts(parts: pd.DataFrame, rows: pd.DataFrame, geography: pd.DataFrame) -> Facts:
    """Every row stays: one participation for each organization in it, one place, one theme."""
    title = rows["activity"].fillna(rows["theme"]).fillna("Activity without a name")
    occasions = rows.assign(title=title, kind=OccasionKind.ACTIVITY.value)
    themes = rows[["occasion", "theme", "source"]].dropna().rename(columns={"theme": "name"})
    located = rows[["occasion", "place", "source"]].dropna()
    return Facts(
        occasions=occasions,
        participations=parts.assign(occasion=rows["occasion"]),
        themes=themes,
        places=located.assign(relation=Relation.ABOUT.value),
        geography=geography,
    )


READER = Reader(
    recognise,
    read,
    title="HXL 3W",
    example="a row of tags such as #org, #sector, #adm1 below the headings",
    rank=20,
)
