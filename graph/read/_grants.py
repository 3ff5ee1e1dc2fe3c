"""How do grants become facts, whatever file they stand in?"""

from __future__ import annotations

from dataclasses import dataclass, replace

import pandas as pd

from graph.keys import key
from graph.read._about import named, placed
from graph.read._build import Facts, tidy
from graph.read._columns import listed, mapped
from graph.read._individuals import private, told, unnamed
from graph.read._joint import splits
from graph.read._nations import Nations, nations
from graph.read._org_ids import bare_codes, doubtful, identified
from graph.read._parties import only, paid
from graph.read._sheets import Part
from graph.read._spans import dated, forwards, together
from graph.read._sums import strange, sums
from graph.read._titles import nameless
from graph.reading import Problem, Rows
from graph.records import AmountKind, OccasionKind, Role
from graph.words import how_many

DATES = ("awarded on", "actual start", "planned start", "actual end", "planned end", "modified")
_SUMS = {AmountKind.AWARD: "awarded", AmountKind.DISBURSEMENT: "disbursed"}
COLUMNS = ("id", "title", "currency", *_SUMS.values(), *DATES, "themes", "countries")
COLUMNS += ("individual", "to individuals")
"""What a reader tells of a grant, as text: one row a grant. `individual` is a recipient that is a
person, `to individuals` what is said of grants to such ones."""
_TWICE = (
    "{grants} identifiers stand in several rows: each is one grant with the sums of all of them."
)
_TO_PERSONS = "{grants} to individuals: who they are is left out, the funder stays."


@dataclass(frozen=True, slots=True)
class Grants:
    """The grants of one sheet or list."""

    name: str
    rows: pd.DataFrame
    """`COLUMNS` with source and line; themes and countries may have several, by `;`."""
    given: pd.DataFrame
    """Funders and recipients under the index of their grant: written, ref, type, role, country,
    and whether it is an `individual`."""
    kept: Rows
    torn: tuple[tuple[int, str], ...] = ()
    persons: bool = False
    """Whether the names of persons stay in the rows that are stored."""
    to_persons: int = 0
    """Grants whose recipient is an individual, who is counted."""


def part(grants: Grants) -> Part:
    """Facts of grants: who gave whom how much for what; persons who receive are counted."""
    grants, guessed = _impersonal(grants)
    mentions = identified(grants.given)
    homes = nations(mentions["country"], grants.rows["line"])
    mentions = mentions.assign(country=homes.codes)
    reason = _refused(grants.rows, mentions)
    rows, problems = _timed(grants.rows.drop(index=reason.index))
    rows, backwards = together(_keyed(rows, mentions))
    facts, where = _facts(rows, mentions[mentions.index.isin(rows.index)])
    lines = grants.rows.loc[reason.index, "line"].tolist()
    return Part(
        grants.name,
        tidy(facts),
        len(grants.rows) + len(grants.torn),
        (*zip(lines, reason.tolist(), strict=True), *grants.torn),
        (*guessed, *problems, *backwards, *doubtful(mentions)),
        splits(mentions["name_as_written"]),
        (*bare_codes(grants.given), *_assumed(grants, rows["occasion"])),
        (grants.kept,),
    ).naming(homes, where)


def _assumed(grants: Grants, occasions: pd.Series) -> list[str]:
    """What is told of grants in several rows, and of those to individuals."""
    twice = occasions[occasions.duplicated()].nunique()
    told = [_TWICE.format(grants=twice)] if twice else []
    to = how_many(grants.to_persons, "grant is", "grants are")
    return [*told, _TO_PERSONS.format(grants=to)] if grants.to_persons else told


def _impersonal(grants: Grants) -> tuple[Grants, list[Problem]]:
    """The grants without who the persons are that receive them."""
    rows, given = grants.rows, grants.given
    marked, alone = rows["to individuals"].notna(), rows["individual"].notna()
    person, guessed = private(given, marked)
    people = person.groupby(level=0).sum().reindex(rows.index, fill_value=0) + alone.astype(int)
    people = people.mask(people.eq(0) & marked, 1)
    names = [*given["written"][person].dropna().unique(), *rows["individual"].dropna().unique()]
    rows = rows.assign(people=people.where(people.gt(0)), title=nameless(rows["title"], names))
    kept = grants.kept if grants.persons else unnamed(grants.kept, names)
    found = replace(grants, rows=rows, given=given[~person], kept=kept)
    return replace(found, to_persons=int(people.gt(0).sum())), told(int(guessed.sum()))


def _refused(rows: pd.DataFrame, mentions: pd.DataFrame) -> pd.Series:
    reason = pd.Series(None, index=rows.index, dtype=object)
    reason = reason.mask(~rows.index.isin(mentions.index), "no organization")
    nameless = rows["id"].isna() & rows["title"].isna()
    return reason.mask(nameless, "no identifier and no title").dropna()


def _timed(rows: pd.DataFrame) -> tuple[pd.DataFrame, list[Problem]]:
    days, late = dated(rows[list(DATES)], rows["line"])
    start = days["actual start"].fillna(days["planned start"])
    end = days["actual end"].fillna(days["planned end"])
    span, backwards = forwards(start, end, rows["line"])
    first = days["awarded on"].dt.to_period("M").dt.to_timestamp()
    strange_sums = [one for name in _SUMS.values() for one in strange(rows[name], rows["line"])]
    amounts = {name: sums(rows[name]) for name in _SUMS.values()}
    timed = rows.assign(**span, **amounts, reported=first, date=days["awarded on"])
    return timed, [*late, *backwards, *strange_sums]


def _keyed(rows: pd.DataFrame, mentions: pd.DataFrame) -> pd.DataFrame:
    """Grants with their key: the identifier, else the title and the day of the award."""
    day = rows["date"].dt.strftime(":%Y-%m-%d").fillna("").astype(object)
    known = rows["id"].fillna(mapped(rows["title"], key) + day)
    return rows.assign(
        occasion=f"{OccasionKind.GRANT.value}:" + known,
        title=rows["title"].fillna(rows["id"]),
        kind=OccasionKind.GRANT.value,
        from_org=only(mentions, Role.FUNDER, rows.index),
        to_org=only(mentions, Role.RECIPIENT, rows.index),
    )


def _facts(rows: pd.DataFrame, mentions: pd.DataFrame) -> tuple[Facts, Nations]:
    """The facts, and what of the countries is not known."""
    places, where = placed(rows, listed(rows["countries"]))
    themes = named(rows, listed(rows["themes"]), "name")
    parts = mentions.assign(occasion=rows["occasion"].reindex(mentions.index))
    amounts = paid(rows.assign(currency=rows["currency"].str.upper()), _SUMS)
    return Facts(rows, parts, themes, places, amounts=amounts), where
