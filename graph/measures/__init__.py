"""The scores of nodes, one a file; each file declares its MEASURE and nothing else is edited."""
