"""Which workspaces does a test have?"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.workspace import Workspace


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a workspace file may stand."""
    return tmp_path / "records.synergraph"


@pytest.fixture(params=["memory", "file"])
def workspace(request: pytest.FixtureRequest, path: Path) -> Iterator[Workspace]:
    """A new workspace: in memory, as a browser session has it, and in a file."""
    with Workspace.create(path if request.param == "file" else None) as made:
        yield made
