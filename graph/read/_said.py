"""What do the rows of our two templates say in the same way?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import pandas as pd

from graph.errors import BadFile, SynergraphError, collected
from graph.keys import key
from graph.read import _words
from graph.read._build import Facts, tidy
from graph.read._coded import otherwise, plain
from graph.read._columns import listed, mapped, row_count, where
from graph.read._form import NAMED, Form
from graph.read._joint import splits
from graph.read._nobody import nobody
from graph.read._several import several
from graph.read._sheets import Part
from graph.read._types import conflicts
from graph.reading import Problem
from graph.records import Relation, Role


def aside(form: Form, title: str, facts: Sequence[str]) -> pd.Series:
    """Why a row is of no use, or missing: it must name an occasion, and something about it."""
    rows = form.rows
    silent = rows["organization"].isna() & rows[list(facts)].isna().all(axis=1)
    reason = plain(mapped(rows["organization"], nobody))
    reason = reason.mask(silent, f"no organization, and nothing else about the {title}")
    return reason.mask(rows[title].isna(), f"no {title}")


def parts(wanted: Iterable[tuple[Form, Callable[[Form], Part]]]) -> list[Part]:
    """Each sheet read in its own way. Raises BadFile with what is wrong in all of them."""
    found: list[Part] = []
    faults: list[SynergraphError] = []
    for form, of in wanted:
        with collected(faults):
            found.append(of(form))
    if faults:
        raise BadFile(" ".join(map(str, faults)))
    return found


def unnamed(form: Form, left: pd.Series, whole: str, own: Sequence[str]) -> None:
    """Tells the rows on the whole in which something stands that only an organization has."""
    rows = form.rows[left.isna() & form.rows["organization"].isna()]
    said = rows[list(own)].notna()
    lines = form.grid.lines[said.index[said.any(axis=1)]].tolist()
    if not lines:
        return
    names = [name for name in own if said[name].any()]
    shown = ", ".join(map(str, lines[:NAMED])) + (", ..." if len(lines) > NAMED else "")
    fact = f"Line {shown} names no organization: read as a row on the whole {whole}"
    if len(lines) > 1:
        fact = f"Lines {shown} ({row_count(len(lines))}) name no organization: read as rows on the"
        fact += f" whole {whole}"
    remedy = f"{' and '.join(names).capitalize()} there {'is' if len(names) == 1 else 'are'} not "
    remedy += "used: name the organization, if it was forgotten."
    form.problems.append(Problem(f"{fact}. {remedy}", lines[0]))


def part(form: Form, left: pd.Series, facts: Facts) -> Part:
    """The sheet with its tables, what was set aside, and all that a person should know of it."""
    tables, told = tidy(facts), facts.participations
    return Part(
        form.grid.name,
        tables,
        form.grid.rows,
        _lost(form, left),
        (*form.problems, *conflicts(told.assign(org=mapped(told["name_as_written"], key)), tables)),
        splits(told["name_as_written"]),
        tuple(form.assumed),
        (form.grid.kept,),
    ).naming(*form.named)


def _lost(form: Form, reason: pd.Series) -> tuple[tuple[int, str], ...]:
    """Line and reason of every row that is set aside, the torn ones too."""
    said = reason.dropna()
    lines = form.grid.lines[said.index].tolist()
    return (*zip(lines, said.tolist(), strict=True), *form.grid.torn)


def participations(form: Form, rows: pd.DataFrame) -> pd.DataFrame:
    """The organization of each row in the occasion that the row is about."""
    named = where(rows, rows["written"].notna())
    role = form.words("role", _words.ROLES).loc[named.index]
    sort = form.words("type", _words.TYPES).loc[named.index]
    return pd.DataFrame(
        {
            "occasion": named["about"],
            "name_as_written": named["written"],
            "role": otherwise(role, Role.PARTICIPANT.value),
            "type": sort,
            "source": named["source"],
        }
    )


def themes(form: Form, rows: pd.DataFrame) -> pd.DataFrame:
    """The themes of each row, for the occasion that the row is about."""
    return _about(rows, several(form, rows, "themes")).rename(columns={"value": "name"})


def places(form: Form, rows: pd.DataFrame, column: str, relation: Relation) -> pd.DataFrame:
    """The countries of one column, for the occasion that the row is about."""
    found = form.countries(listed(rows[column])).dropna()
    told = _about(rows, found).rename(columns={"value": "place"})
    return told.assign(relation=relation.value)


def _about(rows: pd.DataFrame, values: pd.Series) -> pd.DataFrame:
    of = rows.loc[values.index, ["about", "source"]].rename(columns={"about": "occasion"})
    return of.assign(value=values.to_numpy())
