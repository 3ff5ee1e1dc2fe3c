"""synergraph: attendance and collaboration records in, a graph of organizations out.

>>> import graph
>>> records = graph.sample("southern_women")
>>> network = graph.network_of(records.tidy)
>>> int(graph.rank(network, "degree")["value"].max())
17
"""

from graph.errors import SynergraphError
from graph.layout import coordinates
from graph.network import layer
from graph.questions import attendance as attendance_of
from graph.questions import coverage as coverage_of
from graph.questions import network as network_of
from graph.questions import profile as profile_of
from graph.questions import rank, records, sample, suggest
from graph.records import Kind, Layer, Node
from graph.scope import Scope

__version__ = "0.1.0"

__all__ = [
    "Kind",
    "Layer",
    "Node",
    "Scope",
    "SynergraphError",
    "attendance_of",
    "coordinates",
    "coverage_of",
    "layer",
    "network_of",
    "profile_of",
    "rank",
    "records",
    "sample",
    "suggest",
]
