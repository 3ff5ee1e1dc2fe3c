"""What do the edges of a network say about organizations and occasions?"""

from __future__ import annotations

import pandas as pd

from graph.keys import key
from graph.read import _words
from graph.read._build import Facts
from graph.read._columns import mapped, text
from graph.read._net_ends import is_code
from graph.records import OccasionKind, Role

_JOINT = "An edge between two organizations is taken as joint work: a project of the two."
_DIRECTED = "Two edges between the same two in opposite directions are two projects."
_TWICE = "Every edge is written in both directions: the two are one project."


def assumed(nodes: pd.DataFrame, edges: pd.DataFrame) -> tuple[str, ...]:
    """What joint work is taken to be, where a network has edges between organizations."""
    organization = nodes["kind"].isna()
    joint = edges[edges["left"].map(organization) & edges["right"].map(organization)]
    if joint.empty:
        return ()
    one, other = (joint[end].map(nodes["name"]) for end in ("left", "right"))
    back = _returned(_pairs(one, other))
    if not back.any() or joint["way"].eq(False).all():
        return (_JOINT,)
    return (_JOINT, _TWICE if back.all() else _DIRECTED)


def facts(nodes: pd.DataFrame, edges: pd.DataFrame, title: str) -> Facts:
    """Attendances and joint work.

    `nodes` has, by key: name, kind (missing for organizations), type, country, tags, source.
    `edges` has left, right (keys of nodes), label, way (whether directed), tags, source. Nodes
    without edges are kept; `title` is what the network is called.
    """
    occasion = _occasion_keys(nodes, title)
    organizations = nodes[nodes["kind"].isna()]
    events = nodes[nodes["kind"].notna()].assign(occasion=occasion, title=nodes["name"])
    events["kind"] = events["kind"].map(str).astype(object)
    left, right = (edges[end].map(nodes["kind"]).notna() for end in ("left", "right"))
    attended = _attended(nodes, edges[left ^ right], occasion)
    worked = _worked(nodes, edges[~left & ~right])
    columns = ["occasion", "kind", "title", "source"]
    tagged = pd.concat([events, worked])[["occasion", "tags", "source"]]
    return Facts(
        occasions=pd.concat([events[columns], worked[columns]]),
        participations=pd.concat([attended, _partners(worked)]),
        themes=_themes(tagged),
        organizations=organizations.assign(name_as_written=organizations["name"]),
    )


def _occasion_keys(nodes: pd.DataFrame, title: str) -> pd.Series:
    """Kind and name; a name such as E1 means something only within its network."""
    events = nodes[nodes["kind"].notna()]
    opaque = mapped(events["name"], is_code).astype(bool)
    named = events["name"].mask(opaque, title + " " + events["name"])
    return events["kind"].map(str).astype(object) + ":" + mapped(named, key)


def _attended(nodes: pd.DataFrame, edges: pd.DataFrame, occasion: pd.Series) -> pd.DataFrame:
    """The organization at one end of an edge was in the occasion at the other."""
    first = edges["left"].map(nodes["kind"]).isna()
    role = mapped(edges["label"], lambda word: _words.meaning(word, _words.ROLES))
    return pd.DataFrame(
        {
            "occasion": edges["right"].where(first, edges["left"]).map(occasion),
            "name_as_written": edges["left"].where(first, edges["right"]).map(nodes["name"]),
            "role": role.fillna(Role.PARTICIPANT.value),
            "source": edges["source"],
        }
    )


def _worked(nodes: pd.DataFrame, edges: pd.DataFrame) -> pd.DataFrame:
    """Edges as projects, with the names of the two in `one` and `other`."""
    one, other = (edges[end].map(nodes["name"]).astype(object) for end in ("left", "right"))
    turned = _turned(one, other, edges["way"])
    one, other = one.mask(turned, other), other.mask(turned, one)
    pair = one + " - " + other
    label = edges["label"].astype(object)
    alone = ~label.duplicated(keep=False)
    said = mapped(one, key) + " - " + mapped(other, key) + (":" + mapped(label, key)).fillna("")
    return edges.assign(
        one=one,
        other=other,
        occasion=OccasionKind.PROJECT.value + ":" + said,
        kind=OccasionKind.PROJECT.value,
        title=(label + ": " + pair).mask(alone, label).fillna(pair),
    )


def _turned(one: pd.Series, other: pd.Series, way: pd.Series) -> pd.Series:
    """Whether the ends change places: in the alphabet, where a direction means nothing.

    Of some pairs both directions may stand in a file and of others one: those are directed, and
    a nomination returned is a second one. If all pairs stand in both, each is written twice.
    """
    pairs = _pairs(one, other)
    back = _returned(pairs)
    directed = bool(back.any() and not back.all())
    return pairs["one"].gt(pairs["other"]) & (way.eq(False) | (not directed))


def _pairs(one: pd.Series, other: pd.Series) -> pd.DataFrame:
    return pd.DataFrame({"one": mapped(one, key), "other": mapped(other, key)}, dtype=object)


def _returned(pairs: pd.DataFrame) -> pd.Series:
    """Whether the opposite of each pair stands among the pairs too."""
    there = pd.MultiIndex.from_frame(pairs[["one", "other"]])
    back = pd.MultiIndex.from_frame(pairs[["other", "one"]])
    return pd.Series(back.isin(there), index=pairs.index)


def _partners(worked: pd.DataFrame) -> pd.DataFrame:
    each = [
        worked[["occasion", end, "source"]].rename(columns={end: "name_as_written"})
        for end in ("one", "other")
    ]
    return pd.concat(each).assign(role=Role.PARTNER.value)


def _themes(tagged: pd.DataFrame) -> pd.DataFrame:
    """Tags of occasions, separated by bars as in Kumu, or by semicolons."""
    each = tagged.assign(name=tagged["tags"].astype(object).str.split(r"[|;]", regex=True))
    each = each.explode("name", ignore_index=True)
    return each.assign(name=text(each["name"])).dropna(subset=["name"])
