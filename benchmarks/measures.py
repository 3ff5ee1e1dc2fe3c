"""How fast are the measures, beside NetworkX, a plain igraph script and NetworKit?

Run: python benchmarks/measures.py [--rows 10000 100000 1000000] [--limit SECONDS] [--plot OUT.svg]
Attendance lists are made by a seeded script: organizations and sizes of occasions follow Zipf's
law, as in real registers. From the same ties each takes the same measures, conversion included:
every one turns the ties into its own graph first; `together` does so once for all kernels. The
others run in processes of their own and are stopped at the limit (600 s unless said otherwise).
One run, side by side: the ratios count. The table says seconds; the slope is that of the cost of
all kernels against rows, log to log, and the plot shows it.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import altair as alt
import igraph
import networkit as nk
import networkx as nx
import numpy as np
import pandas as pd

from graph import catalogue, questions
from graph.network import layer
from graph.records import Layer
from graph.tidy import Tidy

KERNELS = ("degree", "eigenvector", "pagerank", "k_core", "harmonic", "constraint", "betweenness")
ALL = "together"
Ties = tuple[np.ndarray, np.ndarray, np.ndarray]


def attendance(rows: int, seed: int = 1) -> Tidy:
    """Organizations and occasions of Zipf's law; nobody is twice in an occasion."""
    dice = np.random.default_rng(seed)
    sizes = np.minimum(dice.zipf(1.7, rows) + 1, 200)
    sizes = sizes[: int(np.searchsorted(np.cumsum(sizes), rows)) + 1]
    org = dice.zipf(1.25, sizes.sum()) % max(rows // 4, 50)
    frame = pd.DataFrame({"occasion": np.repeat(np.arange(len(sizes)), sizes), "org": org})
    frame = frame.drop_duplicates().head(rows).astype(str)
    frame = frame.assign(occasion="m" + frame["occasion"], org="o" + frame["org"])
    return Tidy.of(
        organizations=pd.DataFrame({"org": frame["org"].unique()}).assign(
            name=lambda one: one["org"], source="made:1"
        ),
        occasions=pd.DataFrame({"occasion": frame["occasion"].unique()}).assign(
            kind="meeting", title=lambda one: one["occasion"], source="made:1"
        ),
        participations=frame.assign(
            name_as_written=frame["org"], role="participant", source="made:1"
        ),
    )


def igraph_of(ties: Ties) -> igraph.Graph:
    graph = igraph.Graph(n=int(max(ties[0].max(), ties[1].max())) + 1)
    graph.add_edges(np.column_stack(ties[:2]).tolist())
    graph.es["weight"] = ties[2].tolist()
    return graph


def networkx_of(ties: Ties) -> nx.Graph:
    graph = nx.Graph()
    graph.add_weighted_edges_from(zip(*(column.tolist() for column in ties), strict=True))
    return graph


def networkit_of(ties: Ties) -> nk.Graph:
    size = int(max(ties[0].max(), ties[1].max())) + 1
    graph = nk.Graph(size, weighted=True)
    graph.addEdges((ties[2], (ties[0], ties[1])), checkMultiEdge=False)
    return graph


IGRAPH: dict[str, Callable[[igraph.Graph], object]] = {
    "degree": lambda graph: graph.degree(),
    "eigenvector": lambda graph: graph.eigenvector_centrality(weights="weight"),
    "pagerank": lambda graph: graph.pagerank(weights="weight"),
    "k_core": lambda graph: graph.coreness(),
    "harmonic": lambda graph: graph.harmonic_centrality(normalized=False),
    "constraint": lambda graph: graph.constraint(weights="weight"),
    "betweenness": lambda graph: graph.betweenness(directed=False),
}
NETWORKX: dict[str, Callable[[nx.Graph], object]] = {
    "degree": lambda graph: dict(graph.degree),
    "eigenvector": lambda graph: nx.eigenvector_centrality(graph, 1000, weight="weight"),
    "pagerank": lambda graph: nx.pagerank(graph, weight="weight"),
    "k_core": nx.core_number,
    "harmonic": nx.harmonic_centrality,
    "constraint": lambda graph: nx.constraint(graph, weight="weight"),
    "betweenness": lambda graph: nx.betweenness_centrality(graph, normalized=False),
}
NETWORKIT: dict[str, Callable[[nk.Graph], object]] = {
    "degree": lambda graph: nk.centrality.DegreeCentrality(graph).run().scores(),
    "eigenvector": lambda graph: nk.centrality.EigenvectorCentrality(graph).run().scores(),
    "pagerank": lambda graph: nk.centrality.PageRank(graph).run().scores(),
    "k_core": lambda graph: nk.centrality.CoreDecomposition(graph).run().scores(),
    "harmonic": lambda graph: (
        nk.centrality.HarmonicCloseness(nk.graphtools.toUnweighted(graph), False).run().scores()
    ),
    "betweenness": lambda graph: (
        nk.centrality.Betweenness(nk.graphtools.toUnweighted(graph)).run().scores()
    ),
}
PEERS = {
    "networkx": (networkx_of, NETWORKX),
    "igraph": (igraph_of, IGRAPH),
    "networkit": (networkit_of, NETWORKIT),
}


def one(peer: str, kernel: str, path: str) -> None:
    """Run in a child: the seconds that a peer takes, its conversion among them."""
    held = np.load(path)
    ties = (held["left"], held["right"], held["weight"])
    convert, kernels = PEERS[peer]
    start = time.perf_counter()
    graph = convert(ties)
    for work in kernels.values() if kernel == ALL else [kernels[kernel]]:
        work(graph)
    print(time.perf_counter() - start)


def timed(peer: str, kernel: str, path: Path, limit: float) -> float:
    """Not a number where a peer has no such kernel; infinite beyond the limit."""
    if kernel not in (ALL, *PEERS[peer][1]):
        return float("nan")
    command = [sys.executable, __file__, "--one", peer, kernel, str(path)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=limit)
    except subprocess.TimeoutExpired:
        return float("inf")
    return float(done.stdout)


def ours(network: nx.Graph, kernel: str) -> float:
    """A fresh copy of the tie layer, so that its twin is made anew."""
    fresh = nx.freeze(layer(network, Layer.TIE).copy())
    known = catalogue.measures()
    start = time.perf_counter()
    for name in KERNELS if kernel == ALL else [kernel]:
        known[name].compute(fresh)
    return time.perf_counter() - start


def ties_of(network: nx.Graph, path: Path) -> int:
    """The ties as arrays of whole numbers, as a library would be given them."""
    place = {node: number for number, node in enumerate(layer(network, Layer.TIE))}
    found = layer(network, Layer.TIE).edges(data="weight")
    left, right, weight = zip(*((place[u], place[v], w) for u, v, w in found), strict=True)
    np.savez(path, left=np.array(left), right=np.array(right), weight=np.array(weight))
    return len(left)


def compare(rows: int, limit: float) -> pd.DataFrame:
    start = time.perf_counter()
    network = questions.network(attendance(rows))
    built = time.perf_counter() - start
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ties.npz"
        count = ties_of(network, path)
        print(f"\n{rows:,} rows, {count:,} ties; network built in {built:.1f} s")
        table = pd.DataFrame(
            {
                "synergraph": {kernel: ours(network, kernel) for kernel in (*KERNELS, ALL)},
                **{
                    peer: {kernel: timed(peer, kernel, path, limit) for kernel in (*KERNELS, ALL)}
                    for peer in PEERS
                },
            }
        )
    best = table[list(PEERS)].min(axis=1)
    print(table.assign(ratio=table["synergraph"] / best).round(3).to_string())
    return table


def plot(found: dict[int, pd.DataFrame]) -> alt.Chart:
    """Seconds for all kernels together against rows, both as powers of ten."""
    costs = pd.concat({rows: table.loc[ALL] for rows, table in found.items()}).reset_index()
    costs.columns = pd.Index(["rows", "by", "seconds"])
    kept = costs[np.isfinite(costs["seconds"])]
    scale = alt.Scale(type="log")
    chart: alt.Chart = (
        alt.Chart(kept)
        .mark_line(point=True)
        .encode(
            x=alt.X("rows:Q", scale=scale, title="rows of attendance"),
            y=alt.Y("seconds:Q", scale=scale, title="seconds, all kernels together"),
            color=alt.Color("by:N", title=None),
        )
        .properties(width=420, height=260)
    )
    return chart


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("--rows", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    asked.add_argument("--limit", type=float, default=600)
    asked.add_argument("--plot")
    asked.add_argument("--one", nargs=3)
    chosen = asked.parse_args()
    if chosen.one:
        one(*chosen.one)
        return
    found = {rows: compare(rows, chosen.limit) for rows in chosen.rows}
    if chosen.plot:
        plot(found).save(chosen.plot)
    if len(found) > 1:
        sizes = np.log(list(found))
        print("\nslope of the cost of all kernels against rows:")
        for name in ("synergraph", *PEERS):
            costs = np.array([table.loc[ALL, name] for table in found.values()])
            told = np.isfinite(costs)
            slope = np.polyfit(sizes[told], np.log(costs[told]), 1)[0] if told.sum() > 1 else None
            print(f"{name:12} {slope:.2f}" if slope is not None else f"{name:12} not known")


if __name__ == "__main__":
    main()
