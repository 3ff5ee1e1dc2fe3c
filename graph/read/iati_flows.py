"""Who paid whom how much, as the flows say that HDX adds up from IATI?"""

from __future__ import annotations

import pandas as pd

from graph.catalogue import Reader
from graph.read._asked import Asked, asked, has
from graph.read._build import Facts, tidy
from graph.read._columns import mapped
from graph.read._joint import splits
from graph.read._org_ids import bare_codes, doubtful, identified, org_keys
from graph.read._parties import only, paid, side
from graph.read._settled import commonest
from graph.read._sheets import Part, reading
from graph.read._sums import strange, sums
from graph.reading import Document, Reading
from graph.records import AmountKind, OccasionKind, Role

_NEEDED = ("reporting org name", "provider org name", "receiver org name", "total money")
_SIDES = {"reporting": "reporting", "provider": "provider", "receiver": "receiver"}
_PARTS = {"name": "name", "ref": "id", "type": "type"}
_COLUMNS = {
    f"{side}_{part}": f"{side} org {other}" for side in _SIDES for part, other in _PARTS.items()
} | {"direction": "transaction direction", "total": "total money"}
_ASSUMED = (
    "Total money is in United States dollars: HDX converts every transaction.",
    "The side that a flow leaves empty is the organization that reports it.",
)


def recognise(document: Document) -> str | None:
    """Why a document is a list of IATI flows, or None: its headings."""
    found = has(document, *_NEEDED)
    return "columns provider org, receiver org and total money" if found else None


def read(document: Document) -> Reading:
    """Each row a grant of the provider to the receiver, with its sum."""
    parts = [_part(asked(document, one, _COLUMNS)) for one in has(document, *_NEEDED)]
    return reading(document, "iati_flows", str(recognise(document)), parts)


def _part(told: Asked) -> Part:
    full = _filled(told.rows)
    given = pd.concat([side(full, role, names) for role, names in _ROLES.items()])
    mentions = identified(given)
    nobody = ~full.index.isin(mentions.index)
    lost = [(line, "no organization") for line in full.loc[nobody, "line"].tolist()]
    rows = _keyed(full[~nobody], mentions)
    facts = Facts(
        occasions=rows.assign(kind=OccasionKind.GRANT.value),
        participations=mentions.assign(occasion=rows["occasion"].reindex(mentions.index)),
        amounts=paid(rows, {AmountKind.TOTAL: "amount"}),
    )
    return Part(
        told.grid.name,
        tidy(facts),
        told.grid.rows,
        (*lost, *told.grid.torn),
        (*strange(rows["total"], rows["line"]), *doubtful(mentions)),
        splits(mentions["name_as_written"]),
        (*_ASSUMED, *bare_codes(given)),
        kept=(told.grid.kept,),
    )


_ROLES = {
    Role.FUNDER: ("provider_name", "provider_ref", "provider_type"),
    Role.RECIPIENT: ("receiver_name", "receiver_ref", "receiver_type"),
}


def _filled(rows: pd.DataFrame) -> pd.DataFrame:
    """Rows in which the organization that reports stands on the side that is empty."""
    full = rows.copy()
    for way, name in (("outgoing", "provider"), ("incoming", "receiver")):
        empty = rows[f"{name}_name"].isna() & rows[f"{name}_ref"].isna()
        fill = empty & rows["direction"].str.casefold().eq(way).fillna(False).astype(bool)
        for part in _PARTS:
            full[f"{name}_{part}"] = full[f"{name}_{part}"].mask(fill, rows[f"reporting_{part}"])
    return full


def _keyed(rows: pd.DataFrame, mentions: pd.DataFrame) -> pd.DataFrame:
    """What flows between the same two organizations is one occasion with several sums."""
    spelled = commonest(mentions.assign(org=org_keys(mentions)), "org", "name").to_dict()
    sides = {"from_org": Role.FUNDER, "to_org": Role.RECIPIENT}
    ends = {name: only(mentions, role, rows.index) for name, role in sides.items()}
    giver, taker = (mapped(one, spelled.get).fillna("not named") for one in ends.values())
    flow = ends["from_org"].fillna("") + " > " + ends["to_org"].fillna("")
    return rows.assign(
        **ends,
        occasion=f"{OccasionKind.GRANT.value}:flow " + flow,
        title=giver + " to " + taker,
        amount=sums(rows["total"]),
        currency="USD",
    )


READER = Reader(
    recognise,
    read,
    title="IATI flows of HDX",
    example="Reporting org name, Provider org name, Receiver org name, Total money",
    rank=14,
)
