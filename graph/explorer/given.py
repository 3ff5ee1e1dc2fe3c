"""Which files was the explorer started with?"""

from __future__ import annotations

import json
import os
from pathlib import Path

import streamlit as st

from graph import order
from graph.errors import SynergraphError
from graph.explorer import choices
from graph.explorer.settings import DATES, FILES
from graph.workspace import SUFFIX


def take_in() -> str | None:
    """Reads the files that the command line named; the workspace they make, None without any.

    They were read once before the explorer started, so a fault now is one that came since: a
    file that is gone, a workspace that another program holds. It is kept to be told.
    """
    paths = [Path(path) for path in json.loads(os.environ.get(FILES, "[]"))]
    if not paths:
        return None
    try:
        if paths[0].suffix == SUFFIX:
            return choices.keep_workspace(paths[0])
        files = [(path.name, path.read_bytes()) for path in paths]
        said = os.environ.get(DATES)
        with order.said(order.Order(said) if said else None):
            return choices.keep(files)
    except (OSError, SynergraphError) as error:
        st.session_state["not_given"] = str(error)
        return None
