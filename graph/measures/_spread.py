"""Over how many themes or countries is each organization's work spread?"""

from __future__ import annotations

import networkx as nx
import numpy as np

from graph.records import Kind, Node


def spread(network: nx.Graph) -> dict[Node, float]:
    """Exponential of the Shannon entropy of each organization's occasions over what they touch.

    The number of equally frequent themes (or countries) that would give the same entropy. Absent
    for an organization with an edge that holds no count, or a count of none at all.
    """
    edges = [(u, v, n) for u, v, n in network.edges(data="occasions") if n != 0]
    orgs = sorted({end for edge in edges for end in edge[:2] if end.kind is Kind.ORGANIZATION})
    place = {org: number for number, org in enumerate(orgs)}
    rows = np.array([place[u] if u in place else place[v] for u, v, _ in edges], int)
    counts = np.array([count for *_, count in edges], float)
    order = np.lexsort((counts, rows))  # so that rounding does not depend on how it was built
    rows, counts = rows[order], counts[order]
    totals = np.bincount(rows, counts, len(orgs))
    within = np.bincount(rows, counts * np.log(counts), len(orgs))
    effective = np.exp(np.log(totals) - within / totals)
    known = np.flatnonzero(np.isfinite(effective))
    return {orgs[number]: float(effective[number]) for number in known}
