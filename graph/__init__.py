"""synergraph: attendance and collaboration records in, a graph of organizations out."""

__version__ = "0.1.0"
