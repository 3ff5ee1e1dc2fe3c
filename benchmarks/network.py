"""How fast do attendance records become a network, beside NetworkX's own projection?

Run: python benchmarks/network.py [SAMPLE]   (default: ietf; 45 meetings, 3.9 million pairs)
Both start from the same participations in memory and end with every pair and its number of
occasions in common, counted and cut at the same floor. One run, side by side; the ratio counts.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

import networkx as nx

from graph import engine, questions
from graph.network import fitting
from graph.records import Layer
from graph.tidy import Tidy

Pairs = set[tuple[str, str]]


def ours(records: Tidy) -> tuple[Pairs, int]:
    with engine.open_engine().open_run() as run:
        network = fitting(engine.on(run, records))
    ties = ((left, right) for left, right, on in network.edges(data="layer") if on is Layer.TIE)
    found = {tuple(sorted((left.key, right.key))) for left, right in ties}
    return found, network.graph["scope"].floor


def theirs(records: Tidy, floor: int) -> Pairs:
    rows = records.participations.select(["org", "occasion"]).to_pylist()
    two_mode = nx.Graph((f"o {row['org']}", f"m {row['occasion']}") for row in rows)
    orgs = {node for node in two_mode if node.startswith("o ")}
    one_mode = nx.bipartite.weighted_projected_graph(two_mode, orgs)
    often = ((u, v) for u, v, weight in one_mode.edges(data="weight") if weight >= floor)
    return {tuple(sorted((u[2:], v[2:]))) for u, v in often}


def timed(work: Callable[[], object]) -> tuple[float, object]:
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def main() -> None:
    name = sys.argv[1] if len(sys.argv) > 1 else "ietf"
    records = questions.sample(name).tidy
    seconds, found = timed(lambda: ours(records))
    pairs, floor = found
    peer_seconds, peer_pairs = timed(lambda: theirs(records, floor))
    print(f"{name}: {len(pairs):,} pairs at floor {floor}; same pairs: {pairs == peer_pairs}")
    print(
        f"synergraph {seconds:.1f} s, networkx {peer_seconds:.1f} s, "
        f"ratio {peer_seconds / seconds:.1f}"
    )


if __name__ == "__main__":
    main()
