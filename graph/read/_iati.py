"""What do the codes of IATI mean, and how do its activities become facts?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import pandas as pd

from graph.read import _dac
from graph.read._about import named, placed
from graph.read._build import Facts
from graph.read._columns import mapped
from graph.read._nations import Nations
from graph.read._org_ids import org_keys
from graph.read._spans import together
from graph.reading import Problem
from graph.records import AmountKind, OccasionKind, Role, Status

ROLES: dict[str, StrEnum] = {
    "1": Role.FUNDER,
    "2": Role.PROGRAMME,
    "3": Role.PROGRAMME,
    "4": Role.IMPLEMENTER,
    "funding": Role.FUNDER,
    "accountable": Role.PROGRAMME,
    "extending": Role.PROGRAMME,
    "implementing": Role.IMPLEMENTER,
}
"""Codes of version 2, words of version 1."""
STATUSES: dict[str, StrEnum] = {
    "1": Status.PLANNED,
    "2": Status.ONGOING,
    "3": Status.ONGOING,
    "4": Status.COMPLETED,
    "5": Status.CANCELLED,
    "6": Status.SUSPENDED,
}
PAID: dict[str, AmountKind] = {
    "1": AmountKind.INCOMING,
    "2": AmountKind.COMMITMENT,
    "3": AmountKind.DISBURSEMENT,
    "4": AmountKind.EXPENDITURE,
    "6": AmountKind.REPAYMENT,
    "7": AmountKind.REPAYMENT,
    "11": AmountKind.COMMITMENT,
    "12": AmountKind.PLEDGE,
    "13": AmountKind.PLEDGE,
    "IF": AmountKind.INCOMING,
    "C": AmountKind.COMMITMENT,
    "D": AmountKind.DISBURSEMENT,
    "E": AmountKind.EXPENDITURE,
    "R": AmountKind.REPAYMENT,
    "LR": AmountKind.REPAYMENT,
}
"""Transaction types; interest, equity and guarantees are no money for work."""
TO_REPORTER = frozenset({"1", "11", "13", "IF"})
"""Transactions in which the organization that reports is the one that gets, unless told."""
DAC = frozenset({"1", "2", "dac", "dac 3"})
"""Sector vocabularies in which a code begins with its category."""
OTHER_SECTORS = "Only sectors of the DAC are themes: the first three digits of each code."


@dataclass(frozen=True, slots=True)
class Told:
    """What activities say, everything under the index of `rows`, which may come several times."""

    rows: pd.DataFrame
    """id, title, status (our words), start, end, source, line; without those set aside."""
    mentions: pd.DataFrame
    """Organizations as `identified` gives them, with role, type and source."""
    sectors: pd.Series
    """Codes of the DAC."""
    countries: pd.Series
    """Codes or names."""
    amounts: pd.DataFrame
    """from_org, to_org, amount, currency, date, kind."""


def occasions(rows: pd.DataFrame) -> pd.Series:
    """The key of each activity: its identifier, which means the same activity everywhere."""
    return f"{OccasionKind.ACTIVITY.value}:iati " + rows["id"]


def facts(told: Told) -> tuple[Facts, list[Problem], Nations]:
    """The facts of activities, and what of their codes and countries is not known."""
    kind = OccasionKind.ACTIVITY.value
    rows, backwards = together(told.rows.assign(occasion=occasions(told.rows), kind=kind))
    about = rows[["occasion", "source"]]
    sectors = told.sectors[told.sectors.index.isin(rows.index)]
    places, found = placed(rows, told.countries[told.countries.index.isin(rows.index)])
    themes = named(rows, _dac.names(sectors).dropna(), "name")
    line = rows["line"].reindex(sectors.index).reset_index(drop=True)
    problems = backwards + _dac.unknown(sectors.reset_index(drop=True), line)
    mentions = told.mentions.drop(columns="source").join(about, how="inner")
    paid = told.amounts.join(about, how="inner")
    return Facts(rows, mentions, themes, places, amounts=paid), problems, found


def newcomers(mentions: pd.DataFrame, others: pd.DataFrame) -> pd.DataFrame:
    """Of other mentions those of organizations that are not yet in the activity of their index."""
    there = set(zip(mentions.index, org_keys(mentions), strict=True))
    pairs = pd.Series(list(zip(others.index, org_keys(others), strict=True)), index=others.index)
    return others[~mapped(pairs, there.__contains__).astype(bool)] if len(others) else others


def refused(rows: pd.DataFrame, mentions: pd.DataFrame) -> pd.Series:
    """Why an activity is set aside, for those that are."""
    reason = pd.Series(None, index=rows.index, dtype=object)
    reason = reason.mask(~rows.index.isin(mentions.index), "no organization")
    return reason.mask(rows["id"].isna(), "no iati-identifier").dropna()
