"""Who comes to the quarterly meetings, in which role and which session?"""

from __future__ import annotations

from datetime import timedelta
from random import Random

from world import FOCI, ORGS, QUARTERS, WORLD, Org, Row, active, themes_of


def chance(org: Org, quarter: int, held: str) -> float:
    """How likely one comes: to its circle's meetings, to those nearby, a broker to any."""
    if not active(org, quarter):
        return 0.0
    fixed = {"broker": 0.6, "funder": 0.12}.get(org.part)
    own = org.circle == FOCI[quarter % 4]
    often = 0.9 if own and org.part in ("core", "newcomer", "dropout") else 0.55 if own else 0.01
    return fixed or min(0.95, often + (0.12 if org.country == held else 0.0))


def meeting(quarter: int, rng: Random) -> tuple[list[Row], list[Org]]:
    """The rows of one quarterly meeting, and who gives a programme update at it."""
    held, city = list(WORLD["capitals"].items())[quarter % 6]
    day, focus = QUARTERS[quarter], FOCI[quarter % 4]
    base = {
        "occasion": f"Quarterly network meeting {quarter + 1}, {city}",
        "date": day.isoformat(),
        "end": (day + timedelta(days=quarter % 2)).isoformat(),
        "status": "completed",
    }
    here = [org for org in ORGS if rng.random() < chance(org, quarter, held)]
    sent = [rng.randint(1, 4) for _ in here]
    head = {
        "people": sum(sent) + rng.randint(2, 9) if quarter != 4 else "",
        "themes": ";".join(themes_of(focus)),
        "held": held,
        "from": ";".join(sorted({org.country for org in here} - {""})),
    }
    roles = meeting_roles(here, held)
    whole = [
        person(o, roles.get(o, "participant")) | {"people": n}
        for o, n in zip(here, sent, strict=True)
    ]
    parts, presenters = sessions(here, focus, quarter, rng)
    parts = [row | {"end": ""} for row in parts]
    return [base | row for row in [head, *whole, *parts]], presenters


def person(org: Org, role: str) -> Row:
    return {"organization": org.name, "country": org.country, "role": role}


def meeting_roles(here: list[Org], held: str) -> dict[Org, str]:
    """The secretariats organize; one organization of the country hosts, a government if it can."""
    home = [org for org in here if org.country == held]
    hosts = sorted(home, key=lambda org: org.part != "government")[:1]
    organizers = [org for org in here if org.circle == "secretariat"]
    return dict.fromkeys(organizers, "organizer") | dict.fromkeys(hosts, "host")


def sessions(here: list[Org], focus: str, quarter: int, rng: Random) -> tuple[list[Row], list[Org]]:
    """A panel, programme updates and a working group, each with its roles."""
    own = [org for org in here if org.circle == focus]
    brokers = [org for org in here if org.part == "broker"] or own
    panel_theme, group_theme = rng.sample(themes_of(focus), 2)
    panel = dict.fromkeys(rng.sample(own, 3), "panelist") | {rng.choice(brokers): "chair"}
    group = dict.fromkeys(rng.sample(own, min(6, len(own))), "participant")
    group[rng.choice(brokers)] = "facilitator"
    able = [org for org in here if org.circle in FOCI]
    presenters = rng.sample(able, min(8, len(able)))
    updates = dict.fromkeys(presenters, "presenter")
    parts = {
        f"Panel: {panel_theme}": (panel_theme, panel),
        "Programme updates": ("", updates),
        f"Working group: {group_theme}": (group_theme, group),
    }
    rows: list[Row] = []
    for title, (theme, roles) in parts.items():
        rows.append({"session": title, "themes": theme})
        rows += [{"session": title} | person(org, role) for org, role in roles.items()]
    return rows, presenters
