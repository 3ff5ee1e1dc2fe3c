"""Which organizations take part in which CORDIS project, and with how much money?"""

from __future__ import annotations

import pandas as pd

from graph.read._asked import Asked
from graph.read._build import Facts, tidy
from graph.read._columns import mapped
from graph.read._joint import splits
from graph.read._nations import nations
from graph.read._nobody import nobody
from graph.read._org_ids import doubtful, org_keys
from graph.read._parties import paid
from graph.read._sheets import Part
from graph.read._spans import dated, forwards, together
from graph.read._sums import strange, sums
from graph.read._words import OrganizationType
from graph.reading import Problem
from graph.records import AmountKind, OccasionKind, Role

COLUMNS = {
    "project": "projectid",
    "pic": "organisationid",
    "name": "name",
    "acronym": "shortname",
    "type": "activitytype",
    "country": "country",
    "role": "role",
    "net": "neteccontribution",
    "gross": "eccontribution",
}
RECORDS = {
    "project": "rcn",
    "pic": "pic",
    "type": "type",
    "country": "country",
    "role": "role",
    "gross": "contribution",
    "start": "start date",
    "end": "end date",
}
_ROLES = {"coordinator": Role.LEAD, "participant": Role.PARTICIPANT}
_TYPES = {
    "HES": OrganizationType.ACADEMIC,
    "REC": OrganizationType.ACADEMIC,
    "PRC": OrganizationType.PRIVATE,
    "PUB": OrganizationType.GOVERNMENT,
    "OTH": OrganizationType.OTHER,
}
_MONEY = (
    "Sums are what the European Union contributes to each participant, in euros; "
    "it takes part in no project itself."
)
_NAMELESS = "Participants without a name are called by their number (PIC)."


def keys(projects: pd.Series, family: str) -> pd.Series:
    """The key of each project: its number, and by which of two countings."""
    return f"{OccasionKind.PROJECT.value}:cordis {family} " + projects


def organizations(told: Asked, known: pd.Series | None, family: str) -> Part:
    """One sheet of participants. `known` are the projects told elsewhere, None where here only."""
    rows = told.rows.assign(**{name: None for name in COLUMNS if name not in told.rows})
    reason = _refused(rows, known)
    good = rows[reason.isna()]
    homes = nations(good["country"], good["line"])
    mentions = _mentions(good, family).assign(country=homes.codes)
    amount = sums(good["net"]).fillna(sums(good["gross"]))
    money = good.assign(
        occasion=mentions["occasion"], to_org=org_keys(mentions), amount=amount, currency="EUR"
    )
    occasions, late = _projects(good, family) if known is None else (pd.DataFrame(), [])
    facts = Facts(occasions, mentions, amounts=paid(money, {AmountKind.COMMITMENT: "amount"}))
    lost = zip(rows["line"][reason.notna()].tolist(), reason.dropna().tolist(), strict=True)
    return Part(
        told.grid.name,
        tidy(facts),
        told.grid.rows,
        (*lost, *told.grid.torn),
        (*late, *_problems(good, mentions)),
        splits(mentions["name_as_written"]),
        (_MONEY, _NAMELESS) if good["name"].isna().any() else (_MONEY,),
        (told.grid.kept,),
    ).naming(homes)


def _refused(rows: pd.DataFrame, known: pd.Series | None) -> pd.Series:
    name = mapped(rows["name"], nobody).mask(rows["name"].isna(), "no organization")
    reason = name.where(rows["pic"].isna(), None)
    if known is not None:
        reason = reason.mask(~rows["project"].isin(known), "its project is not in the other file")
    return reason.mask(rows["project"].isna(), "no project")


def _mentions(rows: pd.DataFrame, family: str) -> pd.DataFrame:
    called = "PIC " + rows["pic"]
    return pd.DataFrame(
        {
            "occasion": keys(rows["project"], family),
            "name_as_written": rows["name"].fillna(called),
            "name": rows["name"].fillna(called),
            "id": "PIC-" + rows["pic"],
            "acronym": rows["acronym"],
            "type": mapped(rows["type"], _TYPES.get),
            "role": mapped(rows["role"].str.casefold(), _ROLES.get).fillna(Role.PARTNER.value),
            "source": rows["source"],
        }
    )


def _projects(rows: pd.DataFrame, family: str) -> tuple[pd.DataFrame, list[Problem]]:
    days, late = dated(rows[["start", "end"]], rows["line"])
    span, backwards = forwards(days["start"], days["end"], rows["line"])
    told = pd.DataFrame({"occasion": keys(rows["project"], family), "source": rows["source"]})
    title = "CORDIS project " + rows["project"]
    told = told.assign(**span, kind=OccasionKind.PROJECT.value, title=title, line=rows["line"])
    told, apart = together(told.drop_duplicates(["occasion", "start", "end"]))
    return told, [*late, *backwards, *apart]


def _problems(rows: pd.DataFrame, mentions: pd.DataFrame) -> list[Problem]:
    wrong = [one for name in ("net", "gross") for one in strange(rows[name], rows["line"])]
    return [*wrong, *doubtful(mentions)]
