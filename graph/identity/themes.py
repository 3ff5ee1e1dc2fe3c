"""What do the tables say once written themes are those of the vocabulary?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pandas as pd
import pyarrow as pa

from graph import themes
from graph.decisions import About
from graph.identity import relabel
from graph.identity.automatic import Why
from graph.identity.themes_stand import Themes
from graph.reading import Merge
from graph.themes import folded
from graph.tidy import Tidy


def named(tidy: Tidy, found: Themes) -> tuple[Tidy, dict[str, str], tuple[Merge, ...]]:
    """The tables with each theme once, the aliases that led there, and why.

    A theme of the vocabulary has the vocabulary's key, and its name where the records have several.
    What a theme is part of is said where the whole is in the records too, or a person said it.
    """
    aliases = _aliases(found)
    if not aliases and not found.above:
        return tidy, {}, ()
    shown = _shown(found, {*aliases.values(), *found.above.values()})
    tables = relabel.themes(_with(tidy, shown), aliases, found.above)
    return tables, aliases, _merges(found, aliases, shown)


def _aliases(found: Themes) -> dict[str, str]:
    """Each theme of the records that is not its group's first, with that first one."""
    first = found.told["theme"].map(found.first)
    moved = found.told["theme"].ne(first)
    return dict(zip(found.told["theme"][moved], first[moved], strict=True))


def _shown(found: Themes, keys: set[str]) -> dict[str, str]:
    """The names of representatives: the vocabulary's where records have several, else theirs."""
    written = found.told.set_index("theme")["name"].dropna().to_dict()
    alone, known = _written(found), themes.vocabulary()
    return {
        one: alone.get(one, known[one].name) if one in known else written.get(one, one)
        for one in keys
    }


def _written(found: Themes) -> dict[str, str]:
    """The one way in which the records write a theme of the vocabulary, which is no code."""
    used = found.told[found.told["into"].notna() & ~found.told["coded"]]
    used = used[used["theme"].map(found.first).eq(used["into"])]
    ways = used["name"].map(folded).groupby(used["into"]).transform("nunique")
    first = used[ways.eq(1)].drop_duplicates("into")
    return dict(zip(first["into"], first["name"], strict=True))


def _with(tidy: Tidy, shown: Mapping[str, str]) -> Tidy:
    """The tables with a theme for each representative, under the name that is shown."""
    rows = tidy.themes.to_pandas()
    name = rows["theme"].map(shown)
    rows["name"] = name.where(name.notna(), rows["name"])
    more = sorted(set(shown) - set(rows["theme"]))
    added = pd.DataFrame({"theme": more, "name": [shown[one] for one in more]}, dtype=object)
    both = pd.concat([rows.astype(object), added], ignore_index=True).reindex(columns=rows.columns)
    table = pa.Table.from_pandas(both, schema=tidy.themes.schema, preserve_index=False)
    return replace(tidy, themes=table)


def _merges(
    found: Themes, aliases: Mapping[str, str], shown: Mapping[str, str]
) -> tuple[Merge, ...]:
    """What stands under another name now; not what only got another key."""
    told = found.told.set_index("theme")
    names, into = told["name"].fillna("").to_dict(), told["into"].to_dict()
    merges = []
    for one, first in aliases.items():
        spelled = folded(names[one]) == folded(shown[first])
        why = Why.SPELLING if spelled else Why.VOCABULARY if into[one] == first else Why.DECIDED
        if names[one] != shown[first]:
            merges.append(Merge(one, names[one], first, shown[first], why, About.THEME))
    return tuple(merges)
