"""Can the illustration be made again, byte for byte?

Writes attendance.csv and collaboration.csv beside this file. The names come from world.toml,
who meets and works with whom from one seeded generator.
"""

from __future__ import annotations

import csv
from pathlib import Path
from random import Random

from meetings import meeting
from works import CAMPAIGNS, campaign, grant, project, publication, updates
from world import FUNDERS, QUARTERS, WORLD, Row

SEED = 4
ATTENDANCE = "occasion,date,session,organization,country,role,people,themes,held,from,status,end"
COLLABORATION = "title,organization,role,partners,themes,countries,start,end,status,kind"


def everything(rng: Random) -> tuple[list[Row], list[Row]]:
    """The rows of both files."""
    attendance: list[Row] = []
    collaboration: list[Row] = []
    for quarter in range(len(QUARTERS)):
        rows, presenters = meeting(quarter, rng)
        attendance += rows
        collaboration += once(updates(presenters, quarter, rng), collaboration)
    for theme, has in WORLD["themes"].items():
        for title in has["projects"]:
            collaboration += project(theme, title, rng)
        collaboration += publication(theme, has["publication"], rng)
    for number, theme in enumerate(rng.sample(list(WORLD["themes"]), 8)):
        collaboration += grant(theme, FUNDERS[number % len(FUNDERS)], rng)
    for title, theme, quarter in CAMPAIGNS:
        collaboration += campaign(title, theme, quarter, rng)
    return attendance, collaboration


def once(rows: list[Row], before: list[Row]) -> list[Row]:
    """The rows whose title is new: a title names one piece of work."""
    new = {row["title"]: row for row in reversed(rows)}
    known = {row["title"] for row in before}
    return [row for title, row in reversed(new.items()) if title not in known]


def write(name: str, columns: str, rows: list[Row]) -> None:
    """A file of this folder, written the same on every system."""
    path = Path(__file__).with_name(name)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns.split(","), restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    attended, collaborated = everything(Random(SEED))
    write("attendance.csv", ATTENDANCE, attended)
    write("collaboration.csv", COLLABORATION, collaborated)
