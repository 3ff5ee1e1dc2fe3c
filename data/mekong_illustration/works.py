"""What do they report, and what do they do together?"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from world import BROKERS, FOCI, FUNDERS, QUARTER, QUARTERS, WORLD, Org, Row, circle_at, themes_of

CAMPAIGNS = (
    ("No Price on Passage: fair recruitment week", "ethical recruitment", 6),
    ("Real Job, Real Contract: student campaign", "online scams and forced criminality", 9),
)


def updates(presenters: list[Org], quarter: int, rng: Random) -> list[Row]:
    """One or two programme updates of each organization that presents, each in one place."""
    return [update(org, quarter, rng) for org in presenters for _ in range(rng.randint(1, 2))]


def update(org: Org, quarter: int, rng: Random) -> Row:
    """What an organization did, does or plans on a theme of its circle, at home if it can."""
    theme = rng.choice(themes_of(org.circle))
    has = WORLD["themes"][theme]
    at_home = org.country in has["countries"]
    country = org.country if at_home else rng.choice(has["countries"])
    place = rng.choice(WORLD["places"][country])
    status = rng.choices(("completed", "ongoing", "planned"), (5, 3, 2 + quarter // 3))[0]
    row = {"title": f"{rng.choice(has['updates'])} in {place}", "kind": "update"}
    row |= {"organization": org.name, "role": "implementer", "themes": theme}
    return row | {"countries": country, "status": status} | span(status, QUARTERS[quarter], rng)


def project(theme: str, title: str, rng: Random) -> list[Row]:
    """A lead with partners of its circle, sometimes a broker from elsewhere, sometimes money."""
    quarter = rng.randint(1, 11)
    lead, *partners = rng.sample(circle_at(WORLD["themes"][theme]["circle"], quarter), 4)
    if rng.random() < 0.4:
        partners[-1] = rng.choice([broker for broker in BROKERS if broker not in (lead, *partners)])
    base = works("project", title, theme, [lead, *partners]) | dates(quarter, rng)
    rows = [base | {"organization": lead.name, "role": "lead", "partners": listed(partners)}]
    if rng.random() < 0.6:
        rows.append(base | {"organization": rng.choice(FUNDERS).name, "role": "funder"})
    return rows


def publication(theme: str, title: str, rng: Random) -> list[Row]:
    """Two or three authors: one of the knowledge circle, the others of the theme's."""
    quarter = rng.randint(1, 11)
    writer = rng.choice(circle_at("knowledge", quarter))
    others = [o for o in circle_at(WORLD["themes"][theme]["circle"], quarter) if o != writer]
    authors = [writer, *rng.sample(others, rng.randint(1, 2))]
    day = (QUARTERS[quarter] - timedelta(days=rng.randint(5, 60))).isoformat()
    base = works("publication", title, theme, authors) | {"status": "completed"}
    base |= {"start": day, "end": day}
    return [base | {"organization": author.name, "role": "author"} for author in authors]


def grant(theme: str, funder: Org, rng: Random) -> list[Row]:
    """Money from a funder to one organization for one theme."""
    quarter = rng.randint(1, 11)
    recipient = rng.choice(circle_at(WORLD["themes"][theme]["circle"], quarter))
    title = f"Grant to {recipient.name} for {theme}"
    base = works("grant", title, theme, [recipient]) | dates(quarter, rng)
    return [
        base | {"organization": funder.name, "role": "funder"},
        base | {"organization": recipient.name, "role": "recipient"},
    ]


def campaign(title: str, theme: str, quarter: int, rng: Random) -> list[Row]:
    """A broker leads one partner of each circle and one more."""
    partners = [rng.choice(circle_at(circle, quarter)) for circle in FOCI]
    lead = rng.choice([broker for broker in BROKERS if broker not in partners])
    base = works("campaign", title, theme, partners) | span("completed", QUARTERS[quarter], rng)
    base |= {"status": "completed"}
    return [base | {"organization": lead.name, "role": "lead", "partners": listed(partners)}]


def works(kind: str, title: str, theme: str, orgs: list[Org]) -> Row:
    """What the rows of one work share; it is about the theme's countries where its doers are."""
    where = WORLD["themes"][theme]["countries"]
    here = sorted({org.country for org in orgs} & set(where)) or where[:1]
    return {"kind": kind, "title": title, "themes": theme, "countries": ";".join(here)}


def dates(quarter: int, rng: Random) -> Row:
    """A status as it stands at the end of 2024, and dates that agree with it."""
    status = "completed" if quarter < 6 else "ongoing" if quarter < 10 else "planned"
    day = QUARTERS[quarter] if status == "completed" else QUARTERS[-1]
    return {"status": status} | span(status, day, rng)


def listed(orgs: list[Org]) -> str:
    """Organizations as one cell."""
    return ";".join(org.name for org in orgs)


def span(status: str, day: date, rng: Random) -> Row:
    """Dates that agree with a status on a day; one in eight is not known."""
    first = {"completed": day - QUARTER, "ongoing": day - QUARTER, "planned": day + QUARTER / 7}
    length = {"completed": QUARTER * 0.9, "ongoing": QUARTER * 3, "planned": QUARTER * 2}
    start = first[status] + timedelta(days=rng.randint(0, 8))
    end = start + length[status] - timedelta(days=rng.randint(0, 8))
    known = rng.random() >= 0.125
    ends = known and rng.random() >= 0.1
    return {"start": start.isoformat() if known else "", "end": end.isoformat() if ends else ""}
