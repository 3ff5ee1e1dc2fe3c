"""How do tables say one key for all its aliases, and lose nothing?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pandas as pd
import pyarrow as pa

from graph.tidy import Tidy

Aliases = Mapping[str, str]


def organizations(tidy: Tidy, aliases: Aliases, parents: Aliases) -> Tidy:
    """Every organization's key as its representative's; parts with their parents."""
    if not aliases and not parents:
        return tidy
    money = _said(_said(tidy.amounts, "from_org", aliases), "to_org", aliases)
    return replace(
        tidy,
        organizations=_keyed(tidy.organizations, "org", aliases, parents),
        participations=_said(tidy.participations, "org", aliases),
        amounts=money,
    )


def themes(tidy: Tidy, aliases: Aliases, parents: Aliases) -> Tidy:
    """Every theme's key as its representative's; an occasion has a theme once a source."""
    on = _said(tidy.occasion_themes, "theme", aliases).to_pandas().drop_duplicates()
    return replace(
        tidy,
        themes=_keyed(tidy.themes, "theme", aliases, parents),
        occasion_themes=_as(tidy.occasion_themes, on),
    )


def _said(table: pa.Table, column: str, aliases: Aliases) -> pa.Table:
    """A table with the keys of one column led to their representatives."""
    if not aliases:
        return table
    place = table.schema.get_field_index(column)
    keys = table[column].to_pandas().astype(object)
    led = pa.array(_led(keys, aliases), pa.string(), from_pandas=True)
    return table.set_column(place, table.schema.field(place), led)


def _keyed(table: pa.Table, key: str, aliases: Aliases, parents: Aliases) -> pa.Table:
    """A table with one row a representative, in its place, its gaps filled from its aliases.

    The representative's own facts come first, then its aliases' in the order of `aliases`.
    """
    rows = _said(table, "parent", aliases).to_pandas().astype(object)
    order = {alias: place for place, alias in enumerate(aliases)}
    led = _led(rows[key], aliases)
    after = rows[key].map(order).astype(float).fillna(-1.0)
    rows["parent"] = rows["parent"].where(rows["parent"].ne(led), None)
    merged = rows.assign(**{key: led}).loc[after.sort_values(kind="stable").index]
    one = merged.groupby(key, sort=False, as_index=False).first()
    given = one[key].map(parents).astype(object)
    one["parent"] = given.where(given.notna(), one["parent"])
    kept = rows[key][~rows[key].isin(aliases)]
    return _as(table, one.set_index(key, drop=False).loc[kept])


def _led(keys: pd.Series, aliases: Aliases) -> pd.Series:
    led = keys.map(aliases).astype(object)
    return led.where(led.notna(), keys)


def _as(table: pa.Table, frame: pd.DataFrame) -> pa.Table:
    columns = frame[table.column_names]
    return pa.Table.from_pandas(columns, schema=table.schema, preserve_index=False)
