"""What does each verb of the command line do?"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from graph import questions, templates
from graph.errors import BadChoice, Several, SynergraphError
from graph.layout import coordinates
from graph.network import layer
from graph.records import Layer
from graph.terminal import files, launch, mapping, printing, reports, suggested
from graph.terminal.beside import beside, nothing_read
from graph.terminal.progress import bar
from graph.terminal.weigh import network_of
from graph.views.looked_for import looked_for
from graph.views.names import in_all, put_together
from graph.views.page import page
from graph.views.palette import country_names, told_by
from graph.views.picture import Choices
from graph.views.picture import draw as picture

SHOWN = 20
"""Rows of a ranking in a table, and suggestions in any form, unless asked otherwise."""


def check(chosen: Namespace) -> None:
    """Per file: what it was recognised as, and what of it could not be used.

    Raises Several at the end, for the files that cannot be read.
    """
    faults: list[SynergraphError] = []
    intake = (mapping.explained if chosen.map else files.intake)(chosen, faults)
    told = [reports.report(one) for one in intake.reports]
    if told or not faults:
        printing.rows(told[: chosen.top], chosen.format, reports.report_text)
    if chosen.format == "table":
        several = len(told) > 1 or bool(intake.merges)
        beside([in_all(intake.merges, intake.tidy.organizations.num_rows)] * several)
        beside(put_together(intake.merges))
    if faults:
        raise Several(faults)


def suggest(chosen: Namespace) -> None:
    """Pairs that should work together, with reasons and the rows behind them."""
    intake = files.intake(chosen)
    top = chosen.top or SHOWN
    with bar() as progress:
        progress(0, 2, "suggestions")
        found = questions.suggest(intake.tidy, org=chosen.org, top=top)
        progress(1, 2, "what was passed over")
        notes = questions.passed_over(intake.tidy)
    names = questions.names(intake.tidy)
    rows = [suggested.synergy(one, names) for one in found]
    nothing = printing.Nothing(f"Nothing found. {looked_for()}", suggested.SYNERGY)
    printing.rows(rows, chosen.format, suggested.synergy_text, nothing=nothing)
    beside([*nothing_read(intake), *notes])


def draw(chosen: Namespace) -> None:
    """The network as one HTML page that works offline."""
    out = Path(chosen.out)
    if out.suffix.lower() not in (".html", ".htm"):
        raise BadChoice(f"'{out}' is no name for a page. Give it one that ends in .html.")
    intake = files.intake(chosen)
    with bar() as progress:
        progress(0, 3, "network")
        network = network_of(intake, chosen)
        ties = layer(network, Layer.TIE)
        progress(1, 3, "layout")
        places = coordinates(ties)
        progress(2, 3, "page")
        strength = {node: float(ties.nodes[node]["strength"]) for node in ties}
        colour = told_by(intake.tidy.organizations)[0]
        named = country_names(intake.tidy.places)
        chosen_look = Choices(values=strength, colour_by=colour, countries=named)
        drawing = picture(network, places, chosen_look)
        files.write(out, page(drawing.model, files.title(chosen)).encode("utf-8"))
    print(f"Wrote {out}. {drawing.sentence}".rstrip())
    beside([*nothing_read(intake), *ties.graph["notes"]])


def template(chosen: Namespace) -> None:
    """Empty sheets to fill in: two CSV files, and one workbook with both."""
    folder = Path(chosen.folder)
    sheets = {
        f"{name}.csv": templates.csv(name).encode("utf-8-sig") for name in templates.TEMPLATES
    }
    sheets["synergraph.xlsx"] = templates.workbook()
    for name in sheets:
        if (folder / name).exists():
            raise BadChoice(f"{folder / name} is already there. Move it, or name another folder.")
    for name, content in sheets.items():
        files.write(folder / name, content)
        print(f"Wrote {folder / name}")


def explore(chosen: Namespace) -> None:
    """The explorer in the browser, until it is stopped."""
    files.refuse_both(chosen)
    if chosen.files:
        files.intake(chosen)
    launch.explorer(chosen.files, chosen.sample, port=chosen.port, browser=not chosen.no_browser)


VERBS: dict[str, Callable[[Namespace], None]] = {
    "explore": explore,
    "check": check,
    "suggest": suggest,
    "draw": draw,
    "template": template,
}
