"""What must be said beside a network, so that nobody reads more into it than there is?"""

from __future__ import annotations

import networkx as nx

from graph.floor import Fit
from graph.records import Kind

HARDLY = 10
"""Ties are hardly there where fewer than one organization in so many has one."""


def remarks(network: nx.Graph, fit: Fit | None) -> tuple[str, ...]:
    """The sentences that belong beside every number and picture of a network."""
    return (*_floor(fit), *_sparse(network))


def _floor(fit: Fit | None) -> tuple[str, ...]:
    if fit is None:
        return ()
    return (
        f"Only pairs with at least {fit.floor} occasions in common are kept here: all "
        f"{fit.ties:,} pairs would be too many to show. Occasions and strength count everything.",
    )


def _sparse(network: nx.Graph) -> tuple[str, ...]:
    """Says it where nearly nobody is tied: a picture of dots is no finding about cooperation.

    Strength is asked and not the ties that are kept, which are fewer where a floor was chosen.
    """
    strengths = [s for node, s in network.nodes(data="strength") if node.kind is Kind.ORGANIZATION]
    there, tied = len(strengths), sum(1 for strength in strengths if strength)
    if not there or tied * HARDLY >= there:
        return ()
    return (
        f"This data holds hardly a tie: {tied} of {there:,} organizations share an occasion with "
        "another. Records that name one organization a row say who is where, not who works with "
        "whom.",
    )
