"""How do the facts of one sheet become the eight tables?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pandas as pd

from graph import countries
from graph.keys import key
from graph.read._coded import coded, is_coded, otherwise, together
from graph.read._columns import coalesced, mapped
from graph.read._settled import distinct_rows, settled
from graph.tidy import Tidy


@dataclass(frozen=True, slots=True)
class Facts:
    """What a sheet says, one mention a row; a key may be mentioned many times.

    Each frame has `source`. `participations` has the organization's name as written (and `name`
    where the file itself tells the full one, `id` where it tells an external identifier), and
    its country, type and acronym unless `organizations` has them; `themes` has the name as
    written; `geography` has the places below countries; `amounts` has the keys of organizations.
    """

    occasions: pd.DataFrame
    participations: pd.DataFrame
    themes: pd.DataFrame = field(default_factory=pd.DataFrame)
    places: pd.DataFrame = field(default_factory=pd.DataFrame)
    geography: pd.DataFrame = field(default_factory=pd.DataFrame)
    organizations: pd.DataFrame = field(default_factory=pd.DataFrame)
    amounts: pd.DataFrame = field(default_factory=pd.DataFrame)


def occasion_key(kind: pd.Series | str, title: pd.Series, day: pd.Series) -> pd.Series:
    """The key of an occasion: its kind, its title for comparison, its first day where known."""
    day = coded(pd.to_datetime(day)) if is_coded(title) else pd.to_datetime(day)
    dated = otherwise(mapped(day, lambda known: f":{known:%Y-%m-%d}"), "")
    if not isinstance(kind, str) and not is_coded(kind):
        kind = kind.astype(object)
    return together(kind, ":", mapped(title, key), dated)


def joined(*frames: pd.DataFrame) -> pd.DataFrame:
    """Frames with the same columns as one; those without rows have no types worth keeping."""
    return pd.concat([frame for frame in frames if len(frame)] or list(frames[:1]))


def tidy(facts: Facts) -> Tidy:
    """The eight tables of the facts: of several spellings the commonest, never the first read."""
    parts = _named(facts.participations)
    said = ["kind", "title", "parent", "start", "end", "reported", "status", "people"]
    occasions = facts.occasions.reindex(columns=["occasion", *said, "source"])
    mentions = _named(facts.organizations) if len(facts.organizations) else parts
    organizations = _organizations(mentions)
    themes = _themes(facts.themes)
    return Tidy.of(
        organizations=organizations,
        occasions=settled(occasions, "occasion", said),
        participations=distinct_rows(parts),
        themes=settled(themes, "theme", ["name", "parent"]),
        occasion_themes=distinct_rows(themes[["occasion", "theme", "source"]]),
        places=_places(facts.geography, [facts.places, organizations]),
        occasion_places=facts.places.drop_duplicates(),
        amounts=facts.amounts,
    )


def _named(mentions: pd.DataFrame) -> pd.DataFrame:
    """Mentions with the key of the organization: its identifier where told, else its name."""
    name = mentions.get("name", mentions["name_as_written"])
    by_name = mapped(name, key)
    return mentions.assign(
        name=name, org=coalesced([mentions.get("id", by_name), by_name], name.index)
    )


def _organizations(parts: pd.DataFrame) -> pd.DataFrame:
    named = parts.reindex(columns=["org", "name", "country", "type", "acronym", "source"])
    named["name"] = mapped(named["name"], lambda name: " ".join(name.split()))
    return settled(named, "org", ["name", "country", "type", "acronym"])


def _themes(mentions: pd.DataFrame) -> pd.DataFrame:
    told = mentions.reindex(columns=["occasion", "name", "parent", "source"])
    return told.assign(theme=mapped(told["name"], key))


def _places(geography: pd.DataFrame, mentions: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """Every place below a country, and every country that anything refers to."""
    referred = [frame.get(column) for frame in (*mentions, geography) for column in _REFERENCE]
    codes = pd.concat([column for column in referred if column is not None]).dropna().unique()
    names = countries.names(pd.Series(codes, index=codes, dtype=object)).dropna()
    whole = pd.DataFrame({"place": names.index, "name": names.to_numpy()})
    whole = whole.assign(country=whole["place"], level=0)
    return pd.concat([whole, geography]) if len(geography) else whole


_REFERENCE = ("place", "country")
