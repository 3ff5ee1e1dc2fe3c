"""How do persons who came to something become organizations with a number of persons?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from graph.read._build import Facts, tidy
from graph.read._columns import listed, mapped
from graph.read._counted import counted, participations
from graph.read._domains import domains, merged, proposals
from graph.read._joint import splits
from graph.read._nations import Nations
from graph.read._nobody import nobody
from graph.read._roll import NAMED, Roll
from graph.read._sheets import Part, reading
from graph.read._unused import left_over
from graph.reading import Document, Domain, Problem, Reading
from graph.records import Relation, Role

COUNTED = "The export names no organization: persons are counted for each occasion, no more."
NOBODY = "no person"


@dataclass(frozen=True, slots=True)
class Came:
    """A list read: its part of the file, and domains that could be organizations."""

    part: Part
    domains: tuple[Domain, ...] = ()

    def saying(self, *assumed: str) -> Came:
        """The same, with more that was assumed."""
        return replace(self, part=replace(self.part, assumed=(*self.part.assumed, *assumed)))

    def warning(self, problems: tuple[Problem, ...]) -> Came:
        """The same, with more problems."""
        return replace(self, part=replace(self.part, problems=(*problems, *self.part.problems)))

    def naming(self, *found: Nations) -> Came:
        """The same, with what its columns of countries say."""
        return replace(self, part=self.part.naming(*found))


def came(rows: Roll, told: pd.DataFrame, occasions: pd.DataFrame) -> Came:
    """The persons of a list, counted once for each organization and occasion.

    `told` has `about` (the occasion's key), `role`, and where known `organization`, `country`,
    `type`, `people` (a number that the file states instead of persons) and `away`: why the person
    did not come; also `who`, `domain` and `called` where a cell holds several persons. Its index
    is that of the rows; a row may come several times. `occasions` has what `Facts` needs for each
    mention, and `theme` and `held`. Where no column names an organization the occasions get the
    number of persons, unless they state one.
    """
    given = told.get("organization", rows.organization)
    told = _row_by_row(rows, told.assign(organization=given))
    reason = _reason(told, none_named=given is None)
    here = told[reason.isna()]
    stated = _heard(occasions, here)
    stated = stated if given is not None else counted(stated, here)
    found = domains(_unsaid(told))
    part = Part(
        rows.grid.name,
        tidy(_facts(stated, here)),
        rows.grid.rows,
        (*_lost(rows, reason), *rows.grid.torn),
        proposals(found),
        splits(here["organization"]),
        (*([COUNTED] if given is None else []), *left_over(rows.grid, rows.asked)),
        (rows.grid.kept,),
    )
    return Came(part, found)


def _facts(occasions: pd.DataFrame, here: pd.DataFrame) -> Facts:
    named = here.dropna(subset=["organization"])
    return Facts(
        occasions=occasions,
        participations=participations(here),
        themes=_themes(occasions),
        places=_held(occasions),
        organizations=named.rename(columns={"organization": "name_as_written"}),
    )


def _unsaid(told: pd.DataFrame) -> pd.DataFrame:
    """Those who were there and name no organization, of whom perhaps an address is known."""
    named = told["organization"]
    none = named.isna() | named.eq(NAMED) | mapped(named, nobody).notna()
    return told[none & told["away"].isna()]


def _row_by_row(rows: Roll, told: pd.DataFrame) -> pd.DataFrame:
    persons = rows.grid.persons
    known = {"who": persons.number, "domain": persons.domain, "called": rows.called}
    known |= {"line": rows.grid.lines, "source": rows.grid.source}
    columns = ["about", "role", "organization", "country", "type", "people", "away"]
    own = [name for name in known if name in told]
    frame = told.reindex(columns=[*columns, *own]).astype(object)
    frame = frame.assign(**{name: known[name] for name in known if name not in own})
    return frame.assign(role=frame["role"].fillna(Role.PARTICIPANT.value))


def _lost(rows: Roll, reason: pd.Series) -> Iterable[tuple[int, str]]:
    """Line and reason of each row of which nothing at all is of use."""
    read = reason.index[reason.isna()]
    left = reason[~reason.index.isin(read)].groupby(level=0).first()
    return zip(rows.grid.lines[left.index].tolist(), left.tolist(), strict=True)


def _reason(told: pd.DataFrame, *, none_named: bool) -> pd.Series:
    """Why a row is of no use, or missing."""
    if none_named:
        reason = told["away"].mask(told["who"].isna(), NOBODY)
    else:
        reason = mapped(told["organization"], nobody)
        reason = reason.mask(told["organization"].isna(), "no organization")
        reason = reason.mask(told["organization"].eq(NAMED), "a person's name is no organization")
    reason = reason.mask(told["away"].notna(), told["away"])
    return reason.mask(told["about"].isna(), "no meeting")


def _heard(occasions: pd.DataFrame, here: pd.DataFrame) -> pd.DataFrame:
    """Occasions that a row of use is about, and those around them; a file's only one stays."""
    about = occasions["occasion"].isin(here["about"])
    around = occasions.reindex(columns=["parent"])["parent"][about]
    heard = occasions[about | occasions["occasion"].isin(around.dropna())]
    return heard if occasions["occasion"].nunique() > 1 else occasions


def _themes(occasions: pd.DataFrame) -> pd.DataFrame:
    if "theme" not in occasions:
        return pd.DataFrame()
    each = occasions.reset_index(drop=True)
    named = listed(each["theme"])
    return each.loc[named.index, ["occasion", "source"]].assign(name=named.to_numpy())


def _held(occasions: pd.DataFrame) -> pd.DataFrame:
    held = occasions.reindex(columns=["occasion", "held", "source"]).dropna()
    return held.rename(columns={"held": "place"}).assign(relation=Relation.HELD.value)


def told(document: Document, reader: str, why: str | None, lists: Sequence[Came]) -> Reading:
    """All lists of a file as one reading, with the domains that somebody may map."""
    read = reading(document, reader, str(why), [one.part for one in lists])
    found = merged(one.domains for one in lists)
    return replace(read, report=replace(read.report, domains=found))
