"""How well are names of one organization found, beside plain rapidfuzz, and how fast?

Run: python benchmarks/identity.py [--data FOLDER] [--names 100000] [--show]
FOLDER (../shared/data by default) holds `name_matching_gold` and `ietf_attendance`.

The gold pairs (original, variant) are largely generated: typing errors, dropped punctuation,
small letters, acronyms written out by substitution. 61 variants belong to more than one original,
a few are plainly wrong ("Korea Customs Service", "WHO"), and the directory lists many organizations
twice as different originals ("The Netherlands", "Netherlands"). So precision by the gold is a lower
bound: `--show` lists every merge that stands against it, to be read by a person.

`identity_ietf.csv` holds names of the attendance files, labelled by hand: all that hold one of some
thirty words (huawei, cisco, isoc, ...), each beside the organization meant; offices, subsidiaries
and joint names are labelled as their own.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import pandas as pd
from rapidfuzz import fuzz, process

from graph.identity import Question, Resolved, questions, resolve
from graph.identity.aliases import Groups
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


def automatic(found: Resolved, truth: Sequence[Pair], originals: dict[str, set[str]]) -> list[str]:
    """Prints precision and recall of what is merged without asking; gives back what to read."""
    merges = [m for m in found.merges if m.one in originals and m.into in originals]
    against = [m for m in merges if not originals[m.one] & originals[m.into]]
    right, merged = len(merges) - len(against), len(merges)
    met = sum(at(found, a) == at(found, b) for a, b in truth)
    print(f"automatic merges: {merged:,}; by the gold {right / max(merged, 1):.3f} precision")
    print(f"  recall {met / len(truth):.3f} ({met:,} of {len(truth):,} true pairs)")
    return [f"{m.why.name}: {m.name} | {m.into_name}" for m in against]


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
    first = sum(open_pairs[pair] for pair in set(told[:100]))
    most = sum(count for _, count in open_pairs.most_common(100))
    every = sum(open_pairs[pair] for pair in set(told))
    left = sum(open_pairs.values())
    print(f"queue: {len(asked):,} questions on labelled names, for {left:,} true pairs left")
    print(
        f"  first 100: {first} true pairs (at most {most} fit); right questions "
        f"{sum(open_pairs[pair] > 0 for pair in told[:100])} of 100"
    )
    print(
        f"  whole queue: {every:,} met in a question of their own: "
        f"{(sure + every) / len(truth):.3f} of all true pairs with the automatic ones"
    )
    linked = reached(found, asked, originals)
    both = sum(linked.head(at(found, a)) == linked.head(at(found, b)) for a, b in truth)
    print(f"  joined once every question was answered by the gold: {both / len(truth):.3f}")
    for band in ("nearly sure", "likely", "possible"):
        of = [pair for pair, q in zip(told, asked, strict=True) if q.band == band]
        good = sum(open_pairs[pair] > 0 for pair in of)
        print(f"  {band}: {len(of):,} questions, {good:,} are true pairs by the gold")


def reached(found: Resolved, asked: Sequence[Question], originals: dict[str, set[str]]) -> Groups:
    """The groups after each question is answered as the gold would."""
    of: dict[str, set[str]] = {}
    for org, known in originals.items():
        of.setdefault(at(found, org), set()).update(known)
    groups = Groups()
    for question in asked:
        other = question.others[0]
        if of.get(question.one, set()) & of.get(other, set()):
            groups.join(question.one, other)
    return groups


def plain(names: Sequence[str], truth: Sequence[Pair], originals: dict[str, set[str]]) -> None:
    """Prints plain rapidfuzz on all pairs: recall at precision 0.99, and at its best F1."""
    for scorer in (fuzz.WRatio, fuzz.token_sort_ratio):
        start = time.perf_counter()
        scores = process.cdist(
            names, names, scorer=scorer, score_cutoff=80, workers=2, dtype=np.uint8
        )
        left, right = np.nonzero(np.triu(scores, 1))
        pairs = zip(left.tolist(), right.tolist(), strict=True)
        good = np.array([bool(originals[names[a]] & originals[names[b]]) for a, b in pairs])
        wanted = {tuple(sorted(pair)) for pair in truth}
        ours = [tuple(sorted((names[a], names[b]))) in wanted
                for a, b in zip(left.tolist(), right.tolist(), strict=True)]  # fmt: skip
        told = best(scores[left, right], good, np.array(ours), len(wanted))
        print(f"rapidfuzz {scorer.__name__}: {told}; {time.perf_counter() - start:.0f} s")


def best(scores: np.ndarray, good: np.ndarray, ours: np.ndarray, wanted: int) -> str:
    found = []
    for least in range(80, 101):
        chosen = scores >= least
        precision = good[chosen].mean() if chosen.any() else 0.0
        found.append((least, precision, ours[chosen].sum() / wanted))
    strict = max(found, key=lambda row: (row[1], row[2]))
    even = max(found, key=lambda row: 2 * row[1] * row[2] / max(row[1] + row[2], 1e-9))
    said = "at {0}: precision {1:.3f}, recall {2:.3f}"
    return f"most precise {said.format(*strict)}; best F1 {said.format(*even)}"


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
    asked = questions(tidy, limit=None)
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
    print(f"  {len(to_read)} merges stand against the labels" + (":" if show else " (--show)"))
    print("".join(f"    {line}\n" for line in to_read) if show else "", end="")
    queue(found, questions(tidy, limit=None), truth, originals)
    plain(sorted(originals), truth, originals)


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
