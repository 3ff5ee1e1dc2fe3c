"""How fast are ties held against chance, beside the pair validation of bicm?

Run: python benchmarks/ties.py [--exact] FILE...   (CORDIS: h2020.csv.gz programme_parts.csv.gz)
     python benchmarks/ties.py [--exact]           (the sample ietf: 45 meetings, 20 million pairs)
Both start from the same participations in memory: the degrees of organizations and occasions, the
model, a probability for each pair that shares an occasion, and Benjamini-Hochberg at .01 over all
pairs that there can be. Ours is exact; bicm takes its Poisson tail, the fastest that it has, and
with --exact its exact one too, which takes many minutes; both in two processes. A small run first
lets it compile its code, which is not counted. One run, side by side; the ratios count.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from bicm import BipartiteGraph

from graph import engine, questions
from graph.backbone import backbone, validated
from graph.tables.company import company
from graph.tidy import Tidy

RATE, THREADS = 0.01, 2
TAILS = {"poisson": "Poisson", "poibin": "exact"}
"""The tails that bicm can take, by its own names."""
Pairs = set[tuple[str, str]]


def ours(records: Tidy) -> Pairs:
    with engine.open_engine().open_run() as run:
        tables = engine.on(run, records)
        rows = engine.run(validated(tables, backbone(tables))).to_pylist()
    return {(row["left"], row["right"]) for row in rows}


def theirs(edges: list[tuple[str, str]], tail: str) -> Pairs:
    graph = BipartiteGraph()
    graph.set_edgelist(edges)
    graph.solve_tool(print_error=False)
    found = graph.get_rows_projection(
        alpha=RATE, method=tail, threads_num=THREADS, progress_bar=False
    )
    return {tuple(sorted((one, other))) for one, others in found.items() for other in others}


def edges_of(records: Tidy) -> list[tuple[str, str]]:
    """Organizations in occasions with company, as both sides count them."""
    with engine.open_engine().open_run() as run:
        rows = engine.run(company(engine.on(run, records)).select("org", "occasion", "size"))
    frame = rows.to_pandas()
    frame = frame[frame["size"] > 1]
    return list(zip(frame["org"], frame["occasion"], strict=True))


def timed(work: Callable[[], Pairs]) -> tuple[float, Pairs]:
    start = time.perf_counter()
    found = work()
    return time.perf_counter() - start, found


def main() -> None:
    words = sys.argv[1:]
    tails = TAILS if "--exact" in words else {"poisson": TAILS["poisson"]}
    paths = [Path(word) for word in words if word != "--exact"]
    files = [(path.name, path.read_bytes()) for path in paths]
    records = questions.records(files).tidy if files else questions.sample("ietf").tidy
    edges = edges_of(records)
    there = np.argwhere(np.random.default_rng(1).random((60, 40)) < 0.2)
    few = [(f"o{org}", f"m{occasion}") for org, occasion in there]
    for tail in tails:
        theirs(few, tail)  # compiles
    seconds, found = timed(lambda: ours(records))
    orgs = len({org for org, _ in edges})
    print(f"{orgs:,} organizations, {len(edges):,} participations")
    print(f"synergraph, exact: {len(found):,} validated, {seconds:.1f} s")
    for tail, called in tails.items():
        theirs_seconds, peer = timed(partial(theirs, edges, tail))
        alike = len(found & peer) / (len(found | peer) or 1)
        print(
            f"bicm, {called}: {len(peer):,} validated, {alike:.4f} of all in both; "
            f"{theirs_seconds:.1f} s, ratio {theirs_seconds / seconds:.1f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
