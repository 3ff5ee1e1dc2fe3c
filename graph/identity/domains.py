"""Which organization stands behind the e-mail domain of persons who named none?

Nothing is taken from a domain before a person says so, and an undo takes it back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import pandas as pd
import pyarrow as pa
from rapidfuzz import fuzz, process

from graph.decisions import About, Decision, Judgement
from graph.identity import known
from graph.identity.acronyms import initials, stands_for
from graph.identity.forms import forms
from graph.identity.normalise import squash
from graph.keys import key
from graph.reading import Report
from graph.records import Role
from graph.tidy import Tidy

PROPOSED = 5
"""Organizations proposed for one domain."""
_LIKE, _SHORTEST = 80, 4
"""Least likeness in percent of a domain and a name, and its letters: fewer are like anything."""
_WORDS = "com org net gov gob gouv go gv ac co edu int or ne mil info mail email www"
_GENERIC = frozenset(_WORDS.split())
"""Parts of a domain that are nobody's name."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A domain to ask about. People are counted file by file: who is in two counts twice."""

    domain: str
    people: int
    occasions: int
    proposed: tuple[tuple[str, str], ...]
    """Key and name of the organizations that it is like, the likeliest first."""


def asked(
    tidy: Tidy, reports: Sequence[Report], decisions: Sequence[Decision]
) -> tuple[Asked, ...]:
    """The domains that nobody has answered for, those of most people first."""
    said = {one.one for one in decisions if one.about is About.DOMAIN}
    found = _found(reports)
    found = found[~found["domain"].isin(said)]
    if found.empty:
        return ()
    each = found.groupby("domain").agg(people=("people", "sum"), occasions=("occasion", "nunique"))
    each = each.reset_index().sort_values(["people", "domain"], ascending=[False, True])
    compared = forms(tidy)
    return tuple(
        Asked(domain, people, occasions, _proposed(compared, domain))
        for domain, people, occasions in zip(
            each["domain"], each["people"].tolist(), each["occasions"].tolist(), strict=True
        )
    )


def joined(tidy: Tidy, reports: Sequence[Report], decisions: Sequence[Decision]) -> Tidy:
    """Tables in which people count for the organization that was said of their domain.

    Each of their occasions gets a participation, with their number and the file as its source.
    """
    rows = [
        (one.one, one.others[0], one.others[-1])
        for one in decisions
        if one.about is About.DOMAIN and one.judgement is Judgement.SAME
    ]
    told = pd.DataFrame(rows, columns=["domain", "org", "name"], dtype=object)
    come = _found(reports).merge(told, on="domain")
    come = come[come["occasion"].isin(tidy.occasions["occasion"].to_pandas())]
    if come.empty:
        return tidy
    come = come.assign(role=Role.PARTICIPANT.value, name_as_written=come["domain"])
    there = come.drop(columns="people").rename(columns={"number": "people"})
    new = come[~come["org"].isin(tidy.organizations["org"].to_pandas())].drop_duplicates("org")
    return replace(
        tidy,
        participations=_more(tidy.participations, there),
        organizations=_more(tidy.organizations, new),
    )


def _found(reports: Sequence[Report]) -> pd.DataFrame:
    """Each domain at each occasion: domain, people (once a file), occasion, number, source."""
    rows = [
        (one.domain, one.people if not place else 0, occasion, number, report.file)
        for report in reports
        for one in report.domains
        for place, (occasion, number) in enumerate(one.occasions or ((None, 0),))
    ]
    return pd.DataFrame(rows, columns=["domain", "people", "occasion", "number", "source"])


def _more(table: pa.Table, rows: pd.DataFrame) -> pa.Table:
    columns = rows.reindex(columns=table.column_names)
    return pa.concat_tables(
        [table, pa.Table.from_pandas(columns, schema=table.schema, preserve_index=False)]
    )


def _proposed(compared: pd.DataFrame, domain: str) -> tuple[tuple[str, str], ...]:
    """The organizations that a domain is like; one that is only widely known comes after them."""
    labels = tuple(_labels(domain))
    rows = zip(compared["form"], compared["acronym"], strict=True)
    exact = [any(_means(label, *row) for label in labels) for row in rows]
    found = [*compared.index[exact], *_alike(compared["squash"].tolist(), labels)]
    first = list(dict.fromkeys(found))[:PROPOSED]
    names = compared.loc[first, ["org", "name"]].itertuples(index=False)
    there = [(str(org), str(name)) for org, name in names]
    meant = (known.meaning(label) for label in labels)
    others = [(key(name), name) for name in meant if name]
    return tuple(dict.fromkeys([*there, *([] if any(exact) else others)]))


def _labels(domain: str) -> Iterator[str]:
    """The parts of a domain that may be a name.

    >>> list(_labels("reg.who.int")), list(_labels("save-children.org.uk"))
    (['who', 'reg'], ['savechildren'])
    """
    parts = domain.split(".")[:-1]
    yield from (part.replace("-", "") for part in reversed(parts) if part not in _GENERIC)


def _means(label: str, form: str, acronym: str | None) -> bool:
    """Whether a label is a name's acronym, stated or known, its initials, or the name itself."""
    short = known.shortened().get(squash(form), ())
    said = {squash(form), *initials(form), *short, *([acronym] if acronym else [])}
    return label in said or stands_for(label, form)


def _alike(names: list[str], labels: Sequence[str]) -> list[int]:
    """The places of names that are spelled like a label, the likest first."""
    hits = [
        hit
        for label in labels
        if len(label) >= _SHORTEST
        for hit in process.extract(
            label, names, scorer=fuzz.ratio, score_cutoff=_LIKE, limit=PROPOSED
        )
    ]
    return [place for _, _, place in sorted(hits, key=lambda hit: -hit[1])]
