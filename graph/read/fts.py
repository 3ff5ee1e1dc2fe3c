"""Who gave whom how much for what, as flows of OCHA's Financial Tracking Service say it?"""

from __future__ import annotations

import pandas as pd

from graph.catalogue import Reader
from graph.keys import key
from graph.read._about import named, placed
from graph.read._aligned import aligned
from graph.read._asked import Asked, asked, has
from graph.read._build import Facts, joined, tidy
from graph.read._columns import mapped
from graph.read._joint import splits
from graph.read._org_ids import identified
from graph.read._parties import only, paid, types
from graph.read._sheets import Part, reading
from graph.read._spans import dated, forwards, together
from graph.read._sums import strange, sums
from graph.reading import Document, Problem, Reading
from graph.records import AmountKind, OccasionKind, Role

_NEEDED = ("amountusd", "srcorganization", "destorganization")
_COLUMNS = {name.casefold(): name.casefold() for name in (*_NEEDED, "date", "budgetyear", "id")} | {
    "title": "description",
    "from year": "destusageyearstart|usageyearstart|srcusageyearstart",
    "to year": "destusageyearend|usageyearend|srcusageyearend",
    "srctypes": "srcorganizationtypes",
    "desttypes": "destorganizationtypes",
    "clusters": "destglobalclusters",
    "countries": "destlocations",
    "paid": "status",
    "decided": "decisiondate",
    "told": "firstreporteddate",
}
_SIDES = {Role.FUNDER: "src", Role.RECIPIENT: "dest"}
_LIST = r",(?!\s)"
"""Names hold a comma and a blank; the values of a list have no blank between them."""
_PAID = {
    "paid": AmountKind.DISBURSEMENT,
    "commitment": AmountKind.COMMITMENT,
    "pledge": AmountKind.PLEDGE,
}
_ASSUMED = (
    "A flow counts for the whole of the years in which it is used.",
    "Commas without a blank behind them separate the values of a cell.",
)


def recognise(document: Document) -> str | None:
    """Why a document holds FTS flows, or None: its headings."""
    found = has(document, *_NEEDED)
    return "columns srcOrganization, destOrganization and amountUSD" if found else None


def read(document: Document) -> Reading:
    """Every flow as a grant, with its sum in United States dollars."""
    parts = [_part(asked(document, one, _COLUMNS)) for one in has(document, *_NEEDED)]
    return reading(document, "fts", str(recognise(document)), parts)


def _part(told: Asked) -> Part:
    given = joined(*(_side(told.rows, role) for role in _SIDES))
    mentions = identified(given)
    nobody = ~told.rows.index.isin(mentions.index)
    rows, problems = _timed(told.rows[~nobody])
    rows, backwards = together(_keyed(rows, mentions))
    where, found = placed(rows, _listed(rows, "countries"))
    facts = Facts(
        rows,
        mentions.assign(occasion=rows["occasion"].reindex(mentions.index)),
        named(rows, _listed(rows, "clusters"), "name"),
        where,
        amounts=_amounts(rows),
    )
    lost = [(line, "no organization") for line in told.rows.loc[nobody, "line"].tolist()]
    return Part(
        told.grid.name,
        tidy(facts),
        told.grid.rows,
        (*lost, *told.grid.torn),
        (*problems, *backwards),
        splits(mentions["name_as_written"]),
        _ASSUMED,
        (told.grid.kept,),
    ).naming(found)


def _side(rows: pd.DataFrame, role: Role) -> pd.DataFrame:
    name = _SIDES[role]
    cells = rows[[f"{name}organization", f"{name}types"]].set_axis(["written", "type"], axis=1)
    long = aligned(cells, _LIST)
    source = rows["source"].reindex(long.index)
    told = long.assign(type=types(long["type"]), ref=None, role=role.value, source=source)
    return told.dropna(subset=["written"])


def _timed(rows: pd.DataFrame) -> tuple[pd.DataFrame, list[Problem]]:
    days, late = dated(rows[["date", "decided", "told"]], rows["line"])
    first = rows["from year"].fillna(rows["budgetyear"])
    last = rows["to year"].fillna(first)
    start, end = (_day(year, day) for year, day in ((first, "-01-01"), (last, "-12-31")))
    span, backwards = forwards(start, end, rows["line"])
    reported = days["date"].dt.to_period("M").dt.to_timestamp()
    date = days["date"].fillna(days["decided"]).fillna(days["told"])
    timed = rows.assign(**span, reported=reported, date=date)
    return timed, [*late, *backwards, *strange(rows["amountusd"], rows["line"])]


def _day(year: pd.Series, day: str) -> pd.Series:
    whole = year.astype("string").str.extract(r"^((?:19|20)\d\d)(?:\.0)?$")[0]
    return pd.to_datetime(whole + day, format="%Y-%m-%d")


def _keyed(rows: pd.DataFrame, mentions: pd.DataFrame) -> pd.DataFrame:
    day = rows["date"].dt.strftime(":%Y-%m-%d").fillna("").astype(object)
    sides = {"from_org": Role.FUNDER, "to_org": Role.RECIPIENT}
    ends = {name: only(mentions, role, rows.index) for name, role in sides.items()}
    flow = ends["from_org"].fillna("") + " > " + ends["to_org"].fillna("")
    known = rows["id"].fillna(mapped(rows["title"].fillna(""), key) + day + ":" + flow)
    title = rows["title"].fillna("Flow " + rows["id"]).fillna("Flow without a description")
    grant = OccasionKind.GRANT.value
    return rows.assign(**ends, occasion=f"{grant}:fts " + known, title=title, kind=grant)


def _amounts(rows: pd.DataFrame) -> pd.DataFrame:
    """The sum of each flow; a flow that comes twice as it is counts once."""
    known = rows.assign(amount=sums(rows["amountusd"]), currency="USD")
    told = paid(known, {AmountKind.TOTAL: "amount"})
    kind = mapped(rows["paid"].str.casefold(), _PAID.get).reindex(told.index)
    told = told.assign(kind=kind.fillna(AmountKind.TOTAL.value))
    return told.drop_duplicates([name for name in told if name != "source"])


def _listed(rows: pd.DataFrame, column: str) -> pd.Series:
    return aligned(rows[[column]], _LIST)[column].dropna()


READER = Reader(
    recognise,
    read,
    title="FTS flows",
    example="date, amountUSD, srcOrganization, destOrganization, destGlobalClusters",
    rank=15,
)
