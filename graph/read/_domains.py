"""Which organizations could the persons be from of whom only an address is known?"""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from graph.read._words import fold
from graph.reading import Domain, Problem
from graph.words import how_many

_FREE = (
    "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com "
    "icloud.com me.com mac.com aol.com gmx.com gmx.net gmx.de web.de t-online.de mail.com "
    "mail.ru yandex.ru yandex.com proton.me protonmail.com pm.me zoho.com qq.com 163.com "
    "126.com naver.com hanmail.net orange.fr free.fr laposte.net wanadoo.fr sfr.fr uol.com.br "
    "bol.com.br terra.com.br libero.it seznam.cz wp.pl o2.pl rediffmail.com fastmail.com"
)
FREE = frozenset(_FREE.split())
"""Addresses that anybody can have."""
_FAMILIES = ("yahoo.", "hotmail.", "outlook.", "live.", "gmx.")
"""The same in many countries: yahoo.co.uk, hotmail.fr."""
_SAY = "say which on the page Names."
SHOWN = 25
"""Domains told one by one; the others are counted."""


def domains(rows: pd.DataFrame) -> tuple[Domain, ...]:
    """The domains of rows (about, who, domain, called, line), those of most persons first.

    A free-mail domain says nothing; one that is a person's own name is that person.
    """
    known = rows.dropna(subset=["domain", "who"])
    known = known[~known["domain"].map(_is_free).astype(bool)]
    each = known.groupby("domain").agg(
        people=("who", "nunique"), rows=("line", "nunique"), called=("called", "min")
    )
    alone = each["called"][each["people"].eq(1)]
    own = [one for one, called in alone.items() if _bare(str(one)) in fold(called).split()]
    each = each.drop(index=own).reset_index()
    each = each.sort_values(["people", "domain"], ascending=[False, True])
    came = known.dropna(subset=["about"]).groupby(["domain", "about"])["who"].nunique()
    return tuple(
        Domain(domain, people, lines, _of(came, domain))
        for domain, people, lines in zip(
            each["domain"], each["people"].tolist(), each["rows"].tolist(), strict=True
        )
    )


def _of(came: pd.Series, domain: str) -> tuple[tuple[str, int], ...]:
    found = came.xs(domain) if domain in came.index else came.iloc[:0]
    return tuple((str(about), int(number)) for about, number in found.items())


def _is_free(domain: str) -> bool:
    return domain in FREE or domain.startswith(_FAMILIES)


def _bare(domain: str) -> str:
    """The name in a domain, without what stands before and after it."""
    labels = domain.split(".")
    short = [label for label in labels[:-1] if len(label) > len("com")]
    return (short or labels)[-1]


def proposals(found: tuple[Domain, ...]) -> tuple[Problem, ...]:
    """What to say of them: nothing is taken from an address before a person agrees."""
    said = tuple(
        Problem(
            f"{one.domain} ({how_many(one.people, 'person')}) could be an organization: {_SAY}",
            None,
            one.domain,
        )
        for one in found[:SHOWN]
    )
    more = found[SHOWN:]
    if not more:
        return said
    people = sum(one.people for one in more)
    rest = f"{how_many(len(more), 'more domain')} ({how_many(people, 'person')})"
    return (*said, Problem(f"{rest} could be organizations: {_SAY}"))


def merged(lists: Iterable[tuple[Domain, ...]]) -> tuple[Domain, ...]:
    """The domains of several lists of a file; a person in two of them counts in each."""
    found: dict[str, Domain] = {}
    for one in (one for each in lists for one in each):
        same = found.get(one.domain, Domain(one.domain, 0, 0))
        people, rows = same.people + one.people, same.rows + one.rows
        found[one.domain] = Domain(one.domain, people, rows, (*same.occasions, *one.occasions))
    return tuple(sorted(found.values(), key=lambda one: (-one.people, one.domain)))
