"""Which server settings must hold wherever the explorer is started from?"""

from __future__ import annotations

OKABE_ITO = (
    "#0072B2",
    "#E69F00",
    "#009E73",
    "#CC79A7",
    "#56B4E9",
    "#D55E00",
    "#999999",
    "#F0E442",
)
"""Colours that stay apart for colour-blind readers (Okabe and Ito 2008); grey stands for black,
which a dark page hides."""

_COLOURS = ", ".join(f'"{colour}"' for colour in OKABE_ITO)

FLAGS: tuple[str, ...] = (
    "--server.address=127.0.0.1",
    "--server.fileWatcherType=none",
    "--server.maxUploadSize=200",
    "--server.showEmailPrompt=false",
    "--browser.serverAddress=localhost",
    "--browser.gatherUsageStats=false",
    "--client.toolbarMode=viewer",
    "--client.showErrorDetails=none",
    "--theme.primaryColor=#0072B2",
    f"--theme.chartCategoricalColors=[{_COLOURS}]",
)
"""For `streamlit run`: only this machine is served, nothing is reported, no error shows its code.

A folder's own .streamlit/config.toml gives way to flags, so these hold in any directory.
"""

TABLES = (
    "csv",
    "tsv",
    "txt",
    "xlsx",
    "xlsm",
    "xlsb",
    "xls",
    "ods",
    "json",
    "xml",
    "gexf",
    "graphml",
    "dl",
    "ics",
)
READABLE = (*TABLES, "gz", "toml")
"""Endings of the files that can be read (see `graph.read._open`): any table, or one gzipped; and
maps of columns."""

FILES = "SYNERGRAPH_FILES"
"""The environment variable with the paths of the files to start with, as a JSON list."""

DATES = "SYNERGRAPH_DATES"
"""The one with what was said of dates in them that can be read two ways."""
