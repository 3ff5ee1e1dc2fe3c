"""Which cells name several organizations, and what becomes of them once a person says so?"""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import replace

import pandas as pd
import pyarrow as pa

from graph.decisions import Decision, Judgement
from graph.identity.normalise import bare
from graph.joint import parts_of
from graph.keys import key
from graph.tidy import Tidy


def split(tidy: Tidy, decisions: Sequence[Decision]) -> Tidy:
    """Tables in which a joint organization's participations are one for each of its parts.

    Spellings of the joint name that are the same after normalising are split with it. How many of
    its persons came from which part is not known, so `people` is missing. A part that is nowhere
    else becomes an organization; the joint one goes, unless an amount or a parent needs it.
    """
    asked = [d for d in decisions if d.judgement is Judgement.SPLIT]
    if not asked or not tidy.organizations.num_rows:
        return tidy
    told = tidy.organizations.to_pandas().astype(object)
    parts = _parts(told, asked)
    if parts.empty:
        return tidy
    found = replace(tidy, participations=_parted(tidy.participations, parts))
    return replace(found, organizations=_present(found, told, parts))


def joint(name: str) -> tuple[str, ...]:
    """The organizations that a cell seems to name; nothing where it seems to name one.

    >>> joint("UNICEF/Plan Guinee"), joint("IOM")
    (('UNICEF', 'Plan Guinee'), ())
    """
    parts = tuple(dict.fromkeys(parts_of(html.unescape(name))))
    return parts if len(parts) > 1 else ()


def _parts(told: pd.DataFrame, asked: Sequence[Decision]) -> pd.DataFrame:
    """Joint key, key and name of each part, for the cells that persons want split."""
    names = dict(zip(told["org"], told["name"].fillna(told["org"]), strict=True))
    by_form = {bare(names.get(d.one, d.one)): d for d in reversed(asked)}
    forms = told["name"].fillna(told["org"]).map(bare)
    rows = [
        (org, part, _written(names[org], part))
        for org, form in zip(told["org"], forms, strict=True)
        if form in by_form
        for part in by_form[form].others
        if part != org
    ]
    return pd.DataFrame(rows, columns=["joint", "part", "name"], dtype=object)


def _written(cell: str, part: str) -> str:
    """The part as the cell writes it, for an organization that stands nowhere else."""
    return {key(written): written for written in parts_of(cell)}.get(part, part)


def _parted(table: pa.Table, parts: pd.DataFrame) -> pa.Table:
    rows = table.to_pandas().assign(place=range(table.num_rows))
    joined = rows.merge(parts[["joint", "part"]], left_on="org", right_on="joint", how="left")
    led = joined["part"].notna()
    joined["org"] = joined["part"].where(led, joined["org"])
    joined["people"] = joined["people"].where(~led)
    return _as(table, joined.sort_values("place", kind="stable"))


def _present(tidy: Tidy, told: pd.DataFrame, parts: pd.DataFrame) -> pa.Table:
    """The organizations that something refers to, the parts among them."""
    source = told.set_index("org")["source"]
    new = parts.rename(columns={"part": "org"}).assign(source=parts["joint"].map(source))
    new = new[~new["org"].isin(told["org"])].sort_values(["org", "name"]).drop_duplicates("org")
    paid = [tidy.amounts[column].to_pandas() for column in ("from_org", "to_org")]
    needed = set(pd.concat([*paid, told["parent"], parts["part"]]).dropna())
    gone = told["org"].isin(parts["joint"]) & ~told["org"].isin(needed)
    kept = pd.concat([told[~gone], new], ignore_index=True)
    return _as(tidy.organizations, kept)


def _as(table: pa.Table, frame: pd.DataFrame) -> pa.Table:
    columns = frame.reindex(columns=table.column_names)
    return pa.Table.from_pandas(columns, schema=table.schema, preserve_index=False)
