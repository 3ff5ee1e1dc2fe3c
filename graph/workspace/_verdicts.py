"""What was decided on names and said of pairs, and what of it holds after a merge?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from graph.decisions import About, Decision, Judgement, Stand, Verdict
from graph.errors import BadChoice
from graph.tidy import Tidy
from graph.workspace._log import Change, Entry, payloads


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two merged organizations carry different verdicts: what counts, and what was said of whom."""

    counts: Verdict
    """On the keys of today."""
    said: tuple[Verdict, ...]
    """On the keys as they were judged."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """The verdicts on the keys of today, and where merging brought different ones together."""

    verdicts: tuple[Verdict, ...]
    conflicts: tuple[Conflict, ...]


def judged(verdict: Verdict, called: Mapping[str, str]) -> Entry:
    """A verdict as a change, `left < right`; `called` has names by key.

    Raises BadChoice for a pair of one.
    """
    if verdict.left == verdict.right:
        raise BadChoice(f"'{verdict.left}' is one organization. A verdict is on a pair of two.")
    left, right = sorted((verdict.left, verdict.right))
    told = {"left": left, "right": right, "stand": verdict.stand.value}
    words = f"{verdict.stand.value}: {called.get(left, left)} + {called.get(right, right)}"
    return Entry(Change.JUDGE, words, told)


def decided(decision: Decision, called: Mapping[str, str]) -> Entry:
    """A decision as a change; `called` has names by key.

    Raises BadChoice where it names no second name.
    """
    if decision.about is About.DOMAIN:
        who = decision.others[-1] if decision.others else Judgement.NONE.value
        return Entry(Change.DECIDE, f"{decision.one} is {who}", asdict(decision))
    if not decision.others or decision.one in decision.others:
        raise BadChoice(f"'{decision.one}' is decided on alone. Name what it is compared with.")
    names = [called.get(key, key) for key in (decision.one, *decision.others)]
    words = f"{decision.judgement.value}: {' / '.join(names)}"
    return Entry(Change.DECIDE, words, asdict(decision))


def names(tidy: Tidy, about: About) -> dict[str, str]:
    """What tables call organizations, or themes, by key."""
    table, key = (tidy.themes, "theme") if about is About.THEME else (tidy.organizations, "org")
    rows = table.select([key, "name"]).to_pylist()
    return {row[key]: row["name"] or row[key] for row in rows}


def verdicts(log: Sequence[Entry]) -> tuple[Verdict, ...]:
    """The last verdict of each pair, in the order in which they were given."""
    last: dict[tuple[str, str], Verdict] = {}
    for told in payloads(log, Change.JUDGE):
        pair = told["left"], told["right"]
        last.pop(pair, None)
        last[pair] = Verdict(*pair, Stand(told["stand"]))
    return tuple(last.values())


def resolved(verdicts: Sequence[Verdict], aliases: Mapping[str, str]) -> Resolved:
    """Verdicts through the aliases (key -> key of the merged organization).

    Where they differ, *never suggest* wins, else the last one. A pair that was merged into one
    organization has no verdict; it comes back when the merge is undone.
    """
    together: dict[tuple[str, str], list[Verdict]] = {}
    for one in verdicts:
        left, right = sorted(aliases.get(key, key) for key in (one.left, one.right))
        if left != right:
            together.setdefault((left, right), []).append(one)
    counts = [Verdict(*pair, _winner(said)) for pair, said in together.items()]
    conflicts = [
        Conflict(one, tuple(said))
        for one, said in zip(counts, together.values(), strict=True)
        if len({verdict.stand for verdict in said}) > 1
    ]
    return Resolved(tuple(counts), tuple(conflicts))


def decisions(log: Sequence[Entry]) -> tuple[Decision, ...]:
    """The last decision on the same names, in the order in which they were made."""
    last: dict[tuple[About, frozenset[str]], Decision] = {}
    for told in payloads(log, Change.DECIDE):
        about, judgement = About(told["about"]), Judgement(told["judgement"])
        one = Decision(about, judgement, told["one"], tuple(told["others"]))
        alone = judgement is Judgement.SPLIT or about is About.DOMAIN
        names = (one.one,) if alone else (one.one, *one.others)
        last.pop((about, frozenset(names)), None)
        last[about, frozenset(names)] = one
    return tuple(last.values())


def _winner(said: Sequence[Verdict]) -> Stand:
    stands = [verdict.stand for verdict in said]
    return Stand.NEVER if Stand.NEVER in stands else stands[-1]
