"""How well are names of one organization found, beside plain rapidfuzz, and how fast?

Run: python benchmarks/identity.py [--data FOLDER] [--names 100000] [--show]
FOLDER (../shared/data by default) holds `name_matching_gold` and `ietf_attendance`.

The gold pairs (original, variant) are largely generated: typing errors, dropped punctuation,
small letters, acronyms written out by substitution. 61 variants belong to more than one original
and a few are plainly wrong ("Korea Customs Service", "WHO"). It has no column beside the names: no
country, no place. It says which names are one organization and never that two originals are two:
each spelling in the directory is an original of its own ("The Netherlands", "Netherlands"; "UNDP",
"UNITED NATIONS DEVELOPMENT PROGRAMME"). So precision by the gold is a lower bound, told twice:

- over all labels: a group of n names is n - 1 merges, and stands against the labels as many times
  as parts would be left if names without a label in common were taken apart (so that it does not
  matter which name stands for the group);
- over what names can tell: as before, but two names with the same letters and numbers, in the same
  order (case, accents, punctuation and spaces aside), are taken for one whatever their labels say,
  for no reader of names could tell them apart. These are counted, and nothing else is forgiven.

What is left is counted by what differs: one name's letters stand whole within the other's (an
article, a legal form, an acronym in brackets more), one is an acronym, or other words. `--show`
lists all of it, to be read by a person.

Beside plain rapidfuzz the measure is the same for both: all pairs of labelled names with a score
(rapidfuzz's own; here 1 for what is merged, else the question's), precision and recall at the
threshold that makes F1 best, and at the one that is most precise. Each has its best threshold.

`identity_ietf.csv` holds names of the attendance files, labelled by hand: all that hold one of some
thirty words (huawei, cisco, isoc, ...), each beside the organization meant; offices, subsidiaries
and joint names are labelled as their own.
"""

from __future__ import annotations

import argparse
import gzip
import html
import json
import random
import resource
import subprocess
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations, product
from pathlib import Path

import numpy as np
import pandas as pd
from rapidfuzz import fuzz, process

from graph.identity import Question, Resolved, resolve
from graph.identity.aliases import Groups
from graph.identity.queue import left_open
from graph.keys import key
from graph.tidy import Tidy

HERE = Path(__file__).parent
GOLD = "name_matching_gold/aid-directory-org-variants.csv"
Pair = tuple[str, str]


def records(names: Iterable[str], rows: Counter[str] | None = None) -> Tidy:
    """Names as organizations that took part in one meeting (each as often as `rows` says)."""
    told = pd.DataFrame({"name": sorted(set(names))})
    told["org"] = told["name"].map(key)
    times = told["name"].map(rows or {}).fillna(1).astype(int)
    parts = told.loc[told.index.repeat(times)].rename(columns={"name": "name_as_written"})
    meeting = pd.DataFrame([{"occasion": "m", "kind": "meeting"}])
    parts = parts.assign(occasion="m", role="participant")
    return Tidy.of(organizations=told, occasions=meeting, participations=parts)


def labelled(path: Path) -> pd.DataFrame:
    """Labels: an organization's name (`original`) beside another name of it (`variant`)."""
    told = pd.read_csv(path, dtype=str, keep_default_na=False)
    told.columns = ["original", "variant"]
    return told


def classes(pairs: pd.DataFrame) -> dict[str, set[str]]:
    """The originals of each key."""
    found: dict[str, set[str]] = {}
    for original, variant in zip(pairs["original"], pairs["variant"], strict=True):
        found.setdefault(key(original), set()).add(key(original))
        found.setdefault(key(variant), set()).add(key(original))
    return found


def true_pairs(pairs: pd.DataFrame) -> list[Pair]:
    keys = zip(pairs["original"].map(key), pairs["variant"].map(key), strict=True)
    return sorted({(a, b) for a, b in keys if a != b})


def letters(name: str) -> str:
    """The letters and numbers of a name, without case and accents, in their order."""
    apart = unicodedata.normalize("NFKD", html.unescape(name)).casefold()
    return "".join(letter for letter in apart if letter.isalnum())


def groups(found: Resolved, originals: dict[str, set[str]]) -> list[list[str]]:
    """The labelled names that were merged, group by group."""
    of: dict[str, list[str]] = {}
    for org in originals:
        of.setdefault(at(found, org), []).append(org)
    return [orgs for orgs in of.values() if len(orgs) > 1]


def parts(orgs: list[str], labels: dict[str, set[str]]) -> list[list[str]]:
    """The parts of a group that are left if names without a label in common are taken apart."""
    linked = Groups()
    for org in orgs:
        for label in labels[org]:
            linked.join(f"name {org}", f"label {label}")
    of: dict[str, list[str]] = {}
    for org in orgs:
        of.setdefault(linked.head(f"name {org}"), []).append(org)
    return list(of.values())


def automatic(found: Resolved, truth: Sequence[Pair], originals: dict[str, set[str]]) -> list[str]:
    """Prints precision and recall of what is merged without asking; gives back what to read."""
    merged = groups(found, originals)
    size = sum(len(orgs) - 1 for orgs in merged)
    told = {org: {*known, "letters " + letters(org)} for org, known in originals.items()}
    against = sum(len(parts(orgs, originals)) - 1 for orgs in merged)
    left = [found_ for orgs in merged if len(found_ := parts(orgs, told)) > 1]
    still = sum(len(group) - 1 for group in left)
    met = sum(at(found, a) == at(found, b) for a, b in truth)
    print(f"automatic merges: {size:,}")
    print(f"  precision over all labels {1 - against / size:.3f} ({against} against them)")
    print(f"  over what names can tell  {1 - still / size:.3f} ({still}; the other "
          f"{against - still}: same letters, labelled apart)")  # fmt: skip
    kinds = Counter(differs(group[0][0], other[0]) for group in left for other in group[1:])
    print("".join(f"    {number} {kind}\n" for kind, number in kinds.most_common()), end="")
    print(f"  recall {met / len(truth):.3f} ({met:,} of {len(truth):,} true pairs)")
    return [" | ".join(part[0] for part in group) for group in left]


def differs(one: str, other: str) -> str:
    short, long = sorted((letters(one), letters(other)), key=len)
    if short in long:
        return "one stands whole within the other"
    return "an acronym" if len(short) <= 6 else "other words"


def at(found: Resolved, org: str) -> str:
    return found.aliases.get(org, org)


def queue(
    found: Resolved,
    asked: Sequence[Question],
    truth: Sequence[Pair],
    originals: dict[str, set[str]],
) -> None:
    """Prints how many true pairs a person meets in the first 100 questions, and in all."""
    open_pairs = Counter(
        frozenset((at(found, a), at(found, b))) for a, b in truth if at(found, a) != at(found, b)
    )
    sure = len(truth) - sum(open_pairs.values())
    known = {at(found, org) for org in originals}
    asked = [q for q in asked if q.one in known and q.others[0] in known and q.judgement != "split"]
    told = [frozenset((q.one, q.others[0])) for q in asked]
    right = rightly(found, asked, originals)
    first = sum(open_pairs[pair] for pair in set(told[:100]))
    every = sum(open_pairs[pair] for pair in set(told))
    left = sum(open_pairs.values())
    parted = sum(q.judgement == "part of" for q in asked[:100])
    print(f"queue: {len(asked):,} questions on labelled names, for {left:,} true pairs left")
    print(f"  first 100: {sum(right[:100])} ask about one organization by the labels; {parted} "
          "propose a part, of which they say nothing")  # fmt: skip
    print(f"  first 100: {first} true pairs met in a question of their own, "
          f"{joined(found, asked[:100], right, truth) - sure} joined once they are answered "
          f"(at most {sum(n for _, n in open_pairs.most_common(100))})")  # fmt: skip
    print(
        f"  whole queue: {every:,} met in a question of their own: "
        f"{(sure + every) / len(truth):.3f} of all true pairs with the automatic ones"
    )
    both = joined(found, asked, right, truth)
    print(f"  joined once every question was answered by the gold: {both / len(truth):.3f}")
    for band in ("nearly sure", "likely", "possible"):
        of = [good for good, q in zip(right, asked, strict=True) if q.band == band]
        print(f"  {band}: {len(of):,} questions, {sum(of):,} about one organization by the labels")


def rightly(
    found: Resolved, asked: Sequence[Question], originals: dict[str, set[str]]
) -> list[bool]:
    """Whether the two of each question are one organization by the labels."""
    of: dict[str, set[str]] = {}
    for org, known in originals.items():
        of.setdefault(at(found, org), set()).update(known)
    return [bool(of.get(q.one, set()) & of.get(q.others[0], set())) for q in asked]


def joined(
    found: Resolved, asked: Sequence[Question], right: Sequence[bool], truth: Sequence[Pair]
) -> int:
    """How many true pairs are one after each question is answered as the labels would."""
    linked = Groups()
    for question, good in zip(asked, right, strict=False):
        if good:
            linked.join(question.one, question.others[0])
    return sum(linked.head(at(found, a)) == linked.head(at(found, b)) for a, b in truth)


def ours(
    found: Resolved, asked: Sequence[Question], originals: dict[str, set[str]]
) -> dict[Pair, float]:
    """All pairs of labelled names with a score: merged 100, else that of the question asked."""
    of: dict[str, list[str]] = {}
    for org in originals:
        of.setdefault(at(found, org), []).append(org)
    scores = {ordered(a, b): 100.0 for orgs in of.values() for a, b in combinations(orgs, 2)}
    for question in asked:
        if question.judgement != "split":
            across = product(of.get(question.one, ()), of.get(question.others[0], ()))
            scores |= {ordered(a, b): 100 * question.score for a, b in across}
    return scores


def ordered(one: str, other: str) -> Pair:
    return (one, other) if one < other else (other, one)


def plain(names: Sequence[str], scorer: Callable[..., float]) -> dict[Pair, float]:
    """Plain rapidfuzz on all pairs of names, as far as they reach 75."""
    scores = process.cdist(names, names, scorer=scorer, score_cutoff=75, workers=2, dtype=np.uint8)
    left, right = np.nonzero(np.triu(scores, 1))
    found = zip(left.tolist(), right.tolist(), scores[left, right].tolist(), strict=True)
    return {ordered(names[a], names[b]): score for a, b, score in found}


def best(scored: dict[Pair, float], truth: Sequence[Pair], originals: dict[str, set[str]]) -> str:
    """Precision (by labels in common) and recall (of the true pairs) at two thresholds."""
    scores = np.array([*scored.values()])
    good = np.array([bool(originals[a] & originals[b]) for a, b in scored])
    wanted = {ordered(*pair) for pair in truth}
    true = np.array([pair in wanted for pair in scored])
    found = []
    for least in range(50, 101):
        chosen = scores >= least
        precision = good[chosen].mean() if chosen.any() else 0.0
        found.append((least, precision, true[chosen].sum() / len(wanted)))
    strict = max(found, key=lambda row: (row[1], row[2]))
    even = max(found, key=lambda row: 2 * row[1] * row[2] / max(row[1] + row[2], 1e-9))
    said = "at {0}: precision {1:.3f}, recall {2:.3f}"
    return f"best F1 {said.format(*even)}; most precise {said.format(*strict)}"


def misspelt(names: Sequence[str], number: int) -> list[str]:
    """Synthetic names, to measure speed: halves of two gold names, each in four spellings.

    A letter left out, a letter doubled, or a word added, from a fixed seed.
    """
    chance, found = random.Random(2025), {key(name): name for name in names}
    words = sorted({word for name in names for word in name.split()})
    while len(found) < number:
        first, last = (chance.choice(names).split() for _ in range(2))
        name = " ".join([*first[: (len(first) + 1) // 2], *last[len(last) // 2 :]])
        place = chance.randrange(len(name))
        left_out = name[:place] + name[place + 1 :]
        doubled = name[:place] + name[place] * 2 + name[place + 1 :]
        spelled = (name, left_out, doubled, f"{name} {chance.choice(words)}")
        found |= {key(spelling): spelling for spelling in spelled}
    return sorted(found.values())[:number]


def speed(data: Path, number: int) -> None:
    """Seconds and memory of resolving, and of all questions, for many names; run on its own."""
    pairs = labelled(data / GOLD)
    tidy = records(misspelt(sorted({*pairs["original"], *pairs["variant"]} - {""}), number))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    start, spent = time.perf_counter(), time.process_time()
    found = resolve(tidy)
    middle = time.perf_counter()
    asked = left_open(found.compared, limit=None)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    end, spent = time.perf_counter(), time.process_time() - spent
    print(
        f"\n{tidy.organizations.num_rows:,} synthetic names: resolve {middle - start:.1f} s "
        f"({len(found.aliases):,} merged), questions {end - middle:.1f} s ({len(asked):,}); "
        f"{spent:.0f} s of processor; peak {after:,.0f} MB, {before:,.0f} MB of it before"
    )


def attendance(data: Path) -> Counter[str]:
    """The organizations of the attendance files, with their rows."""
    found: Counter[str] = Counter()
    for path in sorted((data / "ietf_attendance/json").glob("*.json.gz")):
        rows = json.loads(gzip.decompress(path.read_bytes()))
        found.update(row["organization"].strip() for row in rows if row.get("organization"))
    del found[""]
    return found


def measured(title: str, pairs: pd.DataFrame, tidy: Tidy, show: bool) -> None:
    truth, originals = true_pairs(pairs), classes(pairs)
    print(f"\n{title}: {tidy.organizations.num_rows:,} names, {len(truth):,} true pairs")
    found = resolve(tidy)
    to_read = automatic(found, truth, originals)
    print(f"  {len(to_read)} groups to read" + (":" if show else " (--show)"))
    print("".join(f"    {line}\n" for line in to_read) if show else "", end="")
    asked = left_open(found.compared, limit=None)
    queue(found, asked, truth, originals)
    print(f"this project: {best(ours(found, asked, originals), truth, originals)}")
    for scorer in (fuzz.WRatio, fuzz.token_set_ratio, fuzz.token_sort_ratio):
        start = time.perf_counter()
        told = best(plain(sorted(originals), scorer), truth, originals)
        print(f"rapidfuzz {scorer.__name__}: {told}; {time.perf_counter() - start:.0f} s")


def main() -> None:
    given = argparse.ArgumentParser()
    given.add_argument("--data", type=Path, default=HERE.parent.parent / "shared" / "data")
    given.add_argument("--names", type=int, default=100_000)
    given.add_argument("--only-speed", action="store_true")
    given.add_argument("--show", action="store_true")
    said = given.parse_args()
    if said.only_speed:
        return speed(said.data, said.names)
    gold = labelled(said.data / GOLD)
    measured("gold", gold, records([*gold["original"], *gold["variant"]]), said.show)
    rows = attendance(said.data)
    labels = labelled(HERE / "identity_ietf.csv")
    measured("attendance", labels, records(rows, rows), said.show)
    rest = ["--only-speed", "--data", str(said.data), "--names", str(said.names)]
    subprocess.run([sys.executable, __file__, *rest], check=True)  # a process: its own memory
    return None


if __name__ == "__main__":
    main()
