"""Who funds, extends and carries out which aid activity, as the IATI datastore's CSV says it?"""

from __future__ import annotations

import pandas as pd

from graph.catalogue import Reader
from graph.read import _iati
from graph.read._aligned import aligned
from graph.read._asked import Asked, asked, has
from graph.read._build import joined, tidy
from graph.read._columns import listed, mapped
from graph.read._iati_columns import COLUMNS, DATES, NEEDED, ROLES, TOTALS
from graph.read._joint import splits
from graph.read._org_ids import bare_codes, doubtful, identified
from graph.read._parties import only, paid, types
from graph.read._sheets import Part, reading
from graph.read._spans import dated, forwards
from graph.read._sums import strange, sums
from graph.read._words import fold
from graph.reading import Document, Problem, Reading
from graph.records import AmountKind, Role

_ASSUMED = (
    "Actual dates where told, else planned ones.",
    "An organization that only reports takes part too.",
    "Totals of 0, and totals of mixed currencies, say nothing and were not read.",
    _iati.OTHER_SECTORS,
)


def recognise(document: Document) -> str | None:
    """Why a document is a CSV of the IATI datastore, or None: its headings."""
    found = has(document, *NEEDED)
    return "columns iati-identifier, reporting-org and participating-org" if found else None


def read(document: Document) -> Reading:
    """Every activity with its organizations, sectors, countries and totals."""
    parts = [_part(asked(document, one, COLUMNS)) for one in has(document, *NEEDED)]
    return reading(document, "iati_csv", str(recognise(document)), parts)


def _part(told: Asked) -> Part:
    rows, problems = _timed(told.rows)
    given = _given(rows)
    mentions = identified(given)
    reason = _iati.refused(rows, mentions)
    good = rows.drop(index=reason.index)
    taking, money = _taking_part(mentions), _paid(good, mentions)
    known = _iati.Told(good, taking, _sectors(good), _countries(good), money)
    facts, unknown, where = _iati.facts(known)
    lost = zip(told.grid.lines[reason.index].tolist(), reason.tolist(), strict=True)
    return Part(
        told.grid.name,
        tidy(facts),
        told.grid.rows,
        (*lost, *told.grid.torn),
        (*problems, *unknown, *doubtful(mentions)),
        splits(mentions["name_as_written"]),
        (*_ASSUMED, *bare_codes(given)),
        (told.grid.kept,),
    ).naming(where)


def _timed(rows: pd.DataFrame) -> tuple[pd.DataFrame, list[Problem]]:
    """Rows with start, end and status in our words; all dates of the file tell their order."""
    days, late = dated(rows[list(DATES)], rows["line"])
    start = days["start actual"].fillna(days["start planned"])
    end = days["end actual"].fillna(days["end planned"])
    span, backwards = forwards(start, end, rows["line"])
    status = mapped(rows["activity status code"], _iati.STATUSES.get)
    title = rows["title"].str.strip("; ").fillna(rows["id"])
    wrong = [one for name in TOTALS.values() for one in strange(rows[name], rows["line"])]
    return rows.assign(**span, status=status, title=title), [*late, *backwards, *wrong]


def _given(rows: pd.DataFrame) -> pd.DataFrame:
    """Organizations as written: those that take part in each role, and those that report."""
    parts = [_of(rows, f" {role}", _iati.ROLES[role].value) for role in ROLES]
    return joined(*parts, _of(rows, "", Role.PARTICIPANT.value))


def _of(rows: pd.DataFrame, role: str, word: str) -> pd.DataFrame:
    cells = rows[[f"name{role}", f"ref{role}", f"type{role}"]]
    alone = cells.iloc[:, 0].isna() & cells.iloc[:, 1].notna()
    cells = cells.set_axis(["written", "ref", "type"], axis=1)
    cells["written"] = cells["written"].mask(alone, cells["ref"])
    long = aligned(cells)
    source = rows["source"].reindex(long.index)
    return long.assign(type=types(long["type"]), role=word, source=source)


def _taking_part(mentions: pd.DataFrame) -> pd.DataFrame:
    reports = mentions["role"].eq(Role.PARTICIPANT.value)
    first = mentions[~reports]
    return joined(first, _iati.newcomers(first, mentions[reports]))


def _sectors(rows: pd.DataFrame) -> pd.Series:
    long = aligned(rows[["sector code", "sector vocabulary"]])
    vocabulary = mapped(long["sector vocabulary"], fold)
    ours = vocabulary.isna() | vocabulary.isin(_iati.DAC) | vocabulary.str.startswith("oecd")
    return long["sector code"][ours].dropna()


def _countries(rows: pd.DataFrame) -> pd.Series:
    return listed(rows["country code"].fillna(rows["recipient country"]))


def _paid(rows: pd.DataFrame, mentions: pd.DataFrame) -> pd.DataFrame:
    """Totals of each activity: what goes out is the reporter's, what comes in goes to it."""
    reporter = only(mentions, Role.PARTICIPANT, rows.index)
    mixed = rows["currency"].str.startswith("!").fillna(False).astype(bool)
    currency = rows["currency"].fillna(rows["default currency"])
    totals = {name: sums(rows[name]).where(lambda total: total.ne(0)) for name in TOTALS.values()}
    told = paid(rows.assign(currency=currency, **totals)[~mixed], TOTALS)
    incoming = told["kind"].eq(AmountKind.INCOMING.value)
    by = reporter.reindex(told.index)
    told = told.assign(from_org=by.mask(incoming, None), to_org=by.where(incoming, None))
    return told.drop(columns=["occasion", "source"])


READER = Reader(
    recognise,
    read,
    title="IATI datastore CSV",
    example="iati-identifier, reporting-org, participating-org (Implementing)",
    rank=13,
)
